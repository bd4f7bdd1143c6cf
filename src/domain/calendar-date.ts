/**
 * A calendar day, written 'YYYY-MM-DD': no clock, no time zone, sortable as text.
 *
 * The only file of the domain that touches `Date`. Every other chapter is handed `today` as an argument. Days are
 * reckoned in UTC, where each is 24 hours long; in local time Samoa has no 30 December 2011.
 */
import { UTCDateMini as UTCDate } from '@date-fns/utc/date/mini';
import {
  addDays as addDaysTo,
  addMonths as addMonthsTo,
  differenceInCalendarDays,
  getISODay,
  getISOWeek,
} from 'date-fns';

export type CalendarDate = string & { readonly brand: 'CalendarDate' };

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export type SpanUnit = 'day' | 'week' | 'month' | 'year';

/** A length of calendar time, such as three months; `every` is a whole number of at least 1. */
export type Span = { readonly every: number; readonly unit: SpanUnit };

/** A day of some year: a birthday whose year may be unknown. `month` and `day` count from 1. */
export type YearlyDay = { readonly year?: number; readonly month: number; readonly day: number };

/** The calendar day that `text` names; throws a RangeError for anything but an existing 'YYYY-MM-DD'. */
export function calendarDate(text: string): CalendarDate {
  const day = parseCalendarDate(text);
  if (day === undefined) throw new RangeError(`not a calendar date: ${text}`);
  return day;
}

/** The calendar day that `text` names, or undefined if it is no existing day in the form 'YYYY-MM-DD'. */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const millis = Date.parse(`${text}T00:00Z`);
  return Number.isNaN(millis) || dayOfMillis(millis) !== text ? undefined : dayOfMillis(millis);
}

/** The day with these parts (month and day from 1), or undefined if there is no such day, as 31 February. */
export function dayFromParts(year: number, month: number, day: number): CalendarDate | undefined {
  return parseCalendarDate(dayText(year, month, day));
}

/** Year, month (1–12) and day (1–31) of a calendar day. */
export function partsOf(day: CalendarDate): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** The day `count` days later, or earlier when negative; the calendar ends on 9999-12-31. */
export function addDays(day: CalendarDate, count: number): CalendarDate {
  return dayOf(addDaysTo(new UTCDate(day), count));
}

/** The day one `span` later. Months and years are true calendar ones, clamped: 31 January + 1 month = 28 or 29 February. */
export function addSpan(day: CalendarDate, span: Span): CalendarDate {
  if (span.unit === 'day') return addDays(day, span.every);
  if (span.unit === 'week') return addDays(day, span.every * 7);
  return dayOf(addMonthsTo(new UTCDate(day), span.unit === 'month' ? span.every : span.every * 12));
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return differenceInCalendarDays(new UTCDate(to), new UTCDate(from));
}

/** The weekday of a day, Monday 1 to Sunday 7. */
export function weekdayOf(day: CalendarDate): Weekday {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- date-fns promises 1 to 7 as a plain number
  return getISODay(new UTCDate(day)) as Weekday;
}

/** The number of the ISO 8601 week that holds `day`, 1 to 53. */
export function weekNumberOf(day: CalendarDate): number {
  return getISOWeek(new UTCDate(day));
}

/** The first `weekday` on or after `day`. */
export function weekdayOnOrAfter(day: CalendarDate, weekday: Weekday): CalendarDate {
  return addDays(day, (weekday - weekdayOf(day) + 7) % 7);
}

/** The last `weekday` on or before `day`. */
export function weekdayOnOrBefore(day: CalendarDate, weekday: Weekday): CalendarDate {
  return addDays(day, -((weekdayOf(day) - weekday + 7) % 7));
}

/** The later of two days. */
export function laterOf(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one < other ? other : one;
}

/** The next time the yearly day comes round, `from` itself included; 29 February falls on 28 in a common year. */
export function nextYearlyDay(from: CalendarDate, yearly: YearlyDay): CalendarDate {
  const thisYear = yearlyDayIn(partsOf(from).year, yearly);
  return thisYear < from ? yearlyDayIn(partsOf(from).year + 1, yearly) : thisYear;
}

/** Whether month and day, with the year if there is one, name a day that can exist. */
export function isYearlyDay(yearly: YearlyDay): boolean {
  return dayFromParts(yearly.year ?? LEAP_YEAR, yearly.month, yearly.day) !== undefined;
}

const LEAP_YEAR = 2000;

function yearlyDayIn(year: number, yearly: YearlyDay): CalendarDate {
  return dayFromParts(year, yearly.month, yearly.day) ?? addDays(calendarDate(dayText(year, yearly.month + 1, 1)), -1);
}

function dayText(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function dayOf(date: Date): CalendarDate {
  return dayOfMillis(date.getTime());
}

// The calendar runs from 0000-01-01 to 9999-12-31; a longer year would neither sort as text nor be read back.
const FIRST_MILLIS = Date.parse('0000-01-01T00:00Z');
const LAST_MILLIS = Date.parse('9999-12-31T00:00Z');

function dayOfMillis(millis: number): CalendarDate {
  const within = Math.min(Math.max(millis, FIRST_MILLIS), LAST_MILLIS);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place where a CalendarDate is born
  return new Date(within).toISOString().slice(0, 10) as CalendarDate;
}
