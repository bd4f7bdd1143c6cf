/** Reading what is saved where this version can't open it: in the shape that it has, and without a change to it. */
import { Dexie } from 'dexie';
import type { BackupTables } from '../../formats/backup/backup-row.ts';
import { readEverything } from './everything.ts';

/** All rows of those tables of a backup that are there. Rejects when there is no such database, or nothing opens it. */
export async function readAsItIs(name: string): Promise<BackupTables> {
  // without a version of its own Dexie takes the database as it finds it
  const found = new Dexie(name, { autoOpen: false });
  try {
    await found.open();
    return await readEverything(found);
  } finally {
    found.close();
  }
}
