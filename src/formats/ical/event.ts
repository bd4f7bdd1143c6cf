/** One event of a calendar as the lines of a file (RFC 5545 3.6.1). */
import { addDays, type CalendarDate } from '../../domain/calendar-date.ts';
import { contentLine, escapedText, plainValue } from '../content-line.ts';

export type CalendarEvent = {
  /** The same thing has the same one in every file; by it a calendar updates and never doubles. */
  readonly uid: string;
  readonly day: CalendarDate;
  /** When it begins, wherever one is, and how long it is; absent: all day. */
  readonly at?: { readonly time: string; readonly minutes: number };
  /** When it comes round, as an RRULE. */
  readonly rule?: string;
  readonly title: string;
  readonly text?: string;
  readonly url?: string;
  /** Whether the calendar rings as it begins. */
  readonly rings?: boolean;
  /** How many days before an all-day one the calendar rings, at nine in the morning; 0 is on the day. */
  readonly ringsAhead?: number;
  /** It was in an earlier file and no longer holds. */
  readonly isCalledOff?: boolean;
};

/** What all events of one file share: when it was made, in UTC ('20260308T183000Z'), and which file in a row it is. */
export type FileStamp = { readonly madeAt: string; readonly sequence: number };

/** The lines of the event. Times float: half past seven stays half past seven in every zone and in summer time. */
export function eventLines(event: CalendarEvent, { madeAt, sequence }: FileStamp): string {
  const { uid, rule, title, text, url, isCalledOff = false } = event;
  const trigger = triggerOf(event);
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', escapedText(uid)),
    contentLine('DTSTAMP', madeAt),
    contentLine('SEQUENCE', String(sequence)),
    ...timeLines(event),
    ...(rule === undefined ? [] : [contentLine('RRULE', rule)]),
    contentLine('SUMMARY', escapedText(title)),
    ...(text === undefined ? [] : [contentLine('DESCRIPTION', escapedText(text))]),
    ...(url === undefined ? [] : [contentLine('URL', plainValue(url))]),
    // who shares a calendar needn't show whose birthday it is
    contentLine('CLASS', 'PRIVATE'),
    contentLine('STATUS', isCalledOff ? 'CANCELLED' : 'CONFIRMED'),
    ...(trigger === undefined ? [] : [alarmLines(title, trigger)]),
    contentLine('END', 'VEVENT'),
  ].join('');
}

/** A day of one's own leaves one free for others; an appointment doesn't. */
function timeLines({ day, at }: CalendarEvent): readonly string[] {
  if (at === undefined) {
    return [
      contentLine('DTSTART;VALUE=DATE', compact(day)),
      contentLine('DTEND;VALUE=DATE', compact(addDays(day, 1))),
      contentLine('TRANSP', 'TRANSPARENT'),
    ];
  }
  return [
    contentLine('DTSTART', `${compact(day)}T${at.time.replace(':', '')}00`),
    contentLine('DURATION', `PT${at.minutes}M`),
  ];
}

/**
 * When it rings, counted from its begin (RFC 5545 3.8.6.3). Of an all-day one that is midnight, so that an alarm ahead is
 * whole days, which follow the calendar, and the hours from nine to midnight, in which clocks aren't changed.
 */
function triggerOf({ rings = false, ringsAhead }: CalendarEvent): string | undefined {
  if (ringsAhead === undefined) return rings ? 'PT0S' : undefined;
  if (ringsAhead === 0) return 'PT9H';
  return ringsAhead === 1 ? '-PT15H' : `-P${ringsAhead - 1}DT15H`;
}

/** Last, as some calendars stop reading the event at its alarm. */
function alarmLines(title: string, trigger: string): string {
  return [
    contentLine('BEGIN', 'VALARM'),
    contentLine('ACTION', 'DISPLAY'),
    contentLine('DESCRIPTION', escapedText(title)),
    contentLine('TRIGGER', trigger),
    contentLine('END', 'VALARM'),
  ].join('');
}

function compact(day: CalendarDate): string {
  return day.replaceAll('-', '');
}
