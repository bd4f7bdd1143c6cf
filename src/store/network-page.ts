/** Everything that one network's page shows, read together. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Contact } from '../domain/contact.ts';
import { mixOf, type Mix } from '../domain/mix.ts';
import { networkValue, type NetworkValue } from '../domain/network-value.ts';
import type { Meeting, Network } from '../domain/network.ts';
import { nextMeeting, unwrittenMeeting, type NextMeeting } from '../domain/next-meeting.ts';
import type { Purpose } from '../domain/purpose.ts';
import type { Sphere } from '../domain/sphere.ts';
import type { Database } from './database.ts';
import { livingSpheres } from './living-spheres.ts';
import { meetingsOf } from './meetings-of.ts';
import { networkById } from './networks.ts';
import { livingPurposes } from './purposes.ts';

export type NetworkPage = {
  readonly network: Network;
  /** What it serves, the first in rank first. */
  readonly purposes: readonly Purpose[];
  /** Those who are not in the trash, in the order they came. */
  readonly members: readonly Contact[];
  readonly spheres: ReadonlyMap<string, Sphere>;
  /** The latest first. */
  readonly meetings: readonly Meeting[];
  readonly next?: NextMeeting;
  /** A day on which the rhythm says there was a meeting. */
  readonly unwritten?: CalendarDate;
  readonly mix: Mix;
  readonly value: NetworkValue;
};

/** The page of a network; undefined when there is none, or it is in the trash. */
export async function networkPage(
  database: Database,
  id: string,
  today: CalendarDate,
): Promise<NetworkPage | undefined> {
  const network = await networkById(database, id);
  if (network === undefined) return undefined;
  const [found, meetings, spheres, living] = await Promise.all([
    database.contacts.bulkGet([...network.memberIds]),
    meetingsOf(database, id),
    livingSpheres(database),
    livingPurposes(database),
  ]);
  const members = found.filter((contact) => contact !== undefined).filter(({ deletedAt }) => deletedAt === undefined);
  const purposes = living.filter((purpose) => network.purposeIds.includes(purpose.id));
  const next = nextMeeting(network, meetings, today);
  const unwritten = unwrittenMeeting(network, meetings, today);
  return {
    network,
    purposes,
    members,
    spheres,
    meetings,
    ...(next !== undefined && { next }),
    ...(unwritten !== undefined && { unwritten }),
    mix: mixOf(
      members,
      purposes.map(({ kind }) => kind),
    ),
    value: networkValue(network, meetings, today),
  };
}
