/** All that the screen of the weekly round follows beside the plan, read in one go, so that its parts never disagree. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Database } from './database.ts';
import { draftsNow, type KeptDraft } from './drafts.ts';
import { openIntentions, type OpenIntention } from './intentions.ts';
import type { CheckIn } from './own-rows.ts';
import { latestRound } from './round.ts';
import { roundSummary, type RoundSummary } from './round-summary.ts';
import { sinceLastTime, type SinceLastTime } from './since-last-time.ts';

export type RoundNow = {
  /** The latest round while it is not finished, of whatever week, with what it asks and what it came to. */
  readonly open?: OpenRound;
};

export type OpenRound = {
  readonly row: CheckIn;
  readonly since: SinceLastTime;
  readonly summary: RoundSummary;
  /** All outgoing acts that await their answer, also those that the cards ask about. */
  readonly intentions: readonly OpenIntention[];
  readonly drafts: readonly KeptDraft[];
};

/** The latest round as it stands. */
export async function roundNow(database: Database, today: CalendarDate): Promise<RoundNow> {
  const row = await latestRound(database);
  if (row === undefined) return {};
  if (row.finishedOn !== undefined) return {};
  const [since, summary, intentions, drafts] = await Promise.all([
    sinceLastTime(database, row, today),
    roundSummary(database, row),
    openIntentions(database),
    draftsNow(database),
  ]);
  return { open: { row, since, summary, intentions, drafts } };
}
