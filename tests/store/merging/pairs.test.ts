import { expect, test } from 'vitest';
import type { Database } from '../../../src/store/database.ts';
import { saveContact, trashContact } from '../../../src/store/contacts.ts';
import { mergeContacts } from '../../../src/store/merging/merge-contacts.ts';
import { areDistinct, likelyPairsIn, pairsNow, pairsStamp, sayNotSame } from '../../../src/store/merging/pairs.ts';
import { undo } from '../../../src/store/undo.ts';
import { makeContact, SUNDAY } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';

const LABELS = { name: '', organization: '', jobTitle: '', birthday: '', metThrough: '', language: '' };
const MAIL = ['ida@x.dk'];

async function threeCards(): Promise<Database> {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({ id: 'a', displayName: 'Ida Holm', matchKeys: MAIL }),
    makeContact({ id: 'b', displayName: 'Ida Holm', matchKeys: MAIL }),
    makeContact({ id: 'c', displayName: 'I. Holm', matchKeys: MAIL }),
    makeContact({ id: 'd', displayName: 'Bo Friis' }),
    makeContact({ id: 'e', displayName: 'Bo Friis', deletedAt: '2026-03-01T12:00:00.000Z' }),
  ]);
  return database;
}

async function merged(database: Database, ids: readonly [string, string]) {
  const done = await mergeContacts(
    database,
    { ids, manner: { choices: {}, labels: LABELS, phoneKey: String } },
    SUNDAY,
  );
  if (!done.ok) throw new Error(done.failure);
  return done.value;
}

async function idsNow(database: Database, pairs: Parameters<typeof pairsNow>[1]) {
  return (await pairsNow(database, pairs)).map(({ one, other }) => `${one.id} ${other.id}`);
}

test('they are found among the living alone', async () => {
  const database = await threeCards();
  const pairs = (await likelyPairsIn(database)).map(({ ids }) => ids.join(' '));
  expect(pairs).toEqual(['a b', 'a c', 'b c']);
});

test('three cards of one person are made one after the other, and undo brings the pair back', async () => {
  const database = await threeCards();
  const pairs = await likelyPairsIn(database);
  await merged(database, ['a', 'b']);
  expect(await idsNow(database, pairs)).toEqual(['a c']);
  const { undoId } = await merged(database, ['a', 'c']);
  expect(await idsNow(database, pairs)).toEqual([]);
  await undo(database, undoId, SUNDAY);
  expect(await idsNow(database, pairs)).toEqual(['a c']);
  expect((await likelyPairsIn(database)).map(({ ids }) => ids)).toEqual([['a', 'c']]);
});

test('not the same is remembered, whoever is edited; undo asks again', async () => {
  const database = await threeCards();
  const pairs = await likelyPairsIn(database);
  const undoId = await sayNotSame(database, ['b', 'a']);
  await sayNotSame(database, ['a', 'b']);
  expect(await database.dismissals.count()).toBe(1);
  expect(await areDistinct(database, ['a', 'b'])).toBe(true);
  expect(await idsNow(database, pairs)).toEqual(['a c', 'b c']);

  const since = await database.contacts.get('a');
  if (since === undefined) throw new Error('a is not here');
  await saveContact(database, { since, changes: { matchKeys: [...MAIL, '+4522334455'] } }, SUNDAY);
  await database.contacts.update('b', { matchKeys: [...MAIL, '+4522334455'] });
  expect((await likelyPairsIn(database)).map(({ ids }) => ids.join(' '))).toEqual(['a c', 'b c']);

  await undo(database, undoId, SUNDAY);
  expect(await areDistinct(database, ['a', 'b'])).toBe(false);
  expect(await idsNow(database, pairs)).toEqual(['a b', 'a c', 'b c']);
});

test('who is not the same as one is not the same as what that one became', async () => {
  const database = await threeCards();
  await sayNotSame(database, ['b', 'c']);
  await merged(database, ['a', 'b']);
  expect(await areDistinct(database, ['a', 'c'])).toBe(true);
  expect(await likelyPairsIn(database)).toEqual([]);
});

test('a pair one of whom went falls away', async () => {
  const database = await threeCards();
  const pairs = await likelyPairsIn(database);
  await trashContact(database, 'a', SUNDAY);
  expect(await idsNow(database, pairs)).toEqual(['b c']);
});

test('the stamp changes with each act, and back with its undo', async () => {
  const database = await threeCards();
  const before = await pairsStamp(database);
  expect(await pairsStamp(database)).toBe(before);
  const undoId = await sayNotSame(database, ['a', 'b']);
  expect(await pairsStamp(database)).not.toBe(before);
  await undo(database, undoId, SUNDAY);
  expect(await pairsStamp(database)).toBe(before);
});
