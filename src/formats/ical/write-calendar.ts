/** A calendar file (RFC 5545): what stands in it, and in the calendar it is brought into. */
import { contentLine, escapedText } from '../content-line.ts';
import { eventLines, type CalendarEvent, type FileStamp } from './event.ts';

/**
 * The text of the file: lines of at most 75 octets that end in CRLF. `madeAt` is an ISO instant; `sequence` must rise
 * with each file that says something new, or calendars keep what they have.
 */
export function writeCalendar(name: string, events: readonly CalendarEvent[], stamp: FileStamp): string {
  const compactStamp = { ...stamp, madeAt: `${stamp.madeAt.slice(0, 19).replaceAll(/[-:]/g, '')}Z` };
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Livstegn//Livstegn//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', 'PUBLISH'),
    contentLine('X-WR-CALNAME', escapedText(name)),
    ...events.map((event) => eventLines(event, compactStamp)),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}
