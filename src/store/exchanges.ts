/** Exchanges: the entries of the ledger, written by hand or as a part of another intention. */
import { mayHaveLedger, type Exchange } from '../domain/exchange.ts';
import type { Draft } from '../domain/record.ts';
import type { Database } from './database.ts';
import type { Writer } from './intend.ts';
import { livingSpheres } from './living-spheres.ts';
import { idsNow } from './merging/ids-now.ts';
import { newRow } from './rows.ts';

/** The tables that an entry reads and writes, for naming them in a transaction. */
export function ledgerTables(database: Database) {
  return [database.exchanges, database.contacts, database.spheres];
}

/**
 * Writes an entry as a part of another intention, over the `ledgerTables`; answers its id, or undefined where there may
 * be none with this contact: then nothing is written.
 */
export async function giveEntry(
  database: Database,
  writer: Writer,
  draft: Draft<Exchange> & { readonly contactId: string },
): Promise<string | undefined> {
  const [contactId = draft.contactId] = await idsNow(database, [draft.contactId]);
  const contact = await database.contacts.get(contactId);
  if (contact === undefined || !mayHaveLedger(contact, await livingSpheres(database))) return undefined;
  const row = newRow<Exchange>({ ...draft, contactId });
  await writer.add(database.exchanges, [row]);
  return row.id;
}
