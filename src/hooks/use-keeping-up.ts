/** Keeps the chosen file up to date by itself while the app is open: when it is due, allowed, and the page is idle. */
import { use, useEffect } from 'react';
import { isKeptFileDue } from '../domain/backup.ts';
import { whenIdle } from '../platform/idle.ts';
import { BackupLineContext } from './backup-line.ts';
import { useBackupAge } from './use-backup-age.ts';
import { useKeptFile } from './use-kept-file.ts';
import { useDatabase } from './use-live.ts';
import { useToday } from './use-today.ts';
import { writeKeptFile } from './write-kept-file.ts';

export function useKeepingUp(): void {
  const database = useDatabase();
  const open = use(BackupLineContext);
  const today = useToday();
  const age = useBackupAge();
  const file = useKeptFile();
  const mayWriteNow = typeof file === 'object' && file.isAllowed;
  const isDue = mayWriteNow && typeof age === 'object' && isKeptFileDue(age, today);
  useEffect(() => {
    if (!isDue) return undefined;
    // what could not be written today is told of by the note on Week
    return whenIdle(() => void writeKeptFile(database, open, false).catch(() => undefined));
  }, [isDue, database, open]);
}
