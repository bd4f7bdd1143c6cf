/** Whom an id stands for now, where a form or a screen was given it before two contacts were made one. */
import type { Database } from '../database.ts';

/**
 * The ids, each once, with that of whom they became for those who were made one with somebody, who may have become
 * another in turn. Call it inside the transaction.
 */
export async function idsNow(database: Database, ids: readonly string[]): Promise<readonly string[]> {
  return [...new Set(await Promise.all(ids.map((id) => idNow(database, id))))];
}

async function idNow(database: Database, id: string): Promise<string> {
  // a file may say of two that each became the other
  const passed = new Set<string>();
  let now = id;
  while (!passed.has(now)) {
    passed.add(now);
    // oxlint-disable-next-line eslint/no-await-in-loop -- whom one became is known before whom that one became
    now = (await database.contacts.get(now))?.mergedIntoId ?? now;
  }
  return now;
}
