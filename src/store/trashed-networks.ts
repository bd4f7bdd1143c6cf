/** What lies in the trash of networks: those that were thrown away, and meetings of those that were not. */
import type { Meeting, Network } from '../domain/network.ts';
import type { Saved } from '../domain/record.ts';
import type { Database } from './database.ts';

/** A row with the name of the network. */
export type NetworkThing =
  | { readonly table: 'networks'; readonly network: Network }
  | { readonly table: 'meetings'; readonly meeting: Meeting; readonly name: string };

/**
 * In no particular order. A meeting of a network that lies there too, or is gone, is not told of. `talkIds` are the
 * interactions that come and go with their meetings.
 */
export async function trashedNetworks(database: Database): Promise<{
  readonly things: readonly (readonly [Saved, NetworkThing])[];
  readonly talkIds: ReadonlySet<string>;
}> {
  const [networks, meetings] = await Promise.all([
    database.networks.where('deletedAt').above('').toArray(),
    database.meetings.where('deletedAt').above('').toArray(),
  ]);
  const theirs = await database.networks.bulkGet(meetings.map(({ networkId }) => networkId));
  const told = meetings.flatMap((meeting, place): readonly (readonly [Saved, NetworkThing])[] => {
    const network = theirs[place];
    const isTold = network !== undefined && network.deletedAt === undefined;
    return isTold ? [[meeting, { table: 'meetings', meeting, name: network.name }]] : [];
  });
  return {
    things: [...networks.map((network) => [network, { table: 'networks', network }] as const), ...told],
    talkIds: new Set(meetings.flatMap(({ interactionId }) => interactionId ?? [])),
  };
}

/** The interactions that went into the trash with these meetings, which lie there. */
export async function talksThrownWith(database: Database, meetingIds: readonly string[]): Promise<readonly string[]> {
  const meetings = (await database.meetings.bulkGet([...meetingIds])).filter((meeting) => meeting !== undefined);
  const talks = await database.interactions.bulkGet(meetings.map(({ interactionId = '' }) => interactionId));
  return meetings.flatMap(({ deletedAt }, place) => {
    const talk = talks[place];
    const wentAlong = deletedAt !== undefined && talk?.deletedAt !== undefined && talk.deletedAt >= deletedAt;
    return wentAlong ? [talk.id] : [];
  });
}
