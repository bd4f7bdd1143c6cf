/** The file that backups are written to by themselves: which one it is, what locks it, and what stands in its way. */
import type { Database } from './database.ts';
import { refuseNewerData } from './intend.ts';
import type { Handle } from './own-rows.ts';
import { withChanges, type Changes } from './rows.ts';

/** The file that is kept up to date, if there is one. */
export async function keptFile(database: Database): Promise<Handle | undefined> {
  return database.handles.get(KEPT);
}

/** Keeps a file from now on, in place of any other. */
export async function keepFile(database: Database, file: Pick<Handle, 'handle' | 'key'>): Promise<void> {
  await database.transaction('rw', [database.handles, database.settings], async () => {
    await refuseNewerData(database);
    await database.handles.put({ ...file, id: KEPT });
  });
}

/** Notes how writing it went; does nothing when the file is kept no longer. */
export async function noteKeptFile(
  database: Database,
  changes: Pick<Changes<Handle>, 'people' | 'trouble'>,
): Promise<void> {
  await database.transaction('rw', [database.handles, database.settings], async () => {
    await refuseNewerData(database);
    const file = await database.handles.get(KEPT);
    if (file !== undefined) await database.handles.put(withChanges<Handle>(file, changes));
  });
}

/** Keeps it no longer; the file itself stays as it is. */
export async function letKeptFileGo(database: Database): Promise<void> {
  await database.transaction('rw', [database.handles, database.settings], async () => {
    await refuseNewerData(database);
    await database.handles.delete(KEPT);
  });
}

const KEPT = 'backup';
