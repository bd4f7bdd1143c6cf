import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { countDue, hasAnyDueDay, wantsFreshStart } from '../../src/store/week-facts.ts';
import { makeContact, makeInteraction, makePlan, makePromise, makeSettings, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const MONTHLY = { tie: 'strong', rhythm: { every: 1, unit: 'month' } } as const;

async function openWith(settings: Parameters<typeof makeSettings>[0] = {}) {
  const database = await openFresh();
  await database.settings.add(makeSettings(settings));
  return database;
}

test('what the plan must choose among: those due before the week ends, promises due, words owed', async () => {
  const database = await openWith();
  await database.plans.add(makePlan({ startsOn: addDays(SUNDAY, -7) }));
  await database.contacts.bulkAdd([-40, 0, 6, 7].map((days) => makeContact({ dueOn: addDays(SUNDAY, days) })));
  await database.contacts.add(makeContact());
  await database.promises.bulkAdd([makePromise(), makePromise({ dueOn: addDays(SUNDAY, 7) })]);
  await database.interactions.bulkAdd([makeInteraction(), makeInteraction({ answered: 'open', openSince: SUNDAY })]);
  expect(await countDue(database, SUNDAY)).toBe(3 + 1 + 1);
});

test('nobody has a due day until someone is sorted', async () => {
  const database = await openWith();
  await database.contacts.add(makeContact());
  expect(await hasAnyDueDay(database)).toBe(false);
  await database.contacts.add(makeContact({ dueOn: SUNDAY }));
  expect(await hasAnyDueDay(database)).toBe(true);
});

test.each([
  ['away 21 days with someone overdue', 21, -1, Number.POSITIVE_INFINITY, true],
  ['away 20 days', 20, -1, Number.POSITIVE_INFINITY, false],
  ['away 21 days with nobody overdue', 21, 1, Number.POSITIVE_INFINITY, false],
  ['most late, and the demand fits', 1, -20, 2, true],
  ['most late, but the demand does not fit', 1, -20, 8, false],
  ['most overdue, but hardly late', 1, -3, 2, false],
])('%s: a fresh start is wanted or not', async (_, away, due, demand, expected) => {
  const database = await openWith({ lastOpenedOn: addDays(SUNDAY, -away) });
  await database.contacts.bulkAdd([1, 2, 3].map(() => makeContact({ ...MONTHLY, dueOn: addDays(SUNDAY, due) })));
  expect(await wantsFreshStart(database, SUNDAY, demand)).toBe(expected);
});

test('a fresh start is wanted once a month at most', async () => {
  const database = await openWith({ lastOpenedOn: addDays(SUNDAY, -30), lastFreshStartOn: addDays(SUNDAY, -10) });
  await database.contacts.add(makeContact({ ...MONTHLY, dueOn: addDays(SUNDAY, -20) }));
  expect(await wantsFreshStart(database, SUNDAY, 1)).toBe(false);
});
