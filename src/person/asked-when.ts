/** When somebody was asked or given something, as it stands in a sentence: '3 weeks ago', 'in May'. */
import { daysBetween, type CalendarDate } from '../domain/calendar-date.ts';
import { monthName, relativeDay, timeAgo } from '../i18n/format.ts';
import type { Messages } from '../i18n/messages.ts';

export function askedWhen(day: CalendarDate, today: CalendarDate, { ask, language }: Messages): string {
  const days = daysBetween(day, today);
  if (days <= 1) return relativeDay(language, day, today);
  return days < LATELY_DAYS ? timeAgo(language, days) : ask.inMonth(monthName(language, day, today));
}

/** Less than this is told by how long ago it was, more by its month. */
const LATELY_DAYS = 45;
