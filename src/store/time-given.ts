/** The minutes of this week, as far as they were noted, beside those one would like to give. */
import { weekdayOnOrBefore, type CalendarDate } from '../domain/calendar-date.ts';
import { arePrivate } from '../domain/sphere.ts';
import { timeStanding, type TimeStanding } from '../domain/time-given.ts';
import type { Database } from './database.ts';
import { livingSpheres } from './living-spheres.ts';
import { settingsOf } from './settings.ts';

export type TimeGiven = {
  /** Noted since the last day of the round. */
  readonly minutes: number;
  /** Minutes a week; absent: none was told. */
  readonly wish?: number;
  readonly standing: TimeStanding;
};

/** The time given in the week of `today`; what one does with family and friends alone is not counted. */
export async function timeGiven(database: Database, today: CalendarDate): Promise<TimeGiven> {
  const { checkInWeekday, minutesPerWeek: wish } = await settingsOf(database);
  const since = weekdayOnOrBefore(today, checkInWeekday);
  const rows = await database.interactions.where('day').between(since, today, true, true).toArray();
  const timed = rows.filter(
    (row) => row.minutes !== undefined && row.deletedAt === undefined && row.precision === 'day',
  );
  const counted = await withoutPrivate(database, timed);
  const minutes = counted.reduce((sum, row) => sum + (row.minutes ?? 0), 0);
  return { minutes, standing: timeStanding(minutes, wish), ...(wish !== undefined && { wish }) };
}

async function withoutPrivate<Row extends { readonly contactIds: readonly string[] }>(
  database: Database,
  rows: readonly Row[],
): Promise<readonly Row[]> {
  const ids = [...new Set(rows.flatMap(({ contactIds }) => contactIds))];
  const [found, spheres] = await Promise.all([database.contacts.bulkGet(ids), livingSpheres(database)]);
  const apart = new Set(
    found.flatMap((contact) => {
      if (contact === undefined) return [];
      return arePrivate(contact.sphereIds.flatMap((id) => spheres.get(id) ?? [])) ? contact.id : [];
    }),
  );
  return rows.filter(({ contactIds }) => contactIds.length === 0 || !contactIds.every((id) => apart.has(id)));
}
