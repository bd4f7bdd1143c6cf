/** Opening the database from where nobody looks on: it is neither made nor brought up to a new version there. */
import { Dexie } from 'dexie';
import { SCHEMA_VERSION } from '../domain/settings.ts';
import { DATABASE_NAME, type Database } from './database.ts';

/**
 * The database, open in the version it is in; `isWhole` where that is ours, else it is of an older version, and only what
 * every version had may be read. Undefined where there is none, it is of a newer one, or does not open. It lets go by itself
 * when another tab upgrades or deletes it. Close it.
 */
export async function openAsItIs(
  name: string = DATABASE_NAME,
): Promise<{ readonly database: Database; readonly isWhole: boolean } | undefined> {
  // without versions of its own, Dexie opens whatever is there, with all its tables, and makes nothing
  const found = new Dexie(name, { chromeTransactionDurability: 'strict' });
  found.on('versionchange', () => found.close({ disableAutoOpen: true }));
  try {
    await found.open();
  } catch {
    return undefined;
  }
  if (found.verno > SCHEMA_VERSION) {
    found.close();
    return undefined;
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Dexie gives it the tables that are there as fields
  return { database: found as Database, isWhole: found.verno === SCHEMA_VERSION };
}
