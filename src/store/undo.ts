/** Undo: puts back what one intention changed, row by row; a row that has moved on since is left as it is. */
import type { Table } from 'dexie';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { isRightlyDue } from '../domain/decision.ts';
import type { Interaction } from '../domain/interaction.ts';
import type { Saved } from '../domain/record.ts';
import { countForgotten } from './backup-age.ts';
import type { Database } from './database.ts';
import { rulesOf, settled, settlingTables, type SavedRules } from './due-days.ts';
import { refuseNewerData, Writer } from './intend.ts';
import { interactionsByContact } from './interactions-of.ts';
import { changeMany } from './many-contacts.ts';
import { leastIdAt } from './new-id.ts';
import type { BeforeImage } from './own-rows.ts';
import { changedRow, sameFields } from './rows.ts';

/** How many rows were put back, and how many were left since they had moved on. */
export type Undone = { readonly restored: number; readonly left: number };

/** Undoes an intention; doing so twice changes nothing. */
export async function undo(database: Database, undoId: string, today: CalendarDate): Promise<Undone> {
  const known = await database.undos.get(undoId);
  if (known === undefined) return { restored: 0, left: 0 };
  const touched = known.images.map((image) => database.table<Saved, string>(image.table));
  const tables = [...settlingTables(database), database.settings, database.undos, ...touched];
  return database.transaction('rw', [...new Set(tables)], async () => {
    await refuseNewerData(database);
    const whole = wholeByTable(known.images);
    const met = contactsMet(known.images, await interactionsNamed(database, known.images));
    const movedOn = await contactsMovedOn(database, met, whole);
    const leftBehind = await interactionsByContact(database, movedOn);
    const rulesBefore = await rulesOf(database, today);
    const under = await contactsUnder(database, known.images, met);
    const outcomes = await Promise.all(
      [...whole].map(([table, images]) => putBack(database.table<Saved, string>(table), images)),
    );
    const restored = outcomes.reduce((sum, outcome) => sum + outcome.restored, 0);
    const left = outcomes.reduce((sum, outcome) => sum + outcome.left, 0);
    await settleAll(database, met, { leftBehind, today });
    await settleUnder(database, under, rulesBefore);
    await database.undos.delete(undoId);
    return { restored, left };
  });
}

/** Forgets what undoing needed of a day ago and before; nobody is offered it any more. For a quiet moment. */
export async function forgetOldUndos(database: Database): Promise<void> {
  const kept = leastIdAt(Date.now() - DAY_MS);
  const old = database.undos.where('id').below(kept);
  if ((await old.clone().limit(1).count()) === 0) return;
  await database.transaction('rw', [database.undos, database.settings], async () => {
    await refuseNewerData(database);
    await countForgotten(database, kept);
    await old.delete();
  });
}

const DAY_MS = 86_400_000;

/** One image a row, by table: how it was before the whole intention, and its rev after the whole of it. */
function wholeByTable(images: readonly BeforeImage[]): ReadonlyMap<string, readonly BeforeImage[]> {
  const byTable = new Map<string, Map<string, BeforeImage>>();
  for (const image of images) {
    const rows = byTable.get(image.table) ?? new Map<string, BeforeImage>();
    const before = rows.has(image.id) ? rows.get(image.id)?.before : image.before;
    rows.set(image.id, {
      table: image.table,
      id: image.id,
      ...(before !== undefined && { before }),
      ...(image.afterRev !== undefined && { afterRev: image.afterRev }),
    });
    byTable.set(image.table, rows);
  }
  return new Map([...byTable].map(([table, rows]) => [table, [...rows.values()]]));
}

/** Those of the contacts that will not be put back: they were written on since, or the intention never wrote them. */
async function contactsMovedOn(
  database: Database,
  contactIds: readonly string[],
  whole: ReturnType<typeof wholeByTable>,
): Promise<readonly string[]> {
  const images = whole.get(database.contacts.name) ?? [];
  const afterRevs = new Map(images.map(({ id, afterRev }) => [id, afterRev]));
  const current = await database.contacts.bulkGet([...contactIds]);
  return current.flatMap((contact) => (contact && contact.rev !== afterRevs.get(contact.id) ? contact.id : []));
}

async function putBack(table: Table<Saved, string>, images: readonly BeforeImage[]): Promise<Undone> {
  const current = await table.bulkGet(images.map((image) => image.id));
  const unmoved = images.filter((image, index) => current[index]?.rev === image.afterRev);
  // first what goes: it may hold the week that a plan of before comes back to
  await table.bulkDelete(unmoved.filter((image) => image.before === undefined).map((image) => image.id));
  const isTaken = await Promise.all(unmoved.map((image) => isWeekTaken(table, image)));
  const free = unmoved.filter((_, index) => isTaken[index] !== true);
  await table.bulkPut(free.flatMap((image) => image.before ?? []));
  return { restored: free.length, left: images.length - free.length };
}

/** Whether the week of a plan that went has another one meanwhile. */
async function isWeekTaken(table: Table<Saved, string>, { id, before }: BeforeImage): Promise<boolean> {
  if (table.name !== 'plans' || before === undefined || !('startsOn' in before)) return false;
  const [other] = await table.where({ startsOn: before.startsOn }).primaryKeys();
  return other !== undefined && other !== id;
}

/** The interactions among the images, as they were before and as they are now. */
async function interactionsNamed(database: Database, images: readonly BeforeImage[]): Promise<readonly Interaction[]> {
  const named = images.filter((image) => image.table === database.interactions.name);
  const current = await database.interactions.bulkGet(named.map((image) => image.id));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- an image of the table interactions is an interaction
  const before = named.map((image) => image.before as Interaction | undefined);
  return [...current, ...before].filter((row) => row !== undefined);
}

function contactsMet(images: readonly BeforeImage[], interactions: readonly Interaction[]): readonly string[] {
  const contactIds = images.filter((image) => image.table === 'contacts').map((image) => image.id);
  return [...new Set([...contactIds, ...interactions.flatMap((row) => row.contactIds)])];
}

/** Who is in a sphere that the images hold, though the intention never wrote them: they may have come there since. */
async function contactsUnder(
  database: Database,
  images: readonly BeforeImage[],
  met: readonly string[],
): Promise<readonly string[]> {
  const sphereIds = images.filter((image) => image.table === database.spheres.name).map((image) => image.id);
  if (sphereIds.length === 0) return [];
  const ids = await Promise.all(sphereIds.map((id) => database.contacts.where('sphereIds').equals(id).primaryKeys()));
  const known = new Set(met);
  return [...new Set(ids.flat())].filter((id) => !known.has(id));
}

/** Plans those under a sphere that changed back for whom having a due day, or none, is no longer right. */
async function settleUnder(database: Database, contactIds: readonly string[], rulesBefore: SavedRules): Promise<void> {
  if (contactIds.length === 0) return;
  const found = await database.contacts.bulkGet([...contactIds]);
  const rules = await rulesOf(database, rulesBefore.today);
  const contacts = found.filter((contact) => contact !== undefined).filter((contact) => !isRightlyDue(contact, rules));
  await changeMany(database, new Writer(), { contacts, act: { rules, rulesBefore } });
}

/**
 * Contacts that moved on keep what was written in them, but their history must fit what is there now; those put back
 * must fit the rules of now. Those that fit already are not written.
 */
async function settleAll(
  database: Database,
  contactIds: readonly string[],
  then: { readonly leftBehind: Awaited<ReturnType<typeof interactionsByContact>>; readonly today: CalendarDate },
): Promise<void> {
  const found = await database.contacts.bulkGet([...contactIds]);
  const contacts = found.filter((contact) => contact !== undefined);
  if (contacts.length === 0) return;
  const now = await interactionsByContact(database, contactIds);
  const named = contacts.map((contact) => {
    const interactions = now.get(contact.id) ?? [];
    return {
      contact,
      interactions,
      before: { contact, interactions: then.leftBehind.get(contact.id) ?? interactions },
    };
  });
  const ready = await settled(database, named, await rulesOf(database, then.today));
  const changed = ready.filter((contact, index) => !sameFields(contact, contacts[index]));
  await database.contacts.bulkPut(changed.map((contact) => changedRow(contact, {})));
}
