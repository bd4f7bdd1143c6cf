/** A row of a backup: what is in the table, as JSON; a picture's bytes in base64. Fields nobody knows here are kept. */
import type { Saved } from '../../domain/record.ts';
import { base64Of, bytesOfBase64 } from '../base64.ts';

export type BackupRow = Saved & { readonly [field: string]: unknown };

/** All rows by the name of their table. */
export type BackupTables = ReadonlyMap<string, readonly BackupRow[]>;

/** The line for a row. Rejects when the bytes of its picture can't be read. */
export async function rowLine(table: string, row: BackupRow): Promise<string> {
  const { blob } = row;
  if (!(blob instanceof Blob)) return JSON.stringify({ table, row });
  const base64 = base64Of(new Uint8Array(await blob.arrayBuffer()));
  return JSON.stringify({ table, row: { ...row, blob: { type: blob.type, base64 } } });
}

/** The row with the bytes of its picture; undefined when they are none. */
export function withPicture(row: BackupRow): BackupRow | undefined {
  const { blob } = row;
  if (typeof blob !== 'object' || blob === null) return undefined;
  if (!('base64' in blob) || typeof blob.base64 !== 'string') return undefined;
  const type = 'type' in blob && typeof blob.type === 'string' ? blob.type : '';
  const bytes = bytesOfBase64(blob.base64);
  return bytes && { ...row, blob: new Blob([bytes], { type }) };
}
