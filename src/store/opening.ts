/**
 * Opening the database honestly. Older code never works on newer data, another tab's upgrade is given way to, and a
 * connection that is lost (cleared site data, a fault of the browser) is never quietly replaced by an empty database.
 */
import { FIRST_SPHERES, type Sphere } from '../domain/sphere.ts';
import { DEFAULT_SETTINGS, SCHEMA_VERSION, type Settings } from '../domain/settings.ts';
import type { Database } from './database.ts';
import { newRow } from './rows.ts';

/**
 * What became of the database. 'blocked': another tab holds an older version open. 'outdated': another tab has a newer
 * version of the app, reload. 'newer-data': the data is of a later version than this code. 'lost': the connection is
 * gone and nothing may be written until a reload. 'erased': another tab erases everything. 'failed': it could not be
 * opened.
 */
export type DatabaseTrouble =
  | { readonly kind: 'blocked' | 'outdated' | 'newer-data' | 'lost' | 'erased' }
  | { readonly kind: 'failed'; readonly reason: string };

/** Opens the database; tells `onTrouble` of anything that goes wrong, now or later. Resolves once it is open, or never. */
export async function openDatabase(database: Database, onTrouble: (trouble: DatabaseTrouble) => void): Promise<void> {
  let isStopped = false;
  const stop = (kind: 'outdated' | 'lost' | 'erased') => {
    // Dexie tells of our own close as well.
    if (isStopped) return;
    isStopped = true;
    database.closeForGood();
    // Dexie tells of a lost connection in the midst of a close of its own, after which it would open a new one by itself
    queueMicrotask(() => database.closeForGood());
    onTrouble({ kind });
  };
  database.on('versionchange', ({ newVersion }) => {
    // without a new version the data is being deleted
    stop(newVersion === null ? 'erased' : 'outdated');
    // one that was opened too late gives way as well
    database.closeForGood();
    // Keeps Dexie's own handler from closing in a way that opens again by itself.
    return false;
  });
  database.on('blocked', () => onTrouble({ kind: 'blocked' }));
  database.on('close', () => stop('lost'));
  try {
    await database.open();
    const settings = await database.settings.get('settings');
    if ((settings?.schemaVersion ?? 0) > SCHEMA_VERSION) onTrouble({ kind: 'newer-data' });
  } catch (error) {
    onTrouble({ kind: 'failed', reason: error instanceof Error ? error.name : 'unknown' });
  }
}

/** Lays out a fresh profile once: settings and the first spheres, named in the person's language. Does nothing later. */
export async function layOut(
  database: Database,
  sphereNames: { readonly [Key in (typeof FIRST_SPHERES)[number]['key']]: string },
): Promise<void> {
  if ((await database.settings.get('settings')) !== undefined) return;
  await database.transaction('rw', [database.settings, database.spheres], async () => {
    if ((await database.settings.get('settings')) !== undefined) return;
    const spheres = FIRST_SPHERES.map(({ key, color, private: isPrivate }, order) =>
      newRow<Sphere>({ name: sphereNames[key], color, private: isPrivate, order, rhythms: {} }),
    );
    await database.spheres.bulkAdd(spheres);
    await database.settings.add({ ...newRow<Settings>(DEFAULT_SETTINGS), id: 'settings' });
  });
}

/** Whether an error says that the disk or the quota is full; browsers hide it in different places. */
export function isOutOfSpace(error: unknown): boolean {
  return namesOf(error).some((name) => name === 'QuotaExceededError');
}

function namesOf(error: unknown): readonly string[] {
  if (typeof error !== 'object' || error === null) return [];
  const name = 'name' in error && typeof error.name === 'string' ? [error.name] : [];
  return [...name, ...('inner' in error ? namesOf(error.inner) : [])];
}
