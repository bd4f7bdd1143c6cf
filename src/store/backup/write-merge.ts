/** Writing what two databases came to. A part of a restore's transaction, with an undo unless it is too big for one. */
import type { Table } from 'dexie';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { BackupRow } from '../../formats/backup/backup-row.ts';
import type { Database } from '../database.ts';
import { Writer } from '../intend.ts';
import type { Undo } from '../own-rows.ts';
import { newRow } from '../rows.ts';
import { asSettingsHere, tablesInBackup } from './everything.ts';
import { mergedContacts, type Merge } from './merged-contacts.ts';
import type { RestoreSummary } from './restore-facts.ts';
import type { Writing } from './write-replacement.ts';

export type MergeWriting = Writing & {
  readonly today: CalendarDate;
  /** So many people go that a snapshot is taken whatever the undo can do. */
  readonly isMuch: boolean;
};

/** Writes the rows that differ. There is always a way back: an undo, a snapshot, or both. */
export async function writeMerge(
  database: Database,
  merge: Merge,
  writing: MergeWriting,
): Promise<Pick<RestoreSummary, 'snapshotId' | 'undoId'>> {
  const others = tablesInBackup(database).filter(({ name }) => name !== 'contacts');
  const changes = others.map((table) => ({ table, rows: changesOf(merge, table.name) }));
  const people = changesOf(merge, 'contacts');
  const total = changes.reduce((sum, { rows }) => sum + rows.count, people.count);
  const isUndoable = total <= MOST_UNDONE;
  // before anything is written, as the transaction goes on from what it holds
  const snapshotId = writing.isMuch || !isUndoable ? await writing.snapshot() : undefined;
  const writer = new Writer();
  let written = 0;
  for (const { table, rows } of changes) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- one table after the other, so that each can be told of
    await write(writer, table, table.name === 'settings' ? await withDevice(database, rows) : rows);
    written += rows.count;
    writing.onProgress(written, total);
  }
  const contacts = await mergedContacts(database, merge, writing.today);
  const after = new Map(merge.after).set('contacts', contacts);
  await write(writer, database.table<BackupRow, string>('contacts'), changesOf({ ...merge, after }, 'contacts'));
  writing.onProgress(total, total);
  const undo = newRow<Undo>({ images: writer.images });
  const isKept = isUndoable && writer.images.length > 0;
  if (isKept) await database.undos.add(undo);
  return { ...(snapshotId !== undefined && { snapshotId }), ...(isKept && { undoId: undo.id }) };
}

type RowChanges = {
  readonly added: readonly BackupRow[];
  readonly changed: readonly { readonly before: BackupRow; readonly after: BackupRow }[];
  readonly removed: readonly BackupRow[];
  readonly count: number;
};

function changesOf({ here, after }: Merge, table: string): RowChanges {
  const before = new Map((here.get(table) ?? []).map((row) => [row.id, row]));
  const rows = after.get(table) ?? [];
  const staying = new Set(rows.map(({ id }) => id));
  const added = rows.filter(({ id }) => !before.has(id));
  const changed = rows.flatMap((row) => {
    const old = before.get(row.id);
    return old === undefined || old === row ? [] : [{ before: old, after: row }];
  });
  const removed = [...before.values()].filter(({ id }) => !staying.has(id));
  return { added, changed, removed, count: added.length + changed.length + removed.length };
}

async function write(writer: Writer, table: Table<BackupRow, string>, rows: RowChanges): Promise<void> {
  // first what goes: of two plans for one week the other takes its place
  await writer.removeAll(table, rows.removed);
  await writer.replace(table, rows.changed);
  await writer.add(table, rows.added);
}

/** The row of the settings with what it says of this device, as it is in the table. */
async function withDevice(database: Database, rows: RowChanges): Promise<RowChanges> {
  const settings = await database.settings.get('settings');
  const here = settings && { ...settings };
  return {
    ...rows,
    added: rows.added.map((row) => asSettingsHere(row, settings)),
    changed: rows.changed.map(({ before, after }) => ({
      before: here ?? before,
      after: asSettingsHere(after, settings),
    })),
  };
}

/** Before-images stand in one row. */
const MOST_UNDONE = 20_000;
