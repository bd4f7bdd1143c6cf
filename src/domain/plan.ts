/**
 * The week's plan: who will hear from one this week and why now, decided once on the day of the check-in and never
 * refilled. Done is derived from the interactions since, so a log anywhere ticks the card and deleting it revives it.
 */
import { daysBetween, type CalendarDate, type Span } from './calendar-date.ts';
import { mayBeSuggested, type Contact } from './contact.ts';
import { isReplyOwed, type Interaction } from './interaction.ts';
import { PRETEXT_WEIGHT, type Reason, type ReasonCode } from './nudge.ts';
import { compareTexts } from './order.ts';
import type { Saved } from './record.ts';
import { nominalDays } from './rhythm.ts';
import { isSnoozed, lateness } from './status.ts';
import { lastContactOn } from './target.ts';

export type PlanItem = {
  readonly contactId: string;
  readonly reasons: readonly Reason[];
  readonly choice?: 'not-this-week';
};

export type Plan = Saved & {
  /** The check-in day that opens the week. */
  readonly startsOn: CalendarDate;
  /** The day it was made, from which the days of its reasons are counted; absent in plans that don't know it. */
  readonly madeOn?: CalendarDate;
  readonly items: readonly PlanItem[];
  /** How many places it had when it was made. */
  readonly capacity: number;
};

/** Someone who may get a place, with what speaks for it beside the rhythm. */
export type Candidate = {
  readonly contact: PlannedContact;
  /** What `rhythmOf` says; absent for a contact without a rhythm. */
  readonly rhythm?: Span;
  readonly pretexts: readonly Reason[];
};

export type PlanWeek = {
  readonly today: CalendarDate;
  /** The day after the week. */
  readonly endsOn: CalendarDate;
  /** How many places there are. */
  readonly capacity: number;
};

/**
 * The items of a plan, best first and at most `capacity`: of those due before the week ends, or to whom a promise is
 * due or a reply owed. round(2/7 × capacity) places go to weak ties and one of them to a lapsed tie, when such are
 * due; the rest by rank.
 */
export function planItems(candidates: readonly Candidate[], week: PlanWeek): readonly PlanItem[] {
  const ranked = candidates
    .filter((candidate) => isCandidate(candidate, week))
    .map((candidate) => ({ candidate, rank: rankOf(candidate, week.today) }))
    .toSorted((one, other) => other.rank - one.rank || byOldest(one.candidate, other.candidate))
    .map(({ candidate }) => candidate);
  const reserved = reservedFor(ranked, week);
  const free = ranked.filter((candidate) => !reserved.has(candidate)).slice(0, week.capacity - reserved.size);
  const chosen = new Set([...reserved, ...free]);
  return ranked
    .filter((candidate) => chosen.has(candidate))
    .map((candidate) => ({ contactId: candidate.contact.id, reasons: reasonsOf(candidate, week.today) }));
}

/** Lateness (at most 1.5) × tie weight (strong 1.5, weak 1) + pretexts − 0.5 for each unanswered try. */
export function rankOf(candidate: Candidate, today: CalendarDate): number {
  const { contact, rhythm, pretexts } = candidate;
  const late = Math.min(lateness(contact.dueOn, rhythm, today), MOST_LATENESS);
  const weight = contact.tie === 'strong' ? STRONG_WEIGHT : 1;
  const given = pretexts.reduce((sum, reason) => sum + PRETEXT_WEIGHT[reason.code], 0);
  return late * weight + given - (contact.triesSince ?? 0) * TRY_COST;
}

/** Why now, the weightiest first; always at least one. */
export function reasonsOf(candidate: Candidate, today: CalendarDate): readonly Reason[] {
  return byWeight([...candidate.pretexts, rhythmReason(candidate, today)]);
}

/**
 * Whether a tie has lapsed: there was contact once, and none for min(2 years, max(3 rhythms, 180 days)) (B8; seed 001
 * tells of good contact that slipped away).
 */
export function isLapsed(contact: PlannedContact, rhythm: Span | undefined, today: CalendarDate): boolean {
  const last = lastContactOn(contact);
  if (last === undefined || rhythm === undefined) return false;
  return daysBetween(last, today) >= quietAfter(rhythm);
}

/** After how many days without contact a tie with this rhythm has lapsed. */
export function quietAfter(rhythm: Span): number {
  return Math.min(TWO_YEARS_DAYS, Math.max(3 * nominalDays(rhythm), HALF_YEAR_DAYS));
}

/**
 * Whether what has happened with the contact since the plan began ticks its card. A word they still wait for does not,
 * nor does what is remembered by month or year alone: its day is a guess, and may well lie before the plan.
 */
export function isDone(
  item: PlanItem,
  since: CalendarDate,
  interactions: readonly Pick<Interaction, 'day' | 'precision' | 'contactIds' | 'initiator' | 'answered'>[],
): boolean {
  return interactions.some(
    (each) =>
      each.day >= since && each.precision === 'day' && each.contactIds.includes(item.contactId) && !isReplyOwed(each),
  );
}

/**
 * Whether somebody of the plan is still meant to hear from one: not who was laid to rest since, nor whose due day went
 * with a rhythm or into a private sphere, unless a promise or a reply owed gave the place.
 */
export function isStillMeant(
  contact: Pick<Contact, 'standing' | 'deletedAt' | 'restingSince' | 'dueOn'>,
  item: PlanItem,
): boolean {
  if (!mayBeSuggested(contact) || contact.restingSince !== undefined) return false;
  return contact.dueOn !== undefined || isOwed(item.reasons);
}

/**
 * The items without what they say of rows that are gone: a reason that stood on nothing else goes too, unless it is the
 * last. The very same items where nothing of it concerns them.
 */
export function withoutReasonsOn(items: readonly PlanItem[], gone: ReadonlySet<string>): readonly PlanItem[] {
  return withoutReasonsWhere(items, (_, id) => gone.has(id));
}

/** Likewise, of the rows that are gone for a reason of this code. */
export function withoutReasonsWhere(items: readonly PlanItem[], isGone: IsGone): readonly PlanItem[] {
  return items.map((item) => {
    if (!item.reasons.some(({ code, ids }) => ids.some((id) => isGone(code, id)))) return item;
    const mended = item.reasons.map((reason) => withoutIds(reason, isGone));
    const standing = mended.filter(({ ids }, place) => ids.length > 0 || item.reasons[place]?.ids.length === 0);
    return { ...item, reasons: standing.length === 0 ? mended.slice(0, 1) : standing };
  });
}

type IsGone = (code: ReasonCode, id: string) => boolean;

/**
 * The item with what one could bring now, of each kind it has none of; the weightiest reason first. The very same item
 * where there is nothing new.
 */
export function withGifts(item: PlanItem, gifts: readonly Reason[]): PlanItem {
  const known = new Set(item.reasons.map(({ code }) => code));
  const added = gifts.filter(({ code }) => !known.has(code));
  return added.length === 0 ? item : { ...item, reasons: byWeight([...item.reasons, ...added]) };
}

type PlannedContact = Pick<
  Contact,
  | 'id'
  | 'tie'
  | 'dueOn'
  | 'standing'
  | 'deletedAt'
  | 'restingSince'
  | 'snoozedUntil'
  | 'triesSince'
  | 'lastFullOn'
  | 'lastLightOn'
  | 'lastTriedOn'
  | 'metOn'
>;

const MOST_LATENESS = 1.5;
const STRONG_WEIGHT = 1.5;
const TRY_COST = 0.5;
const WEAK_SHARE = 2 / 7;
const TWO_YEARS_DAYS = 730;
const HALF_YEAR_DAYS = 180;

function byWeight(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.toSorted((one, other) => PRETEXT_WEIGHT[other.code] - PRETEXT_WEIGHT[one.code]);
}

/** The words that matched are those of the first row. */
function withoutIds(reason: Reason, isGone: IsGone): Reason {
  const { words, ...rest } = reason;
  const ids = reason.ids.filter((id) => !isGone(reason.code, id));
  return { ...rest, ids, ...(words !== undefined && ids[0] === reason.ids[0] && { words }) };
}

function isCandidate({ contact, pretexts }: Candidate, week: PlanWeek): boolean {
  if (!mayBeSuggested(contact) || contact.restingSince !== undefined || isSnoozed(contact, week.today)) return false;
  if (contact.dueOn !== undefined && contact.dueOn < week.endsOn) return true;
  return isOwed(pretexts);
}

/** Whether one of them gives a place by itself, whatever the rhythm asks for. */
function isOwed(reasons: readonly Reason[]): boolean {
  return reasons.some(({ code }) => code === 'promise' || code === 'reply-owed');
}

function reservedFor(ranked: readonly Candidate[], week: PlanWeek): ReadonlySet<Candidate> {
  const places = Math.round(WEAK_SHARE * week.capacity);
  const due = ranked.filter(({ contact }) => contact.dueOn !== undefined && contact.dueOn < week.endsOn);
  const allLapsed = due.filter(({ contact, rhythm }) => isLapsed(contact, rhythm, week.today));
  const lapsed = allLapsed.find(({ contact }) => contact.tie === 'weak') ?? allLapsed[0];
  const reserved = new Set(places > 0 && lapsed !== undefined ? [lapsed] : []);
  for (const candidate of due) {
    if (reserved.size >= places) break;
    if (candidate.contact.tie === 'weak') reserved.add(candidate);
  }
  return reserved;
}

function byOldest(one: Candidate, other: Candidate): number {
  return (
    compareTexts(one.contact.dueOn ?? NEVER, other.contact.dueOn ?? NEVER) ||
    compareTexts(one.contact.id, other.contact.id)
  );
}

const NEVER = '9999-12-31';

function rhythmReason({ contact, rhythm }: Candidate, today: CalendarDate): Reason {
  const last = lastContactOn(contact);
  if (contact.lastTriedOn !== undefined && contact.triesSince !== undefined) {
    return { code: 'retry', ids: [], days: daysBetween(contact.lastTriedOn, today) };
  }
  if (last === undefined) return firstReason(contact, today);
  return { code: isLapsed(contact, rhythm, today) ? 'lapsed' : 'due', ids: [], days: daysBetween(last, today) };
}

function firstReason({ metOn }: PlannedContact, today: CalendarDate): Reason {
  return metOn === undefined ? { code: 'first', ids: [] } : { code: 'met', ids: [], days: daysBetween(metOn, today) };
}
