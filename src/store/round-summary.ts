/** What a round came to, for its close: counted over the week, named since the round began. */
import type { Contact } from '../domain/contact.ts';
import { isReplyOwed } from '../domain/interaction.ts';
import type { Database } from './database.ts';
import { latestFirst } from './interactions-of.ts';
import type { CheckIn } from './own-rows.ts';

export type RoundSummary = {
  /** With how many people there was a sign of life since the week began. */
  readonly signs: number;
  /** With whom it was noted in this round, in that order. */
  readonly contacts: readonly Contact[];
};

/** The summary of a round, from the interactions of its week. */
export async function roundSummary(database: Database, round: CheckIn): Promise<RoundSummary> {
  const rows = await database.interactions.where('day').aboveOrEqual(round.startsOn).toArray();
  // what is known to the month alone was said of the past, not of this week
  const signs = rows.filter((row) => row.deletedAt === undefined && row.precision === 'day' && !isReplyOwed(row));
  const noted = latestFirst(signs.filter((row) => row.createdAt >= round.createdAt)).toReversed();
  const found = await database.contacts.bulkGet([...new Set(noted.flatMap((row) => row.contactIds))]);
  return {
    signs: new Set(signs.flatMap((row) => row.contactIds)).size,
    contacts: found.flatMap((contact) => (contact === undefined || contact.deletedAt !== undefined ? [] : [contact])),
  };
}
