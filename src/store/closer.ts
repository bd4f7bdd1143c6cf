/** Closer than one thinks: the ways of two steps to whoever fits a wish, and what has become of them. */
import { mayBeAsked } from '../domain/ask.ts';
import { heldBackBy } from '../domain/ask-load.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { closerWays, type Circle, type CloserWay } from '../domain/closer.ts';
import type { CloserReading } from '../domain/closer-reading.ts';
import type { Contact } from '../domain/contact.ts';
import { isOpenNetwork } from '../domain/network.ts';
import { askLoads } from './ask-loads.ts';
import type { Database } from './database.ts';
import { livingContacts } from './living-contacts.ts';
import { livingSpheres } from './living-spheres.ts';
import { requestsOf } from './requests.ts';

/** A way with its people and the network it goes by, as they are now. */
export type CloserWayNow = {
  readonly way: CloserWay;
  readonly near: Contact;
  /** Undefined where only a note knows them. */
  readonly fitting: Contact | undefined;
  readonly networkName: string | undefined;
};

/**
 * The ways for a wish in the person's own words. Reads everyone: for a worker. Nothing told in confidence counts, and
 * whoever was asked too much lately is turned to neither at once nor through somebody.
 */
export async function closerTo(
  database: Database,
  wish: string,
  { reading, today }: { readonly reading: CloserReading; readonly today: CalendarDate },
): Promise<readonly CloserWay[]> {
  const [contacts, spheres, loads] = await Promise.all([
    livingContacts(database),
    livingSpheres(database),
    askLoads(database, today),
  ]);
  const people = contacts.filter(
    (contact) => mayBeAsked(contact, spheres) && heldBackBy(loads.get(contact.id)) === undefined,
  );
  const search = reading(wish, people);
  const circles = await circlesOf(
    database,
    search.fitting.map(({ id }) => id),
  );
  return closerWays(people, circles, { search, today });
}

/** What the ways are for: whoever was asked for this ask, or serves this purpose, is no news. */
export type CloserFor = { readonly askId?: string | undefined; readonly purposeId?: string | undefined };

/** What has become of ways since they were found: those whose people are gone, or were turned to, fall away. */
export async function waysNow(
  database: Database,
  ways: readonly CloserWay[],
  { askId, purposeId = '' }: CloserFor,
): Promise<readonly CloserWayNow[]> {
  const ids = ways.flatMap(({ nearId, fittingId }) => (fittingId === undefined ? [nearId] : [nearId, fittingId]));
  const networkIds = ways.flatMap((way) => networkIn(way) ?? []);
  const [contacts, networks, requests] = await Promise.all([
    database.contacts.bulkGet(ids),
    database.networks.bulkGet(networkIds),
    askId === undefined ? [] : requestsOf(database, askId),
  ]);
  const living = contacts.filter((row) => row !== undefined).filter((row) => row.deletedAt === undefined);
  const here = new Map(living.map((row) => [row.id, row]));
  const names = new Map(networks.map((row) => [row?.id, row?.name]));
  const asked = new Set(requests.map(({ contactId }) => contactId));
  return ways.flatMap((way): readonly CloserWayNow[] => {
    const near = here.get(way.nearId);
    const fitting = here.get(way.fittingId ?? '');
    const isGone = near === undefined || (way.fittingId !== undefined && fitting === undefined);
    if (isGone || asked.has(near.id) || fitting?.purposeIds.includes(purposeId) === true) return [];
    return [{ way, near, fitting, networkName: names.get(networkIn(way)) }];
  });
}

/** The network that a way goes by. */
function networkIn({ through }: CloserWay): string | undefined {
  return through.code === 'network' ? through.id : undefined;
}

/** What those who fit have in common with others: surest first. */
async function circlesOf(database: Database, ids: readonly string[]): Promise<readonly Circle[]> {
  const [introductions, interactions, networks] = await Promise.all([
    database.introductions.where('contactIds').anyOf(ids).distinct().toArray(),
    database.interactions.where('contactIds').anyOf(ids).distinct().toArray(),
    database.networks.where('memberIds').anyOf(ids).distinct().toArray(),
  ]);
  const made = introductions.filter(({ status, deletedAt }) => status === 'made' && deletedAt === undefined);
  const met = interactions.filter(
    ({ contactIds, confidential, deletedAt }) =>
      contactIds.length > 1 && confidential !== true && deletedAt === undefined,
  );
  return [
    ...made.map(({ id, contactIds }): Circle => ({ code: 'brought-together', id, contactIds })),
    ...met.map(({ id, contactIds }): Circle => ({ code: 'met', id, contactIds })),
    ...networks.filter(isOpenNetwork).map(({ id, memberIds }): Circle => ({
      code: 'network',
      id,
      contactIds: memberIds,
    })),
  ];
}
