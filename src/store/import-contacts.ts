/** An import: everything of one file in one transaction, with one undo. Five hundred people become no debts. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Contact } from '../domain/contact.ts';
import type { Named } from '../domain/decision.ts';
import type { Interaction } from '../domain/interaction.ts';
import { failed, success, type Result } from '../domain/result.ts';
import type { Database } from './database.ts';
import { rulesOf, settled, settlingTables } from './due-days.ts';
import type { ImportBatch } from './import-batch.ts';
import { firstPhotos, newPhotos } from './import-photos.ts';
import { contactOf, firstContactOf } from './import-rows.ts';
import { placeSpheres } from './import-spheres.ts';
import { intend, type Writer } from './intend.ts';
import { interactionsByContact } from './interactions-of.ts';
import { isOutOfSpace } from './opening.ts';
import { changedRow, sameFields, withChanges } from './rows.ts';
import { writeSettings } from './settings.ts';

/** The day of the import, who hears how many rows are written, and how it is called off. */
export type ImportRun = {
  readonly today: CalendarDate;
  readonly onProgress?: (written: number) => void;
  readonly signal?: AbortSignal;
};

export type ImportSummary = {
  readonly added: number;
  readonly changed: number;
  readonly interactions: number;
  /** Pictures, of those new and of those who had none. */
  readonly photos: number;
  readonly undoId: string;
};

/** Why nothing was written: called off, or the disk or quota is full. */
export type ImportFailure = { readonly kind: 'cancelled' | 'no-space' };

/** Writes a batch, whole or not at all. */
export async function importContacts(
  database: Database,
  batch: ImportBatch,
  run: ImportRun,
): Promise<Result<ImportSummary, ImportFailure>> {
  try {
    const { answer, undoId } = await intend(database, [...settlingTables(database), database.photos], (writer) =>
      writeBatch(database, { writer, batch, run }),
    );
    return success({ ...answer, undoId });
  } catch (error) {
    if (run.signal?.aborted === true) return failed({ kind: 'cancelled' });
    if (isOutOfSpace(error)) return failed({ kind: 'no-space' });
    throw error;
  }
}

type Writing = { readonly writer: Writer; readonly batch: ImportBatch; readonly run: ImportRun };

async function writeBatch(database: Database, { writer, batch, run }: Writing): Promise<Omit<ImportSummary, 'undoId'>> {
  const placed = await placeSpheres(database, writer, batch);
  const taken = new Set(await takenIds(database, batch));
  const contacts = batch.added.map((imported) => {
    const contact = contactOf(imported, { placed, taken, set: batch.set, today: run.today });
    taken.add(contact.id);
    return contact;
  });
  // of rows with the same id the first kept it, and what happened is theirs
  const idPairs = batch.added.flatMap((one, index) => idPair(one.own?.id, contacts[index]?.id));
  const idByFileId = new Map(idPairs.toReversed());
  for (const { id, fileId } of batch.matched) idByFileId.set(fileId ?? id, id);
  const firsts = batch.added.flatMap((imported, index) => firstContactOf(imported, contacts[index]));
  const interactions = [...(await newInteractions(database, batch, idByFileId)), ...firsts];
  await inChunks(interactions, run, (chunk) => writer.add(database.interactions, chunk));
  const rules = await rulesOf(database, run.today);
  const ready = await settled(database, namedNew(contacts, interactions), rules);
  await inChunks(ready, run, (chunk) => writer.add(database.contacts, chunk));
  const met = new Set(interactions.flatMap((row) => row.contactIds));
  const grown = await changeMatched(database, { writer, batch, run }, met);
  const gained = await newPhotos(database, batch);
  const photos = [...firstPhotos(batch, contacts), ...gained];
  await inChunks(photos, run, (chunk) => writer.add(database.photos, chunk));
  const changed = new Set([...grown, ...gained.map(({ contactId }) => contactId)]).size;
  await writeSettings(database, writer, { importedOn: run.today });
  return { added: ready.length, changed, interactions: interactions.length, photos: photos.length };
}

function idPair(fileId: string | undefined, id: string | undefined): readonly (readonly [string, string])[] {
  return fileId === undefined || id === undefined ? [] : [[fileId, id]];
}

/** Those ids of the file that stand for someone else here. */
async function takenIds(database: Database, batch: ImportBatch): Promise<readonly string[]> {
  const ids = batch.added.flatMap((imported) => imported.own?.id ?? []);
  const rows = await database.contacts.bulkGet(ids);
  return rows.flatMap((row) => row?.id ?? []);
}

async function newInteractions(
  database: Database,
  batch: ImportBatch,
  idByFileId: ReadonlyMap<string, string>,
): Promise<readonly Interaction[]> {
  const told = firstById(batch.interactions);
  const known = await database.interactions.bulkGet(told.map((row) => row.id));
  const fresh = told.filter((_, index) => known[index] === undefined);
  const rows = fresh.map((row) => {
    const contactIds = row.contactIds.flatMap((id) => idByFileId.get(id) ?? []);
    return withChanges<Interaction>(row, { contactIds });
  });
  return rows.filter((row) => row.contactIds.length > 0);
}

/** Of those with the same id the first alone, which is the one that says everything. */
function firstById<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  return [...new Map(rows.toReversed().map((row) => [row.id, row])).values()].toReversed();
}

function namedNew(contacts: readonly Contact[], interactions: readonly Interaction[]): readonly Named[] {
  const byContact = new Map<string, Interaction[]>(contacts.map((contact) => [contact.id, []]));
  for (const row of interactions) for (const id of row.contactIds) byContact.get(id)?.push(row);
  return contacts.map((contact) => {
    const own = byContact.get(contact.id) ?? [];
    return contact.dueOn === undefined
      ? { contact, interactions: own }
      : { contact, interactions: own, before: { contact, interactions: own } };
  });
}

/** Fills in those who are there; answers the ids of those who changed. */
async function changeMatched(
  database: Database,
  { writer, batch, run }: Writing,
  met: ReadonlySet<string>,
): Promise<readonly string[]> {
  const matched = firstById(batch.matched);
  const found = await database.contacts.bulkGet(matched.map(({ id }) => id));
  const byContact = await interactionsByContact(
    database,
    found.flatMap((contact) => (contact && met.has(contact.id) ? contact.id : [])),
  );
  const acts = matched.flatMap(({ changes }, index) => {
    const current = found[index];
    return current === undefined ? [] : [{ current, contact: withChanges<Contact>(current, changes(current)) }];
  });
  const touched = acts.filter(({ current, contact }) => met.has(current.id) || !sameFields(current, contact));
  const untold = touched.filter(({ current }) => !met.has(current.id)).map(({ current }) => current.id);
  const others = await interactionsByContact(database, untold);
  const written = new Set(batch.interactions.map((row) => row.id));
  const named = touched.map(({ current, contact }) => {
    const interactions = byContact.get(current.id) ?? others.get(current.id) ?? [];
    const before = { contact: current, interactions: interactions.filter((row) => !written.has(row.id)) };
    return { contact, interactions, before };
  });
  const ready = await settled(database, named, await rulesOf(database, run.today));
  const pairs = touched.flatMap(({ current: before }, index) => {
    const after = ready[index];
    return after === undefined || sameFields(before, after) ? [] : [{ before, after: changedRow(after, {}) }];
  });
  await inChunks(pairs, run, (chunk) => writer.replace(database.contacts, chunk));
  return pairs.map(({ after }) => after.id);
}

const CHUNK = 1000;

/** Writes in chunks, so that progress is told and the import can be called off between two; throws when it was. */
async function inChunks<Row>(
  rows: readonly Row[],
  run: ImportRun,
  write: (chunk: readonly Row[]) => Promise<void>,
): Promise<void> {
  for (let from = 0; from < rows.length; from += CHUNK) {
    run.signal?.throwIfAborted();
    // oxlint-disable-next-line no-await-in-loop -- one chunk after the other, so that each can be told of and called off
    await write(rows.slice(from, from + CHUNK));
    run.onProgress?.(Math.min(from + CHUNK, rows.length));
  }
  run.signal?.throwIfAborted();
}
