/** Whether there is anything of one's own here: not the app's first settings, nor people who are made up. */
import type { Database } from './database.ts';
import { settingsOf } from './settings.ts';

/** Reads a key or two of each table, however much there is. */
export async function hasAnythingOwn(database: Database): Promise<boolean> {
  const { contacts, networks, tips, purposes, asks } = database;
  const { madeUpIds = [] } = await settingsOf(database);
  const some = await contacts.limit(madeUpIds.length + 1).primaryKeys();
  if (some.some((id) => !madeUpIds.includes(id))) return true;
  const others = await Promise.all([networks, tips, purposes, asks].map((table) => table.limit(1).count()));
  return others.some((count) => count > 0);
}
