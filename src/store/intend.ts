/**
 * One intention of the person = one transaction = one undo. Every write of the app goes through `intend`, which also
 * refuses to write with older code to newer data.
 */
import type { Table } from 'dexie';
import type { Saved } from '../domain/record.ts';
import { SCHEMA_VERSION } from '../domain/settings.ts';
import type { Database } from './database.ts';
import type { BeforeImage, Undo } from './own-rows.ts';
import { newRow } from './rows.ts';

/** The data was written by a newer version of the app; this version must not touch it. */
export class NewerDataError extends Error {
  override readonly name = 'NewerDataError';
}

/** What an intention answers, and the id by which it can be undone. */
export type Intended<Answer> = { readonly answer: Answer; readonly undoId: string };

/** The writes of one intention. Each remembers how the row was before. */
export class Writer {
  readonly #images: BeforeImage[] = [];

  /** Adds new rows. */
  async add<Row extends Saved>(table: Table<Row, string>, rows: readonly Row[]): Promise<void> {
    if (rows.length === 0) return;
    await table.bulkAdd(rows);
    for (const row of rows) this.#images.push({ table: table.name, id: row.id, afterRev: row.rev });
  }

  /** Replaces rows by others with the same ids, already stamped. */
  async replace<Row extends Saved>(
    table: Table<Row, string>,
    pairs: readonly { readonly before: Row; readonly after: Row }[],
  ): Promise<void> {
    if (pairs.length === 0) return;
    await table.bulkPut(pairs.map(({ after }) => after));
    for (const { before, after } of pairs) {
      this.#images.push({ table: table.name, id: after.id, before, afterRev: after.rev });
    }
  }

  /** Removes a row for good. */
  async remove<Row extends Saved>(table: Table<Row, string>, before: Row): Promise<void> {
    await this.removeAll(table, [before]);
  }

  /** Removes rows for good. */
  async removeAll<Row extends Saved>(table: Table<Row, string>, rows: readonly Row[]): Promise<void> {
    if (rows.length === 0) return;
    await table.bulkDelete(rows.map(({ id }) => id));
    for (const before of rows) this.#images.push({ table: table.name, id: before.id, before });
  }

  /** How each row was before, in the order of writing. */
  get images(): readonly BeforeImage[] {
    return this.#images;
  }
}

/** Runs `act` as one transaction over `tables` and keeps what undoing it needs. Rejects with nothing written. */
export async function intend<Answer>(
  database: Database,
  tables: readonly Table[],
  act: (writer: Writer) => Promise<Answer>,
): Promise<Intended<Answer>> {
  return database.transaction('rw', [...tables, database.settings, database.undos], async () => {
    await refuseNewerData(database);
    const writer = new Writer();
    const answer = await act(writer);
    const undo = newRow<Undo>({ images: writer.images });
    if (writer.images.length > 0) await database.undos.add(undo);
    return { answer, undoId: undo.id };
  });
}

/** Throws a NewerDataError when the data is of a later version than this code writes. Call it inside the transaction. */
export async function refuseNewerData(database: Database): Promise<void> {
  const settings = await database.settings.get('settings');
  if (settings !== undefined && settings.schemaVersion > SCHEMA_VERSION) throw new NewerDataError();
}
