import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { ensurePlan, skipThisWeek } from '../../src/store/plans.ts';
import { renewGifts } from '../../src/store/renew-gifts.ts';
import { undo } from '../../src/store/undo.ts';
import { weekOf } from '../../src/store/week.ts';
import { makeContact, makeTip, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

async function planned() {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({ id: 'ada', tie: 'strong', dueOn: SUNDAY, interests: ['mentoring'] }),
    makeContact({ id: 'bo', tie: 'strong', dueOn: SUNDAY }),
    makeContact({ id: 'not-due', tie: 'strong', dueOn: addDays(SUNDAY, 90), interests: ['mentoring'] }),
  ]);
  const plan = await ensurePlan(database, SUNDAY);
  if (plan === undefined) throw new Error('no plan');
  return { database, plan };
}

const MENTORING = makeTip({ id: 'article', title: 'Mentoring that lasts', topics: ['mentoring'] });

test('a tip saved within the week becomes a gift on the cards that it fits, and gives nobody a place', async () => {
  const { database, plan } = await planned();
  expect(plan.items.map(({ reasons }) => reasons.map(({ code }) => code))).toEqual([['first'], ['first']]);
  await database.tips.add(MENTORING);
  await renewGifts(database, SUNDAY);
  const people = (await weekOf(database, SUNDAY))?.people ?? [];
  expect(people.map(({ contact, gift }) => [contact.id, gift?.kind])).toEqual([
    ['ada', 'tip'],
    ['bo', undefined],
  ]);
  expect(people[0]?.item.reasons).toMatchObject([{ code: 'tip', ids: ['article'] }, { code: 'first' }]);
});

test('where there is nothing new nothing is written', async () => {
  const { database } = await planned();
  await renewGifts(database, SUNDAY);
  await database.tips.add(MENTORING);
  await renewGifts(database, SUNDAY);
  const once = await database.plans.toArray();
  await renewGifts(database, SUNDAY);
  expect(await database.plans.toArray()).toEqual(once);
  expect(once[0]?.rev).toBe(1);
});

test('a week without a plan gets none by it', async () => {
  const database = await openFresh();
  await database.tips.add(MENTORING);
  await renewGifts(database, SUNDAY);
  expect(await database.plans.count()).toBe(0);
});

test('what the person did to the plan meanwhile stands, and can be undone', async () => {
  const { database, plan } = await planned();
  const { undoId } = await skipThisWeek(database, { planId: plan.id, contactId: 'ada' });
  await database.tips.add(MENTORING);
  await renewGifts(database, SUNDAY);
  expect((await database.plans.get(plan.id))?.items[0]).toMatchObject({ choice: 'not-this-week', reasons: [{}, {}] });
  await undo(database, undoId, SUNDAY);
  expect((await database.plans.get(plan.id))?.items[0]?.choice).toBeUndefined();
});
