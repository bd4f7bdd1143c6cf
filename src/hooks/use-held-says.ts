/** What calendars out there were given of the round, in words: only that is known, not what the person did with it. */
import { isSameAppointment, type Appointment } from '../domain/reminder.ts';
import type { Settings } from '../domain/settings.ts';
import { useMessages } from '../i18n/use-messages.ts';
import { useWhen } from './use-when.ts';

export type HeldSays = {
  readonly isThere: boolean;
  /** The file holds another time than now; a new one moves it. */
  readonly isStale: boolean;
  /** How it stands, in a few words. */
  readonly says: string;
  /** Sentences about what holds another time. */
  readonly stale: readonly string[];
};

export function useHeldSays(settings: Settings): HeldSays {
  const words = useMessages().reminders.calendar;
  const when = useWhen();
  const { keys = [], round, google } = settings.calendar ?? {};
  const given = round ?? google;
  const isThere = given !== undefined || keys.includes('round:');
  const stale = otherThan(settings, round).map((held) => words.stale(when(held)));
  const inGoogle = otherThan(settings, google).map((held) => words.googleStale(when(held)));
  const isSure = given !== undefined && isSameAppointment(given, settings);
  return {
    isThere,
    isStale: stale.length > 0,
    says: isSure ? words.there(when(given)) : isThere ? words.unknown : words.none,
    stale: [...stale, ...inGoogle],
  };
}

/** What a calendar was given, if that isn't what holds now. */
function otherThan(now: Appointment, held: Appointment | undefined): readonly Appointment[] {
  return held === undefined || isSameAppointment(held, now) ? [] : [held];
}
