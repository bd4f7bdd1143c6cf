import { describe, expect, test } from 'vitest';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import type { Database } from '../../src/store/database.ts';
import { letMadeUpGo } from '../../src/store/made-up.ts';
import {
  addPromise,
  changePromise,
  keepPromise,
  letPromiseGo,
  takePromiseUp,
  trashPromise,
} from '../../src/store/promises.ts';
import { promiseList } from '../../src/store/promise-list.ts';
import { restoreThings } from '../../src/store/restore.ts';
import { sinceLastTime } from '../../src/store/since-last-time.ts';
import { undo } from '../../src/store/undo.ts';
import { makeContact, makeExchange, makePromise, makeSettings } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const today = calendarDate('2026-03-08');

async function promiseIn(database: Database) {
  const [promise] = await database.promises.toArray();
  return promise;
}

async function withPromise(fields: Parameters<typeof makePromise>[0] = {}): Promise<Database> {
  const database = await openFresh();
  await database.contacts.add(makeContact({ id: 'ada' }));
  await database.promises.add(makePromise({ id: 'recipe', contactId: 'ada', ...fields }));
  return database;
}

test('a promise is made, due in the round on its day, and gone when making it is undone', async () => {
  const database = await openFresh();
  await database.contacts.add(makeContact({ id: 'ada' }));
  const undoId = await addPromise(database, { contactId: 'ada', what: 'the recipe', dueOn: today });
  expect(await promiseIn(database)).toMatchObject({ what: 'the recipe', dueOn: today, openDueOn: today });
  const round = { id: 'round', createdAt: '', updatedAt: '', rev: 1, startsOn: today, minutes: 5, step: 0 } as const;
  expect((await sinceLastTime(database, round, today)).promises).toHaveLength(1);
  await undo(database, undoId, today);
  expect(await promiseIn(database)).toBeUndefined();
});

test('made to someone who was made one with somebody, it is to that one', async () => {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({ id: 'old', mergedIntoId: 'ada', deletedAt: '2026-03-01T12:00:00.000Z' }),
    makeContact({ id: 'ada' }),
  ]);
  await addPromise(database, { contactId: 'old', what: 'the recipe', dueOn: today });
  expect(await promiseIn(database)).toMatchObject({ contactId: 'ada' });
});

describe('an open promise', () => {
  test.each([
    ['kept', (database: Database) => keepPromise(database, 'recipe', today), { doneOn: today }],
    ['let go', (database: Database) => letPromiseGo(database, 'recipe', today), { letGoOn: today }],
  ])('that is %s waits no more, until that is undone', async (_, act, expected) => {
    const database = await withPromise();
    const undoId = await act(database);
    expect(await promiseIn(database)).toMatchObject(expected);
    expect(await promiseIn(database)).not.toHaveProperty('openDueOn');
    await undo(database, undoId, today);
    expect(await promiseIn(database)).toMatchObject({ openDueOn: today, rev: 1 });
  });

  test('goes into the trash and comes back to its place', async () => {
    const database = await withPromise();
    await trashPromise(database, 'recipe');
    expect(await promiseIn(database)).toHaveProperty('deletedAt');
    expect((await promiseList(database)).open).toEqual([]);
    await restoreThings(database, [{ table: 'promises', id: 'recipe' }], today);
    expect(await promiseIn(database)).toMatchObject({ openDueOn: today });
    expect((await promiseList(database)).open).toHaveLength(1);
  });

  test('moves to another day', async () => {
    const database = await withPromise();
    const later = addDays(today, 7);
    await changePromise(database, { id: 'recipe', changes: { dueOn: later } });
    expect(await promiseIn(database)).toMatchObject({ dueOn: later, openDueOn: later });
  });
});

test.each([
  ['kept', { doneOn: addDays(today, -1) }],
  ['let go', { letGoOn: addDays(today, -1) }],
])('a promise that was %s is not closed again, but can be taken up', async (_, fields) => {
  const { openDueOn: __, ...closed } = makePromise({ id: 'recipe', contactId: 'ada', ...fields });
  const database = await openFresh();
  await database.promises.add(closed);
  await keepPromise(database, 'recipe', today);
  await letPromiseGo(database, 'recipe', today);
  expect(await promiseIn(database)).toEqual(closed);
  await takePromiseUp(database, 'recipe');
  expect(await promiseIn(database)).toMatchObject({ dueOn: today, openDueOn: today });
});

test('nothing is written to a promise that is gone or in the trash', async () => {
  const database = await withPromise({ deletedAt: '2026-03-01T12:00:00.000Z' });
  const before = await promiseIn(database);
  await takePromiseUp(database, 'recipe');
  await keepPromise(database, 'nothing', today);
  expect(await promiseIn(database)).toEqual(before);
});

test('promises and entries go with made-up people, and come back when letting them go is undone', async () => {
  const database = await openFresh();
  await database.settings.add(makeSettings({ madeUpIds: ['invented'] }));
  await database.contacts.bulkAdd([makeContact({ id: 'invented', madeUp: true }), makeContact({ id: 'ada' })]);
  await database.promises.bulkAdd([makePromise({ contactId: 'invented' }), makePromise({ contactId: 'ada' })]);
  await database.exchanges.bulkAdd([makeExchange({ contactId: 'invented' }), makeExchange({ contactId: 'ada' })]);
  const whom = async () => [
    ...(await database.promises.toArray()).map(({ contactId }) => contactId),
    ...(await database.exchanges.toArray()).map(({ contactId }) => contactId),
  ];
  const undoId = await letMadeUpGo(database);
  expect(await whom()).toEqual(['ada', 'ada']);
  await undo(database, undoId, today);
  expect(await whom()).toHaveLength(4);
});
