/** What is worth asking the browser to keep. */
import { expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { hasAnythingOwn } from '../../src/store/anything-own.ts';
import { layOut } from '../../src/store/opening.ts';
import { newRow } from '../../src/store/rows.ts';
import { makeContact, makeSettings } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

test('neither the first settings nor made-up people are; a person or a purpose of one’s own is', async () => {
  const database = await openFresh();
  await layOut(database, en.words.sphereName);
  expect(await hasAnythingOwn(database)).toBe(false);
  await database.settings.put(makeSettings({ madeUpIds: ['astrid', 'bo'] }));
  await database.contacts.bulkAdd([makeContact({ id: 'astrid' }), makeContact({ id: 'bo' })]);
  expect(await hasAnythingOwn(database)).toBe(false);
  await database.contacts.add(makeContact({ id: 'helle' }));
  expect(await hasAnythingOwn(database)).toBe(true);
  await database.contacts.clear();
  expect(await hasAnythingOwn(database)).toBe(false);
  await database.purposes.add(newRow({ kind: 'inspiration', wish: 'New thoughts', rank: 0 } as const));
  expect(await hasAnythingOwn(database)).toBe(true);
});
