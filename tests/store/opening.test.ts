import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { SCHEMA_VERSION } from '../../src/domain/settings.ts';
import { createContact } from '../../src/store/contacts.ts';
import { Database } from '../../src/store/database.ts';
import { NewerDataError } from '../../src/store/intend.ts';
import { isOutOfSpace, layOut, openDatabase, type DatabaseTrouble } from '../../src/store/opening.ts';
import { settingsOf } from '../../src/store/settings.ts';
import { allSpheres } from '../../src/store/spheres.ts';
import { makeSettings } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const today = calendarDate('2026-03-08');
const names = {
  family: 'Familie',
  friends: 'Venner',
  work: 'Arbejde',
  profession: 'Fag',
  association: 'Forening',
  neighbourhood: 'Nabolag',
};

test('a fresh profile is laid out once, in the person’s language', async () => {
  const database = await openFresh();
  await layOut(database, names);
  await layOut(database, { ...names, family: 'Family' });
  expect((await allSpheres(database)).map((sphere) => sphere.name)).toEqual(Object.values(names));
  expect(await settingsOf(database)).toMatchObject({ capacity: 5, checkInWeekday: 7 });
});

test('two tabs that open at once lay out one profile', async () => {
  const database = await openFresh();
  await Promise.all([layOut(database, names), layOut(database, names)]);
  expect(await allSpheres(database)).toHaveLength(6);
});

test('older code does not write to newer data', async () => {
  const database = await openFresh();
  await database.settings.add(makeSettings({ schemaVersion: SCHEMA_VERSION + 1 }));
  await expect(createContact(database, { displayName: 'Helle' }, { today })).rejects.toBeInstanceOf(NewerDataError);
  expect(await database.contacts.count()).toBe(0);
});

test('older code says so as soon as it opens newer data', async () => {
  const before = new Database('newer-data');
  await before.settings.add(makeSettings({ schemaVersion: SCHEMA_VERSION + 1 }));
  before.close();
  const troubles: DatabaseTrouble[] = [];
  await openDatabase(new Database('newer-data'), (trouble) => troubles.push(trouble));
  expect(troubles).toEqual([{ kind: 'newer-data' }]);
});

test.each([
  ['another tab that upgrades is given way to', 'versionchange', 'outdated'],
  ['a connection that is lost is not quietly replaced by an empty database', 'close', 'lost'],
] as const)('%s: nothing is read or written afterwards', async (_, event, kind) => {
  const troubles: DatabaseTrouble[] = [];
  const database = new Database(`trouble-${kind}`);
  await openDatabase(database, (trouble) => troubles.push(trouble));
  (database.on(event) as unknown as { fire: (occasion: Event) => void }).fire(new Event(event));
  expect(troubles).toEqual([{ kind }]);
  await expect(database.contacts.count()).rejects.toThrow('closed');
  await expect(createContact(database, { displayName: 'Helle' }, { today })).rejects.toThrow('closed');
});

test('data that another tab erases is said to be erased, and not lost or of a newer version', async () => {
  const troubles: DatabaseTrouble[] = [];
  await openDatabase(new Database('deleted-meanwhile'), (trouble) => troubles.push(trouble));
  await new Database('deleted-meanwhile').delete();
  expect(troubles).toEqual([{ kind: 'erased' }]);
});

test.each([
  ['by name', { name: 'QuotaExceededError' }, true],
  ['inside an AbortError', { name: 'AbortError', inner: { name: 'QuotaExceededError' } }, true],
  ['not at all', { name: 'AbortError', inner: { name: 'DataError' } }, false],
  ['no error at all', undefined, false],
])('a full disk is known %s', (_, error, isFull) => {
  expect(isOutOfSpace(error)).toBe(isFull);
});

test.each([
  ['the browser closes it', (database: Database) => database.close({ disableAutoOpen: false })],
  ['it is closed and no event tells of it', (database: Database) => database.backendDB().close()],
])('a lost connection stays lost: %s, and no other is opened in its place', async (_, lose) => {
  const troubles: DatabaseTrouble[] = [];
  const database = new Database(`lost-${_}`);
  await openDatabase(database, (trouble) => troubles.push(trouble));
  lose(database);
  await expect(createContact(database, { displayName: 'Helle' }, { today })).rejects.toThrow(/clos/i);
  await expect(database.contacts.count()).rejects.toThrow(/clos/i);
  expect(troubles).toEqual([{ kind: 'lost' }]);
});

test('a connection that Dexie asked for as the old one was lost comes too late: nothing is read or written by it', async () => {
  const troubles: DatabaseTrouble[] = [];
  const database = new Database('lost-and-late');
  await openDatabase(database, (trouble) => troubles.push(trouble));
  database.backendDB().close();
  await expect(database.contacts.count()).rejects.toThrow(/clos/i);
  // what is asked of IndexedDB can't be called off: the answer comes
  await vi.waitFor(() => expect(database.isOpen()).toBe(true));
  await expect(database.contacts.count()).rejects.toThrow(/clos/i);
  await expect(createContact(database, { displayName: 'Helle' }, { today })).rejects.toThrow(/clos/i);
  expect(troubles).toEqual([{ kind: 'lost' }]);
  // nor does it stand in the way of another tab
  await new Database('lost-and-late').delete();
  expect(database.isOpen()).toBe(false);
});
