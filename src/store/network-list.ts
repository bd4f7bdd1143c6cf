/** When networks of a list meet next. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { NextMeeting } from '../domain/next-meeting.ts';
import type { Database } from './database.ts';
import { nextOf } from './meetings-of.ts';

/** The next meeting of each of these networks, by its id; a closed one, and one with nothing ahead, isn't in the map. */
export async function nextMeetings(
  database: Database,
  ids: readonly string[],
  today: CalendarDate,
): Promise<ReadonlyMap<string, NextMeeting>> {
  // one transaction for all of them, or each would open its own
  return database.transaction('r', [database.networks, database.meetings], async () => {
    const networks = await database.networks.bulkGet([...ids]);
    const found = await Promise.all(networks.map(async (network) => network && nextOf(database, network, today)));
    return new Map(found.flatMap((next) => (next === undefined ? [] : [[next.network.id, next]])));
  });
}
