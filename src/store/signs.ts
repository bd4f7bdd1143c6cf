/** The signs of life given lately, read by index: by day the interactions, by sphere and trash who is left out. */
import { addDays, weekdayOnOrBefore, type CalendarDate } from '../domain/calendar-date.ts';
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
 * figure, nor is anybody in the trash.
 */
export async function signsLately(database: Database, today: CalendarDate, count: number): Promise<SignsLately> {
  const [{ checkInWeekday }, apart] = await Promise.all([settingsOf(database), idsApart(database)]);
  const last = weekdayOnOrBefore(today, checkInWeekday);
  const first = addDays(last, -7 * (count - 1));
  const rows = await database.interactions.where('day').between(first, today, true, true).toArray();
  const counts = (id: string): boolean => !apart.has(id);
  const recent = signsByWeek(rows, { last: addDays(today, -6), count: RECENT_WEEKS }, counts);
  return {
    weeks: signsByWeek(rows, { last, count }, counts),
    recent: recent.reduce((sum, { signs }) => sum + signs, 0),
  };
}

const RECENT_WEEKS = 4;

/** Those of private spheres alone, and those in the trash; from keys, since their rows may be many. */
async function idsApart(database: Database): Promise<ReadonlySet<string>> {
  const spheres = [...(await livingSpheres(database)).values()];
  const idsIn = async (isPrivate: boolean): Promise<readonly string[]> => {
    const ids = spheres.filter((sphere) => sphere.private === isPrivate).map(({ id }) => id);
    return database.contacts.where('sphereIds').anyOf(ids).primaryKeys();
  };
  const [closed, open, trashed] = await Promise.all([
    idsIn(true),
    idsIn(false),
    database.contacts.where('deletedAt').above('').primaryKeys(),
  ]);
  const known = new Set(open);
  return new Set([...closed.filter((id) => !known.has(id)), ...trashed]);
}
