import { expect, test } from 'vitest';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import type { Database } from '../../src/store/database.ts';
import { deleteForGood } from '../../src/store/delete-for-good.ts';
import { creditTalk, uncreditTalk, type TalkCredit } from '../../src/store/entries-of-talk.ts';
import { trashEntry } from '../../src/store/exchanges.ts';
import { deleteInteraction, editInteraction, takeOut } from '../../src/store/interactions.ts';
import { restoreThings } from '../../src/store/restore.ts';
import { undo } from '../../src/store/undo.ts';
import { makeContact, makeInteraction, makeSphere } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const today = calendarDate('2026-03-08');
const talk = makeInteraction({ id: 'talk', contactIds: ['ada', 'bo'], day: today, channel: 'meeting' });
const theyHelped: TalkCredit = { interactionId: 'talk', contactId: 'ada', direction: 'received' };

async function withTalk(): Promise<Database> {
  const database = await openFresh();
  await database.spheres.add(makeSphere({ id: 'family', private: true }));
  await database.contacts.bulkAdd([
    makeContact({ id: 'ada', displayName: 'Ada' }),
    makeContact({ id: 'bo', displayName: 'Bo' }),
    makeContact({ id: 'mother', sphereIds: ['family'] }),
  ]);
  await database.interactions.add(talk);
  return database;
}

async function entries(database: Database) {
  return database.exchanges.toArray();
}

async function areInTrash(database: Database): Promise<readonly boolean[]> {
  return (await entries(database)).map(({ deletedAt }) => deletedAt !== undefined);
}

test('that they helped is noted once, however often it is said, and can be undone', async () => {
  const database = await withTalk();
  const undoId = await creditTalk(database, theyHelped);
  expect(await creditTalk(database, theyHelped)).toBeUndefined();
  expect(await entries(database)).toMatchObject([
    {
      contactId: 'ada',
      day: today,
      direction: 'received',
      kind: 'help',
      source: { table: 'interactions', id: 'talk' },
    },
  ]);
  await creditTalk(database, { ...theyHelped, direction: 'given' });
  expect((await entries(database)).map(({ direction }) => direction)).toEqual(['received', 'given']);
  await undo(database, undoId ?? '', today);
  expect((await entries(database)).map(({ direction }) => direction)).toEqual(['given']);
});

test('that they helped is taken back, and can be said anew', async () => {
  const database = await withTalk();
  await creditTalk(database, theyHelped);
  await creditTalk(database, { ...theyHelped, direction: 'given' });
  const undoId = await uncreditTalk(database, theyHelped);
  expect(await areInTrash(database)).toEqual([true, false]);
  await undo(database, undoId, today);
  expect(await areInTrash(database)).toEqual([false, false]);
  await uncreditTalk(database, theyHelped);
  await creditTalk(database, theyHelped);
  expect((await areInTrash(database)).filter((isThere) => !isThere)).toHaveLength(2);
});

test.each([
  ['of a talk that is gone', { ...theyHelped, interactionId: 'nothing' }],
  ['within the family', { ...theyHelped, contactId: 'mother' }],
])('nothing is noted %s', async (_, credit) => {
  const database = await withTalk();
  expect(await creditTalk(database, credit)).toBeUndefined();
  expect(await entries(database)).toEqual([]);
});

test('an entry goes into the trash with its talk, and comes back with it', async () => {
  const database = await withTalk();
  await creditTalk(database, theyHelped);
  const undoId = await deleteInteraction(database, 'talk', today);
  expect(await areInTrash(database)).toEqual([true]);
  await undo(database, undoId, today);
  expect(await areInTrash(database)).toEqual([false]);
  await deleteInteraction(database, 'talk', today);
  await restoreThings(database, [{ table: 'interactions', id: 'talk' }], today);
  expect(await areInTrash(database)).toEqual([false]);
});

test('an entry that was thrown away before its talk stays in the trash', async () => {
  const database = await withTalk();
  await creditTalk(database, theyHelped);
  await trashEntry(database, (await entries(database))[0]?.id ?? '');
  await new Promise((resolve) => {
    setTimeout(resolve, 5);
  });
  await deleteInteraction(database, 'talk', today);
  await restoreThings(database, [{ table: 'interactions', id: 'talk' }], today);
  expect(await areInTrash(database)).toEqual([true]);
});

test('an entry goes for good with the talk it went into the trash with', async () => {
  const database = await withTalk();
  await creditTalk(database, theyHelped);
  await deleteInteraction(database, 'talk', today);
  await deleteForGood(database, [{ table: 'interactions', id: 'talk' }]);
  expect(await entries(database)).toEqual([]);
});

test('whoever is taken out of a talk takes the entry along; the others keep theirs', async () => {
  const database = await withTalk();
  await creditTalk(database, theyHelped);
  await creditTalk(database, { ...theyHelped, contactId: 'bo' });
  await takeOut(database, { interaction: talk, contactId: 'ada' }, today);
  const there = (await entries(database)).filter(({ deletedAt }) => deletedAt === undefined);
  expect(there.map(({ contactId }) => contactId)).toEqual(['bo']);
});

test('an entry moves with the day of its talk, unless it was given a day of its own', async () => {
  const database = await withTalk();
  await creditTalk(database, theyHelped);
  const yesterday = addDays(today, -1);
  await editInteraction(database, { id: 'talk', changes: { day: yesterday } }, today);
  expect(await entries(database)).toMatchObject([{ day: yesterday }]);
  await database.exchanges.toCollection().modify({ day: addDays(today, -9) });
  await editInteraction(database, { id: 'talk', changes: { day: today } }, today);
  expect(await entries(database)).toMatchObject([{ day: addDays(today, -9) }]);
});
