/** The only place that asks the phone what day it is. */
import { dayFromParts, type CalendarDate } from '../domain/calendar-date.ts';

/** The day it is where the phone is. */
export function todayHere(): CalendarDate {
  const now = new Date();
  const day = dayFromParts(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (day === undefined) throw new RangeError('the clock of the phone stands beyond the calendar');
  return day;
}

/** The hour it is where the phone is, 0 to 23. */
export function hourHere(): number {
  return new Date().getHours();
}

/** Milliseconds until the next day begins here; summer time is heeded. */
export function untilMidnight(): number {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime();
}

/** The day and the time 'HH:MM' of an instant in milliseconds, where the phone is. */
export function dayAndTimeAt(instant: number): { readonly day: CalendarDate; readonly time: string } {
  const then = new Date(instant);
  const day = dayFromParts(then.getFullYear(), then.getMonth() + 1, then.getDate());
  if (day === undefined) throw new RangeError('an instant beyond the calendar');
  return { day, time: `${two(then.getHours())}:${two(then.getMinutes())}` };
}

function two(figure: number): string {
  return String(figure).padStart(2, '0');
}
