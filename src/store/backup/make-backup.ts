/** Making a backup: everything as it is at one moment, packed into one file. */
import { SCHEMA_VERSION } from '../../domain/settings.ts';
import type { BackupCounts } from '../../formats/backup/backup-facts.ts';
import type { BackupTables } from '../../formats/backup/backup-row.ts';
import { blobOf } from '../../formats/backup/byte-streams.ts';
import { countsOf } from '../../formats/backup/count-rows.ts';
import type { Passphrase } from '../../formats/backup/seal-head.ts';
import { SEALING_ROUNDS, writeBackup, type WritingOptions } from '../../formats/backup/write-backup.ts';
import type { Database } from '../database.ts';
import { readAsItIs } from './as-it-is.ts';
import { readEverything } from './everything.ts';

export type MadeBackup = { readonly file: Blob; readonly madeAt: string; readonly counts: BackupCounts };

export type BackupRun = {
  /** Encrypts it; absent: it is not. */
  readonly passphrase?: Passphrase;
  /** Rounds of PBKDF2; absent: as many as for a backup that is kept. */
  readonly rounds?: number;
  /** The instant that it is of; absent: now. */
  readonly madeAt?: string;
  /** Hears how many of the rows are packed; whatever it throws ends the making. */
  readonly onProgress?: (packed: number, total: number) => void;
};

/** Makes a backup. Rejects when the data can't be read, or a picture of it. */
export async function makeBackup(database: Database, run: BackupRun = {}): Promise<MadeBackup> {
  // before anything is read, so that what is saved meanwhile counts as changed since
  const madeAt = new Date().toISOString();
  return backupOf(await readHowever(database), { ...run, madeAt });
}

/** What can't be brought up to this version is there still, and may be all that the person has. */
async function readHowever(database: Database): Promise<BackupTables> {
  if (!database.isOpen()) {
    try {
      await database.open();
    } catch {
      return readAsItIs(database.name);
    }
  }
  return readEverything(database);
}

/** A backup of these tables, which were read at one moment. */
export async function backupOf(tables: BackupTables, run: BackupRun = {}): Promise<MadeBackup> {
  const { passphrase, rounds = SEALING_ROUNDS, onProgress, madeAt = new Date().toISOString() } = run;
  const counts = countsOf(tables);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const options: WritingOptions = {
    onProgress: (packed) => onProgress?.(packed, total),
    ...(passphrase !== undefined && { sealing: { passphrase, rounds } }),
  };
  const bytes = writeBackup({ schemaVersion: SCHEMA_VERSION, madeAt, tables }, options);
  return { file: await blobOf(bytes, BACKUP_TYPE), madeAt, counts };
}

/** No more is said, so that no phone unpacks or shows it. */
const BACKUP_TYPE = 'application/octet-stream';
