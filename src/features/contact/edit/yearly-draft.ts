/** A birthday as its three lists hold it, and what is wrong with it in so many parts. */
import { isYearlyDay, partsOf, type CalendarDate, type YearlyDay } from '../../../domain/calendar-date.ts';

/** Each part as text; '' while nothing is chosen. */
export type YearlyDraft = { readonly day: string; readonly month: string; readonly year: string };

/** 'no-such-day': the month has no such day; 'half': day or month is missing; 'bad-year': no year there ever was. */
export type YearlyFault = 'no-such-day' | 'half' | 'bad-year';

export const blankYearly: YearlyDraft = { day: '', month: '', year: '' };

export function yearlyDraft({ day, month, year }: YearlyDay): YearlyDraft {
  return { day: String(day), month: String(month), year: year === undefined ? '' : String(year) };
}

/** The day that a draft names; undefined when it is blank. A draft with faults gives undefined too. */
export function yearlyOf(draft: YearlyDraft): YearlyDay | undefined {
  const { day, month, year } = draft;
  if (day === '' || month === '') return undefined;
  const yearly = {
    ...(year.trim() !== '' && { year: Number(year) }),
    month: Number(month),
    day: Number(day),
  };
  return isYearlyDay(yearly) ? yearly : undefined;
}

/** What is wrong with a draft; undefined when nothing is, or when it is blank. */
export function yearlyFault(draft: YearlyDraft, today: CalendarDate): YearlyFault | undefined {
  const { day, month, year } = draft;
  if (day === '' && month === '' && year.trim() === '') return undefined;
  if (day === '' || month === '') return 'half';
  if (year.trim() !== '' && !isYear(year.trim(), today)) return 'bad-year';
  return yearlyOf(draft) === undefined ? 'no-such-day' : undefined;
}

function isYear(text: string, today: CalendarDate): boolean {
  return /^\d{4}$/.test(text) && Number(text) >= FIRST_YEAR && Number(text) <= partsOf(today).year;
}

const FIRST_YEAR = 1500;
