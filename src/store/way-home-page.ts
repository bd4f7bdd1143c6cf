/** All that the way home from one meeting asks about, read in one go. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { mayBeSuggested, type Contact } from '../domain/contact.ts';
import type { Meeting, Network } from '../domain/network.ts';
import type { NextMeeting } from '../domain/next-meeting.ts';
import { absentIds } from '../domain/way-home.ts';
import type { Database } from './database.ts';
import { meetingById, nextOf } from './meetings-of.ts';
import { networkById } from './networks.ts';

export type WayHome = {
  readonly meeting: Meeting;
  readonly network: Network;
  /** In the order of the network. */
  readonly members: readonly Contact[];
  /** The members who were not there and whom one might write to. */
  readonly absent: readonly Contact[];
  readonly next?: NextMeeting;
};

/** Undefined when there is no such meeting, or it or its network is in the trash. */
export async function wayHomeOf(database: Database, id: string, today: CalendarDate): Promise<WayHome | undefined> {
  const meeting = await meetingById(database, id);
  const network = meeting && (await networkById(database, meeting.networkId));
  if (meeting === undefined || network === undefined) return undefined;
  const [found, next] = await Promise.all([
    database.contacts.bulkGet([...network.memberIds]),
    nextOf(database, network, today),
  ]);
  const members = found.filter((contact) => contact !== undefined).filter(({ deletedAt }) => deletedAt === undefined);
  const absentees = new Set(absentIds(network.memberIds, meeting.attendeeIds));
  return {
    meeting,
    network,
    members,
    absent: members.filter((contact) => absentees.has(contact.id) && mayBeSuggested(contact)),
    ...(next !== undefined && next.day > meeting.day && { next }),
  };
}
