import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { OutreachNotice } from '../../src/person/outreach-notice.tsx';
import { todayHere } from '../../src/platform/clock.ts';
import type { Database } from '../../src/store/database.ts';
import { keepIntention } from '../../src/store/intentions.ts';
import { livingInteractions } from '../support/living.ts';
import { makeContact } from '../support/make.ts';
import { openFresh } from '../support/open.ts';
import { renderScreen } from '../support/render-screen.tsx';

async function withPeople(): Promise<Database> {
  const database = await openFresh();
  const since = { tie: 'strong' as const, rhythmSince: calendarDate('2025-01-01'), dueOn: calendarDate('2025-04-01') };
  await database.contacts.bulkAdd([
    makeContact({ id: 'helle', displayName: 'Helle Kjær', givenName: 'Helle', ...since }),
    makeContact({ id: 'bo', displayName: 'Bo Lind', givenName: 'Bo' }),
  ]);
  return database;
}

function call(database: Database, contactId: string): Promise<string> {
  return keepIntention(database, { contactId, act: 'call', via: 'call' }, todayHere());
}

const notice = () => screen.queryByRole('region', { name: /get hold of/ });

test('what was open at the start is asked at once, the latest first and one at a time', async () => {
  const database = await withPeople();
  await call(database, 'helle');
  await call(database, 'bo');
  await renderScreen(<OutreachNotice isQuiet={false} />, { database });
  expect(await screen.findByRole('region', { name: 'Did you get hold of Bo?' })).toBeTruthy();
  expect(screen.queryByText('Did you get hold of Helle?')).toBeNull();
});

test('yes logs the call, says so, and undo leads back to the question', async () => {
  const database = await withPeople();
  await call(database, 'helle');
  const { user } = await renderScreen(<OutreachNotice isQuiet={false} />, { database });
  await user.click(await screen.findByRole('button', { name: 'Yes' }));
  expect(await screen.findByText('Noted.')).toBeTruthy();
  await waitFor(() => expect(notice()).toBeNull());
  expect(await livingInteractions(database)).toMatchObject([{ contactIds: ['helle'], channel: 'call' }]);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await livingInteractions(database)).toEqual([]));
  expect(await screen.findByText('Did you get hold of Helle?')).toBeTruthy();
});

test('no answer says in which month another way may be tried', async () => {
  const database = await withPeople();
  await call(database, 'helle');
  const { user } = await renderScreen(<OutreachNotice isQuiet={false} />, { database });
  await user.click(await screen.findByRole('button', { name: 'No answer' }));
  expect(await screen.findByText(/^Quiet so far\. Try another way in [A-Z][a-z]+( \d{4})?\?$/)).toBeTruthy();
});

test('for someone without a rhythm no month is named', async () => {
  const database = await withPeople();
  await call(database, 'bo');
  const { user } = await renderScreen(<OutreachNotice isQuiet={false} />, { database, language: 'da' });
  await user.click(await screen.findByRole('button', { name: 'Intet svar' }));
  expect(await screen.findByText('Stille indtil nu.')).toBeTruthy();
});

test('didn’t get round to it leaves all as it was', async () => {
  const database = await withPeople();
  await call(database, 'helle');
  const { user } = await renderScreen(<OutreachNotice isQuiet={false} />, { database });
  await user.click(await screen.findByRole('button', { name: 'Didn’t get round to it' }));
  expect(await screen.findByText('Left as it was.')).toBeTruthy();
  expect(await livingInteractions(database)).toEqual([]);
});

test('it waits until one is back: two seconds, or the moment the app comes to the front', async () => {
  const database = await withPeople();
  await call(database, 'bo');
  await renderScreen(<OutreachNotice isQuiet={false} />, { database });
  expect(await screen.findByText('Did you get hold of Bo?')).toBeTruthy();
  await act(async () => void (await call(database, 'helle')));
  await waitFor(() => expect(notice()).toBeNull());
  act(() => void fireEvent.focus(window));
  expect(await screen.findByText('Did you get hold of Helle?')).toBeTruthy();
});

test('it can be put off, and asks again at the next start', async () => {
  const database = await withPeople();
  await call(database, 'helle');
  const { user, unmount } = await renderScreen(<OutreachNotice isQuiet={false} />, { database });
  await user.click(await screen.findByRole('button', { name: 'Ask me later' }));
  await waitFor(() => expect(notice()).toBeNull());
  unmount();
  await renderScreen(<OutreachNotice isQuiet={false} />, { database });
  expect(await screen.findByText('Did you get hold of Helle?')).toBeTruthy();
});

test('where a screen asks itself it keeps quiet', async () => {
  const database = await withPeople();
  await call(database, 'helle');
  const { user } = await renderScreen(<TheRound />, { database });
  const leave = await screen.findByRole('button', { name: 'Leave the round' });
  expect(notice()).toBeNull();
  await user.click(leave);
  expect(await screen.findByText('Did you get hold of Helle?')).toBeTruthy();
});

function TheRound() {
  const [isQuiet, setQuiet] = useState(true);
  return (
    <>
      <button type="button" onClick={() => setQuiet(false)}>
        Leave the round
      </button>
      <OutreachNotice isQuiet={isQuiet} />
    </>
  );
}
