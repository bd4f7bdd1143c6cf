/** Whom the waiting tips fit: what matching asks of the store, and the fits of a few people for the making of a plan. */
import { addDays, type CalendarDate } from '../domain/calendar-date.ts';
import type { FittingTip } from '../domain/gift-pretext.ts';
import { tipIndex, whoLikes, type FitContext } from '../domain/matching/who-likes.ts';
import type { Forward, Tip } from '../domain/tip.ts';
import type { Database } from './database.ts';
import { candidatesWith } from './match-candidates.ts';
import { tipsInInbox } from './tip-lists.ts';

/** The waiting tips that fit each of these contacts, the best first; who has none is not in the map. */
export async function waitingTipFits(
  database: Database,
  contactIds: readonly string[],
  today: CalendarDate,
): Promise<ReadonlyMap<string, readonly FittingTip[]>> {
  const tips = await tipsInInbox(database, today);
  if (tips.length === 0) return new Map();
  const [candidates, given] = await Promise.all([candidatesWith(database, contactIds), givenBefore(database, today)]);
  const index = tipIndex();
  for (const candidate of candidates) index.put(candidate);
  const scored = new Map<string, (FittingTip & { readonly score: number })[]>();
  for (const tip of tips) {
    for (const { contactId, score, words } of whoLikes(tip, index, contextOf(tip, given))) {
      scored.set(contactId, [...(scored.get(contactId) ?? []), { tipId: tip.id, words, score }]);
    }
  }
  return new Map(
    [...scored].map(([id, fits]) => [id, fits.toSorted(byScore).map(({ tipId, words }) => ({ tipId, words }))]),
  );
}

/** What was given before, and who is due: the same for all tips. */
export type GivenBefore = {
  /** To whom each tip went. */
  readonly byTip: ReadonlyMap<string, ReadonlySet<string>>;
  /** Who had two tips or more in the last thirty days. */
  readonly often: ReadonlySet<string>;
  readonly due: ReadonlySet<string>;
};

export async function givenBefore(database: Database, today: CalendarDate): Promise<GivenBefore> {
  const [forwards, due] = await Promise.all([
    database.forwards.toArray(),
    database.contacts.where('dueOn').belowOrEqual(today).primaryKeys(),
  ]);
  const living = forwards.filter(({ deletedAt }) => deletedAt === undefined);
  const byTip = new Map<string, Set<string>>();
  for (const { tipId, contactId } of living) byTip.set(tipId, (byTip.get(tipId) ?? new Set()).add(contactId));
  return { byTip, often: oftenIn(living.filter(({ day }) => day > addDays(today, -LATELY))), due: new Set(due) };
}

/** What matching knows of a tip beside its texts. */
export function contextOf({ id, fromContactId }: Pick<Tip, 'id' | 'fromContactId'>, given: GivenBefore): FitContext {
  const hadIt = given.byTip.get(id) ?? [];
  const from = fromContactId === undefined ? [] : [fromContactId];
  return { leftOut: new Set([...hadIt, ...from, ...given.often]), due: given.due };
}

/** How many days back forwards count, and how many in them are enough (DESIGN 3). */
const LATELY = 30;
const OFTEN = 2;

function oftenIn(forwards: readonly Forward[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { contactId } of forwards) counts.set(contactId, (counts.get(contactId) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= OFTEN).map(([id]) => id));
}

function byScore(one: { readonly score: number }, other: { readonly score: number }): number {
  return other.score - one.score;
}
