/**
 * Days as files write them. A day is read as parts, never through `Date`, so that no time zone can move it; the order
 * of day and month is the one that the column itself proves.
 */
import { isYearlyDay, partsOf, type CalendarDate, type YearlyDay } from '../../../domain/calendar-date.ts';
import { foldedWords } from '../../../domain/fold.ts';
import { monthNamed } from './month-names.ts';

/** Which of two numbers around a slash is the day: 'dmy' 31/12, 'mdy' 12/31. */
export type DayOrder = 'dmy' | 'mdy';

export type ColumnOrder = {
  readonly order: DayOrder;
  /** No cell of the column proves it: it was taken from the custom of the file's language. */
  readonly assumed: boolean;
};

export type DayReading =
  | { readonly kind: 'day'; readonly day: YearlyDay }
  /** Blank, or one of the ways to write 'none', as Outlook's 0/0/00. */
  | { readonly kind: 'none' }
  /** A day that no calendar has, such as 31/02. */
  | { readonly kind: 'impossible' }
  /** No day at all. */
  | { readonly kind: 'unreadable' };

/**
 * The order that a column's cells prove: a first number over 12 is a day, a second over 12 makes it a month. Cells that
 * prove nothing, or both, leave `custom` where they have a slash, and the day first where they have a dash, as assumed;
 * a column without any doubtful cell assumes nothing.
 */
export function orderOfDays(cells: Iterable<string>, custom: DayOrder): ColumnOrder {
  const seen = { dmy: 0, mdy: 0, doubtful: 0 };
  let hasSlash = false;
  for (const cell of cells) {
    const kind = whatItProves(cell);
    if (kind !== undefined) seen[kind] += 1;
    hasSlash ||= cell.includes('/');
  }
  if (seen.dmy > seen.mdy) return { order: 'dmy', assumed: false };
  if (seen.mdy > seen.dmy) return { order: 'mdy', assumed: false };
  return { order: hasSlash ? custom : 'dmy', assumed: seen.doubtful > 0 || seen.dmy > 0 };
}

/**
 * The day in a cell: ISO and its kin, numbers in `order`, '15 Jun 2026' and 'Jun 15' in four languages, '--04-12'. The
 * years 0, 1604 and none are an unknown year; two-digit years lie in the hundred years up to `today`.
 */
export function readDay(cell: string, order: DayOrder, today: CalendarDate): DayReading {
  const text = withoutClock(cell.trim());
  if (text === '' || NONE.test(text)) return { kind: 'none' };
  if (text.length > MOST_LETTERS) return { kind: 'unreadable' };
  const parts = yearFirst(text) ?? withoutYear(text) ?? numbers(text, order) ?? withMonthName(text);
  return parts === undefined ? { kind: 'unreadable' } : dayOfParts(parts, today);
}

/** A day out of three cells, as Thunderbird writes a birthday; the year may be blank. */
export function dayOfCells(year: string, month: string, day: string): DayReading {
  const [y, m, d] = [year, month, day].map((cell) => cell.trim());
  if (m === '' && d === '') return { kind: 'none' };
  if (![m, d].every((cell) => /^\d{1,2}$/.test(cell ?? ''))) return { kind: 'unreadable' };
  return readingOf({ year: Number(y), month: Number(m), day: Number(d) });
}

type Parts = { readonly year: string; readonly month: number; readonly day: number };

const MOST_LETTERS = 60;
const NONE = /^(?:0{1,4}[-/.]0{1,2}[-/.]0{1,4}|0+|-+|n\/a|none|null)$/i;
const CLOCK = /^(.*?\d)[T ,]+\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?(?: ?[ap]m)?(?:Z| ?[+-]\d{2}:?\d{2})?$/i;

/** A clock is cut off; the day stays the one that is written. */
function withoutClock(text: string): string {
  return text.length > MOST_LETTERS ? text : (CLOCK.exec(text)?.[1] ?? text);
}

function yearFirst(text: string): Parts | undefined {
  const match = /^(\d{4})([-/. ])(\d{1,2})\2(\d{1,2})$/.exec(text) ?? /^(\d{4})()(\d{2})(\d{2})$/.exec(text);
  return match === null ? undefined : { year: match[1] ?? '', month: Number(match[3]), day: Number(match[4]) };
}

function withoutYear(text: string): Parts | undefined {
  const match = /^--(\d{2})-?(\d{2})$/.exec(text);
  return match === null ? undefined : { year: '', month: Number(match[1]), day: Number(match[2]) };
}

/** Points part day and month in every country that uses them, so they are always day first. */
function numbers(text: string, order: DayOrder): Parts | undefined {
  const match = NUMBERS.exec(text);
  if (match === null) return undefined;
  const [, one = '', mark = '', other = '', year = ''] = match;
  const [first, second] = [Number(one), Number(other)];
  return isDayFirst(first, second, mark === '.' ? 'dmy' : order)
    ? { year, month: second, day: first }
    : { year, month: first, day: second };
}

/** The order holds unless only the other one makes a month. */
function isDayFirst(first: number, second: number, order: DayOrder): boolean {
  if (order === 'dmy') return second <= 12 || first > 12;
  return first > 12 && second <= 12;
}

const NUMBERS = /^(\d{1,2})([-/.]) ?(\d{1,2})(?:\2 ?(\d{4}|\d{2}))?\.?$/;

function withMonthName(text: string): Parts | undefined {
  const words = foldedWords(text).filter((word) => !FILLERS.has(word));
  if (words.length < 2 || words.length > 4) return undefined;
  const month = words.map(monthNamed).find((found) => found !== undefined);
  const figures = words.map((word) => /^(\d{1,4})(?:st|nd|rd|th|e)?$/.exec(word)?.[1] ?? '').filter(Boolean);
  const day = figures.find((figure) => figure.length <= 2);
  if (month === undefined || day === undefined) return undefined;
  const rest = [...figures];
  rest.splice(rest.indexOf(day), 1);
  return { year: rest[0] ?? '', month, day: Number(day) };
}

const FILLERS: ReadonlySet<string> = new Set(
  'den d of the kl mon tue wed thu fri sat sun man tir ons tor fre lor son'.split(' '),
);

function whatItProves(cell: string): 'dmy' | 'mdy' | 'doubtful' | undefined {
  if (cell.length > MOST_LETTERS) return undefined;
  const match = NUMBERS.exec(withoutClock(cell.trim()));
  if (match === null || match[2] === '.') return undefined;
  const [one, other] = [Number(match[1]), Number(match[3])];
  if (isDayAlone(one) && isMonth(other)) return 'dmy';
  if (isDayAlone(other) && isMonth(one)) return 'mdy';
  return one === other || !isMonth(one) ? undefined : 'doubtful';
}

function isMonth(figure: number): boolean {
  return figure >= 1 && figure <= 12;
}

function isDayAlone(figure: number): boolean {
  return figure > 12 && figure <= 31;
}

function dayOfParts(parts: Parts, today: CalendarDate): DayReading {
  const short = parts.year.length === 2;
  return readingOf({
    year: short ? fullYear(Number(parts.year), today) : Number(parts.year),
    month: parts.month,
    day: parts.day,
  });
}

function fullYear(short: number, today: CalendarDate): number {
  const now = partsOf(today).year;
  const inThisCentury = now - (now % 100) + short;
  return inThisCentury > now ? inThisCentury - 100 : inThisCentury;
}

function readingOf(parts: { readonly year: number; readonly month: number; readonly day: number }): DayReading {
  const { year, month, day } = parts;
  const known = Number.isInteger(year) && year > 0 && year !== YEAR_UNKNOWN;
  const yearly = known ? { year, month, day } : { month, day };
  return isYearlyDay(yearly) ? { kind: 'day', day: yearly } : { kind: 'impossible' };
}

/** Apple's way to write a birthday without a year. */
const YEAR_UNKNOWN = 1604;
