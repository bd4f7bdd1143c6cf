/** Everything that one meeting's page shows, read together. */
import type { Contact } from '../domain/contact.ts';
import type { Meeting, Network } from '../domain/network.ts';
import type { Database } from './database.ts';
import { meetingById } from './meetings-of.ts';
import { networkById } from './networks.ts';

export type MeetingPage = {
  readonly meeting: Meeting;
  readonly network: Network;
  /** The members of the network, and others who were there; those in the trash left out. */
  readonly people: readonly Contact[];
};

/** The page of a meeting; undefined when there is none, or it or its network is in the trash. */
export async function meetingPage(database: Database, id: string): Promise<MeetingPage | undefined> {
  const meeting = await meetingById(database, id);
  const network = meeting && (await networkById(database, meeting.networkId));
  if (meeting === undefined || network === undefined) return undefined;
  const ids = [...new Set([...network.memberIds, ...meeting.attendeeIds])];
  const found = await database.contacts.bulkGet(ids);
  const people = found.filter((contact) => contact !== undefined).filter(({ deletedAt }) => deletedAt === undefined);
  return { meeting, network, people };
}
