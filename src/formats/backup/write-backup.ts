/**
 * Writing a backup: JSON Lines, gzipped, encrypted where there is a passphrase; bytes come out as rows go in, so that
 * nothing is in memory twice. Decision 0026 has the format in full.
 */
import { countsOf } from './count-rows.ts';
import { headerLine, type BackupHeader } from './backup-header.ts';
import { rowLine, type BackupTables } from './backup-row.ts';
import type { ByteChunks } from './byte-streams.ts';
import { packed } from './gzip.ts';
import { sealed } from './seal.ts';
import type { Sealing } from './seal-head.ts';
import { hexOf, Sha256 } from './sha-256.ts';

export type BackupSource = Omit<BackupHeader, 'counts'> & { readonly tables: BackupTables };

export type WritingOptions = {
  /** Absent: not encrypted. */
  readonly sealing?: Sealing;
  /** Hears how many rows have gone in. */
  readonly onProgress?: (rows: number) => void;
};

/** The bytes of a backup of these tables, in their order. Rejects when a picture can't be read. */
export function writeBackup(source: BackupSource, options: WritingOptions = {}): ByteChunks {
  const file = packed(linesOf(source, options.onProgress));
  return options.sealing === undefined ? file : sealed(file, options.sealing);
}

/** How often PBKDF2 goes round for a backup that is kept: a guess costs a tenth of a second and more. */
export const SEALING_ROUNDS = 600_000;

async function* linesOf({ tables, ...said }: BackupSource, onProgress?: (rows: number) => void) {
  const hash = new Sha256();
  let rows = 0;
  let waiting = [headerLine({ ...said, counts: countsOf(tables) })];
  let letters = 0;
  const written = () => {
    const bytes = new TextEncoder().encode(waiting.map((line) => `${line}\n`).join(''));
    hash.update(bytes);
    [waiting, letters] = [[], 0];
    return bytes;
  };
  for (const [table, each] of tables) {
    for (const row of each) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- one row after the other, so that few are in memory
      const line = await rowLine(table, row);
      waiting.push(line);
      letters += line.length;
      rows += 1;
      if (letters < AT_ONCE) continue;
      yield written();
      onProgress?.(rows);
    }
  }
  yield written();
  yield new TextEncoder().encode(`${JSON.stringify({ end: true, rows, sha256: hexOf(hash.digest()) })}\n`);
  onProgress?.(rows);
}

const AT_ONCE = 100_000;
