import { expect, test } from 'vitest';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import { keepDraft } from '../../src/store/drafts.ts';
import { awayStory } from '../../src/store/while-away.ts';
import {
  makeContact,
  makeInteraction,
  makeMeeting,
  makeNetwork,
  makePromise,
  makeTip,
  SUNDAY,
} from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const ago = (days: number) => addDays(SUNDAY, -days);
const away = { since: ago(40), until: SUNDAY };
const gone = { deletedAt: '2026-03-08T12:00:00.000Z' };
const born = { tie: 'strong', birthday: { month: 2, day: 14 } } as const;

test('a birthday that no year has is none, as on Week', async () => {
  const database = await openFresh();
  const no = { month: 2, day: 30 };
  await database.contacts.add(makeContact({ tie: 'strong', birthday: no }));
  expect(await awayStory(database, away)).toEqual([]);
});

test('it tells of each kind what went on, and whose it was', async () => {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({ id: 'ada', displayName: 'Ada', ...born }),
    makeContact({ id: 'bo', displayName: 'Bo', tie: 'weak', birthday: { year: 1980, month: 2, day: 1 } }),
    makeContact({ id: 'plumber', displayName: 'The plumber', birthday: born.birthday }),
    makeContact({ id: 'remembered', displayName: 'Grandmother', ...born, standing: 'remembered' }),
    makeContact({ id: 'gone', displayName: 'Gone', ...born, ...gone }),
  ]);
  await database.promises.bulkAdd([
    makePromise({ contactId: 'bo', dueOn: ago(5) }),
    makePromise({ contactId: 'bo', dueOn: SUNDAY }),
    makePromise({ contactId: 'gone', dueOn: ago(5) }),
    makePromise({ contactId: 'ada', dueOn: ago(5), ...gone }),
  ]);
  const open = { initiator: 'them', answered: 'open', day: ago(60), openSince: ago(60) } as const;
  await database.interactions.bulkAdd([
    makeInteraction({ ...open, contactIds: ['ada', 'remembered'] }),
    makeInteraction({ ...open, initiator: 'me', contactIds: ['bo'] }),
  ]);
  await database.networks.bulkAdd([
    makeNetwork({ id: 'circle', name: 'Study circle' }),
    makeNetwork({ id: 'closed', closedOn: ago(90) }),
  ]);
  await database.meetings.bulkAdd([
    makeMeeting({ networkId: 'circle', day: ago(9) }),
    makeMeeting({ networkId: 'circle', day: ago(2) }),
    makeMeeting({ networkId: 'closed', day: ago(9) }),
    makeMeeting({ networkId: 'circle', day: ago(50) }),
  ]);
  await database.tips.bulkAdd([
    makeTip({ title: 'The fair', kind: 'event', eventOn: ago(4) }),
    makeTip({ title: 'Laid aside', kind: 'event', eventOn: ago(4), archivedOn: ago(30) }),
    makeTip(),
  ]);
  await keepDraft(database, { contactId: 'ada', text: 'Dear Ada' }, ago(41));
  expect(await awayStory(database, away)).toEqual([
    { kind: 'birthday', names: ['Bo', 'Ada'] },
    { kind: 'promise', names: ['Bo'] },
    { kind: 'reply', names: ['Ada'] },
    { kind: 'meeting', names: ['Study circle'] },
    { kind: 'event', names: ['The fair'] },
    { kind: 'draft', names: ['Ada'] },
  ]);
});

test.each([
  ['over the turn of the year', calendarDate('2025-12-20'), calendarDate('2026-01-20'), ['New year', 'Christmas']],
  ['for more than a year', calendarDate('2024-12-20'), SUNDAY, ['Summer', 'New year', 'Christmas']],
  ['in summer', calendarDate('2025-06-01'), calendarDate('2025-08-01'), ['Summer']],
])('birthdays are found when one was away %s', async (_, since, until, expected) => {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({ displayName: 'Christmas', tie: 'weak', birthday: { month: 12, day: 25 } }),
    makeContact({ displayName: 'New year', tie: 'weak', birthday: { month: 1, day: 1 } }),
    makeContact({ displayName: 'Summer', tie: 'weak', birthday: { month: 7, day: 1 } }),
  ]);
  const [line] = await awayStory(database, { since, until });
  expect(line?.names.toSorted()).toEqual(expected.toSorted());
});

test('nothing went on: nothing is told', async () => {
  expect(await awayStory(await openFresh(), away)).toEqual([]);
});
