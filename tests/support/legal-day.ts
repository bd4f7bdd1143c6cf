/** The oracle of the due day: the rule once more, by brute force, over every day of the calendar around the target. */
import { addDays, calendarDate, daysBetween, type CalendarDate, type Weekday } from '../../src/domain/calendar-date.ts';

/** What a due day is asked for with; `taken` are the due days of everyone else. */
export type Asking = {
  readonly day: CalendarDate;
  readonly bought: number;
  readonly weekday: Weekday;
  readonly capacity: number;
  readonly taken: readonly CalendarDate[];
  readonly notBefore?: CalendarDate;
};

/** The only day that is legal for this asking. */
export function legalDay({ day, bought, weekday, capacity, taken, notBefore }: Asking): CalendarDate {
  const wanted = notBefore !== undefined && notBefore > day ? notBefore : day;
  const weekOf = (one: CalendarDate) => Math.floor((daysBetween(A_MONDAY, one) - (weekday - 1)) / 7);
  const hasRoom = (one: CalendarDate) => taken.filter((other) => weekOf(other) === weekOf(one)).length < capacity;
  if (hasRoom(wanted)) return wanted;
  const reach = bought < 14 ? 0 : 0.15 * bought;
  const days = Array.from({ length: 401 }, (_, index) => addDays(wanted, index - 200))
    .filter((one) => Math.abs(daysBetween(wanted, one)) <= reach && hasRoom(one))
    .filter((one) => notBefore === undefined || one >= notBefore);
  const nearest = days.toSorted(
    (one, other) => Math.abs(daysBetween(wanted, one)) - Math.abs(daysBetween(wanted, other)),
  );
  return nearest[0] ?? wanted;
}

const A_MONDAY = calendarDate('2001-01-01');
