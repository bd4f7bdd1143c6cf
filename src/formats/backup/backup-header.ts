/** The first line of a backup, which says what the rest is, and the last, which says that it is all there. */
import * as v from 'valibot';
import type { BackupCounts } from './backup-facts.ts';
import { BackupFault } from './backup-fault.ts';

export type BackupHeader = {
  /** Of the tables and fields; see SCHEMA_VERSION. */
  readonly schemaVersion: number;
  /** An ISO instant. */
  readonly madeAt: string;
  readonly counts: BackupCounts;
};

/** What the last line says of all lines between the first and itself, and of the bytes before itself. */
export type BackupEnd = { readonly end: true; readonly rows: number; readonly sha256: string };

/** The first line. */
export function headerLine({ schemaVersion, madeAt, counts }: BackupHeader): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, schemaVersion, madeAt, counts });
}

/** What the first line says; a BackupFault 'not-a-backup', or 'too-new' for a later version of the format. */
export function readHeader(line: string): BackupHeader {
  const said = parsed(line);
  if (!v.is(v.object({ format: v.literal(FORMAT), version: COUNT }), said)) throw new BackupFault('not-a-backup');
  if (said.version > VERSION) throw new BackupFault('too-new');
  const header = v.safeParse(HEADER, said);
  if (!header.success) throw new BackupFault('not-a-backup');
  return header.output;
}

/** What the last line says; undefined when the line is another one. */
export function readEnd(line: string): BackupEnd | undefined {
  if (!line.startsWith('{"end":')) return undefined;
  const end = v.safeParse(END, parsed(line));
  return end.success ? end.output : undefined;
}

const FORMAT = 'livstegn-backup';
const VERSION = 1;

const COUNT = v.pipe(v.number(), v.integer(), v.minValue(0));
const HEADER = v.object({
  schemaVersion: COUNT,
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  counts: v.object({ contacts: COUNT, interactions: COUNT, photos: COUNT, others: COUNT }),
});
const END = v.object({ end: v.literal(true), rows: COUNT, sha256: v.pipe(v.string(), v.regex(/^[\da-f]{64}$/)) });

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
