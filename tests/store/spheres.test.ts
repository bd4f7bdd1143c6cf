import { expect, test } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { rulesOf } from '../../src/store/due-days.ts';
import { peopleRules } from '../../src/store/people.ts';
import { addSphere, allSpheres, moveSphere, removeSphere, saveSphere } from '../../src/store/spheres.ts';
import { undo } from '../../src/store/undo.ts';
import { makeContact, makeSphere } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const today = calendarDate('2026-03-08');

async function withSpheres(...names: readonly string[]) {
  const database = await openFresh();
  await database.spheres.bulkAdd(names.map((name, order) => makeSphere({ id: name, name, order })));
  return database;
}

test('a new sphere comes last', async () => {
  const database = await withSpheres('Family', 'Work');
  await addSphere(database, { name: 'Choir', color: 'sea', private: false });
  expect((await allSpheres(database)).map((sphere) => sphere.name)).toEqual(['Family', 'Work', 'Choir']);
});

test.each([
  [0, ['Work', 'Family', 'Choir']],
  [2, ['Family', 'Choir', 'Work']],
])('a sphere moved to place %i stands there', async (place, order) => {
  const database = await withSpheres('Family', 'Work', 'Choir');
  await moveSphere(database, 'Work', place);
  expect((await allSpheres(database)).map((sphere) => sphere.name)).toEqual(order);
});

test('a rhythm set for a sphere plans its people anew, spread over the weeks', async () => {
  const database = await withSpheres('Work');
  const dueOn = calendarDate('2027-03-08');
  const people = Array.from({ length: 8 }, (_, index) =>
    makeContact({ id: `p${index}`, tie: 'weak', sphereIds: ['Work'], rhythmSince: today, dueOn }),
  );
  await database.contacts.bulkAdd(people);
  await saveSphere(database, { id: 'Work', changes: { rhythms: { weak: { every: 2, unit: 'month' } } } }, today);
  const days = (await database.contacts.toArray()).map((contact) => contact.dueOn);
  expect(days.every((day) => day !== undefined && day >= '2026-03-15' && day < '2026-05-10')).toBe(true);
  expect(new Set(days).size).toBeGreaterThanOrEqual(7);
});

test('a sphere made private takes its people out of the round, and undo brings them back', async () => {
  const database = await withSpheres('Family');
  const ada = makeContact({ id: 'ada', tie: 'strong', sphereIds: ['Family'], rhythmSince: today, dueOn: today });
  await database.contacts.add(ada);
  const undoId = await saveSphere(database, { id: 'Family', changes: { private: true } }, today);
  expect(await database.contacts.get('ada')).not.toHaveProperty('dueOn');
  await undo(database, undoId, today);
  expect(await database.contacts.get('ada')).toEqual(ada);
});

test('a sphere in the trash rules nobody and is in no list, while its people keep it for the day it comes back', async () => {
  const database = await withSpheres('Work', 'Choir');
  await database.contacts.add(makeContact({ id: 'ada', sphereIds: ['Work', 'Choir'] }));
  const undoId = await removeSphere(database, 'Work', today);
  expect(await database.contacts.get('ada')).toMatchObject({ sphereIds: ['Work', 'Choir'] });
  expect((await allSpheres(database)).map(({ id }) => id)).toEqual(['Choir']);
  expect((await rulesOf(database, today)).spheres.has('Work')).toBe(false);
  expect((await peopleRules(database)).spheres.has('Work')).toBe(false);
  await undo(database, undoId, today);
  expect(await allSpheres(database)).toHaveLength(2);
});

test('without their private sphere its people are planned again', async () => {
  const database = await withSpheres();
  await database.spheres.add(makeSphere({ id: 'family', private: true }));
  await database.contacts.add(makeContact({ id: 'ada', tie: 'strong', sphereIds: ['family'], rhythmSince: today }));
  await removeSphere(database, 'family', today);
  expect(await database.contacts.get('ada')).toMatchObject({ dueOn: '2026-06-08', sphereIds: ['family'] });
});

test('a sphere in the trash is neither changed nor moved', async () => {
  const database = await withSpheres('Work', 'Choir');
  await removeSphere(database, 'Work', today);
  const asItLies = await database.spheres.get('Work');
  await saveSphere(database, { id: 'Work', changes: { name: 'Mended' } }, today);
  await moveSphere(database, 'Work', 1);
  await removeSphere(database, 'Work', today);
  expect(await database.spheres.get('Work')).toEqual(asItLies);
});
