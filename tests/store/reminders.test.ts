import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import type { Settings } from '../../src/domain/settings.ts';
import {
  changeReminders,
  isRoundWaiting,
  reminderFacts,
  takeReminder,
  waveRoundAway,
} from '../../src/store/reminders.ts';
import type { Database } from '../../src/store/database.ts';
import { finishRound, latestRound, startRound } from '../../src/store/round.ts';
import { settingsOf } from '../../src/store/settings.ts';
import { undo } from '../../src/store/undo.ts';
import { makeContact, makeSettings, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const NOW = { day: SUNDAY, time: '20:00' };
const ON = { notify: true, withNames: false };

async function lifeWith(settings: Partial<Settings> = {}): Promise<Database> {
  const database = await openFresh();
  await database.settings.add(makeSettings({ reminders: ON, ...settings }));
  await database.contacts.add(makeContact());
  return database;
}

test('the notification is taken once, and noted', async () => {
  const database = await lifeWith();
  const wakings = await Promise.all([takeReminder(database, NOW), takeReminder(database, NOW)]);
  expect(wakings.filter((each) => each !== undefined)).toEqual([{ roundOn: SUNDAY, isSilent: false }]);
  expect((await settingsOf(database)).reminders).toEqual({ ...ON, notifiedFor: SUNDAY });
  expect(await takeReminder(database, { day: addDays(SUNDAY, 1), time: '09:00' })).toBeUndefined();
  expect(await takeReminder(database, { day: addDays(SUNDAY, 7), time: '19:30' })).toMatchObject({
    roundOn: addDays(SUNDAY, 7),
  });
  expect(await database.undos.count()).toBe(0);
});

test.each([
  ['the person wants none', { reminders: { notify: false, withNames: false } }],
  ['nothing was ever said', { reminders: { ...ON, notify: false } }],
  ['the data is of a newer version', { schemaVersion: 99 }],
  [
    'the first run is under way',
    { firstRun: { startedOn: SUNDAY, contactIds: [], step: 'people' as const, asked: 0 } },
  ],
])('none is taken, and none noted, when %s', async (_, settings) => {
  const database = await lifeWith(settings);
  expect(await takeReminder(database, NOW)).toBeUndefined();
  expect((await settingsOf(database)).reminders?.notifiedFor).toBeUndefined();
});

test('nor is one where nobody is here, or nothing was ever saved', async () => {
  const database = await openFresh();
  expect(await takeReminder(database, NOW)).toBeUndefined();
  await database.settings.add(makeSettings({ reminders: ON }));
  expect(await takeReminder(database, NOW)).toBeUndefined();
  expect(await reminderFacts(database, SUNDAY)).toBeUndefined();
  expect(await isRoundWaiting(database, NOW)).toBe(false);
});

test('a round that was begun waits no more', async () => {
  const database = await lifeWith();
  expect(await isRoundWaiting(database, NOW)).toBe(true);
  await startRound(database, { startsOn: SUNDAY, minutes: 2, waitingIds: [] }, SUNDAY);
  expect(await isRoundWaiting(database, NOW)).toBe(false);
  await finishRound(database, (await latestRound(database))?.id ?? '', SUNDAY);
  expect(await isRoundWaiting(database, NOW)).toBe(false);
  expect(await isRoundWaiting(database, { day: addDays(SUNDAY, 7), time: '19:30' })).toBe(true);
});

test('waved away, it waits for the next appointment, unless that is undone', async () => {
  const database = await lifeWith();
  const undoId = await waveRoundAway(database, SUNDAY);
  expect(await isRoundWaiting(database, NOW)).toBe(false);
  expect(await takeReminder(database, NOW)).toBeUndefined();
  expect(await isRoundWaiting(database, { day: addDays(SUNDAY, 7), time: '19:30' })).toBe(true);
  await undo(database, undoId, SUNDAY);
  expect(await isRoundWaiting(database, NOW)).toBe(true);
});

test('what may remind is changed one by one, and what was notified stays known', async () => {
  const database = await lifeWith({});
  await takeReminder(database, NOW);
  await changeReminders(database, { withNames: true });
  await changeReminders(database, { notify: false });
  expect((await settingsOf(database)).reminders).toEqual({ notify: false, withNames: true, notifiedFor: SUNDAY });
  const fresh = await openFresh();
  await changeReminders(fresh, { notify: true });
  expect((await settingsOf(fresh)).reminders).toEqual(ON);
});
