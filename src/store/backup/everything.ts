/** Everything that belongs to the person, as it is in a backup. What belongs to this device alone stays out of it. */
import type { Dexie } from 'dexie';
import type { Saved } from '../../domain/record.ts';
import { SCHEMA_VERSION, type Settings } from '../../domain/settings.ts';
import type { BackupRow, BackupTables } from '../../formats/backup/backup-row.ts';
import { backedUpTables } from '../../formats/backup/row-schemas.ts';

/** The tables of a backup, for naming them in a transaction. */
export function tablesInBackup(database: Dexie) {
  const there = new Set(database.tables.map(({ name }) => name));
  return backedUpTables().flatMap((name) => (there.has(name) ? database.table<BackupRow, string>(name) : []));
}

/**
 * All rows of the tables of a backup, as they are at one moment. The veil, its PIN and its key are of the device: whoever
 * restores a backup elsewhere must not be locked out by a PIN of long ago. So are reminders, which each phone allows itself.
 */
export async function readEverything(database: Dexie): Promise<BackupTables> {
  const tables = tablesInBackup(database);
  return database.transaction('r', tables, async () => {
    const rows = await Promise.all(tables.map((table) => table.toArray()));
    return new Map(tables.map(({ name }, index) => [name, (rows[index] ?? []).map(withoutDevice)]));
  });
}

/**
 * The settings of a backup as those of this device, whose veil, reminders and days of opening stay as `here` says. Calendars
 * out there keep what they were given, so what is known of that doesn't go back in time either.
 */
export function asSettingsHere(row: BackupRow, here: Settings | undefined): BackupRow {
  const { veil = false, pin, deviceKey } = here?.privacy ?? {};
  const ofDevice = { veil, ...(pin !== undefined && { pin }), ...(deviceKey !== undefined && { deviceKey }) };
  const privacy = { ...privacyOf(row), ...ofDevice };
  const reminders = here?.reminders && { reminders: here.reminders };
  return {
    ...withoutReminders(openedAsHere(row, here)),
    ...reminders,
    privacy,
    ...calendarFacts(row, here),
    schemaVersion: SCHEMA_VERSION,
  };
}

/** Nobody was away from here because another device was left; where nothing is known yet, the file tells. */
function openedAsHere(row: BackupRow, here: Settings | undefined): BackupRow {
  if (here?.lastOpenedOn === undefined) return row;
  const { away: _ofDevice, ...others } = row;
  return { ...others, lastOpenedOn: here.lastOpenedOn, ...(here.away && { away: here.away }) };
}

/** What calendars hold: as it is known here, unless the file tells of another calendar; its number never falls. */
function calendarFacts(row: BackupRow, here: Settings | undefined): Partial<Settings> {
  const { calendarSequence = 0, calendar } = here ?? {};
  const isSame = row['calendar'] === undefined || idOf(row['calendar']) === calendar?.id;
  return {
    calendarSequence: Math.max(Number(row['calendarSequence']), calendarSequence),
    ...(calendar !== undefined && isSame && { calendar }),
  };
}

function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
}

/** Whether it is the one row of the settings, told by its id. */
export function isSettings(row: Saved): boolean {
  return row.id === 'settings';
}

function withoutDevice(row: BackupRow): BackupRow {
  return isSettings(row) && 'privacy' in row ? { ...withoutReminders(row), privacy: privacyOf(row) } : row;
}

function withoutReminders({ reminders: _ofDevice, ...row }: BackupRow): BackupRow {
  return row;
}

function privacyOf({ privacy }: BackupRow): { readonly [field: string]: unknown } {
  const fields = typeof privacy === 'object' && privacy !== null ? Object.entries(privacy) : [];
  return Object.fromEntries(fields.filter(([field]) => !OF_DEVICE.has(field)));
}

const OF_DEVICE: ReadonlySet<string> = new Set(['veil', 'pin', 'deviceKey']);
