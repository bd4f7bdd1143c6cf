/** Days of which only the month or the year is known: one in its middle stands for it, so that none is counted too long. */
import { dayFromParts, partsOf, type CalendarDate } from './calendar-date.ts';

/** The middle of a year, or of a month (1–12) in it, never after `today`; undefined when it lies wholly after `today`. */
export function roughDay(
  known: { readonly year: number; readonly month?: number },
  today: CalendarDate,
): CalendarDate | undefined {
  const first = dayFromParts(known.year, known.month ?? 1, 1);
  const middle = dayFromParts(known.year, known.month ?? 7, known.month === undefined ? 1 : 15);
  if (first === undefined || middle === undefined || first > today) return undefined;
  return middle < today ? middle : today;
}

/** When someone was last in touch, as one remembers it. */
export type LastInTouch = 'month' | 'year' | 'longer' | 'unknown';

/**
 * The rough day of a memory, with how exactly it is known. 'longer' is the year before. Undefined for 'unknown', and
 * before the calendar begins.
 */
export function rememberedDay(
  last: LastInTouch,
  today: CalendarDate,
): { readonly day: CalendarDate; readonly precision: 'month' | 'year' } | undefined {
  if (last === 'unknown') return undefined;
  const { year, month } = partsOf(today);
  const known = { month: { year, month }, year: { year }, longer: { year: year - 1 } }[last];
  const day = roughDay(known, today);
  return day === undefined ? undefined : { day, precision: last === 'month' ? 'month' : 'year' };
}
