/** Bringing things back out of the trash, with all that hangs on them: one intention, with one undo. */
import type { Table } from 'dexie';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Contact } from '../domain/contact.ts';
import type { Interaction } from '../domain/interaction.ts';
import type { Saved } from '../domain/record.ts';
import type { Sphere } from '../domain/sphere.ts';
import type { Database } from './database.ts';
import { rulesOf } from './due-days.ts';
import { entriesComeBack } from './entries-of-talk.ts';
import { forwardFollows } from './forward-follows.ts';
import { intend, type Writer } from './intend.ts';
import { interactionTables } from './interactions.ts';
import { changeMany } from './many-contacts.ts';
import { changedRow } from './rows.ts';
import { contactsIn } from './spheres.ts';
import { UNDATED_TABLES, type ThingId } from './trash.ts';
import { talksThrownWith } from './trashed-networks.ts';

/**
 * Brings things back out of the trash; those that are not in it any more are passed over. Contacts have the due day that
 * was set aside for them, or a new one when the rhythm asks for another meanwhile. All that comes back together is there
 * before anybody's day is decided, once. Answers the id for undoing it.
 */
export async function restoreThings(
  database: Database,
  things: readonly ThingId[],
  today: CalendarDate,
): Promise<string> {
  const idsIn = (table: ThingId['table']) => things.flatMap((thing) => (thing.table === table ? thing.id : []));
  const undated = UNDATED_TABLES.map((name) => database.table<Saved, string>(name));
  const { undoId } = await intend(database, [...interactionTables(database), ...undated], async (writer) => {
    const ofMeetings = await talksThrownWith(database, idsIn('meetings'));
    await restoreUndated(writer, undated, things);
    const rulesBefore = await rulesOf(database, today);
    const spheres = await restoreSpheres(database, writer, idsIn('spheres'));
    const talks = await restoreInteractions(database, writer, [...idsIn('interactions'), ...ofMeetings]);
    const people = trashedOf(await database.contacts.bulkGet(idsIn('contacts')));
    const back = new Set(people.map(({ id }) => id));
    const restored = new Set(talks.map(({ id }) => id));
    await changeMany(database, writer, {
      contacts: await everyoneOf(database, { people, spheres, talks }),
      act: {
        rules: await rulesOf(database, today),
        rulesBefore,
        wasThere: (row) => !restored.has(row.id),
        change: ({ id }) => (back.has(id) ? ALIVE : {}),
      },
    });
  });
  return undoId;
}

/** Whoever was made one with somebody is a person of their own again. */
const ALIVE = { deletedAt: undefined, mergedIntoId: undefined } as const;

async function restoreUndated(
  writer: Writer,
  tables: readonly Table<Saved, string>[],
  things: readonly ThingId[],
): Promise<void> {
  for (const table of tables) {
    const ids = things.flatMap((thing) => (thing.table === table.name ? thing.id : []));
    // oxlint-disable-next-line eslint/no-await-in-loop -- one table after the other
    const rows = trashedOf(await table.bulkGet(ids));
    const pairs = rows.map((before) => ({ before, after: changedRow<Saved>(before, { deletedAt: undefined }) }));
    // oxlint-disable-next-line eslint/no-await-in-loop -- one table after the other
    await writer.replace(table, pairs);
  }
}

async function restoreSpheres(database: Database, writer: Writer, ids: readonly string[]): Promise<readonly Sphere[]> {
  const spheres = trashedOf(await database.spheres.bulkGet([...ids]));
  const pairs = spheres.map((before) => ({ before, after: changedRow<Sphere>(before, { deletedAt: undefined }) }));
  await writer.replace(database.spheres, pairs);
  return spheres;
}

async function restoreInteractions(
  database: Database,
  writer: Writer,
  ids: readonly string[],
): Promise<readonly Interaction[]> {
  const rows = trashedOf(await database.interactions.bulkGet([...ids]));
  const pairs = rows.map((before) => {
    const openSince = before.answered === 'open' ? before.day : undefined;
    return { before, after: changedRow<Interaction>(before, { deletedAt: undefined, openSince }) };
  });
  await writer.replace(database.interactions, pairs);
  for (const pair of pairs) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- those of the few that passed something on
    await forwardFollows(database, writer, pair);
  }
  await entriesComeBack(database, writer, rows);
  return rows;
}

type Back = {
  readonly people: readonly Contact[];
  readonly spheres: readonly Sphere[];
  readonly talks: readonly Interaction[];
};

/** Everyone whose day may be another by what came back, themselves included, in the order of their ids. */
async function everyoneOf(database: Database, { people, spheres, talks }: Back): Promise<readonly Contact[]> {
  const inSpheres = await contactsIn(
    database,
    spheres.map(({ id }) => id),
  );
  const met = await database.contacts.bulkGet([...new Set(talks.flatMap(({ contactIds }) => contactIds))]);
  const everyone = [...people, ...inSpheres, ...met.filter((contact) => contact !== undefined)];
  const byId = new Map(everyone.map((contact) => [contact.id, contact]));
  return [...byId.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** Those of the rows that there are, and that lie in the trash. */
function trashedOf<Row extends Saved>(rows: readonly (Row | undefined)[]): readonly Row[] {
  return rows.filter((row) => row !== undefined).filter((row) => row.deletedAt !== undefined);
}
