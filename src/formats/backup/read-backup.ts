/**
 * Reading a backup: what is in it, checked to the last byte, or why that can't be had. Rows that can't be read are set
 * apart and told of; the others come in. Nothing is unpacked beyond what a backup can hold.
 */
import { failed, success, type Result } from '../../domain/result.ts';
import type { BackupTrouble, UnreadRow } from './backup-facts.ts';
import { BackupFault } from './backup-fault.ts';
import { readEnd, readHeader, type BackupHeader } from './backup-header.ts';
import type { BackupRow, BackupTables } from './backup-row.ts';
import { ByteSource, type ByteChunks } from './byte-streams.ts';
import { checkedRow, type CheckedRow } from './check-row.ts';
import { unpacked } from './gzip.ts';
import { isSealed } from './seal-head.ts';
import { unsealed } from './seal.ts';
import { hexOf, Sha256 } from './sha-256.ts';
import { linesOf } from './text-lines.ts';

export type BackupContents = {
  readonly header: BackupHeader;
  readonly isEncrypted: boolean;
  readonly tables: BackupTables;
  /** The first of the rows that can't be read; `unreadCount` of them there are. */
  readonly unread: readonly UnreadRow[];
  readonly unreadCount: number;
};

export type ReadingTrouble = Exclude<BackupTrouble, { readonly code: 'unexpected' }> | { readonly code: 'sealed' };

/**
 * What is in a backup; 'sealed' when it is encrypted and no passphrase is given. Rejects with whatever `chunks` rejects
 * with, so that reading can be called off there.
 */
export async function readBackup(
  chunks: ByteChunks,
  passphrase?: string,
): Promise<Result<BackupContents, ReadingTrouble>> {
  try {
    return await contentsOf(chunks, passphrase);
  } catch (error) {
    if (error instanceof BackupFault) return failed({ code: error.code });
    throw error;
  }
}

async function contentsOf(
  chunks: ByteChunks,
  passphrase: string | undefined,
): Promise<Result<BackupContents, ReadingTrouble>> {
  const { start, all } = await begun(chunks);
  if (start.length === 0) return failed({ code: 'empty' });
  const isEncrypted = isSealed(start);
  if (isEncrypted && passphrase === undefined) return failed({ code: 'sealed' });
  const plain = isEncrypted ? await begun(unsealed(all, passphrase ?? '')) : { start, all };
  const reading = new Reading();
  for await (const line of linesOf(linesIn(plain))) reading.take(line);
  return success({ ...reading.contents(), isEncrypted });
}

type Begun = { readonly start: Uint8Array; readonly all: ByteChunks };

/** The first bytes, and all of them. */
async function begun(chunks: ByteChunks): Promise<Begun> {
  const source = new ByteSource(chunks);
  const start = await source.take(START);
  return { start, all: followed(start, source) };
}

async function* followed(start: Uint8Array<ArrayBuffer>, source: ByteSource) {
  try {
    yield start;
    yield* source.rest();
  } finally {
    await source.stop();
  }
}

/** Some browsers and mail programs unpack what they take for gzip; then the lines are there as they are. */
function linesIn({ start, all }: Begun): ByteChunks {
  if (start[0] === 0x1f && start[1] === 0x8b) return unpacked(all);
  if (start[0] === BRACE) return all;
  throw new BackupFault('not-a-backup');
}

const START = 8;
const BRACE = 0x7b;

/** What has been read so far. */
class Reading {
  readonly #hash = new Sha256();
  readonly #tables = new Map<string, Map<string, BackupRow>>();
  readonly #weeks = new Set<unknown>();
  readonly #unread: UnreadRow[] = [];
  #unreadCount = 0;
  #header: BackupHeader | undefined;
  #lines = 0;
  #isEnded = false;

  /** Takes the next line, with its line feed. */
  take(bytes: Uint8Array): void {
    if (this.#isEnded) throw new BackupFault('damaged');
    const line = textOf(bytes);
    this.#lines += 1;
    if (this.#lines > MOST_LINES) throw new BackupFault('damaged');
    const end = readEnd(line);
    if (end !== undefined) {
      const isWhole = end.rows === this.#lines - 2 && end.sha256 === hexOf(this.#hash.digest());
      if (!isWhole) throw new BackupFault('damaged');
      this.#isEnded = true;
      return;
    }
    this.#hash.update(bytes);
    if (this.#lines === 1) this.#header = readHeader(line);
    else this.#keep(checkedRow(line));
  }

  contents(): Omit<BackupContents, 'isEncrypted'> {
    if (!this.#isEnded || this.#header === undefined) throw new BackupFault('cut-off');
    const tables = new Map([...this.#tables].map(([table, rows]) => [table, [...rows.values()]]));
    return { header: this.#header, tables, unread: this.#unread, unreadCount: this.#unreadCount };
  }

  #keep(checked: CheckedRow): void {
    if ('reason' in checked) {
      this.#setApart(checked);
      return;
    }
    const { table, row } = checked;
    const rows = this.#tables.get(table) ?? new Map<string, BackupRow>();
    this.#tables.set(table, rows);
    if (rows.has(row.id) || this.#isWeekTaken(table, row)) this.#setApart({ table, id: row.id, reason: 'double-id' });
    else rows.set(row.id, row);
  }

  /** A week has one plan. */
  #isWeekTaken(table: string, { startsOn }: BackupRow): boolean {
    if (table !== 'plans') return false;
    const isTaken = this.#weeks.has(startsOn);
    this.#weeks.add(startsOn);
    return isTaken;
  }

  #setApart(row: Omit<UnreadRow, 'line'>): void {
    this.#unreadCount += 1;
    if (this.#unread.length < MOST_TOLD) this.#unread.push({ line: this.#lines, ...row });
  }
}

function textOf(bytes: Uint8Array): string {
  try {
    return TEXT.decode(bytes);
  } catch {
    throw new BackupFault('damaged');
  }
}

const TEXT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Ten thousand people with a hundred thousand interactions are far from it. */
const MOST_LINES = 5_000_000;
const MOST_TOLD = 100;
