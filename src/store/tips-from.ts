/** What someone gave one, found by index. */
import { isUntold, type Tip } from '../domain/tip.ts';
import type { Database } from './database.ts';

/** The tips of theirs that one has read and not told them of yet, the oldest first. */
export async function untoldTipsFrom(database: Database, contactId: string): Promise<readonly Tip[]> {
  const tips = await database.tips.where('fromContactId').equals(contactId).sortBy('id');
  return tips.filter((tip) => tip.deletedAt === undefined && isUntold(tip));
}

/** The tips with these ids that are there, in that order. */
export async function tipsById(database: Database, ids: readonly string[]): Promise<readonly Tip[]> {
  const found = await database.tips.bulkGet([...ids]);
  return found.flatMap((tip) => (tip === undefined || tip.deletedAt !== undefined ? [] : [tip]));
}
