/** When a meeting is, in words: 'tomorrow at 19:00', or the day alone. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { MeetingTime } from '../domain/way-home.ts';
import { relativeDay, timeOfDay } from '../i18n/format.ts';
import type { Messages } from '../i18n/messages.ts';

export function meetingWhen({ day, time }: MeetingTime, messages: Messages, today: CalendarDate): string {
  const { language, networks } = messages;
  const text = relativeDay(language, day, today);
  return time === undefined ? text : networks.at(text, timeOfDay(language, time));
}
