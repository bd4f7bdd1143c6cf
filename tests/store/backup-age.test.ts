/** The age of the last backup and what was changed since, over days on which undos are forgotten. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { backupAge, noteBackup, noteBroughtBack } from '../../src/store/backup-age.ts';
import { restContact } from '../../src/store/contacts.ts';
import type { Database } from '../../src/store/database.ts';
import { forgetOldUndos, undo } from '../../src/store/undo.ts';
import { makeContact, makeSettings, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const DAY_MS = 86_400_000;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-08T12:00:00Z') });
});

afterEach(() => {
  vi.useRealTimers();
});

async function lived(): Promise<Database> {
  const database = await openFresh();
  await database.settings.put(makeSettings({ createdAt: '2026-03-02T08:00:00.000Z' }));
  await database.contacts.bulkAdd([
    makeContact({ id: 'ada', tie: 'strong', createdAt: '2026-03-04T08:00:00.000Z' }),
    makeContact({
      id: 'bo',
      tie: 'weak',
      createdAt: '2019-01-01T08:00:00.000Z',
      deletedAt: '2026-03-05T08:00:00.000Z',
    }),
  ]);
  return database;
}

/** So many changes, a second after one another. */
async function change(database: Database, times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    vi.setSystemTime(Date.now() + 1000);
    await restContact(database, 'ada', SUNDAY);
  }
}

async function backUp(database: Database): Promise<void> {
  vi.setSystemTime(Date.now() + 1000);
  await noteBackup(database, { madeAt: new Date().toISOString(), on: SUNDAY, kind: 'file' });
  vi.setSystemTime(Date.now() + 1000);
}

test('without a backup it counts from the first of one’s own people, and from the first change', async () => {
  const database = await lived();
  await change(database, 3);
  expect(await backupAge(database)).toEqual({ firstOn: '2026-03-04', changes: 3 });
});

test('people who are older than the app is here don’t make it older', async () => {
  const database = await lived();
  await database.contacts.update('ada', { createdAt: '2019-01-01T08:00:00.000Z' });
  expect(await backupAge(database)).toMatchObject({ firstOn: '2026-03-02' });
});

test('nothing is said while nobody is here, or made-up people alone', async () => {
  const database = await openFresh();
  expect(await backupAge(database)).toBeUndefined();
  await database.settings.put(makeSettings({ madeUpIds: ['made-up'] }));
  await database.contacts.add(makeContact({ id: 'made-up' }));
  expect(await backupAge(database)).toBeUndefined();
  await database.contacts.add(makeContact({ deletedAt: '2026-03-05T08:00:00.000Z' }));
  expect(await backupAge(database)).toBeUndefined();
  await database.contacts.add(makeContact());
  expect(await backupAge(database)).toBeDefined();
});

test('a backup begins the count anew', async () => {
  const database = await lived();
  await change(database, 3);
  await backUp(database);
  expect(await backupAge(database)).toMatchObject({ lastOn: SUNDAY, changes: 0 });
  await change(database, 2);
  expect(await backupAge(database)).toMatchObject({ lastOn: SUNDAY, changes: 2 });
});

test('what was changed while the backup was being made counts as changed since', async () => {
  const database = await lived();
  const madeAt = new Date().toISOString();
  await change(database, 1);
  await noteBackup(database, { madeAt, on: SUNDAY, kind: 'handle' });
  expect(await backupAge(database)).toMatchObject({ changes: 1 });
});

test('a change that was undone is none', async () => {
  const database = await lived();
  await change(database, 2);
  await undo(database, await restContact(database, 'ada', SUNDAY), SUNDAY);
  expect(await backupAge(database)).toMatchObject({ changes: 2 });
});

test('changes stay counted once their undos are forgotten, those from before the backup aside', async () => {
  const database = await lived();
  await change(database, 4);
  await backUp(database);
  await change(database, 3);
  vi.setSystemTime(Date.now() + DAY_MS);
  await change(database, 2);
  await forgetOldUndos(database);
  await forgetOldUndos(database);
  expect(await database.undos.count()).toBe(2);
  expect(await backupAge(database)).toMatchObject({ changes: 5 });
  vi.setSystemTime(Date.now() + 2 * DAY_MS);
  await forgetOldUndos(database);
  expect(await backupAge(database)).toMatchObject({ changes: 5 });
});

test('a backup that was brought back is as old as it is, and nothing has changed since', async () => {
  const database = await lived();
  await change(database, 3);
  const madeAt = '2026-02-01T10:00:00.000Z';
  vi.setSystemTime(Date.now() + 1000);
  await noteBroughtBack(database, { madeAt, on: calendarDate('2026-02-01') }, new Date().toISOString());
  expect(await backupAge(database)).toMatchObject({ lastOn: '2026-02-01', changes: 0 });
  await change(database, 1);
  expect(await backupAge(database)).toMatchObject({ changes: 1 });
});

test('noting it is no change of its own, and nothing to undo', async () => {
  const database = await lived();
  const before = await database.settings.get('settings');
  await backUp(database);
  expect(await database.undos.count()).toBe(0);
  expect(await database.settings.get('settings')).toMatchObject({ rev: before?.rev });
});
