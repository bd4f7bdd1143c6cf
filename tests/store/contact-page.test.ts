/** One person's page, read together: rhythm, place in the week, and the names of the others who were there. */
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { contactPage } from '../../src/store/contact-page.ts';
import { Database } from '../../src/store/database.ts';
import { makeContact, makeInteraction, makePlan, makePromise, makeSphere, SUNDAY } from '../support/make.ts';

let database: Database;

beforeEach(async () => {
  database = new Database(`page-${Math.random()}`);
  await database.spheres.add(makeSphere({ id: 'club', rhythms: { weak: { every: 6, unit: 'month' } } }));
  await database.contacts.bulkAdd([
    makeContact({ id: 'anna', tie: 'weak', sphereIds: ['club'], rhythm: { every: 1, unit: 'month' }, dueOn: SUNDAY }),
    makeContact({ id: 'bo', displayName: 'Bo Lind' }),
    makeContact({ id: 'gone', deletedAt: '2026-03-01T12:00:00.000Z' }),
  ]);
});

test('a rhythm of their own stands beside the one they would inherit', async () => {
  const page = await contactPage(database, 'anna', SUNDAY);
  expect(page).toMatchObject({
    status: 'due',
    rhythm: { every: 1, unit: 'month' },
    inherited: { every: 6, unit: 'month' },
  });
});

test('the history comes latest first, with the names of others', async () => {
  await database.interactions.bulkAdd([
    makeInteraction({ id: 'early', contactIds: ['anna'], day: addDays(SUNDAY, -9) }),
    makeInteraction({ id: 'late', contactIds: ['anna', 'bo'], day: addDays(SUNDAY, -2) }),
  ]);
  const page = await contactPage(database, 'anna', SUNDAY);
  expect(page?.history.map(({ id }) => id)).toEqual(['late', 'early']);
  expect(page?.names.get('bo')).toBe('Bo Lind');
});

test('an open place in the week is told with its promise; one that is done or waved off is not', async () => {
  await database.promises.add(makePromise({ id: 'p', contactId: 'anna', what: 'the recipe' }));
  const reasons = [{ code: 'promise' as const, ids: ['p'], days: 0 }];
  const plan = makePlan({ items: [{ contactId: 'anna', reasons }] });
  await database.plans.add(plan);
  expect((await contactPage(database, 'anna', SUNDAY))?.planned).toMatchObject({
    reckonedOn: SUNDAY,
    promised: 'the recipe',
    item: { reasons },
  });

  await database.plans.put({ ...plan, items: [{ contactId: 'anna', reasons, choice: 'not-this-week' }] });
  expect((await contactPage(database, 'anna', SUNDAY))?.planned).toBeUndefined();

  await database.plans.put(plan);
  await database.interactions.add(makeInteraction({ contactIds: ['anna'] }));
  expect((await contactPage(database, 'anna', SUNDAY))?.planned).toBeUndefined();
});

test.each([
  ['remembered', { standing: 'remembered' }],
  ['never to be suggested', { standing: 'never' }],
  ['laid to rest', { restingSince: SUNDAY }],
  ['told to wait', { snoozedUntil: addDays(SUNDAY, 30) }],
] as const)('someone %s since the plan was made has no place in the week any more', async (_, fields) => {
  await database.plans.add(makePlan({ items: [{ contactId: 'anna', reasons: [{ code: 'due', ids: [] }] }] }));
  expect((await contactPage(database, 'anna', SUNDAY))?.planned).toBeDefined();
  await database.contacts.update('anna', fields);
  expect((await contactPage(database, 'anna', SUNDAY))?.planned).toBeUndefined();
});

test('there is no page for someone in the trash, or for nobody', async () => {
  expect(await contactPage(database, 'gone', SUNDAY)).toBeUndefined();
  expect(await contactPage(database, 'x', SUNDAY)).toBeUndefined();
});
