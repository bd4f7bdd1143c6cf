import { expect, test } from 'vitest';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import type { Database } from '../../src/store/database.ts';
import { ledgerOf, ledgerWith, mayAskAbout } from '../../src/store/ledger.ts';
import { makeContact, makeExchange, makeInteraction, makeSphere } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const today = calendarDate('2026-03-08');

function ago(days: number) {
  return addDays(today, -days);
}

function source(id: string) {
  return { table: 'interactions', id };
}

async function withPeople(): Promise<Database> {
  const database = await openFresh();
  await database.spheres.add(makeSphere({ id: 'family', private: true }));
  await database.contacts.bulkAdd([
    makeContact({ id: 'ada' }),
    makeContact({ id: 'quiet', standing: 'never' }),
    makeContact({ id: 'mother', sphereIds: ['family'] }),
    makeContact({ id: 'client', distance: true }),
    makeContact({ id: 'trashed', deletedAt: '2026-03-01T12:00:00.000Z' }),
  ]);
  return database;
}

test('entries stand with whom they are about, the latest first; where there may be none they are left out', async () => {
  const database = await withPeople();
  await database.exchanges.bulkAdd([
    makeExchange({ id: 'old', contactId: 'ada', day: ago(9) }),
    makeExchange({ id: 'new', contactId: 'quiet', day: ago(1) }),
    makeExchange({ id: 'thrown away', contactId: 'ada', deletedAt: '2026-03-01T12:00:00.000Z' }),
    ...['mother', 'client', 'trashed', 'nobody'].map((contactId) => makeExchange({ contactId })),
    makeExchange({ id: 'of no network', networkId: 'gone' }),
  ]);
  const { lines, whole } = await ledgerOf(database);
  expect(lines.map(({ entry, contact }) => [entry.id, contact?.id])).toEqual([
    ['new', 'quiet'],
    ['old', 'ada'],
  ]);
  expect(lines.map(mayAskAbout)).toEqual([false, true]);
  expect(whole).toBeUndefined();
  expect((await ledgerWith(database, 'ada')).map(({ entry }) => entry.id)).toEqual(['old']);
  expect(await ledgerWith(database, 'mother')).toEqual([]);
});

test('from three entries on there is a word on the whole of it', async () => {
  const database = await withPeople();
  await database.exchanges.bulkAdd([
    makeExchange({ contactId: 'ada' }),
    makeExchange({ contactId: 'ada', kind: 'tip' }),
    makeExchange({ contactId: 'quiet', direction: 'received', kind: 'support' }),
  ]);
  expect((await ledgerOf(database)).whole).toEqual({
    balance: 'more-given',
    given: ['help', 'tip'],
    received: ['support'],
  });
});

test('an entry of a talk says what was noted then, unless it was told in confidence', async () => {
  const database = await withPeople();
  await database.interactions.bulkAdd([
    makeInteraction({ id: 'open', contactIds: ['ada'], note: 'She read my letter' }),
    makeInteraction({ id: 'secret', contactIds: ['ada'], note: 'The divorce', confidential: true }),
    makeInteraction({ id: 'silent', contactIds: ['ada'] }),
  ]);
  await database.exchanges.bulkAdd([
    makeExchange({ id: 'a', contactId: 'ada', source: source('open') }),
    makeExchange({ id: 'b', contactId: 'ada', source: source('secret') }),
    makeExchange({ id: 'c', contactId: 'ada', source: source('silent') }),
    makeExchange({ id: 'd', contactId: 'ada', source: source('open'), note: 'The letter' }),
  ]);
  const notes = (await ledgerOf(database)).lines.map(({ entry, note }) => [entry.id, note]);
  expect(notes).toEqual([
    ['d', 'The letter'],
    ['c', undefined],
    ['b', undefined],
    ['a', 'She read my letter'],
  ]);
});
