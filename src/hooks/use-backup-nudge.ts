/** Whether a word about backups is due, and which one. */
import { isBackupDue, type BackupAge } from '../domain/backup.ts';
import { dismissedOffers } from '../store/dismissals.ts';
import { useBackupAge } from './use-backup-age.ts';
import { useKeptFile, type KeptFile } from './use-kept-file.ts';
import { useLive } from './use-live.ts';
import { useToday } from './use-today.ts';

export type BackupNudge =
  /** One had better be made. */
  | { readonly kind: 'age'; readonly age: BackupAge }
  /** The browser wants to be asked before the kept file is written again. */
  | { readonly kind: 'allow'; readonly file: KeptFile }
  /** Something stands in the way of the kept file. */
  | { readonly kind: 'look'; readonly trouble: NonNullable<KeptFile['trouble']> };

/** 'unknown' until it is looked up. */
export function useBackupNudge(): BackupNudge | 'none' | 'unknown' {
  const today = useToday();
  const age = useBackupAge();
  const file = useKeptFile();
  const dismissed = useLive((database) => dismissedOffers(database, today), [today]);
  if (dismissed === undefined || age === 'unknown' || file === 'unknown') return 'unknown';
  if (dismissed.has('backup') || age === 'nothing' || !isBackupDue(age, today)) return 'none';
  return typeof file === 'string' ? { kind: 'age', age } : nudgeAbout(file, age);
}

function nudgeAbout(file: KeptFile, age: BackupAge): BackupNudge | 'none' {
  if (file.trouble !== undefined) return { kind: 'look', trouble: file.trouble };
  // what is allowed is written by itself, and what nothing has changed is right as it is
  return file.isAllowed || age.changes === 0 ? 'none' : { kind: 'allow', file };
}
