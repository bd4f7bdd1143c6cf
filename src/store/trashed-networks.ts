/** What lies in the trash of networks: those that were thrown away, and meetings and reviews of those that were not. */
import type { Meeting, Network, Review } from '../domain/network.ts';
import type { Saved } from '../domain/record.ts';
import type { Database } from './database.ts';
import { trashedIn } from './trashed-rows.ts';

/** A row with the name of the network. */
export type NetworkThing =
  | { readonly table: 'networks'; readonly network: Network }
  | { readonly table: 'meetings'; readonly meeting: Meeting; readonly name: string }
  | { readonly table: 'reviews'; readonly review: Review; readonly name: string };

/**
 * In no particular order. A meeting or a review of a network that lies there too, or is gone, is not told of. `talkIds` are the
 * interactions that come and go with their meetings.
 */
export async function trashedNetworks(database: Database): Promise<{
  readonly things: readonly (readonly [Saved, NetworkThing])[];
  readonly talkIds: ReadonlySet<string>;
}> {
  const [networks, meetings, reviews] = await Promise.all([
    database.networks.where('deletedAt').above('').toArray(),
    database.meetings.where('deletedAt').above('').toArray(),
    trashedIn(database.reviews).toArray(),
  ]);
  const names = await namesOf(database, [...meetings, ...reviews]);
  const told: readonly (readonly [Saved, NetworkThing])[] = [
    ...meetings.flatMap((meeting) =>
      named(names, meeting, (name): NetworkThing => ({ table: 'meetings', meeting, name })),
    ),
    ...reviews.flatMap((review) => named(names, review, (name): NetworkThing => ({ table: 'reviews', review, name }))),
  ];
  return {
    things: [...networks.map((network) => [network, { table: 'networks', network }] as const), ...told],
    talkIds: new Set(meetings.flatMap(({ interactionId }) => interactionId ?? [])),
  };
}

type OfNetwork = Saved & { readonly networkId: string };

/** The names of their networks, as far as these are there. */
async function namesOf(database: Database, rows: readonly OfNetwork[]): Promise<ReadonlyMap<string, string>> {
  const found = await database.networks.bulkGet([...new Set(rows.map(({ networkId }) => networkId))]);
  const there = found.filter((network) => network !== undefined).filter(({ deletedAt }) => deletedAt === undefined);
  return new Map(there.map(({ id, name }) => [id, name]));
}

function named(
  names: ReadonlyMap<string, string>,
  row: OfNetwork,
  thingOf: (name: string) => NetworkThing,
): readonly (readonly [Saved, NetworkThing])[] {
  const name = names.get(row.networkId);
  return name === undefined ? [] : [[row, thingOf(name)]];
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
