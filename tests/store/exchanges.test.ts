import { expect, test } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { addEntry, changeEntry, tellHow, trashEntry, type EntryDraft } from '../../src/store/exchanges.ts';
import { mergeContacts } from '../../src/store/merging/merge-contacts.ts';
import { eraseTraces, tablesWithTraces } from '../../src/store/traces.ts';
import { intend } from '../../src/store/intend.ts';
import { undo } from '../../src/store/undo.ts';
import type { Database } from '../../src/store/database.ts';
import { makeContact, makeSphere } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const today = calendarDate('2026-03-08');

const MANNER = {
  choices: {},
  labels: { name: '', organization: '', jobTitle: '', birthday: '', metThrough: '', language: '' },
  phoneKey: (number: string) => number,
};

const helped: EntryDraft = { contactId: 'ada', day: today, direction: 'received', kind: 'help', note: 'the budget' };

async function withPeople(): Promise<Database> {
  const database = await openFresh();
  await database.spheres.bulkAdd([makeSphere({ id: 'family', private: true }), makeSphere({ id: 'work' })]);
  await database.contacts.bulkAdd([
    makeContact({ id: 'ada', displayName: 'Ada', sphereIds: ['work'] }),
    makeContact({ id: 'bo', displayName: 'Bo' }),
    makeContact({ id: 'mother', displayName: 'Mother', sphereIds: ['family'] }),
    makeContact({ id: 'client', displayName: 'Client', distance: true }),
  ]);
  return database;
}

test('an entry is written by hand, mended, told of and thrown away, and each can be undone', async () => {
  const database = await withPeople();
  const undoAdding = await addEntry(database, helped);
  const entry = async () => (await database.exchanges.toArray())[0];
  expect(await entry()).toMatchObject({ ...helped, rev: 1 });
  const { id = '' } = (await entry()) ?? {};
  const undoMending = await changeEntry(database, { id, changes: { kind: 'feedback', note: undefined } });
  expect(await entry()).toMatchObject({ kind: 'feedback', rev: 2 });
  expect(await entry()).not.toHaveProperty('note');
  const undoTelling = await tellHow(database, id, today);
  expect(await entry()).toMatchObject({ toldOn: today });
  const undoTrashing = await trashEntry(database, id);
  expect(await entry()).toHaveProperty('deletedAt');
  await undo(database, undoTrashing, today);
  await undo(database, undoTelling, today);
  await undo(database, undoMending, today);
  expect(await entry()).toMatchObject(helped);
  expect(await entry()).not.toHaveProperty('toldOn');
  await undo(database, undoAdding ?? '', today);
  expect(await database.exchanges.count()).toBe(0);
});

test('what lies in the trash is neither mended nor thrown away again', async () => {
  const database = await withPeople();
  await addEntry(database, helped);
  const { id = '' } = (await database.exchanges.toArray())[0] ?? {};
  await trashEntry(database, id);
  const before = await database.exchanges.get(id);
  await trashEntry(database, id);
  await changeEntry(database, { id, changes: { kind: 'time' } });
  expect(await database.exchanges.get(id)).toEqual(before);
});

test.each([
  ['within the family', 'mother'],
  ['at professional distance', 'client'],
  ['with nobody', 'nobody'],
])('there is no entry %s', async (_, contactId) => {
  const database = await withPeople();
  expect(await addEntry(database, { ...helped, contactId })).toBeUndefined();
  expect(await database.exchanges.count()).toBe(0);
  expect(await database.undos.count()).toBe(0);
});

test('entries follow whoever was made one with somebody, those written with an older page too', async () => {
  const database = await withPeople();
  await addEntry(database, helped);
  const merged = await mergeContacts(database, { ids: ['ada', 'bo'], manner: MANNER }, today);
  await addEntry(database, helped);
  await addEntry(database, { ...helped, contactId: 'bo' });
  const kept = merged.ok ? merged.value.keptId : '';
  expect((await database.exchanges.toArray()).map(({ contactId }) => contactId)).toEqual([kept, kept, kept]);
});

test('entries go for good with whom they are about', async () => {
  const database = await withPeople();
  await addEntry(database, helped);
  await addEntry(database, { ...helped, contactId: 'bo' });
  await intend(database, tablesWithTraces(database), (writer) =>
    eraseTraces(database, writer, { contacts: new Set(['ada']) }),
  );
  expect((await database.exchanges.toArray()).map(({ contactId }) => contactId)).toEqual(['bo']);
});
