import { expect, test } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { tipPage, tipsByPlace, tipsInInbox, topicsInUse } from '../../src/store/tip-lists.ts';
import { makeContact, makeForward, makeTip } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const today = calendarDate('2026-03-08');

async function withTips() {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({ id: 'bo', displayName: 'Bo' }),
    makeContact({ id: 'helle', displayName: 'Helle' }),
    makeContact({ id: 'gone', deletedAt: '2026-03-01T12:00:00.000Z' }),
  ]);
  await database.tips.bulkAdd([
    makeTip({ id: 'tip-1', topics: ['choir', 'trust'] }),
    makeTip({ id: 'tip-2', forMe: true, fromContactId: 'bo' }),
    makeTip({ id: 'tip-3', topics: ['trust'] }),
    makeTip({ id: 'tip-4', archivedOn: today }),
    makeTip({ id: 'tip-5', deletedAt: '2026-03-01T12:00:00.000Z', topics: ['secret'] }),
    makeTip({ id: 'tip-6', kind: 'event', eventOn: calendarDate('2026-03-07') }),
    makeTip({ id: 'tip-7', forMe: true, fromContactId: 'gone' }),
  ]);
  await database.forwards.bulkAdd([
    makeForward({ id: 'f-1', tipId: 'tip-3', contactId: 'bo', day: calendarDate('2026-03-01') }),
    makeForward({ id: 'f-2', tipId: 'tip-3', contactId: 'helle', day: calendarDate('2026-03-05') }),
    makeForward({ id: 'f-3', tipId: 'tip-3', contactId: 'bo', day: calendarDate('2026-03-06') }),
    makeForward({ id: 'f-0', tipId: 'tip-1', contactId: 'bo', deletedAt: '2026-03-01T12:00:00.000Z' }),
    makeForward({ id: 'f-4', tipId: 'tip-3', contactId: 'gone', day: calendarDate('2026-03-07') }),
  ]);
  return database;
}

test('each tip has one place, the latest first, those over last, with its living people', async () => {
  const places = await tipsByPlace(await withTips(), today);
  const ids = [...places].map(([place, rows]) => [place, rows.map(({ tip }) => tip.id)]);
  expect(Object.fromEntries(ids)).toEqual({
    waiting: ['tip-1', 'tip-6'],
    'for-me': ['tip-7', 'tip-2'],
    'passed-on': ['tip-3'],
    archived: ['tip-4'],
  });
  expect(places.get('for-me')?.map(({ from }) => from?.displayName)).toEqual([undefined, 'Bo']);
  expect(places.get('passed-on')?.[0]?.to.map(({ displayName }) => displayName)).toEqual(['Bo', 'Helle']);
});

test('those in the inbox wait to be passed on; an event that is over no longer does', async () => {
  const tips = await tipsInInbox(await withTips(), today);
  expect(tips.map(({ id }) => id)).toEqual(['tip-1']);
});

test('the page of a tip tells who gave it', async () => {
  const database = await withTips();
  expect((await tipPage(database, 'tip-2'))?.from?.displayName).toBe('Bo');
  expect(await tipPage(database, 'tip-5')).toBeUndefined();
  expect(await tipPage(database, 'no such tip')).toBeUndefined();
});

test('topics are offered once each, without those of the trash', async () => {
  expect(await topicsInUse(await withTips())).toEqual(['trust', 'choir']);
});
