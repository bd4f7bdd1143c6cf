/**
 * Deleting for good: what lies in the trash goes, with every trace of it in other rows. It can't be undone, so it keeps
 * no before-images, and those that earlier intentions kept of it go as well.
 */
import type { Table } from 'dexie';
import { partsOf, type CalendarDate } from '../domain/calendar-date.ts';
import type { Saved } from '../domain/record.ts';
import { trashKeptSince } from '../domain/trash.ts';
import type { Database } from './database.ts';
import { refuseNewerData, Writer } from './intend.ts';
import type { BeforeImage } from './own-rows.ts';
import { eraseTraces, tablesWithTraces } from './traces.ts';
import { UNDATED_TABLES, type ThingId } from './trash.ts';
import { trashedIn } from './trashed-rows.ts';
import { talksThrownWith } from './trashed-networks.ts';

/** Deletes these things for good, meetings with their interaction; one that was brought back meanwhile stays. */
export async function deleteForGood(database: Database, things: readonly ThingId[]): Promise<void> {
  const meetingIds = things.flatMap(({ table, id }) => (table === 'meetings' ? id : []));
  await erase(database, async (table) => {
    const ids = things.flatMap((thing) => (thing.table === table.name ? thing.id : []));
    const along = table.name === 'interactions' ? await talksThrownWith(database, meetingIds) : [];
    const rows = await table.bulkGet([...ids, ...along]);
    return rows.flatMap((row) => (row?.deletedAt === undefined ? [] : row.id));
  });
}

/** Deletes all that lies in the trash. */
export async function emptyTrash(database: Database): Promise<void> {
  await erase(database, (table) => trashedIn(table).primaryKeys());
}

/** Deletes what has been in the trash for more than thirty days; writes nothing when there is none. For a quiet moment. */
export async function emptyOldTrash(database: Database, today: CalendarDate): Promise<void> {
  const { year, month, day } = partsOf(trashKeptSince(today));
  const before = new Date(year, month - 1, day).toISOString();
  const old = (table: Table<Saved, string>) => trashedIn(table, before);
  const counts = await Promise.all(tablesOf(database).map((table) => old(table).limit(1).count()));
  if (counts.some((count) => count > 0)) await erase(database, (table) => old(table).primaryKeys());
}

/** The tables whose rows can lie in the trash and be seen there. */
function tablesOf(database: Database): readonly Table<Saved, string>[] {
  const names = ['contacts', 'interactions', 'spheres', ...UNDATED_TABLES] as const;
  return names.map((name) => database.table<Saved, string>(name));
}

async function erase(
  database: Database,
  idsIn: (table: Table<Saved, string>) => Promise<readonly string[]>,
): Promise<void> {
  const { settings, undos } = database;
  await database.transaction('rw', [...tablesWithTraces(database), settings, undos], async () => {
    await refuseNewerData(database);
    const [contacts, interactions, spheres, ...undated] = await Promise.all(tablesOf(database).map(idsIn));
    const gone = await eraseTraces(database, new Writer(), {
      contacts: new Set(contacts),
      interactions: new Set(interactions),
      spheres: new Set(spheres),
      undated: new Map(UNDATED_TABLES.map((name, place) => [name, new Set(undated[place])])),
    });
    await undos.filter(({ images }) => images.some((image) => tellsOf(image, gone))).delete();
  });
}

/** Whether an image keeps a row that is gone, or one that names it, such as a draft to someone. */
function tellsOf({ id, before }: BeforeImage, gone: ReadonlySet<string>): boolean {
  return gone.has(id) || textsIn(before).some((text) => gone.has(text));
}

/** Every text in a row, however deep it lies, such as who said what at a meeting. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
