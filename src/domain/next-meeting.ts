/**
 * When a network meets next: the meeting that is planned, else the day its rhythm asks for. "Same weekday, same time"
 * (seed 004, B15): whatever one meeting was moved to, the next falls on the network's own weekday again, and a monthly
 * one on the same weekday of the month, such as the second Tuesday; one that was brought forward took the place of its day.
 */
import {
  addDays,
  addSpan,
  daysBetween,
  laterOf,
  partsOf,
  weekdayOf,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
  type CalendarDate,
  type Span,
  type Weekday,
} from './calendar-date.ts';
import { isAhead, isOpenNetwork, type Meeting, type Network } from './network.ts';

/** A day on which a network meets, with the meeting where one is written down. */
export type NextMeeting = { readonly day: CalendarDate; readonly meeting?: Meeting };

/**
 * The next meeting from today on; undefined when nothing is planned and no day can be reckoned, as without a rhythm, or
 * the network has ended. `meetings` are those of the network, in any order; those in the trash and those called off take
 * no place, but one called off counts in the rhythm, so that the next is the one after it.
 */
export function nextMeeting(
  network: Network,
  meetings: readonly Meeting[],
  today: CalendarDate,
): NextMeeting | undefined {
  if (!isOpenNetwork(network)) return undefined;
  const [planned] = meetings.filter((meeting) => isAhead(meeting, today)).toSorted(byDay);
  if (planned !== undefined) return { day: planned.day, meeting: planned };
  const day = reckonedDay(network, meetings, today);
  return day === undefined ? undefined : { day };
}

/**
 * The latest day before today on which the rhythm says there was a meeting of which nothing is written; undefined when
 * there is none, when something is planned ahead, or it is more than a month ago.
 */
export function unwrittenMeeting(
  network: Network,
  meetings: readonly Meeting[],
  today: CalendarDate,
): CalendarDate | undefined {
  if (!isOpenNetwork(network) || meetings.some((meeting) => isAhead(meeting, today))) return undefined;
  const last = lastOf(meetings);
  if (last === undefined || network.rhythm === undefined) return undefined;
  const from = laterOf(addDays(last.day, 1), addDays(today, -DAYS_LOOKED_BACK));
  const days: CalendarDate[] = [];
  for (let day = reckonedDay(network, meetings, from); day !== undefined && day < today;) {
    days.push(day);
    day = reckonedDay(network, meetings, addDays(day, 1));
  }
  return days.at(-1);
}

const DAYS_LOOKED_BACK = 31;

/** The first day from `from` on that the rhythm asks for. */
function reckonedDay(network: Network, meetings: readonly Meeting[], from: CalendarDate): CalendarDate | undefined {
  const { rhythm, weekday } = network;
  if (rhythm === undefined) return undefined;
  const last = lastOf(meetings);
  const day =
    last === undefined
      ? weekday && weekdayOnOrAfter(from, weekday)
      : firstFrom(
          from,
          seriesAfter(broughtForward(network, rhythm, meetings) ?? last.day, { rhythm, weekday, meetings }),
        );
  return day !== undefined && (network.endsOn === undefined || day <= network.endsOn) ? day : undefined;
}

/** The day of its own from which the latest meeting was brought forward: nearer to it than half a rhythm. */
function broughtForward({ weekday }: Network, rhythm: Span, meetings: readonly Meeting[]): CalendarDate | undefined {
  const [before, last] = inOrder(meetings).slice(-2);
  if (before === undefined || last === undefined) return undefined;
  const own = firstFrom(addDays(last.day, 1), seriesAfter(before.day, { rhythm, weekday, meetings }));
  return daysBetween(last.day, own) * 2 < rhythm.every * DAYS_IN[rhythm.unit] ? own : undefined;
}

const DAYS_IN = { day: 1, week: 7, month: 30, year: 365 } as const;

function seriesAfter(
  last: CalendarDate,
  { rhythm, weekday, meetings }: Pick<Series, 'rhythm' | 'weekday'> & { readonly meetings: readonly Meeting[] },
): Series {
  return { rhythm, last, nth: placeInMonth(meetings, weekday ?? weekdayOf(last), last), weekday };
}

type Series = {
  readonly rhythm: Span;
  readonly last: CalendarDate;
  /** Which of its weekday in the month it is, from 1; 5 is the last. */
  readonly nth: number;
  readonly weekday: Weekday | undefined;
};

function firstFrom(from: CalendarDate, series: Series): CalendarDate {
  for (let times = 1; ; times += 1) {
    const day = dayAfter(times, series);
    // the calendar ends in the year 9999, and so does every series
    if ((day >= from && day > series.last) || day >= LAST_DAY) return day;
  }
}

const LAST_DAY = '9999-12-01';

function dayAfter(times: number, { rhythm, last, nth, weekday }: Series): CalendarDate {
  const later = addSpan(rhythm.unit === 'week' ? weekdayOnOrBefore(last, MONDAY) : last, {
    every: rhythm.every * times,
    unit: rhythm.unit,
  });
  if (rhythm.unit === 'day') return later;
  if (rhythm.unit === 'week') return addDays(later, (weekday ?? weekdayOf(last)) - MONDAY);
  return weekdayInMonth(later, weekday ?? weekdayOf(last), nth);
}

/** The weekday in the month of `day` that comes `nth`; the last one where there is no fifth. */
function weekdayInMonth(day: CalendarDate, weekday: Weekday, nth: number): CalendarDate {
  const { month, day: dayOfMonth } = partsOf(day);
  const first = weekdayOnOrAfter(addDays(day, 1 - dayOfMonth), weekday);
  const found = addDays(first, (nth - 1) * DAYS_A_WEEK);
  return partsOf(found).month === month ? found : addDays(found, -DAYS_A_WEEK);
}

const MONDAY: Weekday = 1;
const DAYS_A_WEEK = 7;

/** The latest meeting, called off or not. */
function lastOf(meetings: readonly Meeting[]): Meeting | undefined {
  return inOrder(meetings).at(-1);
}

function inOrder(meetings: readonly Meeting[]): readonly Meeting[] {
  return meetings.filter(({ deletedAt }) => deletedAt === undefined).toSorted(byDay);
}

/** As the latest meeting on that weekday was; where it was the last of its month and another a fifth, the last. */
function placeInMonth(meetings: readonly Meeting[], weekday: Weekday, last: CalendarDate): number {
  const onIt = meetings.filter(({ day }) => weekdayOf(day) === weekday);
  const latest = lastOf(onIt)?.day ?? last;
  const isLast = partsOf(addDays(latest, DAYS_A_WEEK)).month !== partsOf(latest).month;
  return isLast && onIt.some(({ day }) => nthOf(day) === LAST) ? LAST : nthOf(latest);
}

function nthOf(day: CalendarDate): number {
  return Math.ceil(partsOf(day).day / DAYS_A_WEEK);
}

const LAST = 5;

function byDay(one: Meeting, other: Meeting): number {
  return one.day < other.day ? -1 : 1;
}
