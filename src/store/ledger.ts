/** The ledger as it is shown: every entry there may be, the latest first, and how the whole of it stands, in words. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { mayBeSuggested, type Contact } from '../domain/contact.ts';
import { mayHaveLedger, wholeBalanceOf, type Exchange, type WholeBalance } from '../domain/exchange.ts';
import { compareTexts } from '../domain/order.ts';
import type { Database } from './database.ts';
import { livingSpheres } from './living-spheres.ts';

/** An entry with whom it is about: a person, or a network by its name. */
export type LedgerLine = {
  readonly entry: Exchange;
  readonly contact?: Contact;
  readonly network?: string;
  /** What was written of it, here or when one talked; never what was told in confidence. */
  readonly note?: string;
};

export type Ledger = {
  readonly lines: readonly LedgerLine[];
  /** Absent while there are too few entries to say anything. */
  readonly whole?: WholeBalance;
};

/** The whole ledger. Who is in the trash, private or at professional distance by now is left out. */
export async function ledgerOf(database: Database): Promise<Ledger> {
  const lines = await linesOf(database, await database.exchanges.toArray());
  const whole = wholeBalanceOf(lines.map(({ entry }) => entry));
  return { lines, ...(whole !== undefined && { whole }) };
}

/** The entries since a day, the latest first. */
export async function ledgerSince(database: Database, day: CalendarDate): Promise<readonly LedgerLine[]> {
  return linesOf(database, await database.exchanges.where('day').aboveOrEqual(day).toArray());
}

/** The entries with one person, the latest first; none where there may be none. */
export async function ledgerWith(database: Database, contactId: string): Promise<readonly LedgerLine[]> {
  return linesOf(database, await database.exchanges.where('contactId').equals(contactId).toArray());
}

/** Whether the app may still ask about an entry: of those who want no suggestions it asks nothing. */
export function mayAskAbout({ contact }: LedgerLine): boolean {
  return contact !== undefined && mayBeSuggested(contact);
}

async function linesOf(database: Database, rows: readonly Exchange[]): Promise<readonly LedgerLine[]> {
  const entries = rows.filter(({ deletedAt }) => deletedAt === undefined).toSorted(byLatest);
  const [contacts, networks, notes, spheres] = await Promise.all([
    byId(database.contacts.bulkGet(idsOf(entries.map(({ contactId }) => contactId)))),
    byId(database.networks.bulkGet(idsOf(entries.map(({ networkId }) => networkId)))),
    notesOfTalks(database, entries),
    livingSpheres(database),
  ]);
  return entries.flatMap((entry): readonly LedgerLine[] => {
    const note = entry.note ?? notes.get(entry.source?.id ?? '');
    const line = { entry, ...(note !== undefined && { note }) };
    const network = networks.get(entry.networkId ?? '');
    if (entry.contactId === undefined) return network === undefined ? [] : [{ ...line, network: network.name }];
    const contact = contacts.get(entry.contactId);
    return contact !== undefined && mayHaveLedger(contact, spheres) ? [{ ...line, contact }] : [];
  });
}

/** What was noted when one talked, by the id of the interaction; an entry made from it says the same while it is no secret. */
async function notesOfTalks(database: Database, entries: readonly Exchange[]): Promise<ReadonlyMap<string, string>> {
  const sources = entries.map(({ source }) => (source?.table === database.interactions.name ? source.id : undefined));
  const talks = await byId(database.interactions.bulkGet(idsOf(sources)));
  return new Map(
    [...talks.values()].flatMap(({ id, note, confidential }) =>
      note === undefined || confidential === true ? [] : [[id, note] as const],
    ),
  );
}

function idsOf(ids: readonly (string | undefined)[]): string[] {
  return [...new Set(ids.filter((id) => id !== undefined))];
}

type Row = { readonly id: string; readonly deletedAt?: string };

/** Those of the rows that there are and that are not in the trash, by id. */
async function byId<Found extends Row>(
  rows: PromiseLike<readonly (Found | undefined)[]>,
): Promise<ReadonlyMap<string, Found>> {
  const there = (await rows).filter((row) => row !== undefined).filter((row) => row.deletedAt === undefined);
  return new Map(there.map((row) => [row.id, row]));
}

function byLatest(one: Exchange, other: Exchange): number {
  return compareTexts(other.day, one.day) || compareTexts(other.id, one.id);
}
