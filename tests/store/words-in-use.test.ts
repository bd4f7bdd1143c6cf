/** Words used before: each tag once. */
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { Database } from '../../src/store/database.ts';
import { tagsInUse } from '../../src/store/words-in-use.ts';
import { makeContact } from '../support/make.ts';

test('every tag in use is there once', async () => {
  const database = new Database(`words-${Math.random()}`);
  await database.contacts.bulkAdd([makeContact({ tags: ['board', 'rowing'] }), makeContact({ tags: ['rowing'] })]);
  expect(await tagsInUse(database)).toEqual(['board', 'rowing']);
});
