/** How old the last backup is, and how much was changed since; noting a new one. */
import type { BackupAge } from '../domain/backup.ts';
import { calendarDate, type CalendarDate } from '../domain/calendar-date.ts';
import type { Settings } from '../domain/settings.ts';
import type { Database } from './database.ts';
import { refuseNewerData } from './intend.ts';
import { leastIdAt } from './new-id.ts';
import { settingsOf } from './settings.ts';

/** A backup that there is now. */
export type NotedBackup = {
  /** The instant it was made, and the day that was where the phone is. */
  readonly madeAt: string;
  readonly on: CalendarDate;
  /** 'file': among the downloads. 'share': handed to another app. 'handle': the file that is kept up to date. */
  readonly kind: 'file' | 'share' | 'handle';
};

/** The age of the last backup; undefined while there is nobody here but made-up people. */
export async function backupAge(database: Database): Promise<BackupAge | undefined> {
  const settings = await settingsOf(database);
  const firstAt = await firstInstant(database, settings);
  if (firstAt === undefined) return undefined;
  const { lastOn } = settings.backup;
  return {
    ...(lastOn !== undefined && { lastOn }),
    firstOn: calendarDate(firstAt.slice(0, 10)),
    changes: settings.backup.changesSince + (await changesKept(database, settings)),
  };
}

/** Notes that a backup was made: its age and the changes are counted from there. */
export async function noteBackup(database: Database, { madeAt, on, kind }: NotedBackup): Promise<void> {
  await noteAge(database, { lastOn: on, lastMadeAt: madeAt, lastKind: kind, changesSince: 0 });
}

/** Notes that what is here now is what a backup holds, since it was just brought back. */
export async function noteBroughtBack(
  database: Database,
  { madeAt, on }: Omit<NotedBackup, 'kind'>,
  now: string,
): Promise<void> {
  await noteAge(database, { lastOn: on, lastMadeAt: madeAt, countedFrom: now, changesSince: 0 });
}

/** Remembers how many of the undos below an id were of changes since the last backup; call it before they are forgotten. */
export async function countForgotten(database: Database, belowId: string): Promise<void> {
  const settings = await database.settings.get('settings');
  if (settings === undefined) return;
  const forgotten = await database.undos.where('id').between(firstIdCounted(settings), belowId).count();
  if (forgotten === 0) return;
  const { changesSince } = settings.backup;
  await database.settings.update('settings', { 'backup.changesSince': changesSince + forgotten });
}

// neither an act of the person nor to be undone: noted beside what one does, as the day of opening is
async function noteAge(database: Database, backup: Settings['backup']): Promise<void> {
  await database.transaction('rw', [database.settings], async () => {
    await refuseNewerData(database);
    await database.settings.update('settings', { backup });
  });
}

/** The instant since which there is someone here who isn't made up. */
async function firstInstant(database: Database, settings: Settings): Promise<string | undefined> {
  const madeUp = new Set(settings.madeUpIds);
  const first = await database.contacts
    .filter(({ id, deletedAt }) => deletedAt === undefined && !madeUp.has(id))
    .first();
  if (first === undefined) return undefined;
  // people may be older than the app is on this phone
  return first.createdAt > settings.createdAt ? first.createdAt : settings.createdAt;
}

/** How many acts since the last backup can still be undone, were it by nobody; one that was undone is none. */
async function changesKept(database: Database, settings: Settings): Promise<number> {
  return database.undos.where('id').aboveOrEqual(firstIdCounted(settings)).count();
}

function firstIdCounted({ backup }: Settings): string {
  const from = backup.countedFrom ?? backup.lastMadeAt;
  return from === undefined ? '' : leastIdAt(Date.parse(from));
}
