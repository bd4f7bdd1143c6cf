/** What restoring an opened backup would do, beside what is here. Nothing is written. */
import { SCHEMA_VERSION } from '../../domain/settings.ts';
import type { BackupRow } from '../../formats/backup/backup-row.ts';
import { countsOf } from '../../formats/backup/count-rows.ts';
import type { BackupContents } from '../../formats/backup/read-backup.ts';
import type { Database } from '../database.ts';
import { readEverything } from './everything.ts';
import { isAlive, losingOf } from './losing.ts';
import type { RestorePreview } from './restore-facts.ts';
import { writtenText } from './row-text.ts';
import { unionOf } from './union.ts';

/** The preview of a restore. */
export async function restorePreview(database: Database, contents: BackupContents): Promise<RestorePreview> {
  const { header, tables, isEncrypted, unread, unreadCount } = contents;
  const here = await readEverything(database);
  const before = here.get('contacts') ?? [];
  const replaced = tables.get('contacts') ?? [];
  const merged = unionOf(here, tables).get('contacts') ?? [];
  const merge = changesIn(before, merged);
  const dropped = losingOf(before, merged).losing;
  return {
    madeAt: header.madeAt,
    schemaVersion: header.schemaVersion,
    isFromFuture: header.schemaVersion > SCHEMA_VERSION,
    isEncrypted,
    inFile: countsOf(tables),
    here: countsOf(here),
    replace: { ...changesIn(before, replaced), dropped: losingOf(before, replaced).losing },
    merge: { ...merge, dropped, kept: before.filter(isAlive).length - merge.changed - dropped },
    unreadCount,
    unread,
  };
}

function changesIn(before: readonly BackupRow[], after: readonly BackupRow[]) {
  const alive = new Map(before.filter(isAlive).map((row) => [row.id, row]));
  const living = after.filter(isAlive);
  const added = living.filter(({ id }) => !alive.has(id)).length;
  return { added, changed: living.filter((row) => isChanged(alive.get(row.id), row)).length };
}

function isChanged(before: BackupRow | undefined, after: BackupRow): boolean {
  return before !== undefined && before !== after && writtenText('contacts', before) !== writtenText('contacts', after);
}
