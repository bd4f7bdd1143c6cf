/**
 * A time away: the app was not opened for three weeks or more. What went on meanwhile is told in a few lines, which are
 * no list of debts; what is still open stands where it always does.
 */
import { daysBetween, type CalendarDate } from './calendar-date.ts';

/** The day the app was last opened before, and the day one came back. */
export type Away = { readonly since: CalendarDate; readonly until: CalendarDate };

export const AWAY_DAYS = 21;

/**
 * The absence to tell of on `today`: the one that ends today, even before it is written down; else the one that was
 * written down and not dealt with yet. One that would end in days to come was noted by a wrong clock.
 */
export function awayOf(
  { lastOpenedOn, away }: { readonly lastOpenedOn?: CalendarDate; readonly away?: Away },
  today: CalendarDate,
): Away | undefined {
  if (lastOpenedOn !== undefined && daysBetween(lastOpenedOn, today) >= AWAY_DAYS) {
    return { since: lastOpenedOn, until: today };
  }
  return away !== undefined && away.until <= today ? away : undefined;
}

/** What may have gone on, in the order in which it is told. */
export const AWAY_KINDS = ['birthday', 'promise', 'reply', 'meeting', 'event', 'draft'] as const;
export type AwayKind = (typeof AWAY_KINDS)[number];

/** One thing: of what kind, whose (the id of a contact, a network or a tip), and on which day. */
export type Happening = { readonly kind: AwayKind; readonly id: string; readonly day: CalendarDate };

/** A line of what went on: whose it was, each once, the earliest first. */
export type AwayLine = { readonly kind: AwayKind; readonly ids: readonly string[] };

/**
 * The lines for an absence, at most one a kind. Birthdays, days of promises, meetings and events count when their day
 * lies between; replies still owed and drafts kept stand open whenever they came.
 */
export function whileAway(happenings: readonly Happening[], { since, until }: Away): readonly AwayLine[] {
  const told = happenings
    .filter(({ kind, day }) => STANDING.has(kind) || (day > since && day < until))
    .toSorted((one, other) => daysBetween(other.day, one.day));
  return AWAY_KINDS.flatMap((kind) => {
    const ids = [...new Set(told.filter((each) => each.kind === kind).map(({ id }) => id))];
    return ids.length === 0 ? [] : [{ kind, ids }];
  });
}

/** More than this are told by their number alone. */
export const MOST_NAMED = 3;

const STANDING: ReadonlySet<AwayKind> = new Set(['reply', 'draft']);
