/** Reading the meetings of networks. */
import { addDays, type CalendarDate } from '../domain/calendar-date.ts';
import { isOpenNetwork, type Meeting, type Network } from '../domain/network.ts';
import { nextMeeting, type NextMeeting } from '../domain/next-meeting.ts';
import type { Database } from './database.ts';
import { networkById, openNetworks } from './networks.ts';

/** The meeting with this id; undefined when there is none, or it or its network is in the trash. */
export async function meetingById(database: Database, id: string): Promise<Meeting | undefined> {
  const meeting = await database.meetings.get(id);
  if (meeting === undefined || meeting.deletedAt !== undefined) return undefined;
  return (await networkById(database, meeting.networkId)) && meeting;
}

/** The meetings of a network, planned, called off and past, the latest first. */
export async function meetingsOf(database: Database, networkId: string): Promise<readonly Meeting[]> {
  return alive(await latestFirst(database, networkId).toArray());
}

/** The few latest, which are enough to reckon the next one from. */
export async function latestMeetingsOf(database: Database, networkId: string): Promise<readonly Meeting[]> {
  return alive(await latestFirst(database, networkId).limit(ENOUGH_TO_RECKON).toArray());
}

const ENOUGH_TO_RECKON = 12;

/**
 * The meetings of a network that are enough to tell from when it meets next: all that lie ahead, and the last few. Read
 * by their days, at one go, since many networks are asked at once.
 */
export async function meetingsToReckonFrom(
  database: Database,
  { id, rhythm }: Pick<Network, 'id' | 'rhythm'>,
  today: CalendarDate,
): Promise<readonly Meeting[]> {
  const days = rhythm === undefined ? 0 : ENOUGH_TO_RECKON * rhythm.every * DAYS_IN[rhythm.unit];
  const since = addDays(today, -Math.min(days, MOST_DAYS));
  const rows = alive(await database.meetings.where('[networkId+day]').between([id, since], [id, '\uFFFF']).toArray());
  return rows.length > 0 || rhythm === undefined ? rows : latestMeetingsOf(database, id);
}

const DAYS_IN = { day: 1, week: 7, month: 31, year: 366 } as const;
const MOST_DAYS = 3 * DAYS_IN.year;

/** A meeting that lies ahead, with its network. */
export type MeetingAhead = NextMeeting & { readonly network: Network };

/** The next meeting of each open network within so many days, the earliest first. */
export async function meetingsAhead(
  database: Database,
  today: CalendarDate,
  days: number,
): Promise<readonly MeetingAhead[]> {
  const last = addDays(today, days);
  // one transaction for all of them, or each would open its own
  const found = await database.transaction('r', [database.networks, database.meetings], async () => {
    const networks = await openNetworks(database);
    return Promise.all(networks.map((network) => nextOf(database, network, today)));
  });
  return found.flatMap((ahead) => (ahead !== undefined && ahead.day <= last ? ahead : [])).toSorted(byNextDay);
}

/** The next meeting of one network. */
export async function nextOf(
  database: Database,
  network: Network,
  today: CalendarDate,
): Promise<MeetingAhead | undefined> {
  if (!isOpenNetwork(network)) return undefined;
  const next = nextMeeting(network, await meetingsToReckonFrom(database, network, today), today);
  return next && { ...next, network };
}

function latestFirst(database: Database, networkId: string) {
  const byDay = database.meetings.where('[networkId+day]').between([networkId, ''], [networkId, '\uFFFF']);
  // oxlint-disable-next-line unicorn/no-array-reverse -- a collection of the database, not an array
  return byDay.reverse();
}

function alive(rows: readonly Meeting[]): readonly Meeting[] {
  return rows.filter(({ deletedAt }) => deletedAt === undefined);
}

function byNextDay(one: NextMeeting, other: NextMeeting): number {
  return one.day < other.day ? -1 : 1;
}
