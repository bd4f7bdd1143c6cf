/** The traces of networks that go for good: what is about them alone goes along, the contact one had stays. */
import type { Interaction } from '../domain/interaction.ts';
import type { Database } from './database.ts';
import type { Writer } from './intend.ts';
import { changedRow } from './rows.ts';
import { sweeping } from './sweep.ts';

/** The tables that hold traces of networks, for naming them in a transaction. */
export function tablesOfNetworks(database: Database) {
  const { meetings, reviews, requests, exchanges, interactions } = database;
  return [meetings, reviews, requests, exchanges, interactions];
}

/**
 * Removes meetings, reviews, requests and ledger entries of the networks; interactions name them no more. Answers the ids
 * of what went.
 */
export async function eraseNetworks(
  database: Database,
  writer: Writer,
  gone: ReadonlySet<string>,
): Promise<readonly string[]> {
  if (gone.size === 0) return [];
  const sweep = sweeping(writer);
  const isOfThem = ({ networkId = '' }: { readonly networkId?: string }) => gone.has(networkId);
  const along = [
    ...(await sweep(database.meetings, (row) => (isOfThem(row) ? undefined : row))),
    ...(await sweep(database.reviews, (row) => (isOfThem(row) ? undefined : row))),
    ...(await sweep(database.requests, (row) => (isOfThem(row) ? undefined : row))),
    ...(await sweep(database.exchanges, (row) => (isOfThem(row) ? undefined : row))),
  ];
  const talks = await database.interactions
    .where('networkId')
    .anyOf([...gone])
    .toArray();
  await sweep(database.interactions, (row) => changedRow<Interaction>(row, { networkId: undefined }), talks);
  return along;
}
