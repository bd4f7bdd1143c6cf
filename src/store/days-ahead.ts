/** Whose birthday or other day is near, found by index: nothing here grows with the number of contacts. */
import { addDays, type CalendarDate } from '../domain/calendar-date.ts';
import type { Contact } from '../domain/contact.ts';
import { dayKey } from '../domain/day-key.ts';
import { DEFAULT_LEAD } from '../domain/lead.ts';
import { daysWithin, hasDaysToKeep, partsOfYear, type DayAhead, type DayOfYear } from '../domain/yearly-days.ts';
import type { Database } from './database.ts';
import { settingsOf } from './settings.ts';

export type DayOfContact = DayAhead & { readonly contact: Contact };

/** The days within the lead that the person chose, the earliest first and at most `most`. */
export async function daysAhead(
  database: Database,
  today: CalendarDate,
  most: number,
): Promise<readonly DayOfContact[]> {
  const { leadDays = DEFAULT_LEAD } = await settingsOf(database);
  const parts = partsOfYear(today, addDays(today, leadDays));
  const found = await Promise.all(
    INDEXES.flatMap(({ name, keyOf }) =>
      parts.map(([first, last]) =>
        database.contacts
          .where(name)
          .between(keyOf(first), keyOf(last), true, true)
          .distinct()
          .filter(hasDaysToKeep)
          .limit(most)
          .toArray(),
      ),
    ),
  );
  const contacts = new Map(found.flat().map((contact) => [contact.id, contact]));
  return [...contacts.values()]
    .flatMap((contact) => daysWithin(contact, today, leadDays).map((ahead) => Object.assign({ contact }, ahead)))
    .toSorted((one, other) => (one.day < other.day ? -1 : 1))
    .slice(0, most);
}

/** By both of them the days of a year stand in their order. */
const INDEXES: readonly { readonly name: string; readonly keyOf: (day: DayOfYear) => number | readonly number[] }[] = [
  { name: '[birthday.month+birthday.day]', keyOf: ({ month, day }) => [month, day] },
  { name: 'dayKeys', keyOf: dayKey },
];
