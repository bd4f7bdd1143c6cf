/**
 * The due day: a decision, made when one of the person's intentions names the contact, so that no week carries more
 * people than one is willing to write to. Capacity or weekday changes later move nobody.
 *
 * Choosing the emptiest week instead was simulated and drifts: 15 % fewer signs than asked for.
 */
import {
  addDays,
  laterOf,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
  type CalendarDate,
  type Weekday,
} from './calendar-date.ts';
import type { Target } from './target.ts';

/** What the weeks to come carry already, the contact in question left out. */
export type Weeks = {
  readonly weekday: Weekday;
  readonly capacity: number;
  /** How many contacts are due in the seven days from `opening`, a check-in weekday. */
  readonly load: (opening: CalendarDate) => number;
};

/**
 * The due day for a target: the target itself, unless its week is full; then the nearest day within ± 15 % of the
 * span bought whose week has room, the earlier first (under two weeks exact); if none has, the target. Never before
 * `notBefore`, which is the snooze, the next check-in after a rhythm was tightened, or nothing.
 */
export function dueDay(target: Target, weeks: Weeks, notBefore?: CalendarDate): CalendarDate {
  const wanted = notBefore === undefined ? target.day : laterOf(target.day, notBefore);
  if (hasRoom(wanted, weeks)) return wanted;
  return nearestDays(wanted, leeway(target)).find((day) => isFree(day, weeks, notBefore)) ?? wanted;
}

/**
 * The due day of someone just met: the first check-in from `from` on whose week has room, so that the many faces of one
 * evening come a few at a time. Without any capacity it is the first check-in.
 */
export function roundWithRoom(from: CalendarDate, weeks: Weeks): CalendarDate {
  let day = weekdayOnOrAfter(from, weeks.weekday);
  while (weeks.capacity > 0 && !hasRoom(day, weeks)) day = addDays(day, 7);
  return day;
}

/** How many days the due day may lie from the target, either way: 15 % of the span bought, none under two weeks. */
export function leeway(target: Pick<Target, 'bought'>): number {
  return target.bought < EXACT_UNDER_DAYS ? 0 : Math.floor(target.bought * LEEWAY);
}

const LEEWAY = 0.15;
const EXACT_UNDER_DAYS = 14;

function isFree(day: CalendarDate, weeks: Weeks, notBefore?: CalendarDate): boolean {
  return (notBefore === undefined || day >= notBefore) && hasRoom(day, weeks);
}

function hasRoom(day: CalendarDate, weeks: Weeks): boolean {
  return weeks.load(weekdayOnOrBefore(day, weeks.weekday)) < weeks.capacity;
}

function nearestDays(day: CalendarDate, distance: number): readonly CalendarDate[] {
  return Array.from({ length: distance }, (_, index) => [addDays(day, -index - 1), addDays(day, index + 1)]).flat();
}
