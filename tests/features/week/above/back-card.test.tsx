/** Coming back after a time away: what is told, and what one may do. */
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addDays } from '../../../../src/domain/calendar-date.ts';
import type { Language } from '../../../../src/domain/settings.ts';
import { AboveCards } from '../../../../src/features/week/above/above-cards.tsx';
import { NamesHiddenContext } from '../../../../src/person/use-names.ts';
import { noteOpening } from '../../../../src/store/away.ts';
import type { Database } from '../../../../src/store/database.ts';
import { settingsOf } from '../../../../src/store/settings.ts';
import { makeContact, makePromise, makeSettings, SUNDAY } from '../../../support/make.ts';
import { openFresh } from '../../../support/open.ts';
import { renderScreen } from '../../../support/render-screen.tsx';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(`${SUNDAY}T12:00`), toFake: ['Date'] });
});

afterEach(() => {
  vi.useRealTimers();
});

const people = ['Ada', 'Bo', 'Eva', 'Per'].map((displayName, index) =>
  makeContact({ id: displayName, displayName, tie: 'weak', birthday: { month: 2, day: 10 + index } }),
);
const ADA = makeContact({ id: 'Ada', displayName: 'Ada', tie: 'weak' });

async function renderBack(
  fill: (database: Database) => Promise<unknown>,
  { language = 'en', areHidden = false }: { readonly language?: Language; readonly areHidden?: boolean } = {},
) {
  const database = await openFresh();
  await database.settings.add(makeSettings({ lastOpenedOn: addDays(SUNDAY, -35) }));
  await fill(database);
  const onKnown = vi.fn<() => void>();
  const rendered = await renderScreen(
    <NamesHiddenContext value={areHidden}>
      <AboveCards onKnown={onKnown} />
    </NamesHiddenContext>,
    { database, language },
  );
  return { ...rendered, onKnown };
}

const late = { dueOn: addDays(SUNDAY, -20), rhythmSince: addDays(SUNDAY, -400) } as const;

test('with people overdue a fresh start is offered; three are named, more are counted', async () => {
  const { user, database } = await renderBack(async (open) => {
    await open.contacts.bulkAdd(people.map((each) => ({ ...each, ...late })));
    await open.promises.bulkAdd(
      ['Ada', 'Bo'].map((contactId) => makePromise({ contactId, dueOn: addDays(SUNDAY, -3) })),
    );
  });
  const card = within(
    await screen.findByRole('region', { name: 'Welcome back. You’re not behind. Shall we start afresh?' }),
  );
  const story = within(card.getByRole('list', { name: 'While you were away' }));
  expect(story.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Birthdays: four',
    'Promises whose day has passed: Ada and Bo',
  ]);
  await user.click(card.getByRole('button', { name: 'Start afresh' }));
  await waitFor(() => expect(screen.queryByRole('region')).toBeNull());
  expect(await settingsOf(database)).toMatchObject({ lastFreshStartOn: SUNDAY, lastOpenedOn: SUNDAY });
  expect((await database.contacts.where('dueOn').below(SUNDAY).count()) === 0).toBe(true);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByRole('region', { name: /Welcome back/ });
});

test('it stands until it is dealt with, also once the day is noted; then it is gone for good', async () => {
  const { user, database } = await renderBack(async (open) => {
    await open.contacts.add({ ...ADA, ...late });
    await noteOpening(open, addDays(SUNDAY, -2));
    await noteOpening(open, SUNDAY);
  });
  await user.click(await screen.findByRole('button', { name: 'Leave it as it is' }));
  await waitFor(() => expect(screen.queryByRole('region')).toBeNull());
  expect((await settingsOf(database)).away).toBeUndefined();
  expect((await database.contacts.get('Ada'))?.dueOn).toBe(late.dueOn);
});

test('when nobody waits it only tells what went on', async () => {
  const { user, onKnown } = await renderBack((open) => open.contacts.bulkAdd(people.slice(0, 3)), { language: 'da' });
  const card = within(
    await screen.findByRole('region', { name: 'Velkommen tilbage. Det her skete, mens du var væk.' }),
  );
  expect(card.getByRole('listitem').textContent).toBe('Fødselsdage: Ada, Bo og Eva');
  expect(card.getAllByRole('button')).toHaveLength(1);
  await waitFor(() => expect(onKnown).toHaveBeenCalled());
  await user.click(card.getByRole('button', { name: 'Godt at vide' }));
  await waitFor(() => expect(screen.queryByRole('region')).toBeNull());
});

test('hidden names are not told', async () => {
  await renderBack((open) => open.contacts.bulkAdd(people.slice(0, 1)), { language: 'sv', areHidden: true });
  expect((await screen.findByRole('listitem')).textContent).toBe('Födelsedagar: en');
});

test('when nothing went on the cards are let come, and nothing is said', async () => {
  const { onKnown } = await renderBack(async () => undefined);
  await waitFor(() => expect(onKnown).toHaveBeenCalled());
  expect(screen.queryByRole('region')).toBeNull();
});
