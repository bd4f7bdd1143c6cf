/** Who and what serves a purpose: contacts and networks name it, so that it is found from either side. */
import type { Table } from 'dexie';
import type { Contact } from '../domain/contact.ts';
import type { Network } from '../domain/network.ts';
import type { Database } from './database.ts';
import { intend, type Writer } from './intend.ts';
import { idsNow } from './merging/ids-now.ts';
import { changedRow } from './rows.ts';

/** Says that these contacts serve a purpose too; answers the id for undoing it. */
export async function linkContacts(
  database: Database,
  { purposeId, contactIds }: { readonly purposeId: string; readonly contactIds: readonly string[] },
): Promise<string> {
  return changeServing(database, purposeId, { contacts: { added: contactIds } });
}

/** Who and what is to serve a purpose besides, and who and what no longer. */
export type ServingChange = { readonly [Kind in 'contacts' | 'networks']?: IdChange };

type IdChange = { readonly added?: readonly string[]; readonly removed?: readonly string[] };

/** Changes who and what serves a purpose, in one intention; answers the id for undoing it. */
export async function changeServing(database: Database, purposeId: string, change: ServingChange): Promise<string> {
  const { contacts, networks } = database;
  const { undoId } = await intend(database, [contacts, networks], async (writer) => {
    const added = await idsNow(database, change.contacts?.added ?? []);
    await relink<Contact>(writer, contacts, { purposeId, ...change.contacts, added });
    await relink<Network>(writer, networks, { purposeId, ...change.networks });
  });
  return undoId;
}

type Linked = Contact | Network;

async function relink<Row extends Linked>(
  writer: Writer,
  table: Table<Row, string>,
  change: IdChange & { readonly purposeId: string },
): Promise<void> {
  const { purposeId, added = [], removed = [] } = change;
  const found = await table.bulkGet([...new Set([...added, ...removed])]);
  const pairs = found.flatMap((before) => {
    if (before === undefined || before.deletedAt !== undefined) return [];
    const serves = before.purposeIds.includes(purposeId);
    if (serves === added.includes(before.id)) return [];
    const purposeIds = serves ? before.purposeIds.filter((id) => id !== purposeId) : [...before.purposeIds, purposeId];
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the row with another list of ids is the same row
    return [{ before, after: changedRow<Linked>(before, { purposeIds }) as Row }];
  });
  await writer.replace(table, pairs);
}
