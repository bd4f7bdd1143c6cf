/** What Week opens with around a meeting. The clock is the real one, so the meetings stand around now. */
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Meeting } from '../../../../src/domain/network.ts';
import type { Language } from '../../../../src/domain/settings.ts';
import { AboveCards } from '../../../../src/features/week/above/above-cards.tsx';
import { paths } from '../../../../src/paths.ts';
import { dayAndTimeAt } from '../../../../src/platform/clock.ts';
import { makeMeeting, makeNetwork } from '../../../support/make.ts';
import { openFresh } from '../../../support/open.ts';
import { renderScreen } from '../../../support/render-screen.tsx';

const HOUR_MS = 3_600_000;

/** A meeting of an hour that begins so many hours from now. */
async function renderAround(hours: number, fields: Partial<Meeting> = {}, language: Language = 'en') {
  const database = await openFresh();
  await database.networks.add(makeNetwork({ id: 'circle', minutesPerMeeting: 60 }));
  const begins = dayAndTimeAt(Date.now() + hours * HOUR_MS);
  await database.meetings.add(makeMeeting({ id: 'one', networkId: 'circle', ...begins, ...fields }));
  const rendered = await renderScreen(<AboveCards onKnown={() => undefined} />, { database, language });
  return { ...rendered, now: () => database.meetings.get('one') };
}

test('on the way home one tap says how the meeting left one, and leads on', async () => {
  const { user, now, visited } = await renderAround(-2);
  const card = await screen.findByRole('region', { name: 'How did the meeting leave you?' });
  await user.click(within(card).getByRole('button', { name: 'Lifted' }));
  await waitFor(() => expect(visited.at(-1)).toBe(paths.wayHome('one')));
  expect(await now()).toMatchObject({ feeling: 'lifted' });
  // left there, one goes on from the week
  const going = await screen.findByRole('link', { name: 'Go on' });
  expect(going.getAttribute('href')).toBe(`#${paths.wayHome('one')}`);
});

test('a finger that taps twice leads on once', async () => {
  const { user, visited } = await renderAround(-2);
  await user.dblClick(await screen.findByRole('button', { name: 'Lifted' }));
  await screen.findByRole('link', { name: 'Go on' });
  expect(visited.filter((address) => address === paths.wayHome('one'))).toHaveLength(1);
});

test('one may not have been there, or not be asked now; both can be undone', async () => {
  const { user, now } = await renderAround(-2);
  await user.click(await screen.findByRole('button', { name: 'I wasn’t there' }));
  await waitFor(() => expect(screen.queryByRole('region')).toBeNull());
  expect(await now()).toMatchObject({ attended: false });
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await user.click(await screen.findByRole('button', { name: 'Not now' }));
  await waitFor(() => expect(screen.queryByRole('region')).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByRole('region', { name: 'How did the meeting leave you?' });
});

test('before a meeting one line of hope is kept', async () => {
  const { user, now } = await renderAround(3);
  await user.type(await screen.findByRole('textbox', { name: 'What do you hope to take home?' }), 'A new idea');
  await user.click(screen.getByRole('button', { name: 'Keep it' }));
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  expect(await now()).toMatchObject({ hope: 'A new idea' });
});

test('or not this time', async () => {
  const { user, now } = await renderAround(3);
  await user.click(await screen.findByRole('button', { name: 'Not this time' }));
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  expect(await now()).not.toHaveProperty('hope');
});

test('nothing is asked of a meeting in a week', async () => {
  await renderAround(24 * 7);
  expect(screen.queryByRole('region')).toBeNull();
});

test('in Danish', async () => {
  await renderAround(-2, {}, 'da');
  const card = await screen.findByRole('region', { name: 'Hvordan har du det efter mødet?' });
  within(card).getByRole('button', { name: 'Opløftet' });
  within(card).getByRole('button', { name: 'Helt fint' });
  expect(within(card).getByRole('button', { name: 'Drænet' })).toBeTruthy();
});
