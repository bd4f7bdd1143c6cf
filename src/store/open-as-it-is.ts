/** Opening the database from where nobody looks on: it is neither made nor brought up to a new version there. */
import { Dexie } from 'dexie';
import { SCHEMA_VERSION } from '../domain/settings.ts';
import { Database, DATABASE_NAME } from './database.ts';

/** `isWhole` where the database is of our version; of an older one only what every version had may be asked for. */
export type AsItIs = { readonly database: Database; readonly isWhole: boolean };

/**
 * The database in the version it is in. Undefined where there is none, it is of a newer version, or does not open. It lets
 * go by itself when a page upgrades or deletes it. Close it.
 */
export async function openAsItIs(name: string = DATABASE_NAME): Promise<AsItIs | undefined> {
  // without versions of its own, Dexie opens whatever is there, and makes nothing
  const found = await opened(new Dexie(name));
  if (found === undefined || found.verno < SCHEMA_VERSION) return found && { database: asOurs(found), isWhole: false };
  const { verno } = found;
  found.close();
  if (verno > SCHEMA_VERSION) return undefined;
  const ours = new Database(name);
  // it was deleted within this moment
  ours.on('populate', (transaction) => transaction.abort());
  const database = await opened(ours);
  return database && { database, isWhole: true };
}

async function opened<Found extends Dexie>(database: Found): Promise<Found | undefined> {
  const letGo = (): void => database.close({ disableAutoOpen: true });
  database.on('versionchange', () => {
    letGo();
    // keeps Dexie's own handler from closing in a way that opens again by itself
    return false;
  });
  return database.open().then(
    () => database,
    () => undefined,
  );
}

/** Of what Dexie found by itself the tables are no fields yet. */
function asOurs(found: Dexie): Database {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as far as the version goes that is there
  return Object.assign(
    found,
    Object.fromEntries(found.tables.map((table) => [table.name, table])),
  ) as unknown as Database;
}
