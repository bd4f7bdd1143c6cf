/** Two who were asked for the same help, made one: they were asked once. */
import { expect, test } from 'vitest';
import { mergeContacts } from '../../../src/store/merging/merge-contacts.ts';
import { undo } from '../../../src/store/undo.ts';
import { makeAsk, makeContact, makeExchange, makeRequest, SUNDAY } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { addDays } from '../../../src/domain/calendar-date.ts';

const LABELS = {
  name: 'Name',
  organization: 'Works at',
  jobTitle: 'Works as',
  birthday: 'Birthday',
  metThrough: 'Met through',
  language: 'Language',
};
const manner = { choices: {}, labels: LABELS, phoneKey: (number: string) => number };

async function askedTwice(second: Parameters<typeof makeRequest>[0]) {
  const database = await openFresh();
  await database.contacts.bulkAdd([makeContact({ id: 'ada' }), makeContact({ id: 'ada-too' })]);
  await database.asks.bulkAdd([makeAsk({ id: 'move' }), makeAsk({ id: 'other' })]);
  const earlier = addDays(SUNDAY, -9);
  await database.requests.bulkAdd([
    makeRequest({ id: 'first', askId: 'move', contactId: 'ada', day: earlier, response: 'no', answeredOn: SUNDAY }),
    makeRequest({ id: 'second', askId: 'move', contactId: 'ada-too', ...second }),
    makeRequest({ id: 'else', askId: 'other', contactId: 'ada-too' }),
  ]);
  return database;
}

test('a yes stands, with its help in the ledger, under the day of the first; undo parts them again', async () => {
  const database = await askedTwice({ response: 'yes', answeredOn: addDays(SUNDAY, -1), thankedOn: SUNDAY });
  await database.exchanges.bulkAdd([
    makeExchange({ id: 'help', contactId: 'ada-too', source: { table: 'requests', id: 'second' } }),
    makeExchange({ id: 'help-again', contactId: 'ada', source: { table: 'requests', id: 'first' } }),
  ]);
  const before = await database.requests.toArray();
  const done = await mergeContacts(database, { ids: ['ada', 'ada-too'], manner }, SUNDAY);
  expect(await database.requests.toArray()).toMatchObject([
    { id: 'else' },
    { id: 'first', day: addDays(SUNDAY, -9), response: 'yes', thankedOn: SUNDAY },
  ]);
  expect((await database.exchanges.toArray()).map(({ source }) => source?.id)).toEqual(['first']);
  await undo(database, done.ok ? done.value.undoId : '', SUNDAY);
  expect(await database.requests.toArray()).toEqual(before);
  expect(await database.exchanges.count()).toBe(2);
});

test('of two other answers the last stands', async () => {
  const database = await askedTwice({ response: 'later', answeredOn: addDays(SUNDAY, 1) });
  await mergeContacts(database, { ids: ['ada', 'ada-too'], manner }, SUNDAY);
  expect(await database.requests.get('first')).toMatchObject({ response: 'later' });
  expect(await database.requests.get('second')).toBeUndefined();
  expect(await database.exchanges.count()).toBe(0);
});
