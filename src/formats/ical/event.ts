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
  /** It was in an earlier file and no longer holds. */
  readonly isCalledOff?: boolean;
};

/** What all events of one file share: when it was made, in UTC ('20260308T183000Z'), and which file in a row it is. */
export type FileStamp = { readonly madeAt: string; readonly sequence: number };

/** The lines of the event. Times float: half past seven stays half past seven in every zone and in summer time. */
export function eventLines(event: CalendarEvent, { madeAt, sequence }: FileStamp): string {
  const { uid, rule, title, text, url, rings = false, isCalledOff = false } = event;
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
    ...(rings ? [alarmLines(title)] : []),
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

/** Last, as some calendars stop reading the event at its alarm. */
function alarmLines(title: string): string {
  return [
    contentLine('BEGIN', 'VALARM'),
    contentLine('ACTION', 'DISPLAY'),
    contentLine('DESCRIPTION', escapedText(title)),
    contentLine('TRIGGER', 'PT0S'),
    contentLine('END', 'VALARM'),
  ].join('');
}

function compact(day: CalendarDate): string {
  return day.replaceAll('-', '');
}
