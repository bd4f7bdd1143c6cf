import { expect, test } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { Reason } from '../../src/domain/nudge.ts';
import { contactPage } from '../../src/store/contact-page.ts';
import { datedThings, hasAnyContact, MOST_BIRTHDAYS, weekOf } from '../../src/store/week.ts';
import { makeContact, makePlan, makePromise, makePurpose, makeTip, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

test.each([
  ['within the month', '2026-03-08', { month: 3, day: 20 }, '2026-03-20'],
  ['on the day itself', '2026-03-08', { month: 3, day: 8 }, '2026-03-08'],
  ['across the new year', '2026-12-27', { month: 1, day: 4 }, '2027-01-04'],
  ['on 29 February of a common year', '2027-02-14', { month: 2, day: 29 }, '2027-02-28'],
  ['on 29 February of a leap year', '2028-02-15', { month: 2, day: 29 }, '2028-02-29'],
])('a birthday %s is found', async (_, today, birthday, day) => {
  const database = await openFresh();
  await database.contacts.add(makeContact({ tie: 'weak', birthday: { ...birthday, year: 1980 } }));
  const found = await datedThings(database, calendarDate(today), 14);
  expect(found).toMatchObject([{ kind: 'birthday', day, turns: Number(day.slice(0, 4)) - 1980 }]);
});

test.each([
  ['past', { month: 3, day: 7 }, {}],
  ['too far off', { month: 3, day: 23 }, {}],
  ['of someone kept in memory', { month: 3, day: 9 }, { standing: 'remembered' as const }],
  ['of someone not sorted yet', { month: 3, day: 9 }, { tie: undefined as never }],
  ['of someone in the trash', { month: 3, day: 9 }, { deletedAt: '2026-03-01T10:00:00Z' }],
])('a birthday %s is not', async (_, birthday, fields) => {
  const database = await openFresh();
  await database.contacts.add(makeContact({ tie: 'weak', birthday, ...fields }));
  expect(await datedThings(database, calendarDate('2026-03-08'), 14)).toEqual([]);
});

test('open promises stand beside the birthdays, the earliest first, until they are done', async () => {
  const database = await openFresh();
  await database.contacts.add(makeContact({ id: 'ada', tie: 'strong', birthday: { month: 3, day: 10 } }));
  const { openDueOn: _, ...done } = makePromise({ contactId: 'ada', doneOn: calendarDate('2026-03-01') });
  await database.promises.bulkAdd([makePromise({ contactId: 'ada', dueOn: calendarDate('2026-03-02') }), done]);
  const found = await datedThings(database, calendarDate('2026-03-08'), 14);
  expect(found.map((thing) => [thing.kind, thing.day])).toEqual([
    ['promise', '2026-03-02'],
    ['birthday', '2026-03-10'],
  ]);
});

test('a database with one person in it has someone', async () => {
  const database = await openFresh();
  expect(await hasAnyContact(database)).toBe(false);
  await database.contacts.add(makeContact());
  expect(await hasAnyContact(database)).toBe(true);
});

test('of very many birthdays the nearest are found, and no more are read', async () => {
  const database = await openFresh();
  const people = Array.from({ length: 60 }, (_, index) =>
    makeContact({ id: `p${index}`, tie: 'weak', birthday: { month: 3, day: 20 - (index % 10) } }),
  );
  await database.contacts.bulkAdd(people);
  const found = await datedThings(database, calendarDate('2026-03-08'), 14);
  expect(found).toHaveLength(MOST_BIRTHDAYS);
  expect(new Set(found.map((thing) => thing.day))).toEqual(
    new Set(['2026-03-11', '2026-03-12', '2026-03-13', '2026-03-14']),
  );
});

test('whoever lost the due day since the plan was made is left out of it, unless a promise or a reply is open', async () => {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({ id: 'ada', tie: 'weak', dueOn: SUNDAY }),
    makeContact({ id: 'bo', tie: 'weak' }),
    makeContact({ id: 'carl', tie: 'weak' }),
  ]);
  await database.plans.add(
    makePlan({
      startsOn: SUNDAY,
      items: [
        { contactId: 'ada', reasons: [{ code: 'first', ids: [] }] },
        { contactId: 'bo', reasons: [{ code: 'first', ids: [] }] },
        { contactId: 'carl', reasons: [{ code: 'reply-owed', ids: [] }] },
      ],
    }),
  );
  const week = await weekOf(database, SUNDAY);
  expect(week?.people.map(({ contact }) => contact.id)).toEqual(['ada', 'carl']);
});

test('a card brings the gift that the plan found, while it is there to be given', async () => {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({ id: 'ada', tie: 'strong', dueOn: SUNDAY }),
    makeContact({ id: 'mette', displayName: 'Mette Holm' }),
  ]);
  await database.tips.bulkAdd([makeTip({ id: 'article' }), makeTip({ id: 'book', kind: 'book' })]);
  const reasons: readonly Reason[] = [
    { code: 'tip', ids: ['article', 'book'], words: ['mentoring'] },
    { code: 'seeks', ids: ['mette'], words: ['a mentor'] },
    { code: 'due', ids: [], days: 90 },
  ];
  await database.plans.add(makePlan({ items: [{ contactId: 'ada', reasons }] }));
  const [person] = (await weekOf(database, SUNDAY))?.people ?? [];
  expect(person).toMatchObject({ gift: { kind: 'tip', tip: { id: 'article' }, words: ['mentoring'] } });
  await database.tips.bulkUpdate(['article', 'book'].map((key) => ({ key, changes: { archivedOn: SUNDAY } })));
  const [later] = (await weekOf(database, SUNDAY))?.people ?? [];
  expect(later).toMatchObject({
    item: { reasons: [{ code: 'seeks' }, { code: 'due' }] },
    gift: { kind: 'seeks', offeredBy: { displayName: 'Mette Holm' } },
  });
  expect((await contactPage(database, 'ada', SUNDAY))?.planned).toMatchObject({ gift: { kind: 'seeks' } });
});

test('whom a purpose needs is told of with its kind, the most important first, while it is followed', async () => {
  const database = await openFresh();
  const purposeIds = ['friends', 'job', 'job too', 'let go', 'thrown away', 'nothing'];
  await database.contacts.bulkAdd([
    makeContact({ id: 'ada', tie: 'strong', dueOn: SUNDAY, purposeIds }),
    makeContact({ id: 'bo', tie: 'strong', dueOn: SUNDAY }),
  ]);
  await database.purposes.bulkAdd([
    makePurpose({ id: 'friends', kind: 'friendship', rank: 3 }),
    makePurpose({ id: 'job too', rank: 2 }),
    makePurpose({ id: 'job', rank: 1 }),
    makePurpose({ id: 'let go', kind: 'influence', retiredOn: SUNDAY }),
    makePurpose({ id: 'thrown away', kind: 'support', deletedAt: '2026-03-01T10:00:00Z' }),
  ]);
  await database.plans.add(makePlan({ items: ['ada', 'bo'].map((contactId) => ({ contactId, reasons: [] })) }));
  const week = await weekOf(database, SUNDAY);
  expect(week?.people.map(({ serves }) => serves)).toEqual([['new-job', 'friendship'], []]);
});
