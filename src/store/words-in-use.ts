/** Words that the person has used before, to be offered while typing. */
import type { Database } from './database.ts';

/** Every tag in use, each once, in the order of the index. */
export async function tagsInUse(database: Database): Promise<readonly string[]> {
  const keys = await database.contacts.orderBy('tags').uniqueKeys();
  return keys.filter((key) => typeof key === 'string');
}
