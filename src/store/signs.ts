/** The signs of life given lately, read by index: by day what happened, by id with whom. */
import { addDays, weekdayOnOrBefore, type CalendarDate } from '../domain/calendar-date.ts';
import { isCounted } from '../domain/insight.ts';
import type { Interaction } from '../domain/interaction.ts';
import { signsByWeek, type WeekOfSigns } from '../domain/signs.ts';
import type { Database } from './database.ts';
import { livingSpheres } from './living-spheres.ts';
import { settingsOf } from './settings.ts';

/** What one gave lately. */
export type SignsLately = {
  /** By check-in week, that of today last. */
  readonly weeks: readonly WeekOfSigns[];
  /** In the four weeks that end today; a check-in week may have begun this morning. */
  readonly recent: number;
};

/**
 * Signs given in the last `count` check-in weeks. Family, friends and whoever else is in private spheres alone are in no
 * figure, nor is anybody who is remembered or in the trash.
 */
export async function signsLately(database: Database, today: CalendarDate, count: number): Promise<SignsLately> {
  const { checkInWeekday } = await settingsOf(database);
  const last = weekdayOnOrBefore(today, checkInWeekday);
  const first = addDays(last, -7 * (count - 1));
  const rows = await database.interactions.where('day').between(first, today, true, true).toArray();
  const counted = await idsCounted(database, rows);
  const counts = (id: string): boolean => counted.has(id);
  const recent = signsByWeek(rows, { last: addDays(today, -6), count: RECENT_WEEKS }, counts);
  return {
    weeks: signsByWeek(rows, { last, count }, counts),
    recent: recent.reduce((sum, { signs }) => sum + signs, 0),
  };
}

const RECENT_WEEKS = 4;

/** Those of the people met here who are in figures, by the rule of insights; nobody else's row is read. */
async function idsCounted(database: Database, rows: readonly Interaction[]): Promise<ReadonlySet<string>> {
  const ids = new Set(rows.flatMap(({ contactIds }) => contactIds));
  const [spheres, contacts] = await Promise.all([livingSpheres(database), database.contacts.bulkGet([...ids])]);
  return new Set(contacts.flatMap((contact) => (contact && isCounted(contact, spheres) ? contact.id : [])));
}
