/** Erasing the whole database, for good. */
import type { Database } from './database.ts';

/**
 * Deletes the database with everything in it; other tabs are told to let go of it. `onBlocked` is called when one of
 * them doesn't: then nothing is deleted until it does. Rejects, with everything still there, when the browser refuses.
 */
export async function eraseDatabase(database: Database, onBlocked: () => void): Promise<void> {
  database.on('blocked', onBlocked);
  await database.delete();
}
