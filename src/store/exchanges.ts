/** Exchanges: the entries of the ledger, written by hand or as a part of another intention. */
import type { Request } from '../domain/ask.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { mayHaveLedger, type Exchange } from '../domain/exchange.ts';
import type { Draft } from '../domain/record.ts';
import type { Database } from './database.ts';
import { intend, type Writer } from './intend.ts';
import { livingSpheres } from './living-spheres.ts';
import { idsNow } from './merging/ids-now.ts';
import { changedRow, newRow, type Changes } from './rows.ts';

/** An entry about somebody, before it is saved. */
export type EntryDraft = Draft<Exchange> & { readonly contactId: string };

/** The tables that an entry reads and writes, for naming them in a transaction. */
export function ledgerTables(database: Database) {
  return [database.exchanges, database.contacts, database.spheres];
}

/**
 * Writes an entry as a part of another intention, over the `ledgerTables`; answers its id, or undefined where there may
 * be none with this contact: then nothing is written.
 */
export async function giveEntry(database: Database, writer: Writer, draft: EntryDraft): Promise<string | undefined> {
  const [contactId = draft.contactId] = await idsNow(database, [draft.contactId]);
  const contact = await database.contacts.get(contactId);
  if (contact === undefined || !mayHaveLedger(contact, await livingSpheres(database))) return undefined;
  const row = newRow<Exchange>({ ...draft, contactId });
  await writer.add(database.exchanges, [row]);
  return row.id;
}

/** Writes an entry by hand; answers the id for undoing it, or undefined where there may be none with this contact. */
export async function addEntry(database: Database, draft: EntryDraft): Promise<string | undefined> {
  const { answer, undoId } = await intend(database, ledgerTables(database), (writer) =>
    giveEntry(database, writer, draft),
  );
  return answer === undefined ? undefined : undoId;
}

/** Mends an entry; answers the id for undoing it. */
export async function changeEntry(
  database: Database,
  { id, changes }: { readonly id: string; readonly changes: Changes<Draft<Exchange>> },
): Promise<string> {
  const { undoId } = await intend(database, [database.exchanges], async (writer) => {
    const before = await database.exchanges.get(id);
    if (before === undefined || before.deletedAt !== undefined) return;
    await writer.replace(database.exchanges, [{ before, after: changedRow<Exchange>(before, changes) }]);
  });
  return undoId;
}

/** Notes that they were told how it went, which thanks them for a request as well; answers the id for undoing it. */
export async function tellHow(database: Database, id: string, today: CalendarDate): Promise<string> {
  const { exchanges, requests } = database;
  const { undoId } = await intend(database, [exchanges, requests], async (writer) => {
    const before = await exchanges.get(id);
    if (before === undefined || before.deletedAt !== undefined) return;
    await writer.replace(exchanges, [{ before, after: changedRow<Exchange>(before, { toldOn: today }) }]);
    const request = before.source?.table === requests.name ? await requests.get(before.source.id) : undefined;
    if (request === undefined || request.thankedOn !== undefined) return;
    await writer.replace(requests, [{ before: request, after: changedRow<Request>(request, { thankedOn: today }) }]);
  });
  return undoId;
}

/** Puts an entry in the trash; answers the id for undoing it. */
export async function trashEntry(database: Database, id: string): Promise<string> {
  const { undoId } = await intend(database, [database.exchanges], async (writer) => {
    const before = await database.exchanges.get(id);
    if (before === undefined || before.deletedAt !== undefined) return;
    const after = changedRow<Exchange>(before, { deletedAt: new Date().toISOString() });
    await writer.replace(database.exchanges, [{ before, after }]);
  });
  return undoId;
}
