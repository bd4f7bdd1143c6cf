/**
 * The weeks the app thinks in: they begin on the weekday of the check-in. `startsOn` of the last plan keeps a week
 * from being cut short, when the weekday is changed or one has travelled across the date line.
 */
import {
  addDays,
  daysBetween,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
  type CalendarDate,
  type Weekday,
} from './calendar-date.ts';

/**
 * The day that opens the week of `today`: the latest check-in weekday not after today, if at least four days after
 * the last plan's `startsOn`; else the last plan stays. The very first week starts today.
 */
export function weekStart(today: CalendarDate, weekday: Weekday, lastStartsOn?: CalendarDate): CalendarDate {
  if (lastStartsOn === undefined) return today;
  const opening = weekdayOnOrBefore(today, weekday);
  return daysBetween(lastStartsOn, opening) >= SHORTEST_WEEK_DAYS ? opening : lastStartsOn;
}

/** The day after the week that `startsOn` opens: the first check-in weekday at least four days later. */
export function weekEnd(startsOn: CalendarDate, weekday: Weekday): CalendarDate {
  return weekdayOnOrAfter(addDays(startsOn, SHORTEST_WEEK_DAYS), weekday);
}

/** The first day on which a plan can still be made: today where this week has none yet, else the next check-in. */
export function nextOpening(today: CalendarDate, weekday: Weekday, lastStartsOn?: CalendarDate): CalendarDate {
  const start = weekStart(today, weekday, lastStartsOn);
  return start === lastStartsOn ? weekEnd(start, weekday) : today;
}

/** The next check-in strictly after `today`, as the person has it in the calendar. */
export function nextCheckIn(today: CalendarDate, weekday: Weekday): CalendarDate {
  return weekdayOnOrAfter(addDays(today, 1), weekday);
}

/** No week is shorter, in days. */
export const SHORTEST_WEEK_DAYS = 4;
