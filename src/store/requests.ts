/**
 * Requests: to whom an ask went, what they answered, and that they were thanked. A yes is help received in the ledger, and
 * closes the message that waited for an answer.
 */
import { Dexie } from 'dexie';
import { afterResponse, type AskResponse, type Request } from '../domain/ask.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Exchange } from '../domain/exchange.ts';
import { compareTexts } from '../domain/order.ts';
import type { Database } from './database.ts';
import { giveEntry, ledgerTables } from './exchanges.ts';
import { intend, type Writer } from './intend.ts';
import { interactionTables, mendInteraction } from './interactions.ts';
import { idsNow } from './merging/ids-now.ts';
import { changedRow, newRow } from './rows.ts';

/** To whom an ask goes: a person, or a network at its next meeting. */
export type Addressee =
  | { readonly contactId: string; readonly networkId?: never }
  | { readonly networkId: string; readonly contactId?: never };

/** The requests of an ask, the first first. */
export async function requestsOf(database: Database, askId: string): Promise<readonly Request[]> {
  return inOrder(await database.requests.where('askId').equals(askId).toArray());
}

/** What a contact was asked, the latest first. */
export async function requestsTo(database: Database, contactId: string): Promise<readonly Request[]> {
  const rows = await database.requests
    .where('[contactId+day]')
    .between([contactId, Dexie.minKey], [contactId, Dexie.maxKey])
    .toArray();
  return inOrder(rows).toReversed();
}

/** The tables that noting a request reads and writes. */
export function requestTables(database: Database) {
  return [database.requests, database.contacts];
}

/** Notes as a part of another intention, over the `requestTables`, that an ask went to somebody: once, however often. */
export async function noteRequest(
  database: Database,
  writer: Writer,
  { askId, to, day }: { readonly askId: string; readonly to: Addressee; readonly day: CalendarDate },
): Promise<void> {
  const addressee: Addressee =
    to.contactId === undefined ? to : { contactId: await contactNow(database, to.contactId) };
  const there = (await requestsOf(database, askId)).some(
    (row) => row.contactId === addressee.contactId && row.networkId === addressee.networkId,
  );
  if (!there) await writer.add(database.requests, [newRow<Request>({ askId, day, ...addressee })]);
}

/** Notes that an ask went to somebody, today; answers the id for undoing it. */
export async function addRequest(
  database: Database,
  request: { readonly askId: string; readonly to: Addressee },
  today: CalendarDate,
): Promise<string> {
  return addRequests(database, { askId: request.askId, to: [request.to] }, today);
}

/** Notes that an ask went to several, today; answers the id for undoing it. */
export async function addRequests(
  database: Database,
  { askId, to }: { readonly askId: string; readonly to: readonly Addressee[] },
  today: CalendarDate,
): Promise<string> {
  const { undoId } = await intend(database, requestTables(database), async (writer) => {
    // oxlint-disable-next-line eslint/no-await-in-loop -- whoever is named twice is asked once
    for (const each of to) await noteRequest(database, writer, { askId, to: each, day: today });
  });
  return undoId;
}

/**
 * Says what they answered, today. A yes is help received; another answer takes that back. The message by which they were
 * asked waits no longer. Answers the id for undoing it all.
 */
export async function answerRequest(
  database: Database,
  { id, response }: { readonly id: string; readonly response: AskResponse },
  today: CalendarDate,
): Promise<string> {
  const { requests, asks } = database;
  const tables = [...new Set([...interactionTables(database), ...ledgerTables(database), requests, asks])];
  const { undoId } = await intend(database, tables, async (writer) => {
    const before = await requests.get(id);
    if (before === undefined) return;
    const after = changedRow<Request>(afterResponse(before, { response, day: today }), {});
    await writer.replace(requests, [{ before, after }]);
    await (response === 'yes' ? credit(database, writer, after) : takeBack(database, writer, after));
    await closeMessages(database, writer, { request: after, today });
  });
  return undoId;
}

/** They were thanked and told how it went, today; answers the id for undoing it. */
export async function thankFor(database: Database, id: string, today: CalendarDate): Promise<string> {
  const { undoId } = await intend(database, [database.requests, database.exchanges], async (writer) => {
    const before = await database.requests.get(id);
    if (before === undefined) return;
    await writer.replace(database.requests, [{ before, after: changedRow<Request>(before, { thankedOn: today }) }]);
    const entries = (await entriesOf(database, before)).filter(({ toldOn }) => toldOn === undefined);
    await writer.replace(
      database.exchanges,
      entries.map((entry) => ({ before: entry, after: changedRow<Exchange>(entry, { toldOn: today }) })),
    );
  });
  return undoId;
}

/** They were not asked after all: the request goes, and what was noted for it. Answers the id for undoing it. */
export async function removeRequest(database: Database, id: string): Promise<string> {
  const { undoId } = await intend(database, [database.requests, database.exchanges], async (writer) => {
    const row = await database.requests.get(id);
    if (row === undefined) return;
    await takeBack(database, writer, row);
    await writer.remove(database.requests, row);
  });
  return undoId;
}

async function contactNow(database: Database, id: string): Promise<string> {
  const [now = id] = await idsNow(database, [id]);
  return now;
}

async function credit(database: Database, writer: Writer, request: Request): Promise<void> {
  if ((await entriesOf(database, request)).length > 0) return;
  const ask = await database.asks.get(request.askId);
  const entry = {
    day: request.answeredOn ?? request.day,
    direction: 'received',
    kind: 'help',
    source: { table: database.requests.name, id: request.id },
    ...(ask !== undefined && { note: ask.what }),
  } as const;
  const { contactId, networkId } = request;
  if (contactId !== undefined) await giveEntry(database, writer, { ...entry, contactId });
  else if (networkId !== undefined) await writer.add(database.exchanges, [newRow<Exchange>({ ...entry, networkId })]);
}

async function takeBack(database: Database, writer: Writer, request: Request): Promise<void> {
  await writer.removeAll(database.exchanges, await entriesOf(database, request));
}

/** The entries of the ledger that were made from a request. */
async function entriesOf(database: Database, request: Request): Promise<readonly Exchange[]> {
  const { contactId, networkId = '' } = request;
  const rows = await (
    contactId === undefined
      ? database.exchanges.where('networkId').equals(networkId)
      : database.exchanges.where('contactId').equals(contactId)
  ).toArray();
  return rows.filter(({ source }) => source?.table === database.requests.name && source.id === request.id);
}

async function closeMessages(
  database: Database,
  writer: Writer,
  { request, today }: { readonly request: Request; readonly today: CalendarDate },
): Promise<void> {
  const { askId, contactId = '' } = request;
  const rows = await database.interactions.where('askId').equals(askId).toArray();
  const open = rows.filter(({ answered, contactIds }) => answered === 'open' && contactIds.includes(contactId));
  for (const { id } of open) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- each due day heeds those decided before it
    await mendInteraction(database, writer, { id, changes: { answered: 'yes' }, today });
  }
}

function inOrder(rows: readonly Request[]): readonly Request[] {
  return rows
    .filter(({ deletedAt }) => deletedAt === undefined)
    .toSorted((one, other) => compareTexts(one.day, other.day) || compareTexts(one.id, other.id));
}
