/** How old the last backup is, live. */
import type { BackupAge } from '../domain/backup.ts';
import { backupAge } from '../store/backup-age.ts';
import { useLive } from './use-live.ts';

/** 'unknown' until it is looked up; 'nothing' while there is nothing of one's own to lose. */
export function useBackupAge(): BackupAge | 'nothing' | 'unknown' {
  return useLive(async (database) => (await backupAge(database)) ?? 'nothing') ?? 'unknown';
}
