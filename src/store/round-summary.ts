/** What a round came to, for its close: counted over the week, named since the round began. */
import type { Contact } from '../domain/contact.ts';
import { isReplyOwed, type Interaction } from '../domain/interaction.ts';
import type { Tip } from '../domain/tip.ts';
import type { Database } from './database.ts';
import { latestFirst } from './interactions-of.ts';
import type { CheckIn } from './own-rows.ts';

export type RoundSummary = {
  /** With how many people there was a sign of life since the week began. */
  readonly signs: number;
  /** With whom it was noted in this round, in that order. */
  readonly contacts: readonly Contact[];
  /** What was passed on in this round, each with those it went to. */
  readonly passedOn: readonly PassedOn[];
};

export type PassedOn = { readonly tip: Tip; readonly to: readonly Contact[] };

/** The summary of a round, from the interactions of its week. */
export async function roundSummary(database: Database, round: CheckIn): Promise<RoundSummary> {
  const rows = await database.interactions.where('day').aboveOrEqual(round.startsOn).toArray();
  // what is known to the month alone was said of the past, not of this week
  const signs = rows.filter((row) => row.deletedAt === undefined && row.precision === 'day' && !isReplyOwed(row));
  const noted = latestFirst(signs.filter((row) => row.createdAt >= round.createdAt)).toReversed();
  const [found, passedOn] = await Promise.all([
    database.contacts.bulkGet([...new Set(noted.flatMap((row) => row.contactIds))]),
    passedOnBy(database, noted),
  ]);
  return {
    signs: new Set(signs.flatMap((row) => row.contactIds)).size,
    contacts: found.flatMap((contact) => (contact === undefined || contact.deletedAt !== undefined ? [] : [contact])),
    passedOn,
  };
}

/** An interaction says which tip went along with it. */
async function passedOnBy(database: Database, rows: readonly Interaction[]): Promise<readonly PassedOn[]> {
  const toByTip = new Map<string, string[]>();
  for (const { tipId, contactIds } of rows) {
    if (tipId !== undefined) toByTip.set(tipId, [...(toByTip.get(tipId) ?? []), ...contactIds]);
  }
  const tips = await database.tips.bulkGet([...toByTip.keys()]);
  const people = new Map((await database.contacts.bulkGet([...toByTip.values()].flat())).map((row) => [row?.id, row]));
  return tips.flatMap((tip) => {
    const to = (toByTip.get(tip?.id ?? '') ?? []).flatMap((id) => people.get(id) ?? []);
    const living = to.filter(({ deletedAt }) => deletedAt === undefined);
    return tip === undefined || living.length === 0 ? [] : [{ tip, to: living }];
  });
}
