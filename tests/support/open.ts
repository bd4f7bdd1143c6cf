/** A fresh database of its own for a test, on fake-indexeddb. */
import 'fake-indexeddb/auto';
import { Database } from '../../src/store/database.ts';

let opened = 0;

/** Opens an empty database that no other test shares. */
export async function openFresh(): Promise<Database> {
  opened += 1;
  const database = new Database(`livstegn-test-${opened}`);
  await database.open();
  return database;
}
