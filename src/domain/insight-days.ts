/** The days of contact by person, from which it is seen how long it was quiet in between. */
import { laterOf, type CalendarDate } from './calendar-date.ts';
import { weightOf, type Interaction } from './interaction.ts';

export type ContactDays = ReadonlyMap<string, readonly CalendarDate[]>;

export type Event = Pick<
  Interaction,
  'contactIds' | 'day' | 'precision' | 'initiator' | 'answered' | 'depth' | 'tipId' | 'deletedAt'
>;

/**
 * Each day once, the earliest first, up to `today`. A try that stayed without an answer is no contact, and what is
 * remembered by the year alone has no day to reckon with.
 */
export function contactDays(
  events: readonly Event[],
  today: CalendarDate,
  counts: (contactId: string) => boolean,
): ContactDays {
  const days = new Map<string, Set<CalendarDate>>();
  for (const event of events) {
    const isContact = event.deletedAt === undefined && event.precision !== 'year' && weightOf(event) !== 'tried';
    if (!isContact || event.day > today) continue;
    for (const id of event.contactIds.filter(counts)) {
      const on = days.get(id);
      if (on === undefined) days.set(id, new Set([event.day]));
      else on.add(event.day);
    }
  }
  return new Map(Array.from(days, ([id, on]) => [id, [...on].toSorted()]));
}

/** When somebody was last in contact, as their days and the card say; the card reaches further back. */
export type KnownDays = {
  readonly days: readonly CalendarDate[];
  /** What `lastContactOn` says. */
  readonly lastContactOn?: CalendarDate;
};

/** The later of the last of the days and of what the card says; undefined: nothing is known. */
export function lastContactOf({ days, lastContactOn }: KnownDays): CalendarDate | undefined {
  const last = days.at(-1);
  return last === undefined || lastContactOn === undefined ? (last ?? lastContactOn) : laterOf(last, lastContactOn);
}
