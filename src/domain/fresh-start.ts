/** Fresh start: after a time away nobody is behind; those overdue are planned anew over the weeks to come. */
import { AWAY_DAYS } from './away.ts';
import { addSpan, daysBetween, type CalendarDate } from './calendar-date.ts';

export type FreshStartFacts = {
  readonly today: CalendarDate;
  /** The day the app was last opened before today, or before the time away one hasn't dealt with; absent the first time. */
  readonly lastOpenedOn?: CalendarDate;
  readonly lastFreshStartOn?: CalendarDate;
  /** How many contacts have a due day, how many of those it has passed, and how many are late by more than half a rhythm. */
  readonly withDueDay: number;
  readonly overdue: number;
  readonly late: number;
  readonly demand: number;
  readonly capacity: number;
};

/** Whether to offer one: after 21 days away, or when over 60 % are late though demand fits; at most once a month. */
export function offersFreshStart(facts: FreshStartFacts): boolean {
  const { today, lastOpenedOn, lastFreshStartOn } = facts;
  if (facts.overdue === 0) return false;
  if (lastFreshStartOn !== undefined && today < nextFreshStartOn(lastFreshStartOn)) return false;
  if (lastOpenedOn !== undefined && daysBetween(lastOpenedOn, today) >= AWAY_DAYS) return true;
  return facts.late > LATE_SHARE * facts.withDueDay && facts.demand <= facts.capacity;
}

/** The first day on which one may be offered again after it was taken, or declined, on `day`: a month later. */
export function nextFreshStartOn(day: CalendarDate): CalendarDate {
  return addSpan(day, { every: 1, unit: 'month' });
}

const LATE_SHARE = 0.6;
