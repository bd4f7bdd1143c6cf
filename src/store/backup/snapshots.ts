/** Snapshots: what was here before a restore changed it, kept for thirty days so that it can be brought back. */
import type { Database } from '../database.ts';
import { refuseNewerData } from '../intend.ts';
import { leastIdAt } from '../new-id.ts';
import type { Snapshot } from '../own-rows.ts';

/** The snapshots there are, the latest first. */
export async function allSnapshots(database: Database): Promise<readonly Snapshot[]> {
  return (await database.snapshots.orderBy('id').toArray()).toReversed();
}

/** Forgets the snapshots of over thirty days ago; writes nothing when there are none. For a quiet moment. */
export async function forgetOldSnapshots(database: Database): Promise<void> {
  const old = database.snapshots.where('id').below(leastIdAt(Date.now() - KEPT_MS));
  if ((await old.clone().limit(1).count()) === 0) return;
  await database.transaction('rw', [database.snapshots, database.settings], async () => {
    await refuseNewerData(database);
    await old.delete();
  });
}

/** Thirty days, as long as the trash. */
const KEPT_MS = 30 * 86_400_000;
