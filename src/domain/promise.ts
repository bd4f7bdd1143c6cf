/** A promise: something one said one would do for a contact, by a day; kept, moved, or let go without a word of blame. */
import { daysBetween, type CalendarDate } from './calendar-date.ts';
import { compareTexts } from './order.ts';
import type { Saved } from './record.ts';

export type Promised = Saved & {
  readonly contactId: string;
  readonly what: string;
  readonly dueOn: CalendarDate;
  readonly doneOn?: CalendarDate;
  /** The day one gave it up. */
  readonly letGoOn?: CalendarDate;
  /** `dueOn` until it is done or let go, then absent. */
  readonly openDueOn?: CalendarDate;
};

/** When it is due: its day has passed, is today, comes within a week, or later. */
export type PromiseTime = 'past' | 'today' | 'soon' | 'later';

/** Whether it still waits to be kept. */
export function isOpenPromise(promise: Pick<Promised, 'doneOn' | 'letGoOn' | 'deletedAt'>): boolean {
  return closedOn(promise) === undefined && promise.deletedAt === undefined;
}

/** The day it stands in the index under, in the trash too; undefined once it was kept or let go. */
export function openDueOnOf(promise: Pick<Promised, 'dueOn' | 'doneOn' | 'letGoOn'>): CalendarDate | undefined {
  return closedOn(promise) === undefined ? promise.dueOn : undefined;
}

/** When a promise is due, seen from `today`. */
export function promiseTime({ dueOn }: Pick<Promised, 'dueOn'>, today: CalendarDate): PromiseTime {
  const days = daysBetween(today, dueOn);
  if (days < 0) return 'past';
  if (days === 0) return 'today';
  return days <= SOON_DAYS ? 'soon' : 'later';
}

/** By its day, the earliest first; of one day, the one made first. For `toSorted`. */
export function byDueDay(one: Pick<Promised, 'id' | 'dueOn'>, other: Pick<Promised, 'id' | 'dueOn'>): number {
  return compareTexts(one.dueOn, other.dueOn) || compareTexts(one.id, other.id);
}

/** The day it was kept or let go; undefined while it is open. */
export function closedOn({ doneOn, letGoOn }: Pick<Promised, 'doneOn' | 'letGoOn'>): CalendarDate | undefined {
  return doneOn ?? letGoOn;
}

const SOON_DAYS = 7;
