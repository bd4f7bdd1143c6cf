/** Days, times, numbers and lists as a language writes them. Sentences live in the areas. */
import {
  daysBetween,
  partsOf,
  weekdayOf,
  type CalendarDate,
  type Weekday,
  type YearlyDay,
} from '../domain/calendar-date.ts';
import type { Language } from '../domain/settings.ts';
import { calendarWords } from './calendar-words.ts';

/** '8 March 2026', '8. marts 2026', '8 mars 2026'. */
export function longDay(language: Language, day: CalendarDate): string {
  return yearlyDay(language, partsOf(day));
}

/** '8 March', with the year when it is another than today's. */
export function shortDay(language: Language, day: CalendarDate, today: CalendarDate): string {
  const { year: _, ...parts } = partsOf(day);
  return sameYear(day, today) ? yearlyDay(language, parts) : longDay(language, day);
}

/** '8 March' of a birthday; '8 March 1974' when its year is known. */
export function yearlyDay(language: Language, { year, month, day }: YearlyDay): string {
  const dayAndMonth = `${day}${calendarWords[language].afterDay} ${monthWord(language, month)}`;
  return year === undefined ? dayAndMonth : `${dayAndMonth} ${year}`;
}

/** 'April' in the year of today, else 'April 2025'. */
export function monthName(language: Language, day: CalendarDate, today: CalendarDate): string {
  const { year, month } = partsOf(day);
  return sameYear(day, today) ? monthWord(language, month) : `${monthWord(language, month)} ${year}`;
}

/** 'Sunday', 'søndag', 'söndag'. */
export function weekdayName(language: Language, weekday: Weekday): string {
  return calendarWords[language].weekdays[weekday - 1] ?? '';
}

/** '19:30', in Danish and Swedish '19.30', from 'HH:MM'. */
export function timeOfDay(language: Language, time: string): string {
  return language === 'en' ? time : time.replace(':', '.');
}

/** 'today', 'tomorrow', 'yesterday'; the weekday within the six days after; else the day. */
export function relativeDay(language: Language, day: CalendarDate, today: CalendarDate): string {
  const away = daysBetween(today, day);
  if (Math.abs(away) <= 1) return relativeFormat(language).format(away, 'day');
  if (away > 1 && away < 7) return weekdayName(language, weekdayOf(day));
  return shortDay(language, day, today);
}

/** 'yesterday', '3 weeks ago', '2 years ago', for a number of days past; 'in 5 days' for a negative one. */
export function timeAgo(language: Language, days: number): string {
  const [count, unit] = roughSpan(Math.abs(days));
  return relativeFormat(language).format(days > 0 ? -count : count, unit);
}

/** 'Anna, Bo and Carl'. */
export function listOf(language: Language, names: readonly string[]): string {
  return listFormat(language).format(names);
}

/** '1,200', '1.200', '1 200'; at most one decimal. */
export function numberText(language: Language, value: number): string {
  return numberFormat(language).format(value);
}

/** The size of a file: '2 kB' or '1.5 MB', never less than 1 kB. */
export function sizeText(language: Language, bytes: number): string {
  const isLarge = bytes >= 1_000_000;
  const unit = isLarge ? 'megabyte' : 'kilobyte';
  const count = isLarge ? bytes / 1_000_000 : Math.max(1, Math.round(bytes / 1000));
  return new Intl.NumberFormat(localeOf(language), { style: 'unit', unit, maximumFractionDigits: 1 }).format(count);
}

/** The first letter large, for a word that opens a line. */
export function capitalized(language: Language, text: string): string {
  const first = Array.from(text)[0] ?? '';
  return first.toLocaleUpperCase(LOCALES[language]) + text.slice(first.length);
}

/** The locale to sort and to fold by: `new Intl.Collator(localeOf(language))`. */
export function localeOf(language: Language): string {
  return LOCALES[language];
}

const LOCALES: { readonly [Key in Language]: string } = { en: 'en-GB', da: 'da-DK', sv: 'sv-SE' };

// formatters are dear to make, so each is made once, and none before it is needed
const relativeFormat = once((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
const listFormat = once((locale) => new Intl.ListFormat(locale));
const numberFormat = once((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));

function once<Format>(make: (locale: string) => Format): (language: Language) => Format {
  const made = new Map<Language, Format>();
  return (language) => {
    const format = made.get(language) ?? make(LOCALES[language]);
    made.set(language, format);
    return format;
  };
}

function roughSpan(days: number): readonly [number, 'day' | 'week' | 'month' | 'year'] {
  if (days < 14) return [days, 'day'];
  if (days < 60) return [Math.round(days / 7), 'week'];
  if (days < 700) return [Math.round(days / 30.44), 'month'];
  return [Math.round(days / 365.25), 'year'];
}

function sameYear(one: CalendarDate, other: CalendarDate): boolean {
  return partsOf(one).year === partsOf(other).year;
}

function monthWord(language: Language, month: number): string {
  return calendarWords[language].months[month - 1] ?? '';
}
