/**
 * Restoring a backup: everything as it is in the file, or both merged row by row; one transaction, with a way back from
 * it. What would take over a fifth of the people away is asked twice, and nothing is written until one is sure.
 */
import { isMuchLost } from '../../domain/backup.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { failed, success, type Result } from '../../domain/result.ts';
import type { BackupTables } from '../../formats/backup/backup-row.ts';
import type { Database } from '../database.ts';
import { refuseNewerData } from '../intend.ts';
import { isOutOfSpace } from '../opening.ts';
import type { Snapshot } from '../own-rows.ts';
import { readEverything } from './everything.ts';
import { losingOf, type Losing } from './losing.ts';
import type { RestoreMode, RestoreSummary } from './restore-facts.ts';
import { takeSnapshot } from './take-snapshot.ts';
import { unionOf } from './union.ts';
import { writeMerge } from './write-merge.ts';
import { writeReplacement } from './write-replacement.ts';

export type RestoreRun = {
  readonly mode: RestoreMode;
  /** Whether one has said yes to losing many. */
  readonly isSure: boolean;
  readonly today: CalendarDate;
  /** Hears how many rows are written; whatever it throws ends the restore with nothing written. */
  readonly onProgress?: (written: number, total: number) => void;
  /** Absent: the mode. */
  readonly why?: Snapshot['why'];
};

/** Why nothing was written: so many would go, or the disk or quota is full. */
export type RestoreFailure = ({ readonly kind: 'asks-again' } & Losing) | { readonly kind: 'no-space' };

/** Restores these tables, whole or not at all. */
export async function restoreBackup(
  database: Database,
  file: BackupTables,
  run: RestoreRun,
): Promise<Result<RestoreSummary, RestoreFailure>> {
  try {
    return await database.transaction('rw', database.tables, async () => {
      await refuseNewerData(database);
      return await restored(database, file, run);
    });
  } catch (error) {
    if (isOutOfSpace(error)) return failed({ kind: 'no-space' });
    throw error;
  }
}

async function restored(
  database: Database,
  file: BackupTables,
  run: RestoreRun,
): Promise<Result<RestoreSummary, RestoreFailure>> {
  const { mode, onProgress = () => undefined } = run;
  const here = await readEverything(database);
  const after = mode === 'merge' ? unionOf(here, file) : file;
  const losing = losingOf(here.get('contacts') ?? [], after.get('contacts') ?? []);
  const isMuch = isMuchLost(losing.losing, losing.of);
  if (isMuch && !run.isSure) return failed({ kind: 'asks-again', ...losing });
  const snapshot = () => takeSnapshot(database, here, run.why ?? mode);
  const ways =
    mode === 'replace'
      ? await writeReplacement(database, file, { snapshot, onProgress })
      : await writeMerge(database, { here, file, after }, { snapshot, onProgress, isMuch, today: run.today });
  const contacts = await database.contacts.toArray();
  const interactions = await database.interactions.count();
  return success({
    mode,
    contacts: contacts.filter((row) => row.deletedAt === undefined).length,
    interactions,
    ...ways,
  });
}
