import { expect, test } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import type { Reason } from '../../src/domain/nudge.ts';
import { contactPage } from '../../src/store/contact-page.ts';
import { hasAnyContact, promisesDue, weekOf } from '../../src/store/week.ts';
import { makeContact, makePlan, makePromise, makePurpose, makeTip, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

test('open promises of these days and those past their day are told of, the earliest first, until they are done', async () => {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({ id: 'ada', tie: 'strong' }),
    makeContact({ id: 'eva', tie: 'strong', standing: 'remembered' }),
  ]);
  const { openDueOn: _, ...done } = makePromise({ contactId: 'ada', doneOn: calendarDate('2026-03-01') });
  await database.promises.bulkAdd([
    makePromise({ contactId: 'ada', dueOn: calendarDate('2026-03-22') }),
    makePromise({ contactId: 'ada', dueOn: calendarDate('2026-03-02') }),
    makePromise({ contactId: 'ada', dueOn: calendarDate('2026-03-23') }),
    makePromise({ contactId: 'eva', dueOn: calendarDate('2026-03-02') }),
    done,
  ]);
  const found = await promisesDue(database, calendarDate('2026-03-08'), 14);
  expect(found.map(({ day }) => day)).toEqual(['2026-03-02', '2026-03-22']);
});

test('a database with one person in it has someone', async () => {
  const database = await openFresh();
  expect(await hasAnyContact(database)).toBe(false);
  await database.contacts.add(makeContact());
  expect(await hasAnyContact(database)).toBe(true);
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
