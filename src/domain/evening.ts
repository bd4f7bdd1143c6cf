/** Evenings: what happens after midnight still belongs to the day before, until five in the morning. */
import { addDays, type CalendarDate } from './calendar-date.ts';

/** Where one meets people, and on which day or evening. */
export type MeetingPlace = { readonly where: string; readonly on: CalendarDate };

/** The day that an hour (0–23, local) of `today` belongs to, as people count their evenings. */
export function eveningOf(today: CalendarDate, hour: number): CalendarDate {
  return hour < MORNING ? addDays(today, -1) : today;
}

/** The place, while it is still the day or evening one was there; else undefined. */
export function stillThere(place: MeetingPlace | undefined, evening: CalendarDate): string | undefined {
  return place?.on === evening ? place.where : undefined;
}

const MORNING = 5;
