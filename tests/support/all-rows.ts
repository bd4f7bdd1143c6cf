/** All rows of a database, table by table, in a form that can be compared and read: bytes of pictures as base64. */
import type { Saved } from '../../src/domain/record.ts';
import type { Database } from '../../src/store/database.ts';

export type PlainRow = { readonly id: string; readonly [field: string]: unknown };
export type AllRows = { readonly [table: string]: readonly PlainRow[] };

/** Tables that are no part of a backup. */
const OF_DEVICE: ReadonlySet<string> = new Set(['undos', 'snapshots', 'handles']);

/** What a backup is to hold, by table and then by id. */
export async function allRows(database: Database): Promise<AllRows> {
  const tables = database.tables.filter(({ name }) => !OF_DEVICE.has(name));
  const rows = await Promise.all(tables.map(async (table) => plainRows(await table.toArray())));
  return Object.fromEntries(tables.map(({ name }, index) => [name, rows[index] ?? []]));
}

/** The same of rows that are in no database. */
export async function plainRows(rows: readonly Saved[]): Promise<readonly PlainRow[]> {
  const plain = await Promise.all(rows.map(plainRow));
  return plain.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** Puts rows into a database, as they are. */
export async function putRows(database: Database, rows: { readonly [table: string]: readonly Saved[] }): Promise<void> {
  for (const [table, each] of Object.entries(rows)) await database.table(table).bulkPut([...each]);
}

async function plainRow(row: Saved): Promise<PlainRow> {
  if (!('blob' in row) || !(row.blob instanceof Blob)) return { ...row };
  const base64 = Buffer.from(await row.blob.arrayBuffer()).toString('base64');
  return { ...row, blob: { type: row.blob.type, base64 } };
}
