/** A fresh database of its own for a test, on fake-indexeddb. */
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { Database } from '../../src/store/database.ts';

// Dexie looks for IndexedDB when it is first imported, which may have been before.
Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });

let opened = 0;

/** Opens an empty database that no other test shares. */
export async function openFresh(): Promise<Database> {
  opened += 1;
  const database = new Database(`livstegn-test-${opened}`);
  await database.open();
  return database;
}
