/** The person's settings: read with defaults, so that a fresh profile needs no row. */
import { DEFAULT_SETTINGS, type Settings } from '../domain/settings.ts';
import type { Database } from './database.ts';
import { intend, type Writer } from './intend.ts';
import { changedRow, type Changes } from './rows.ts';

/** The settings, or the defaults while none were ever saved. */
export async function settingsOf(database: Database): Promise<Settings> {
  const saved = await database.settings.get('settings');
  return saved === undefined ? FRESH_SETTINGS : { ...FRESH_SETTINGS, ...saved };
}

/**
 * Saves some settings. Capacity and weekday move nobody's due day; a default rhythm is changed by
 * `changeDefaultRhythm`, which plans anew. Answers the id for undoing it.
 */
export async function saveSettings(database: Database, changes: Changes<Omit<Settings, 'id'>>): Promise<string> {
  const { undoId } = await intend(database, [], (writer) => writeSettings(database, writer, changes));
  return undoId;
}

/** Changes what the person has said of their privacy, as it stands by then. */
export async function changePrivacy(
  database: Database,
  change: (privacy: Settings['privacy']) => Settings['privacy'],
): Promise<void> {
  await intend(database, [], async (writer) => {
    const { privacy } = await settingsOf(database);
    await writeSettings(database, writer, { privacy: change(privacy) });
  });
}

/** Writes some settings as a part of another intention. */
export async function writeSettings(
  database: Database,
  writer: Writer,
  changes: Changes<Omit<Settings, 'id'>>,
): Promise<void> {
  const before = await database.settings.get('settings');
  const after = changedRow(await settingsOf(database), changes);
  await (before === undefined
    ? writer.add(database.settings, [after])
    : writer.replace(database.settings, [{ before, after }]));
}

const FRESH_SETTINGS: Settings = { ...DEFAULT_SETTINGS, id: 'settings', createdAt: '', updatedAt: '', rev: 0 };
