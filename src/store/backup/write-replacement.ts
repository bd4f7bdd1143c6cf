/** Writing everything as it is in a backup, in place of what was here. A part of a restore's transaction. */
import type { Table } from 'dexie';
import type { BackupRow, BackupTables } from '../../formats/backup/backup-row.ts';
import type { Database } from '../database.ts';
import { asSettingsHere, isSettings, tablesInBackup } from './everything.ts';
import type { RestoreSummary } from './restore-facts.ts';

/** How a restore keeps a way back, and who hears of it. */
export type Writing = {
  /** Lays aside what was here; answers the id by which it comes back. */
  readonly snapshot: () => Promise<string>;
  readonly onProgress: (written: number, total: number) => void;
};

/** Empties every table and fills it from the file; undos of before would fit nothing any more, and go. */
export async function writeReplacement(
  database: Database,
  file: BackupTables,
  { snapshot, onProgress }: Writing,
): Promise<Pick<RestoreSummary, 'snapshotId'>> {
  const snapshotId = await snapshot();
  const settings = await database.settings.get('settings');
  const total = [...file.values()].reduce((sum, rows) => sum + rows.length, 0);
  let written = 0;
  const chunks = tablesInBackup(database).flatMap((table) => chunksFor(table, file.get(table.name) ?? []));
  await database.undos.clear();
  for (const { table, isFirst, rows } of chunks) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- one chunk after the other, so that each can be told of
    if (isFirst) await table.clear();
    // oxlint-disable-next-line eslint/no-await-in-loop -- as above
    await table.bulkAdd(rows.map((row) => (isSettings(row) ? asSettingsHere(row, settings) : row)));
    written += rows.length;
    onProgress(written, total);
  }
  return { snapshotId };
}

type Chunk = { readonly table: Table<BackupRow, string>; readonly isFirst: boolean; readonly rows: BackupRow[] };

function chunksFor(table: Table<BackupRow, string>, rows: readonly BackupRow[]): readonly Chunk[] {
  // without settings the app would lay out a fresh profile, so those that are here stay
  if (table.name === 'settings' && rows.length === 0) return [];
  const count = Math.max(1, Math.ceil(rows.length / CHUNK));
  return Array.from({ length: count }, (_, index) => {
    return { table, isFirst: index === 0, rows: rows.slice(index * CHUNK, (index + 1) * CHUNK) };
  });
}

const CHUNK = 1000;
