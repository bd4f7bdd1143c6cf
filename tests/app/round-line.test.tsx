import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { RoundLine } from '../../src/app/round-line.tsx';
import { weekdayOf } from '../../src/domain/calendar-date.ts';
import { todayHere } from '../../src/platform/clock.ts';
import { reminderFacts } from '../../src/store/reminders.ts';
import { startRound } from '../../src/store/round.ts';
import { makeContact, makeSettings } from '../support/make.ts';
import { openFresh } from '../support/open.ts';
import { renderScreen } from '../support/render-screen.tsx';

/** A life whose round is today, from midnight on. */
async function onTheDay() {
  const database = await openFresh();
  await database.settings.add(makeSettings({ checkInWeekday: weekdayOf(todayHere()), checkInTime: '00:00' }));
  await database.contacts.add(makeContact());
  return database;
}

test('on the day a line leads to the round, until it was begun', async () => {
  const { database } = await renderScreen(<RoundLine />, { database: await onTheDay(), address: '/contacts' });
  const link = await screen.findByRole('link', { name: 'Time for the weekly round' });
  expect(link.getAttribute('href')).toBe('#/check-in');
  const today = todayHere();
  await startRound(database, { startsOn: today, minutes: 2, waitingIds: [] }, today);
  await expect.poll(() => screen.queryByRole('link')).toBeNull();
});

test('waved away it goes, and comes back when that is undone', async () => {
  const { user } = await renderScreen(<RoundLine />, { database: await onTheDay(), address: '/compass' });
  await user.click(await screen.findByRole('button', { name: 'Not this week' }));
  expect(await screen.findByText('The round can wait until next week.')).toBeTruthy();
  expect(screen.queryByRole('link')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('link', { name: 'Time for the weekly round' })).toBeTruthy();
});

test.each(['/', '/check-in', '/contacts/new', '/contacts/1/edit', '/tips/new', '/welcome'])(
  'at %s there is none',
  async (address) => {
    const { database } = await renderScreen(<RoundLine />, { database: await onTheDay(), address });
    // the line asks the same, and has its answer before this one
    await act(async () => void (await reminderFacts(database, todayHere())));
    expect(screen.queryByRole('link')).toBeNull();
  },
);
