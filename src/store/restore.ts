/** Bringing things back out of the trash, with all that hangs on them: one intention, with one undo. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Interaction } from '../domain/interaction.ts';
import type { Saved } from '../domain/record.ts';
import type { Sphere } from '../domain/sphere.ts';
import type { Database } from './database.ts';
import { rulesOf, settlingTables } from './due-days.ts';
import { intend, type Writer } from './intend.ts';
import { changeMany } from './many-contacts.ts';
import { changedRow } from './rows.ts';
import { changeSpheres } from './spheres.ts';
import type { ThingId } from './trash.ts';

/**
 * Brings things back out of the trash; those that are not in it any more are passed over. Contacts have the due day that
 * was set aside for them, or a new one when the rhythm asks for another meanwhile. Answers the id for undoing it.
 */
export async function restoreThings(
  database: Database,
  things: readonly ThingId[],
  today: CalendarDate,
): Promise<string> {
  const idsIn = (table: ThingId['table']) => things.flatMap((thing) => (thing.table === table ? thing.id : []));
  const { undoId } = await intend(database, settlingTables(database), async (writer) => {
    await restoreSpheres(database, writer, { ids: idsIn('spheres'), today });
    await restoreContacts(database, writer, { ids: idsIn('contacts'), today });
    await restoreInteractions(database, writer, { ids: idsIn('interactions'), today });
  });
  return undoId;
}

/** Whoever was made one with somebody is a person of their own again. */
const ALIVE = { deletedAt: undefined, mergedIntoId: undefined } as const;

type Restoring = { readonly ids: readonly string[]; readonly today: CalendarDate };

async function restoreSpheres(database: Database, writer: Writer, { ids, today }: Restoring): Promise<void> {
  const spheres = trashedOf(await database.spheres.bulkGet([...ids]));
  const pairs = spheres.map((before) => ({ before, after: changedRow<Sphere>(before, { deletedAt: undefined }) }));
  await changeSpheres(database, writer, { pairs, today });
}

async function restoreContacts(database: Database, writer: Writer, { ids, today }: Restoring): Promise<void> {
  const contacts = trashedOf(await database.contacts.bulkGet([...ids]));
  if (contacts.length === 0) return;
  const rules = await rulesOf(database, today);
  await changeMany(database, writer, { contacts, act: { rules, change: () => ALIVE } });
}

async function restoreInteractions(database: Database, writer: Writer, { ids, today }: Restoring): Promise<void> {
  const rows = trashedOf(await database.interactions.bulkGet([...ids]));
  if (rows.length === 0) return;
  const pairs = rows.map((before) => {
    const openSince = before.answered === 'open' ? before.day : undefined;
    return { before, after: changedRow<Interaction>(before, { deletedAt: undefined, openSince }) };
  });
  await writer.replace(database.interactions, pairs);
  const contacts = await database.contacts.bulkGet([...new Set(rows.flatMap((row) => row.contactIds))]);
  const restored = new Set(rows.map(({ id }) => id));
  const act = { rules: await rulesOf(database, today), wasThere: (row: Interaction) => !restored.has(row.id) };
  await changeMany(database, writer, { contacts: contacts.filter((contact) => contact !== undefined), act });
}

/** Those of the rows that there are, and that lie in the trash. */
function trashedOf<Row extends Saved>(rows: readonly (Row | undefined)[]): readonly Row[] {
  return rows.filter((row) => row !== undefined).filter((row) => row.deletedAt !== undefined);
}
