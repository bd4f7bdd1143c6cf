/** Status: where a contact stands in its rhythm, in words and never as a red wall. Weak ties are opportunities, not debts. */
import { addDays, daysBetween, type CalendarDate, type Span } from './calendar-date.ts';
import type { Contact } from './contact.ts';
import { hasDueDay, nominalDays } from './rhythm.ts';

export const STATUSES = [
  'unsorted',
  'on-track',
  'soon',
  'due',
  'late',
  'snoozed',
  'resting',
  'remembered',
  'never',
  'no-rhythm',
] as const;
export type Status = (typeof STATUSES)[number];

/**
 * The status of a contact: 'soon' in the last 20 % of the rhythm before the due day, 'late' once lateness is over 0.5.
 * `rhythm` is what `rhythmOf` says.
 */
export function statusOf(
  contact: Pick<Contact, 'tie' | 'standing' | 'restingSince' | 'snoozedUntil' | 'dueOn' | 'deletedAt'>,
  rhythm: Span | undefined,
  today: CalendarDate,
): Status {
  if (contact.standing !== undefined) return contact.standing;
  if (contact.restingSince !== undefined) return 'resting';
  if (contact.tie === undefined) return 'unsorted';
  if (isSnoozed(contact, today)) return 'snoozed';
  if (rhythm === undefined || contact.dueOn === undefined || !hasDueDay(contact, rhythm)) return 'no-rhythm';
  return statusByDay(contact.dueOn, nominalDays(rhythm), today);
}

/** How late a sign of life is, in rhythms: (today − dueOn) ÷ rhythm in nominal days, at least 0; 0 without a due day. */
export function lateness(dueOn: CalendarDate | undefined, rhythm: Span | undefined, today: CalendarDate): number {
  if (dueOn === undefined || rhythm === undefined) return 0;
  return Math.max(0, daysBetween(dueOn, today) / nominalDays(rhythm));
}

/** Whether suggestions wait until a day after `today`. */
export function isSnoozed(contact: Pick<Contact, 'snoozedUntil'>, today: CalendarDate): boolean {
  return contact.snoozedUntil !== undefined && contact.snoozedUntil > today;
}

/** Lateness over this is called late. */
export const LATE_OVER = 0.5;

const SOON_SHARE = 0.2;

function statusByDay(dueOn: CalendarDate, rhythmDays: number, today: CalendarDate): Status {
  if (today < addDays(dueOn, -Math.floor(rhythmDays * SOON_SHARE))) return 'on-track';
  if (today < dueOn) return 'soon';
  return daysBetween(dueOn, today) / rhythmDays > LATE_OVER ? 'late' : 'due';
}
