/**
 * Contacts after a merge: their history comes from both sides now, so what is kept in step with it is reckoned anew. A
 * due day stands while the target stands that it was decided for, on the side it came from.
 */
import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Contact } from '../../domain/contact.ts';
import type { Named, Rules } from '../../domain/decision.ts';
import type { Interaction } from '../../domain/interaction.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../domain/settings.ts';
import type { Sphere } from '../../domain/sphere.ts';
import type { BackupRow, BackupTables } from '../../formats/backup/backup-row.ts';
import type { Database } from '../database.ts';
import { settled } from '../due-days.ts';
import { isAlive } from './losing.ts';
import { rowText } from './row-text.ts';

/** The two sides of a merge, and what they came to. */
export type Merge = { readonly here: BackupTables; readonly file: BackupTables; readonly after: BackupTables };

/**
 * All contacts as they are to be. Their `updatedAt` stays: what is reckoned is not written by anybody, and must not win
 * over what is. Call it inside the transaction, when all but the contacts is written.
 */
export async function mergedContacts(
  database: Database,
  merge: Merge,
  today: CalendarDate,
): Promise<readonly BackupRow[]> {
  const contacts = rowsOf(merge.after, 'contacts');
  const sides = sidesOf(merge, today);
  const named = contacts.flatMap((contact) => namedOf(contact, sides));
  const ready = await settled(database, named, sides.after.rules);
  const settledById = new Map(ready.map((contact) => [contact.id, contact]));
  return contacts.map((contact) => {
    const after = settledById.get(contact.id) ?? contact;
    if (rowText(after) === rowText(contact)) return contact;
    return contact === sides.here.contacts.get(contact.id) ? rewritten(after) : after;
  });
}

function rewritten(contact: Contact): Contact {
  return { ...contact, rev: contact.rev + 1 };
}

type Side = {
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly interactions: ReadonlyMap<string, readonly Interaction[]>;
  readonly rules: Rules;
};

type Sides = {
  readonly here: Side;
  readonly file: Side;
  readonly after: Side;
  readonly areRulesOthers: boolean;
};

function sidesOf({ here, file, after }: Merge, today: CalendarDate): Sides {
  const areRulesOthers = rulesText(here) !== rulesText(after);
  return { here: sideOf(here, today), file: sideOf(file, today), after: sideOf(after, today), areRulesOthers };
}

function sideOf(tables: BackupTables, today: CalendarDate): Side {
  const [settings = DEFAULT_SETTINGS] = rowsOf(tables, 'settings');
  const spheres = rowsOf(tables, 'spheres').filter(isAlive);
  return {
    contacts: new Map(rowsOf(tables, 'contacts').map((row) => [row.id, row])),
    interactions: byContact(rowsOf(tables, 'interactions').filter(isAlive)),
    rules: { today, settings, spheres: new Map(spheres.map((row) => [row.id, row])) },
  };
}

/** Someone of whom anything changed that a day follows from, as they stood on the side their row comes from. */
function namedOf(contact: Contact, { here, file, after, areRulesOthers }: Sides): readonly Named[] {
  const interactions = after.interactions.get(contact.id) ?? [];
  const isOfHere = contact === here.contacts.get(contact.id);
  const side = isOfHere ? here : file;
  const then = side.interactions.get(contact.id) ?? [];
  if (isOfHere && !areRulesOthers && areSame(then, interactions)) return [];
  const before = { contact: side.contacts.get(contact.id) ?? contact, interactions: then, rules: side.rules };
  return [{ contact, interactions, before }];
}

function areSame(one: readonly Interaction[], other: readonly Interaction[]): boolean {
  return one.length === other.length && one.every((row, index) => row === other[index]);
}

function byContact(interactions: readonly Interaction[]): ReadonlyMap<string, readonly Interaction[]> {
  const found = new Map<string, Interaction[]>();
  for (const row of interactions) {
    for (const id of new Set(row.contactIds)) {
      const rows = found.get(id);
      if (rows === undefined) found.set(id, [row]);
      else rows.push(row);
    }
  }
  return found;
}

function rulesText(tables: BackupTables): string {
  const [settings] = rowsOf(tables, 'settings');
  const spheres = rowsOf(tables, 'spheres').filter(isAlive);
  const bySphere = spheres.map((row) => [row.id, row.private, row.rhythms] as const);
  return JSON.stringify([settings?.defaultRhythms, bySphere.toSorted(([one], [other]) => (one < other ? -1 : 1))]);
}

type Rows = {
  readonly contacts: Contact & BackupRow;
  readonly interactions: Interaction & BackupRow;
  readonly spheres: Sphere & BackupRow;
  readonly settings: Settings & BackupRow;
};

function rowsOf<Table extends keyof Rows>(tables: BackupTables, table: Table): readonly Rows[Table][] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- they come from the table, or were checked by its schema
  return (tables.get(table) ?? []) as readonly Rows[Table][];
}
