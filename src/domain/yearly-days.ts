/** Days of a contact that come round every year: the birthday and the others, and which of them are near. */
import { addDays, isYearlyDay, nextYearlyDay, partsOf, type CalendarDate, type YearlyDay } from './calendar-date.ts';
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

function dayAhead(yearly: YearlyDay & { readonly label?: string }, today: CalendarDate): DayAhead {
  const day = nextYearlyDay(today, yearly);
  const years = partsOf(day).year - (yearly.year ?? Infinity);
  return { day, ...(years > 0 && { years }), ...(yearly.label !== undefined && { label: yearly.label }) };
}
