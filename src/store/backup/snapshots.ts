/** Snapshots: what was here before a restore changed it, kept for thirty days so that it can be brought back. */
import { Dexie } from 'dexie';
import type { BackupTables } from '../../formats/backup/backup-row.ts';
import type { Database } from '../database.ts';
import { refuseNewerData } from '../intend.ts';
import { newId } from '../new-id.ts';
import type { Snapshot } from '../own-rows.ts';
import { backupOf } from './make-backup.ts';

/** The snapshots there are, the latest first. */
export async function allSnapshots(database: Database): Promise<readonly Snapshot[]> {
  return (await database.snapshots.orderBy('id').toArray()).toReversed();
}

/** Lays these tables aside; answers the id of the snapshot. Call it inside the transaction that changes them. */
export async function takeSnapshot(database: Database, tables: BackupTables, why: Snapshot['why']): Promise<string> {
  // the transaction waits for the packing, so that nothing is written in between
  const packing = Dexie.ignoreTransaction(() => backupOf(tables));
  const { file, madeAt, counts } = await Dexie.waitFor(packing, LONGEST_WAIT_MS);
  return database.snapshots.add({ id: newId(), madeAt, why, blob: file, counts });
}

/** Forgets the snapshots of over thirty days ago. For a quiet moment. */
export async function forgetOldSnapshots(database: Database): Promise<void> {
  const before = new Date(Date.now() - DAYS_KEPT * DAY_MS).toISOString();
  await database.transaction('rw', [database.snapshots, database.settings], async () => {
    await refuseNewerData(database);
    await database.snapshots.filter(({ madeAt }) => madeAt < before).delete();
  });
}

/** As long as the trash. */
const DAYS_KEPT = 30;
const DAY_MS = 86_400_000;
const LONGEST_WAIT_MS = 600_000;
