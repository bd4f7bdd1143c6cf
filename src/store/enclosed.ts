/** What goes along with a message about a tip: the tip itself, and the lines that others have got with it. */
import type { Tip } from '../domain/tip.ts';
import type { Database } from './database.ts';

export type Enclosed = {
  readonly tip: Tip;
  /** Of the lines of those to whom it is just going as well. */
  readonly takenLineIds: readonly string[];
};

/** The tip as it goes to a contact; undefined when it is gone. */
export async function enclosedFor(database: Database, tipId: string, contactId: string): Promise<Enclosed | undefined> {
  const [tip, intentions] = await Promise.all([database.tips.get(tipId), database.intentions.toArray()]);
  if (tip === undefined || tip.deletedAt !== undefined) return undefined;
  const others = intentions.filter((row) => row.tipId === tipId && row.contactId !== contactId);
  return { tip, takenLineIds: others.flatMap(({ openingLineId }) => openingLineId ?? []) };
}
