/** Whom an id stands for now, where a form or a screen was given it before two contacts were made one. */
import type { Database } from '../database.ts';

/** The ids, each once, with that of whom they became for those who were made one with somebody. Call it inside the transaction. */
export async function idsNow(database: Database, ids: readonly string[]): Promise<readonly string[]> {
  const contacts = await database.contacts.bulkGet([...ids]);
  return [...new Set(ids.map((id, index) => contacts[index]?.mergedIntoId ?? id))];
}
