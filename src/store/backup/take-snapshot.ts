/** Laying aside what is here before a restore changes it. */
import { Dexie } from 'dexie';
import type { BackupTables } from '../../formats/backup/backup-row.ts';
import type { Database } from '../database.ts';
import { newId } from '../new-id.ts';
import type { Snapshot } from '../own-rows.ts';
import { backupOf } from './make-backup.ts';

/** Lays these tables aside; answers the id of the snapshot. Call it inside the transaction that changes them. */
export async function takeSnapshot(database: Database, tables: BackupTables, why: Snapshot['why']): Promise<string> {
  // the transaction waits for the packing, so that nothing is written in between
  const packing = Dexie.ignoreTransaction(() => backupOf(tables));
  const { file, madeAt, counts } = await Dexie.waitFor(packing, LONGEST_WAIT_MS);
  return database.snapshots.add({ id: newId(), madeAt, why, blob: file, counts });
}

const LONGEST_WAIT_MS = 600_000;
