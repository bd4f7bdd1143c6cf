/** Words used before: each once. */
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { Database } from '../../src/store/database.ts';
import { tagsInUse, wordsOfContacts } from '../../src/store/words-in-use.ts';
import { makeContact } from '../support/make.ts';

test('every tag in use is there once', async () => {
  const database = new Database(`words-${Math.random()}`);
  await database.contacts.bulkAdd([makeContact({ tags: ['board', 'rowing'] }), makeContact({ tags: ['rowing'] })]);
  expect(await tagsInUse(database)).toEqual(['board', 'rowing']);
});

test('what people offer, seek and like is there once, the most frequent first', async () => {
  const database = new Database(`words-${Math.random()}`);
  await database.contacts.bulkAdd([
    makeContact({ offers: ['Spanish'], seeks: ['a flat'], interests: ['boats'] }),
    makeContact({ offers: ['budgets', 'Spanish'] }),
    makeContact({ offers: ['a boat'], deletedAt: '2026-03-08T12:00:00.000Z' }),
  ]);
  expect(await wordsOfContacts(database)).toEqual({
    offers: ['Spanish', 'budgets'],
    seeks: ['a flat'],
    interests: ['boats'],
  });
});
