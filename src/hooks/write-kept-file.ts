/** Writing the file that is kept up to date: by itself, or because the person pressed for it. */
import { wouldLoseMany } from '../domain/backup.ts';
import { dayAndTimeAt } from '../platform/clock.ts';
import { mayWrite, oneTabAtATime, writeFile } from '../platform/file-handle.ts';
import { noteBackup } from '../store/backup-age.ts';
import type { Database } from '../store/database.ts';
import { keptFile, noteKeptFile } from '../store/kept-file.ts';
import { countLiving } from '../store/living-contacts.ts';
import type { Handle } from '../store/own-rows.ts';
import type { OpenBackupLine } from './backup-line.ts';
import { makeBackup, type MadeBackup } from './make-backup.ts';

/**
 * 'written'; 'left': nothing is kept, the browser wants to be asked first, or another tab is at it; 'troubled': noted
 * beside the file; 'unmade': no backup could be made.
 */
export type KeptOutcome = 'written' | 'left' | 'troubled' | 'unmade';

/**
 * Writes a new backup over the last one in the kept file. By itself (`isAsked` false) it leaves the file alone when many
 * people would go from it.
 */
export async function writeKeptFile(database: Database, open: OpenBackupLine, isAsked: boolean): Promise<KeptOutcome> {
  const outcome = await oneTabAtATime('livstegn-kept-file', async (): Promise<KeptOutcome> => {
    const file = await keptFile(database);
    if (file === undefined || !(await mayWrite(file.handle))) return 'left';
    const before = await countLiving(database);
    const end = await makeBackup(open, file.key === undefined ? {} : { passphrase: file.key });
    if (end.kind !== 'made') return 'unmade';
    // another backup may have been brought back while this one was made
    const people = Math.min(before, await countLiving(database));
    if (!isAsked && wouldLoseMany(people, file.people ?? 0)) return noteTrouble(database, 'fewer');
    return write(database, file, { ...end, people });
  });
  return outcome ?? 'left';
}

async function write(
  database: Database,
  { handle }: Handle,
  { file, madeAt, people }: MadeBackup & { readonly people: number },
): Promise<KeptOutcome> {
  try {
    await writeFile(handle, file);
  } catch {
    return noteTrouble(database, 'gone');
  }
  await noteKeptFile(database, { people, trouble: undefined });
  await noteBackup(database, { madeAt, on: dayAndTimeAt(Date.parse(madeAt)).day, kind: 'handle' });
  return 'written';
}

async function noteTrouble(database: Database, trouble: NonNullable<Handle['trouble']>): Promise<KeptOutcome> {
  await noteKeptFile(database, { trouble });
  return 'troubled';
}
