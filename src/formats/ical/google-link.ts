/** A link that opens Google's calendar with the weekly round filled in; the person saves it there, or doesn't. */
import { addDays, type CalendarDate } from '../../domain/calendar-date.ts';
import type { Appointment } from '../../domain/reminder.ts';
import type { CalendarChoice, KeyedEvent } from './choice.ts';
import { calendarEvents } from './events.ts';

/**
 * The address of the form for the next round on or after `today`. It names nobody, and its times float: half past seven is
 * that of the calendar's own zone. Undefined when the time is none. Google updates no event by such a link.
 */
export function googleRoundLink(
  settings: Appointment,
  choice: Pick<CalendarChoice, 'words' | 'roundUrl'>,
  today: CalendarDate,
): string | undefined {
  const nobody = { contacts: [], promises: [], meetings: [], networks: [] };
  const [round] = calendarEvents({ settings, ...nobody }, { ...choice, kinds: ['round'], withNames: false }, today);
  const dates = round && datesOf(round);
  if (round === undefined || dates === undefined) return undefined;
  const { title, text = '', rule = '' } = round;
  const fields = { action: 'TEMPLATE', text: title, dates, recur: `RRULE:${rule}`, details: text };
  const query = Object.entries(fields).map(([field, value]) => `${field}=${encodeURIComponent(value)}`);
  return `https://calendar.google.com/calendar/render?${query.join('&')}`;
}

/** '20260308T193000/20260308T194500'; the end may be past midnight. */
function datesOf({ day, at }: KeyedEvent): string | undefined {
  if (at === undefined) return undefined;
  const end = Number(at.time.slice(0, 2)) * 60 + Number(at.time.slice(3)) + at.minutes;
  const endDay = addDays(day, Math.floor(end / A_DAY));
  const endTime = `${two(Math.floor((end % A_DAY) / 60))}${two(end % 60)}`;
  return `${compact(day)}T${at.time.replace(':', '')}00/${compact(endDay)}T${endTime}00`;
}

const A_DAY = 24 * 60;

function two(figure: number): string {
  return String(figure).padStart(2, '0');
}

function compact(day: CalendarDate): string {
  return day.replaceAll('-', '');
}
