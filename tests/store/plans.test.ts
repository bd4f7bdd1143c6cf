import { expect, test } from 'vitest';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import { logInteraction } from '../../src/store/interactions.ts';
import { currentPlan, ensurePlan, skipThisWeek } from '../../src/store/plans.ts';
import { saveProfile } from '../../src/store/profile.ts';
import { saveSettings } from '../../src/store/settings.ts';
import { undo } from '../../src/store/undo.ts';
import { weekOf } from '../../src/store/week.ts';
import { makeContact, makeInteraction, makePromise, makeSphere, makeTip } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const wednesday = calendarDate('2026-03-11');

async function withPeople(count: number) {
  const database = await openFresh();
  const ids = Array.from({ length: count }, (_, index) => `person-${index}`);
  const dueOn = addDays(wednesday, -3);
  await database.contacts.bulkAdd(ids.map((id) => makeContact({ id, tie: 'strong', rhythmSince: dueOn, dueOn })));
  return database;
}

function talkWith(contactId: string) {
  const { contactIds: _, ...rest } = makeInteraction({ day: wednesday });
  return { ...rest, contactIds: [contactId] };
}

test('the very first plan starts the day it is made, and only once there is someone to put in it', async () => {
  const database = await openFresh();
  expect(await ensurePlan(database, wednesday)).toBeUndefined();
  await database.contacts.add(makeContact({ id: 'ada', tie: 'strong', dueOn: wednesday }));
  expect(await ensurePlan(database, wednesday)).toMatchObject({
    startsOn: wednesday,
    madeOn: wednesday,
    items: [{ contactId: 'ada' }],
  });
});

test('a plan is made once, even by two tabs at the same moment, and never refilled', async () => {
  const database = await withPeople(7);
  const [one, other] = await Promise.all([ensurePlan(database, wednesday), ensurePlan(database, wednesday)]);
  expect(one).toEqual(other);
  expect(one?.items).toHaveLength(5);
  await saveSettings(database, { capacity: 7 });
  expect(await ensurePlan(database, wednesday)).toEqual(one);
  expect(await database.plans.count()).toBe(1);
});

test('the next check-in opens the next plan', async () => {
  const database = await withPeople(7);
  await ensurePlan(database, wednesday);
  const sunday = calendarDate('2026-03-15');
  expect(await currentPlan(database, sunday)).toBeUndefined();
  expect(await ensurePlan(database, sunday)).toMatchObject({ startsOn: sunday });
});

test('a plan from a day when the clock of the phone was years ahead keeps no other from being made', async () => {
  const database = await withPeople(1);
  await ensurePlan(database, calendarDate('2030-01-01'));
  expect(await currentPlan(database, wednesday)).toBeUndefined();
  expect(await ensurePlan(database, wednesday)).toMatchObject({
    startsOn: wednesday,
    items: [{ contactId: 'person-0' }],
  });
  const theDayBefore = addDays(wednesday, -1);
  expect(await ensurePlan(database, theDayBefore)).toMatchObject({ startsOn: wednesday });
});

test('after an empty week a plan without anyone is still this week’s plan', async () => {
  const database = await withPeople(1);
  await ensurePlan(database, wednesday);
  await database.contacts.update('person-0', { dueOn: calendarDate('2027-01-01') });
  expect(await ensurePlan(database, calendarDate('2026-03-15'))).toMatchObject({ items: [] });
});

test('a promise due and a reply owed give a place to someone who has no due day', async () => {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({ id: 'ada' }),
    makeContact({ id: 'bo' }),
    makeContact({ id: 'cilla' }),
  ]);
  await database.promises.add(makePromise({ id: 'book', contactId: 'ada', dueOn: addDays(wednesday, 1) }));
  const asked = makeInteraction({ id: 'note', contactIds: ['bo'], day: addDays(wednesday, -21) });
  await database.interactions.add({ ...asked, initiator: 'them', answered: 'open', openSince: asked.day });
  const plan = await ensurePlan(database, wednesday);
  expect(plan?.items.map((item) => [item.contactId, item.reasons[0]])).toEqual([
    ['ada', { code: 'promise', ids: ['book'], days: 1 }],
    ['bo', { code: 'reply-owed', ids: ['note'], days: 21 }],
  ]);
});

test('logging anywhere ticks the card, and taking the log back revives it', async () => {
  const database = await withPeople(2);
  await ensurePlan(database, wednesday);
  const { undoId } = await logInteraction(database, talkWith('person-0'), wednesday);
  expect((await weekOf(database, wednesday))?.people.map((person) => person.done)).toEqual([true, false]);
  await undo(database, undoId, wednesday);
  expect((await weekOf(database, wednesday))?.people.map((person) => person.done)).toEqual([false, false]);
});

test('logging starts the clock anew', async () => {
  const database = await withPeople(1);
  await logInteraction(database, talkWith('person-0'), wednesday);
  expect(await database.contacts.get('person-0')).toMatchObject({ lastFullOn: wednesday, dueOn: '2026-06-11' });
});

test('not this week moves nothing but the card, and counts when it is the third in a row', async () => {
  const database = await withPeople(1);
  const counts: number[] = [];
  for (const weeks of [0, 1, 2]) {
    const plan = await ensurePlan(database, addDays(calendarDate('2026-03-15'), weeks * 7));
    if (plan === undefined) throw new Error('no plan');
    counts.push((await skipThisWeek(database, { planId: plan.id, contactId: 'person-0' })).inARow);
  }
  expect(counts).toEqual([1, 2, 3]);
  expect(await database.contacts.get('person-0')).toMatchObject({ dueOn: addDays(wednesday, -3), rev: 1 });
});

test('what one was given and has read is a reason to write, for those who have a place anyway', async () => {
  const database = await withPeople(1);
  await database.contacts.add(makeContact({ id: 'not-due', tie: 'strong', dueOn: addDays(wednesday, 90) }));
  const read = { forMe: true, readOn: addDays(wednesday, -2) };
  await database.tips.bulkAdd([
    makeTip({ id: 'theirs', fromContactId: 'person-0', ...read }),
    makeTip({ id: 'told', fromContactId: 'person-0', ...read, toldOn: wednesday }),
    makeTip({ id: 'other', fromContactId: 'not-due', ...read }),
  ]);
  const plan = await ensurePlan(database, wednesday);
  expect(plan?.items).toMatchObject([
    { contactId: 'person-0', reasons: [{ code: 'told', ids: ['theirs'], days: 2 }, { code: 'first' }] },
  ]);
});

test('what fits, or what they seek and somebody offers, is a reason to write, and speaks for those who are due', async () => {
  const database = await openFresh();
  const due = { tie: 'strong', dueOn: wednesday } as const;
  await database.contacts.bulkAdd([
    makeContact({ id: 'a-nothing', ...due }),
    makeContact({ id: 'b-seeks', ...due, seeks: ['a mentor for new leaders'] }),
    makeContact({ id: 'c-likes', ...due, interests: ['tenant democracy'] }),
    makeContact({ id: 'd-private', ...due, sphereIds: ['family'], seeks: ['a mentor for new leaders'] }),
    makeContact({ id: 'mette', tie: 'weak', dueOn: addDays(wednesday, 90), offers: ['mentor for leaders'] }),
  ]);
  await database.spheres.add(
    makeSphere({ id: 'family', private: true, rhythms: { strong: { every: 1, unit: 'month' } } }),
  );
  await database.tips.add(
    makeTip({ id: 'article', title: 'Tenant democracy that works', topics: ['tenant democracy'] }),
  );
  const plan = await ensurePlan(database, wednesday);
  expect(plan?.items.map(({ contactId, reasons }) => [contactId, reasons[0]])).toEqual([
    ['c-likes', expect.objectContaining({ code: 'tip', ids: ['article'] })],
    ['b-seeks', { code: 'seeks', ids: ['mette'], words: ['a mentor for new leaders'] }],
    ['a-nothing', { code: 'first', ids: [] }],
    ['d-private', { code: 'first', ids: [] }],
  ]);
});

test('what one offers oneself goes before what others do', async () => {
  const database = await openFresh();
  await saveProfile(database, { offers: ['mentor for leaders'] });
  await database.contacts.bulkAdd([
    makeContact({ id: 'seeks', tie: 'strong', dueOn: wednesday, seeks: ['a mentor for new leaders'] }),
    makeContact({ id: 'mette', tie: 'weak', offers: ['mentor for leaders'] }),
  ]);
  const plan = await ensurePlan(database, wednesday);
  expect(plan?.items[0]?.reasons[0]).toEqual({ code: 'seeks', ids: [], words: ['a mentor for new leaders'] });
});
