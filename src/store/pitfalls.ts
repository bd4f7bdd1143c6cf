/** Pitfalls: noticing them among all that is here, which is for a worker, and what has become of them since. */
import { addDays, addSpan, type CalendarDate } from '../domain/calendar-date.ts';
import type { Contact } from '../domain/contact.ts';
import { mayHaveLedger } from '../domain/exchange.ts';
import { mayBeThoughtOf } from '../domain/introduction.ts';
import { isOpenNetwork, type Network } from '../domain/network.ts';
import { networkValue } from '../domain/network-value.ts';
import { PITFALL_AWAY_DAYS, spokenPitfalls, type Pitfall, type PitfallCode } from '../domain/pitfall.ts';
import { onlyAsking, sameFew, type YearEntry } from '../domain/pitfall-giving.ts';
import { tooAlike } from '../domain/pitfall-mix.ts';
import { timeThief, type NetworkYear } from '../domain/pitfall-network.ts';
import { unansweredForLong } from '../domain/pitfall-unanswered.ts';
import { withOpenSpheres, type Sphere } from '../domain/sphere.ts';
import type { Database } from './database.ts';
import { dismiss, dismissedOffers } from './dismissals.ts';
import { ledgerSince, type LedgerLine } from './ledger.ts';
import { livingContacts } from './living-contacts.ts';
import { livingSpheres } from './living-spheres.ts';
import { openNetworks } from './networks.ts';

/** All that may be said of, by ids. Reads everyone: for a worker. */
export async function noticePitfalls(database: Database, today: CalendarDate): Promise<readonly Pitfall[]> {
  const yearAgo = addSpan(today, { every: -1, unit: 'year' });
  const [contacts, spheres, lines, askedIds, years, openSigns] = await Promise.all([
    livingContacts(database),
    livingSpheres(database),
    ledgerSince(database, yearAgo),
    askedSince(database, yearAgo),
    networkYears(database, today),
    database.interactions.where('openSince').below(today).toArray(),
  ]);
  const people = contacts.filter((contact) => mayBeThoughtOf(contact, spheres, today));
  const open = new Set(contacts.filter((contact) => mayHaveLedger(contact, spheres)).map(({ id }) => id));
  const entries = lines.flatMap(entryOf);
  const noticed = [
    onlyAsking(
      entries,
      askedIds.filter((id) => open.has(id)),
      people,
    ),
    unansweredForLong(
      people,
      openSigns.filter(({ deletedAt }) => deletedAt === undefined),
      today,
    ),
    timeThief(years, today),
    sameFew(entries, people),
    tooAlike(people.map((contact) => withOpenSpheres(contact, spheres))),
  ];
  return noticed.filter((pitfall) => pitfall !== undefined);
}

/** A pitfall with the rows of which it speaks; those that are gone are left out. */
export type PitfallNow = {
  readonly pitfall: Pitfall;
  readonly contacts: readonly Contact[];
  readonly network?: Network;
  /** What those closest to one have in common, where that is a sphere. */
  readonly sphere?: Sphere;
};

/** Those of what was noticed to speak of now: not waved away, and of nothing that is gone. */
export async function pitfallsNow(
  database: Database,
  noticed: readonly Pitfall[],
  today: CalendarDate,
): Promise<readonly PitfallNow[]> {
  const [spheres, away] = await Promise.all([livingSpheres(database), dismissedOffers(database, today)]);
  const found = await Promise.all(noticed.map((pitfall) => withRows(database, pitfall, spheres)));
  const standing = found.filter((now) => now !== undefined);
  const spoken = spokenPitfalls(
    standing.map(({ pitfall }) => pitfall),
    (code) => away.has(offerOf(code)),
  );
  return spoken.flatMap((pitfall) => standing.find((now) => now.pitfall === pitfall) ?? []);
}

/** Waves a pitfall away for ninety days; answers the id for undoing it. */
export async function wavePitfallAway(database: Database, code: PitfallCode, today: CalendarDate): Promise<string> {
  return dismiss(database, offerOf(code), addDays(today, PITFALL_AWAY_DAYS));
}

function offerOf(code: PitfallCode) {
  return `pitfall ${code}` as const;
}

async function withRows(
  database: Database,
  pitfall: Pitfall,
  spheres: ReadonlyMap<string, Sphere>,
): Promise<PitfallNow | undefined> {
  if (pitfall.code === 'time-thief') {
    const network = await database.networks.get(pitfall.networkId);
    return network !== undefined && isOpenNetwork(network) ? { pitfall, contacts: [], network } : undefined;
  }
  const contacts = await contactsHere(database, idsOf(pitfall));
  if (pitfall.code === 'unanswered' && contacts.length === 0) return undefined;
  if (pitfall.code !== 'too-alike' || pitfall.part !== 'sphere') return { pitfall, contacts };
  const sphere = spheres.get(pitfall.value ?? '');
  return sphere && { pitfall, contacts, sphere };
}

function idsOf(pitfall: Exclude<Pitfall, { readonly code: 'time-thief' }>): readonly string[] {
  if (pitfall.code === 'unanswered') return pitfall.contactIds;
  return pitfall.contactId === undefined ? [] : [pitfall.contactId];
}

async function contactsHere(database: Database, ids: readonly string[]): Promise<readonly Contact[]> {
  const found = await database.contacts.bulkGet([...ids]);
  return found.filter((contact) => contact !== undefined).filter(({ deletedAt }) => deletedAt === undefined);
}

function entryOf({ entry, contact }: LedgerLine): readonly YearEntry[] {
  if (contact === undefined) return [];
  const { direction, kind, source } = entry;
  return [{ contactId: contact.id, direction, kind, isAnswer: source?.table === 'requests' }];
}

async function askedSince(database: Database, day: CalendarDate): Promise<readonly string[]> {
  const requests = await database.requests.toArray();
  return requests
    .filter((request) => request.deletedAt === undefined && request.day >= day)
    .flatMap(({ contactId }) => contactId ?? []);
}

async function networkYears(database: Database, today: CalendarDate): Promise<readonly NetworkYear[]> {
  const [networks, meetings, reviews] = await Promise.all([
    openNetworks(database),
    database.meetings
      .where('day')
      .above(addSpan(today, { every: -13, unit: 'month' }))
      .toArray(),
    database.reviews.toArray(),
  ]);
  return networks.map((network) => ({
    network,
    value: networkValue(
      network,
      meetings.filter(({ networkId }) => networkId === network.id),
      today,
    ),
    lastReviewOn: reviews
      .filter(({ networkId, deletedAt }) => networkId === network.id && deletedAt === undefined)
      .toSorted((one, other) => (one.day < other.day ? -1 : 1))
      .at(-1)?.day,
  }));
}
