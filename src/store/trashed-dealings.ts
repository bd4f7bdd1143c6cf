/** What lies in the trash of what goes between oneself and one person: entries of the ledger, and promises. */
import { nameToShow, type Contact } from '../domain/contact.ts';
import type { Exchange } from '../domain/exchange.ts';
import type { Promised } from '../domain/promise.ts';
import type { Saved } from '../domain/record.ts';
import type { Database } from './database.ts';

/** A row with the name of whom it is about. */
export type Dealing =
  | { readonly table: 'exchanges'; readonly exchange: Exchange; readonly name: string }
  | { readonly table: 'promises'; readonly promise: Promised; readonly name: string };

/**
 * Those that lie there by themselves, in no particular order. What went there with the talk or whatever it was made from
 * comes back with that; what was with somebody who lies there too comes back with them.
 */
export async function trashedDealings(database: Database): Promise<readonly (readonly [Saved, Dealing])[]> {
  const [exchanges, promises] = await Promise.all([
    database.exchanges.where('deletedAt').above('').toArray(),
    database.promises.where('deletedAt').above('').toArray(),
  ]);
  const byThemselves = (await Promise.all(exchanges.map((row) => liesByItself(database, row)))).flat();
  const contactIds = [...byThemselves, ...promises].map(({ contactId = '' }) => contactId);
  const found = await database.contacts.bulkGet([...new Set(contactIds)]);
  const contacts = new Map(found.flatMap((contact) => (contact === undefined ? [] : [[contact.id, contact] as const])));
  const networks = await networkNames(database, byThemselves);
  return [
    ...byThemselves.flatMap((exchange) => {
      const name = nameOf(contacts.get(exchange.contactId ?? '')) ?? networks.get(exchange.networkId ?? '');
      return name === undefined ? [] : [[exchange, { table: 'exchanges', exchange, name }] as const];
    }),
    ...promises.flatMap((promise) => {
      const name = nameOf(contacts.get(promise.contactId));
      return name === undefined ? [] : [[promise, { table: 'promises', promise, name }] as const];
    }),
  ];
}

async function liesByItself(database: Database, row: Exchange): Promise<readonly Exchange[]> {
  const { source } = row;
  if (source === undefined || !SOURCES.has(source.table)) return [row];
  const from = await database.table<Saved, string>(source.table).get(source.id);
  return from?.deletedAt === row.deletedAt ? [] : [row];
}

/** What an entry is made from and goes into the trash with. */
const SOURCES: ReadonlySet<string> = new Set(['interactions', 'forwards', 'introductions']);

async function networkNames(database: Database, rows: readonly Exchange[]): Promise<ReadonlyMap<string, string>> {
  const ids = rows.flatMap(({ networkId }) => networkId ?? []);
  const found = await database.networks.bulkGet([...new Set(ids)]);
  return new Map(found.flatMap((network) => (network === undefined ? [] : [[network.id, network.name] as const])));
}

/** Undefined for someone who is gone, or lies in the trash. */
function nameOf(contact: Contact | undefined): string | undefined {
  return contact === undefined || contact.deletedAt !== undefined ? undefined : nameToShow(contact);
}
