/** Erasing everything: all of it or nothing, and who is in the way. */
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { Database } from '../../src/store/database.ts';
import { eraseDatabase } from '../../src/store/erase.ts';
import { openDatabase, type DatabaseTrouble } from '../../src/store/opening.ts';
import { makeContact } from '../support/make.ts';

async function namesOfDatabases(): Promise<readonly (string | undefined)[]> {
  return (await indexedDB.databases()).map(({ name }) => name);
}

test('nothing is left, and other tabs are told', async () => {
  const troubles: DatabaseTrouble[] = [];
  const other = new Database('erased');
  await openDatabase(other, (trouble) => troubles.push(trouble));
  const database = new Database('erased');
  await database.contacts.add(makeContact());
  const blocked = vi.fn<() => void>();
  await eraseDatabase(database, blocked);
  expect(await namesOfDatabases()).not.toContain('erased');
  expect(troubles).toEqual([{ kind: 'erased' }]);
  expect(blocked).not.toHaveBeenCalled();
});

test('a connection that stays open is in the way; nothing is gone until it closes', async () => {
  const database = new Database('blocked');
  await database.contacts.add(makeContact());
  const held = await new Promise<IDBDatabase>((resolve) => {
    const opening = indexedDB.open('blocked');
    opening.addEventListener('success', () => resolve(opening.result));
  });
  const seen: string[] = [];
  const erasing = eraseDatabase(database, () => seen.push('blocked')).then(() => seen.push('erased'));
  await vi.waitFor(() => expect(seen).toEqual(['blocked']));
  expect(await namesOfDatabases()).toContain('blocked');
  held.close();
  await erasing;
  expect(seen).toEqual(['blocked', 'erased']);
  expect(await namesOfDatabases()).not.toContain('blocked');
});
