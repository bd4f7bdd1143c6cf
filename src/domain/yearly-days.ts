/** Days of a contact that come round every year: the birthday and the others, and which of them are near. */
import {
  addDays,
  daysBetween,
  isYearlyDay,
  nextYearlyDay,
  partsOf,
  type CalendarDate,
  type YearlyDay,
} from './calendar-date.ts';
import { isStillAskedAbout, type Contact } from './contact.ts';

/** A yearly day as it comes round next. */
export type DayAhead = {
  readonly day: CalendarDate;
  /** How many years it will have been, where its year is known and at least one will have passed. */
  readonly years?: number;
  /** What the day is called, '' where nobody said; absent: the birthday. */
  readonly label?: string;
};

/**
 * Whether the days of this contact are kept in mind. An address book holds plumbers too, so only of those who were
 * sorted; not of the remembered and those in the trash. A private sphere, rest and 'never' keep away suggestions alone.
 */
export function hasDaysToKeep(contact: Pick<Contact, 'tie' | 'standing' | 'deletedAt'>): boolean {
  return contact.tie !== undefined && isStillAskedAbout(contact);
}

/** The days of the contact from `today` to `lead` days later, both included, the earliest first. */
export function daysWithin(
  { birthday, dates }: Pick<Contact, 'birthday' | 'dates'>,
  today: CalendarDate,
  lead: number,
): readonly DayAhead[] {
  const last = addDays(today, lead);
  return [...(birthday === undefined ? [] : [birthday]), ...dates]
    .filter(isYearlyDay) // a file may say 31 June; that is no day to keep
    .map((yearly) => dayAhead(yearly, today))
    .filter(({ day }) => day <= last)
    .toSorted((one, other) => (one.day < other.day ? -1 : 1));
}

export type DayOfYear = Pick<YearlyDay, 'month' | 'day'>;

/**
 * The parts of a year, each by its first and last day, in which all yearly days stand that come round from `first` to
 * `last`, both included: two where the year turns between them. What stands in them may be a day too late, and comes
 * twice where they are nearly a year.
 */
export function partsOfYear(
  first: CalendarDate,
  last: CalendarDate,
): readonly (readonly [first: DayOfYear, last: DayOfYear])[] {
  if (daysBetween(first, last) >= 365) return [[NEW_YEARS_DAY, NEW_YEARS_EVE]];
  const [from, to] = [partsOf(first), partsOf(last)];
  const start = { month: from.month, day: from.day };
  // one day more, since 29 February is kept on the 28th of a common year
  const end = { month: to.month, day: to.day + 1 };
  if (from.year === to.year) return [[start, end]];
  return [
    [start, NEW_YEARS_EVE],
    [NEW_YEARS_DAY, end],
  ];
}

const NEW_YEARS_EVE: DayOfYear = { month: 12, day: 31 };
const NEW_YEARS_DAY: DayOfYear = { month: 1, day: 1 };

function dayAhead(yearly: YearlyDay & { readonly label?: string }, today: CalendarDate): DayAhead {
  const day = nextYearlyDay(today, yearly);
  const years = partsOf(day).year - (yearly.year ?? Infinity);
  return { day, ...(years > 0 && { years }), ...(yearly.label !== undefined && { label: yearly.label }) };
}
