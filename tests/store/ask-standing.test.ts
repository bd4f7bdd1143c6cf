/** Whom an ask could go to, seen from oneself. */
import { expect, it } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { networksFor, standingWith } from '../../src/store/ask-standing.ts';
import { makeAsk, makeContact, makeExchange, makeNetwork, makeRequest, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

it('what one gave them last, and how much they were asked', async () => {
  const database = await openFresh();
  await database.exchanges.bulkAdd([
    makeExchange({ id: 'old', contactId: 'mette', day: addDays(SUNDAY, -90) }),
    makeExchange({ id: 'last', contactId: 'mette', day: addDays(SUNDAY, -9), kind: 'tip' }),
    makeExchange({ id: 'trashed', contactId: 'mette', deletedAt: '2026-03-01T10:00:00.000Z' }),
    makeExchange({ id: 'theirs', contactId: 'ole', direction: 'received' }),
  ]);
  await database.requests.add(makeRequest({ contactId: 'ole', askId: 'gone' }));
  const { given, loads } = await standingWith(database, ['mette', 'ole'], SUNDAY);
  expect([...given].map(([id, { id: entry }]) => [id, entry])).toEqual([['mette', 'last']]);
  expect(loads.get('ole')).toMatchObject({ lately: 1, lastOn: SUNDAY });
  expect(loads.get('mette')).toBeUndefined();
});

it('the networks that fit, with those of the members who can help; not those it went to, nor closed ones', async () => {
  const database = await openFresh();
  await database.contacts.bulkAdd(['mette', 'ole', 'pia', 'rune'].map((id) => makeContact({ id })));
  await database.networks.bulkAdd([
    makeNetwork({ id: 'asked', memberIds: ['mette'] }),
    makeNetwork({ id: 'board', memberIds: ['mette', 'ole', 'pia', 'rune'] }),
    makeNetwork({ id: 'closed', memberIds: ['mette'], closedOn: SUNDAY }),
    makeNetwork({ id: 'job', purposeIds: ['job'] }),
  ]);
  await database.asks.add(makeAsk({ id: 'one', purposeId: 'job' }));
  await database.requests.add(makeRequest({ askId: 'one', networkId: 'asked' }));
  const helperIds = ['mette', 'ole', 'pia', 'rune'];
  const found = await networksFor(database, { askId: 'one', helperIds }, SUNDAY);
  expect(found.map(({ network, members }) => [network.id, members.map(({ id }) => id)])).toEqual([
    ['board', ['mette', 'ole', 'pia']],
    ['job', []],
  ]);
  expect(await networksFor(database, { askId: 'gone', helperIds }, SUNDAY)).toEqual([]);
});
