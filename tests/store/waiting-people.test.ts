import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { ensurePlan, skipThisWeek } from '../../src/store/plans.ts';
import { waitingPeople } from '../../src/store/waiting-people.ts';
import { makeContact, makeInteraction, makeSettings, makeSphere, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

/** Three who are due, the first for the longest; the second is of a private part of life and has a rhythm of their own. */
async function lifeWithThree() {
  const database = await openFresh();
  await database.settings.add(makeSettings());
  await database.spheres.add(makeSphere({ id: 'family', private: true }));
  const due = { tie: 'strong', rhythm: { every: 1, unit: 'month' }, rhythmSince: addDays(SUNDAY, -300) } as const;
  await database.contacts.bulkAdd([
    makeContact({ id: 'a', ...due, displayName: 'Helle Kjær', givenName: 'Helle', dueOn: addDays(SUNDAY, -9) }),
    makeContact({ id: 'b', ...due, displayName: 'Karen', sphereIds: ['family'], dueOn: addDays(SUNDAY, -5) }),
    makeContact({ id: 'c', ...due, displayName: 'Bo', dueOn: addDays(SUNDAY, -2) }),
  ]);
  return database;
}

const THREE = [
  { name: 'Helle', isPrivate: false },
  { name: 'Karen', isPrivate: true },
  { name: 'Bo', isPrivate: false },
];

test('before the week’s plan is made they are those it would hold, and none is made', async () => {
  const database = await lifeWithThree();
  expect(await waitingPeople(database, SUNDAY)).toEqual(THREE);
  expect(await database.plans.count()).toBe(0);
});

test('once it is made they are those of it who wait still', async () => {
  const database = await lifeWithThree();
  const plan = await ensurePlan(database, SUNDAY);
  expect(await waitingPeople(database, SUNDAY)).toEqual(THREE);
  await database.interactions.add(makeInteraction({ contactIds: ['a'] }));
  await skipThisWeek(database, { planId: plan?.id ?? '', contactId: 'c' });
  expect(await waitingPeople(database, SUNDAY)).toEqual([THREE[1]]);
});

test.each([
  ['rests', { restingSince: SUNDAY }],
  ['was put off', { snoozedUntil: addDays(SUNDAY, 3) }],
  ['is remembered', { standing: 'remembered' as const }],
  ['has no rhythm any more', { dueOn: undefined }],
  ['is in the trash', { deletedAt: '2026-03-08T12:00:00.000Z' }],
])('nobody who %s', async (_, change) => {
  const database = await lifeWithThree();
  await ensurePlan(database, SUNDAY);
  await database.contacts.update('a', change);
  expect(await waitingPeople(database, SUNDAY)).toEqual(THREE.slice(1));
});

test('no more than one said one would give a sign in a week', async () => {
  const database = await lifeWithThree();
  await database.settings.update('settings', { capacity: 2 });
  expect(await waitingPeople(database, SUNDAY)).toHaveLength(2);
});
