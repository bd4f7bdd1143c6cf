/** The trash: what is thrown away can come back for thirty days, then it goes for good. */
import { addDays, daysBetween, type CalendarDate } from './calendar-date.ts';

/** How many whole days are left of the thirty for what went to the trash on `trashedOn`; 0 on the last of them. */
export function daysLeftInTrash(trashedOn: CalendarDate, today: CalendarDate): number {
  const left = DAYS_IN_TRASH - daysBetween(trashedOn, today);
  // a clock may have been set back since, or a file may bring what was thrown away long ago
  return Math.max(0, Math.min(DAYS_IN_TRASH, left));
}

/** The first of the days whose trash is still kept on `today`; all from before it goes. */
export function trashKeptSince(today: CalendarDate): CalendarDate {
  return addDays(today, -DAYS_IN_TRASH);
}

const DAYS_IN_TRASH = 30;
