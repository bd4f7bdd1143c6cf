/**
 * The appointment with oneself, and what reminds of it. Seed 004: what is to last goes on at the same time on the same
 * weekday. So there is one reminder a week, from the time one chose; who misses it hears of the next one, not of this
 * one again. All times are those of the clock on the wall, so neither summer time nor a journey moves the appointment.
 */
import { SHORTEST_WEEK_DAYS } from './check-in-week.ts';
import { daysBetween, weekdayOnOrBefore, type CalendarDate } from './calendar-date.ts';
import type { Settings } from './settings.ts';
import type { Moment } from './way-home.ts';

export type Appointment = Pick<Settings, 'checkInWeekday' | 'checkInTime'>;

/** What is known of a round that was begun: the start of the plan it walks through, and when it was closed. */
export type RoundBegun = { readonly startsOn: CalendarDate; readonly finishedOn?: CalendarDate };

export type ReminderFacts = {
  readonly appointment: Appointment;
  /** The round that was begun last, of whatever week. */
  readonly latestRound?: RoundBegun;
  /** The person said that it can wait until the next one. */
  readonly isWaved?: boolean;
};

/** A notification to show: of which round, and whether without a sound, since it is night. */
export type Reminder = { readonly roundOn: CalendarDate; readonly isSilent: boolean };

/** The day of the latest appointment, today's included before its time. */
export function roundDay(today: CalendarDate, { checkInWeekday }: Appointment): CalendarDate {
  return weekdayOnOrBefore(today, checkInWeekday);
}

/**
 * The day of the round that waits now: from its time on its day until it was begun, waved away, or three days have
 * passed; then the next one is the one to think of. Undefined when none waits.
 */
export function waitingRound(now: Moment, facts: ReminderFacts): CalendarDate | undefined {
  const { appointment, latestRound, isWaved = false } = facts;
  const day = roundDay(now.day, appointment);
  if (isWaved || (now.day === day && now.time < appointment.checkInTime)) return undefined;
  if (daysBetween(day, now.day) > LATE_DAYS || isBegun(latestRound, day)) return undefined;
  return day;
}

/** Whether the round waits on its very day: then the app itself says so, wherever one is in it. */
export function isRoundHour(now: Moment, facts: ReminderFacts): boolean {
  return waitingRound(now, facts) === now.day;
}

/**
 * The notification to show now; undefined when there is none. At most one for each appointment, and two are never closer
 * than a week may be short, also when the weekday was changed or the phone went back over the date line. `notifiedFor`
 * is the appointment of the last one; a day far ahead was noted by a clock that was wrong, and holds nothing back.
 */
export function reminderNow(
  now: Moment,
  facts: ReminderFacts,
  notifiedFor: CalendarDate | undefined,
): Reminder | undefined {
  const roundOn = waitingRound(now, facts);
  if (roundOn === undefined) return undefined;
  const isBelieved = notifiedFor !== undefined && daysBetween(now.day, notifiedFor) <= BELIEVED_DAYS;
  if (isBelieved && daysBetween(notifiedFor, roundOn) < SHORTEST_WEEK_DAYS) return undefined;
  return { roundOn, isSilent: now.day !== roundOn && isNight(now) };
}

/** Someone who waits for a sign of life this week, as far as a notification may tell of them. */
export type Waiting = { readonly name: string; readonly isPrivate: boolean };

/** Whom a notification may name. */
export type Naming = {
  /** What the person allowed of notifications. */
  readonly withNames: boolean;
  /** Week says no names, or the app is veiled: then nothing outside it says one either. */
  readonly isHidden: boolean;
};

/** What a notification tells: how many wait, and at most two of their names, the first of the week's first. */
export type Told = { readonly waiting: number; readonly names: readonly string[] };

/**
 * What to tell of those who wait. A notification lies open on a table: names are told only where the person allowed it and
 * hides none in the app, and nobody of a private part of life is ever named, though they count.
 */
export function toldOf(people: readonly Waiting[], { withNames, isHidden }: Naming): Told {
  const named = withNames && !isHidden ? people.filter(({ isPrivate, name }) => !isPrivate && name !== '') : [];
  return { waiting: people.length, names: named.slice(0, MOST_NAMES).map(({ name }) => name) };
}

/** What the calendar was told of the appointment, beside what holds now. */
export function isSameAppointment(one: Appointment, other: Appointment): boolean {
  return one.checkInWeekday === other.checkInWeekday && one.checkInTime === other.checkInTime;
}

/** A phone may wake late; half a week after, the next round is nearer. */
const LATE_DAYS = 3;
const BELIEVED_DAYS = 7;
const MOST_NAMES = 2;

/** A begun round counts for the appointment when it was closed since, or walks through a week it falls into. */
function isBegun(round: RoundBegun | undefined, day: CalendarDate): boolean {
  if (round === undefined) return false;
  const { startsOn, finishedOn } = round;
  if (finishedOn !== undefined && finishedOn >= day) return true;
  const isOpen = finishedOn === undefined;
  // a plan of three days ago is still this week's; a round that was closed before the appointment is not its round
  return startsOn >= day || (isOpen && daysBetween(startsOn, day) < SHORTEST_WEEK_DAYS);
}

function isNight({ time }: Moment): boolean {
  return time >= '22:00' || time < '08:00';
}
