/** When a meeting is, in words: 'tomorrow at 19:30', or the day in full. */
import { weekdayOf, type CalendarDate } from '../../domain/calendar-date.ts';
import { useToday } from '../../hooks/use-today.ts';
import { relativeDay, shortDay, timeOfDay, weekdayName } from '../../i18n/format.ts';
import { useMessages } from '../../i18n/use-messages.ts';

export type When = {
  /** 'tomorrow', 'Tuesday' or '24 November', with the time where it is known. */
  readonly soon: (day: CalendarDate, time?: string) => string;
  /** 'Tuesday 24 November', with the time where it is known. */
  readonly inFull: (day: CalendarDate, time?: string) => string;
};

export function useWhen(): When {
  const { networks: words, language } = useMessages();
  const today = useToday();
  const withTime = (text: string, time: string | undefined): string =>
    time === undefined ? text : words.at(text, timeOfDay(language, time));
  return {
    soon: (day, time) => withTime(relativeDay(language, day, today), time),
    inFull: (day, time) =>
      withTime(words.fullDay(weekdayName(language, weekdayOf(day)), shortDay(language, day, today)), time),
  };
}
