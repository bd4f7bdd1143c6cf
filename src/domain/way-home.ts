/**
 * The way home: what a network is worth is felt on the way home from a meeting (MISSION A2; the author of seed 001 found
 * out by it that a network was not for him), so it is asked then, and not half a year later. Before a meeting one may
 * write down a line of hope (seed 004, the third rule of play). Days and times are those of the wall where the phone is.
 */
import { addDays, laterOf, type CalendarDate } from './calendar-date.ts';

/** A day and a time 'HH:MM' on the clock that hangs on the wall; no time zone. */
export type Moment = { readonly day: CalendarDate; readonly time: string };

/** When a meeting is: its day, the time 'HH:MM' it begins where that was said, and how many minutes it takes. */
export type MeetingTime = {
  readonly day: CalendarDate;
  readonly time?: string | undefined;
  readonly minutes?: number | undefined;
};

/** When it begins; an evening meeting where nobody said, or what was said is no time. */
export function startOf({ day, time = '' }: MeetingTime): Moment {
  return { day, time: /^([01]\d|2[0-3]):[0-5]\d$/.test(time) ? time : USUAL_START };
}

/** When it is over, past midnight too; an hour after it began where nobody said how long it takes. */
export function endOf(meeting: MeetingTime): Moment {
  const { minutes = 0 } = meeting;
  const { day, time } = startOf(meeting);
  const end = minutesInto(time) + (minutes > 0 ? Math.round(minutes) : USUAL_MINUTES);
  return { day: addDays(day, Math.floor(end / A_DAY)), time: clockTime(end % A_DAY) };
}

/** Whether it is over. */
export function hasEnded(meeting: MeetingTime, now: Moment): boolean {
  return !isBefore(now, endOf(meeting));
}

/** Whether one is on the way home: from its end until the evening of the day after is over. */
export function isOnWayHome(meeting: MeetingTime, now: Moment): boolean {
  return hasEnded(meeting, now) && now.day <= laterOf(addDays(meeting.day, 1), endOf(meeting).day);
}

/** Whether it is time for a line of hope: from the day before until it begins. */
export function asksForHope(meeting: MeetingTime, now: Moment): boolean {
  return now.day >= addDays(meeting.day, -1) && !hasBegun(meeting, now);
}

/** Whether a line of hope may be written down where one looks at the network: in the week before, until it begins. */
export function mayHope(meeting: MeetingTime, now: Moment): boolean {
  return now.day >= addDays(meeting.day, -HOPE_DAYS) && !hasBegun(meeting, now);
}

/** Whether it has begun; from then on it is too late to hope. */
export function hasBegun(meeting: MeetingTime, now: Moment): boolean {
  return !isBefore(now, startOf(meeting));
}

/** By the end, the one that ended last first. For `toSorted`. */
export function byLatestEnd(one: MeetingTime, other: MeetingTime): number {
  return isBefore(endOf(one), endOf(other)) ? 1 : -1;
}

/** By the beginning, the one that begins first first. For `toSorted`. */
export function byStart(one: MeetingTime, other: MeetingTime): number {
  return isBefore(startOf(one), startOf(other)) ? -1 : 1;
}

/** Of those who belong to a network, the ones who were not at a meeting. */
export function absentIds(memberIds: readonly string[], attendeeIds: readonly string[]): readonly string[] {
  return memberIds.filter((id) => !attendeeIds.includes(id));
}

const HOPE_DAYS = 7;
const USUAL_START = '19:00';
const USUAL_MINUTES = 60;
const A_DAY = 24 * 60;

function isBefore(one: Moment, other: Moment): boolean {
  return one.day < other.day || (one.day === other.day && one.time < other.time);
}

function minutesInto(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function clockTime(minutes: number): string {
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function two(figure: number): string {
  return String(figure).padStart(2, '0');
}
