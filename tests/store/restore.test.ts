import { expect, test } from 'vitest';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import type { Saved } from '../../src/domain/record.ts';
import { saveContact, trashContact } from '../../src/store/contacts.ts';
import type { Database } from '../../src/store/database.ts';
import { deleteInteraction, logInteraction } from '../../src/store/interactions.ts';
import { ensurePlan } from '../../src/store/plans.ts';
import { restoreThings } from '../../src/store/restore.ts';
import { changeDefaultRhythm } from '../../src/store/rhythms.ts';
import { removeSphere } from '../../src/store/spheres.ts';
import { beginIntroduction, introductionById, trashIntroduction } from '../../src/store/introductions.ts';
import { addTip, livingTip, trashTip } from '../../src/store/tips.ts';
import { undo } from '../../src/store/undo.ts';
import { weekOf } from '../../src/store/week.ts';
import { makeContact, makeInteraction, makePromise, makeSphere } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const today = calendarDate('2026-03-08');
const tomorrow = addDays(today, 1);

const ada = makeContact({
  id: 'ada',
  displayName: 'Ada',
  tie: 'strong',
  sphereIds: ['family', 'work'],
  tags: ['sails'],
  introducedById: 'bo',
  rhythmSince: calendarDate('2025-01-01'),
  // spread there by an import, and no formula would find it again
  dueOn: calendarDate('2026-03-11'),
  lastFullOn: calendarDate('2025-12-01'),
});

async function withAda(): Promise<Database> {
  const database = await openFresh();
  await database.spheres.bulkAdd([
    makeSphere({ id: 'family', private: true, rhythms: {} }),
    makeSphere({ id: 'work', rhythms: { strong: { every: 2, unit: 'month' } } }),
  ]);
  await database.contacts.bulkAdd([ada, makeContact({ id: 'bo', displayName: 'Bo', tie: 'weak' })]);
  await database.interactions.bulkAdd([
    makeInteraction({ id: 'talk', contactIds: ['ada'], day: calendarDate('2025-12-01'), channel: 'call' }),
  ]);
  await database.promises.add(makePromise({ contactId: 'ada', dueOn: calendarDate('2026-03-10') }));
  return database;
}

/** The row without its stamps. */
function unstamped(row: Saved | undefined): object {
  return { ...row, rev: 0, updatedAt: '' };
}

async function peopleOfWeek(database: Database): Promise<readonly string[]> {
  return ((await weekOf(database, today))?.people ?? []).map(({ contact }) => contact.id);
}

test('someone comes back as they were, field by field, and on this week’s card', async () => {
  const database = await withAda();
  await ensurePlan(database, today);
  const before = await weekOf(database, today);
  expect(await peopleOfWeek(database)).toEqual(['ada']);
  await trashContact(database, 'ada', today);
  expect(await database.contacts.get('ada')).not.toHaveProperty('dueOn');
  expect(await peopleOfWeek(database)).toEqual([]);

  await restoreThings(database, [{ table: 'contacts', id: 'ada' }], tomorrow);
  expect(unstamped(await database.contacts.get('ada'))).toEqual(unstamped(ada));
  expect(await peopleOfWeek(database)).toEqual(['ada']);
  expect((await weekOf(database, today))?.people[0]?.item).toEqual(before?.people[0]?.item);
});

test('bringing back can be undone, and that too', async () => {
  const database = await withAda();
  await trashContact(database, 'ada', today);
  const asItLay = await database.contacts.get('ada');
  const undoId = await restoreThings(database, [{ table: 'contacts', id: 'ada' }], today);
  await undo(database, undoId, today);
  expect(await database.contacts.get('ada')).toEqual(asItLay);
  await restoreThings(database, [{ table: 'contacts', id: 'ada' }], today);
  expect(unstamped(await database.contacts.get('ada'))).toEqual(unstamped(ada));
});

test('what happened meanwhile moves the day of whoever comes back', async () => {
  const database = await withAda();
  const { id } = await logInteraction(database, makeInteraction({ contactIds: ['ada', 'bo'], day: today }), today);
  await trashContact(database, 'ada', today);
  await deleteInteraction(database, id, today);
  await restoreThings(database, [{ table: 'contacts', id: 'ada' }], today);
  expect(await database.contacts.get('ada')).toMatchObject({ lastFullOn: '2025-12-01', dueOn: '2026-02-01' });
});

test('so does a rhythm that was changed meanwhile', async () => {
  const database = await withAda();
  const since = (await database.contacts.get('ada')) ?? ada;
  await saveContact(database, { since, changes: { sphereIds: [] } }, today);
  await trashContact(database, 'ada', today);
  await changeDefaultRhythm(database, { tie: 'strong', every: { every: 1, unit: 'year' } }, today);
  await restoreThings(database, [{ table: 'contacts', id: 'ada' }], today);
  expect(await database.contacts.get('ada')).toMatchObject({ dueOn: '2026-12-01' });
});

test('an interaction comes back into history, target and week', async () => {
  const database = await withAda();
  await ensurePlan(database, today);
  const draft = makeInteraction({ contactIds: ['ada', 'bo'], day: today, answered: 'open' });
  const { id } = await logInteraction(database, draft, today);
  const [row, people] = [await database.interactions.get(id), await database.contacts.toArray()];
  await deleteInteraction(database, id, today);
  expect((await weekOf(database, today))?.people[0]?.done).toBe(false);
  expect(await database.contacts.get('ada')).toMatchObject({ lastFullOn: '2025-12-01' });

  await restoreThings(database, [{ table: 'interactions', id }], today);
  expect(unstamped(await database.interactions.get(id))).toEqual(unstamped(row));
  expect((await database.contacts.toArray()).map(unstamped)).toEqual(people.map(unstamped));
  expect((await weekOf(database, today))?.people[0]?.done).toBe(true);
});

test('a sphere comes back to all its people, who are planned by it again', async () => {
  const database = await withAda();
  const onlyFamily = makeContact({ id: 'cy', tie: 'strong', sphereIds: ['family'], rhythmSince: today });
  await database.contacts.add(onlyFamily);
  await removeSphere(database, 'family', today);
  await removeSphere(database, 'work', today);
  expect(await database.contacts.get('cy')).toHaveProperty('dueOn');
  await restoreThings(
    database,
    [
      { table: 'spheres', id: 'family' },
      { table: 'spheres', id: 'work' },
    ],
    today,
  );
  expect(unstamped(await database.contacts.get('cy'))).toEqual(unstamped(onlyFamily));
  expect(await database.contacts.get('ada')).toMatchObject({ sphereIds: ['family', 'work'] });
  expect((await database.spheres.toArray()).some(({ deletedAt }) => deletedAt !== undefined)).toBe(false);
});

test('a whole day’s trash comes back at once, each on the day it had', async () => {
  const database = await openFresh();
  const people = Array.from({ length: 300 }, (_, index) =>
    makeContact({ id: `p${index}`, tie: 'weak', rhythmSince: today, dueOn: addDays(today, 7 + index) }),
  );
  await database.contacts.bulkAdd(people);
  for (const { id } of people.slice(0, 20)) await trashContact(database, id, today);
  const things = people.map(({ id }) => ({ table: 'contacts', id }) as const);
  const undoId = await restoreThings(database, things, today);
  const dueOns = new Map((await database.contacts.toArray()).map(({ id, dueOn }) => [id, dueOn]));
  expect(dueOns).toEqual(new Map(people.map(({ id, dueOn }) => [id, dueOn])));
  await undo(database, undoId, today);
  expect(await database.contacts.where('deletedAt').above('').count()).toBe(20);
});

test('what is not in the trash, or gone for good, is passed over', async () => {
  const database = await withAda();
  const before = await database.contacts.toArray();
  await restoreThings(
    database,
    [
      { table: 'contacts', id: 'ada' },
      { table: 'contacts', id: 'nobody' },
      { table: 'interactions', id: 'talk' },
      { table: 'spheres', id: 'work' },
    ],
    today,
  );
  expect(await database.contacts.toArray()).toEqual(before);
  expect(await database.undos.count()).toBe(0);
});

test('someone whose talk was deleted while they lay in the trash has the day back that they had, when both come back', async () => {
  const database = await withAda();
  await trashContact(database, 'ada', today);
  await deleteInteraction(database, 'talk', today);
  const both = [
    { table: 'contacts', id: 'ada' },
    { table: 'interactions', id: 'talk' },
  ] as const;
  await restoreThings(database, both, tomorrow);
  expect(unstamped(await database.contacts.get('ada'))).toEqual(unstamped(ada));
});

test('a tip comes back as it was, and that can be undone', async () => {
  const database = await openFresh();
  const { id } = await addTip(database, { kind: 'book', title: 'The river', topics: ['rivers'] });
  await trashTip(database, id);
  const undoId = await restoreThings(database, [{ table: 'tips', id }], today);
  expect(await livingTip(database, id)).toMatchObject({ title: 'The river', topics: ['rivers'] });
  await undo(database, undoId, today);
  expect(await livingTip(database, id)).toBeUndefined();
});

test('an introduction comes back as it stood, and that can be undone', async () => {
  const database = await openFresh();
  await database.contacts.bulkAdd(['anders', 'sofie'].map((id) => makeContact({ id })));
  const id = (await beginIntroduction(database, { contactIds: ['anders', 'sofie'] }))?.id ?? '';
  await trashIntroduction(database, id);
  const undoId = await restoreThings(database, [{ table: 'introductions', id }], today);
  expect(await introductionById(database, id)).toMatchObject({ status: 'idea' });
  await undo(database, undoId, today);
  expect(await introductionById(database, id)).toBeUndefined();
});
