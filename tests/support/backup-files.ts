/** Backups as files and bytes, made and read without a worker. */
import { chunksOf, type ByteChunks } from '../../src/formats/backup/byte-streams.ts';
import { readBackup, type BackupContents } from '../../src/formats/backup/read-backup.ts';
import type { BackupTables } from '../../src/formats/backup/backup-row.ts';
import { everyTable } from './every-table.ts';

/** The tables of every-table, as a backup takes them. */
export function sampleTables(): BackupTables {
  return new Map(Object.entries(everyTable()).map(([table, rows]) => [table, rows.map((row) => ({ ...row }))]));
}

/** Bytes that come by in chunks of a size. */
export async function* inChunks(bytes: Uint8Array, size = 64_000): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let from = 0; from < bytes.length; from += size) yield Uint8Array.from(bytes.subarray(from, from + size));
}

/** All bytes of chunks. */
export async function bytesOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Uint8Array.from(Buffer.concat(parts));
}

/** The UTF-8 of a text, as the one chunk of a stream. */
export function textChunks(text: string): ByteChunks {
  return inChunks(new TextEncoder().encode(text));
}

/** What is in a backup that can be read. */
export async function contentsOf(file: Blob, passphrase?: string): Promise<BackupContents> {
  const read = await readBackup(chunksOf(file.stream()), passphrase);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}
