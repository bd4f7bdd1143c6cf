/**
 * What two databases come to when they are merged: of each row the one written last. Where both were written at the same
 * moment the order of their texts decides, so that it doesn't matter which of the two is here and which in the file.
 */
import { SCHEMA_VERSION } from '../../domain/settings.ts';
import type { BackupRow, BackupTables } from '../../formats/backup/backup-row.ts';
import { withoutDoubledSpheres } from './doubled-spheres.ts';
import { withFollowers } from './followers.ts';
import { rowText, writtenText } from './row-text.ts';

/** All tables after the merge. A row that stays as it is here is the very same object. */
export function unionOf(here: BackupTables, file: BackupTables): BackupTables {
  const names = new Set([...here.keys(), ...file.keys()]);
  const contacts = mergedTable('contacts', here.get('contacts'), file.get('contacts'));
  const [ours, theirs] = [withFollowers(here, contacts), withFollowers(file, contacts)];
  const whole = new Map(Array.from(names, (name) => [name, mergedTable(name, ours.get(name), theirs.get(name))]));
  // a week has one plan, and a contact one picture
  whole.set('plans', lastOfEach(whole.get('plans') ?? [], 'startsOn'));
  whole.set('photos', lastOfEach(whole.get('photos') ?? [], 'contactId'));
  whole.set('spheres', withoutDoubledSpheres(whole, here, file));
  return whole;
}

function mergedTable(
  table: string,
  here: readonly BackupRow[] = [],
  file: readonly BackupRow[] = [],
): readonly BackupRow[] {
  const rows = new Map(here.map((row) => [row.id, row]));
  for (const row of file) rows.set(row.id, mergedRow(table, rows.get(row.id), row));
  return [...rows.values()];
}

function mergedRow(table: string, here: BackupRow | undefined, file: BackupRow): BackupRow {
  if (here === undefined) return file;
  if (table === 'settings') return mergedSettings(here, file);
  return isLater(table, file, here) ? written(file, here) : here;
}

/** The row over the one that is here; nothing that remembers that one takes this one for it. */
function written(row: BackupRow, here: BackupRow): BackupRow {
  return { ...row, rev: Math.max(row.rev, here.rev) + 1 };
}

function isLater(table: string, one: BackupRow, other: BackupRow): boolean {
  if (one.updatedAt !== other.updatedAt) return instantOf(one) > instantOf(other);
  return writtenText(table, one) > writtenText(table, other);
}

/** A text that is no instant is before them all. */
function instantOf({ updatedAt }: BackupRow): number {
  const millis = Date.parse(updatedAt);
  return Number.isNaN(millis) ? -Infinity : millis;
}

/**
 * The settings written last, unless nobody ever did: those that are laid out by themselves are no choice. Of the device
 * is when it was opened and backed up; and what was counted never goes back.
 */
function mergedSettings(here: BackupRow, file: BackupRow): BackupRow {
  const isFiles = isLaidOut(here) === isLaidOut(file) ? isLater('settings', file, here) : isLaidOut(here);
  const { lastOpenedOn: _fileOpenedOn, away: _fileAway, ...chosen } = isFiles ? file : here;
  const madeUpIds = [...new Set([...textsOf(here['madeUpIds']), ...textsOf(file['madeUpIds'])])];
  const after = {
    ...chosen,
    backup: here['backup'],
    calendarSequence: Math.max(Number(here['calendarSequence']), Number(file['calendarSequence'])),
    schemaVersion: SCHEMA_VERSION,
    ...(here['lastOpenedOn'] !== undefined && { lastOpenedOn: here['lastOpenedOn'] }),
    ...(here['away'] !== undefined && { away: here['away'] }),
    ...(madeUpIds.length > 0 && { madeUpIds }),
  };
  return rowText({ ...after, rev: 0 }) === rowText({ ...here, rev: 0 }) ? here : written(after, here);
}

function isLaidOut({ rev }: BackupRow): boolean {
  return rev <= 1;
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

/** Of the rows with the same value in a field the one written last. */
function lastOfEach(rows: readonly BackupRow[], field: string): readonly BackupRow[] {
  const byValue = new Map<unknown, BackupRow>();
  for (const row of rows) {
    const other = byValue.get(row[field]);
    if (other === undefined || isWrittenLater(row, other)) byValue.set(row[field], row);
  }
  return [...byValue.values()];
}

function isWrittenLater(one: BackupRow, other: BackupRow): boolean {
  return one.updatedAt === other.updatedAt ? one.id > other.id : instantOf(one) > instantOf(other);
}
