/** Every trace of what goes for good: rows that are about it alone go along, others are mended. */
import type { Table } from 'dexie';
import type { Contact } from '../domain/contact.ts';
import type { Exchange } from '../domain/exchange.ts';
import type { Interaction } from '../domain/interaction.ts';
import type { Introduction } from '../domain/introduction.ts';
import type { Plan } from '../domain/plan.ts';
import type { Saved } from '../domain/record.ts';
import type { Forward, Tip } from '../domain/tip.ts';
import type { Database } from './database.ts';
import type { Undo } from './own-rows.ts';
import { changedRow, type Changes } from './rows.ts';

type Ids = ReadonlySet<string>;

/** The ids of what goes. */
export type Gone = { readonly contacts: Ids; readonly interactions: Ids; readonly spheres: Ids };

/** The tables that erasing reads and writes, for naming them in a transaction. */
export function tablesWithTraces(database: Database) {
  const { contacts, interactions, spheres, photos, plans, intentions, undos } = database;
  const { promises, exchanges, tips, forwards, requests, introductions, networks, meetings } = database;
  const around = [promises, exchanges, tips, forwards, requests, introductions, networks, meetings];
  return [contacts, interactions, spheres, photos, plans, intentions, undos, ...around];
}

/** Deletes the rows with these ids, and their traces. Call it inside the transaction. */
export async function eraseTraces(database: Database, { contacts, interactions, spheres }: Gone): Promise<void> {
  const withThem = await interactionsWith(database, contacts);
  const alone = await sweep(database.interactions, withoutPeople(contacts), withThem);
  const gone: Gone = { contacts, spheres, interactions: new Set([...interactions, ...alone]) };
  await Promise.all([
    database.contacts.bulkDelete([...contacts]),
    database.interactions.bulkDelete([...interactions]),
    database.spheres.bulkDelete([...spheres]),
  ]);
  await sweep(database.contacts, (row) => mendedContact(row, gone));
  await sweep(database.exchanges, (row) => mendedExchange(row, gone));
  await sweep(database.forwards, (row) => (isOf(row, gone) ? undefined : row));
  await sweep(database.undos, (row) => (remembers(row, gone) ? undefined : row));
  if (contacts.size > 0) await erasePeople(database, contacts);
}

async function erasePeople(database: Database, people: Ids): Promise<void> {
  const aboutThem = (row: { readonly contactId?: string }) => people.has(row.contactId ?? '');
  await database.photos
    .where('contactId')
    .anyOf([...people])
    .delete();
  await sweep(database.promises, (row) => (aboutThem(row) ? undefined : row));
  await sweep(database.requests, (row) => (aboutThem(row) ? undefined : row));
  await sweep(database.intentions, (row) => (aboutThem(row) ? undefined : row));
  await sweep(database.introductions, (row) => mendedIntroduction(row, people));
  await sweep(database.tips, (row) => mendedTip(row, people));
  await sweep(database.plans, (row) => mendedPlan(row, people));
  await sweep(database.networks, (row) => changed(row, { memberIds: without(row.memberIds, people) }));
  await sweep(database.meetings, (row) => changed(row, { attendeeIds: without(row.attendeeIds, people) }));
}

function mendedContact(row: Contact, { contacts, spheres }: Gone): Contact {
  const introducedById = contacts.has(row.introducedById ?? '') ? undefined : row.introducedById;
  return changed(row, { introducedById, sphereIds: without(row.sphereIds, spheres) });
}

/** An interaction without some of its people; nothing when it was with them alone. */
function withoutPeople(people: Ids): (row: Interaction) => Interaction | undefined {
  return (row) => {
    const contactIds = without(row.contactIds, people);
    return contactIds.length === 0 ? undefined : changed(row, { contactIds });
  };
}

function mendedExchange(row: Exchange, gone: Gone): Exchange | undefined {
  if (gone.contacts.has(row.contactId ?? '')) return undefined;
  const { source } = row;
  const isGone = source?.table === 'interactions' && gone.interactions.has(source.id);
  return isGone ? changed(row, { source: undefined }) : row;
}

/** What is left of it must bring two together. */
function mendedIntroduction(row: Introduction, people: Ids): Introduction | undefined {
  const contactIds = without(row.contactIds, people);
  if (contactIds === row.contactIds) return row;
  const asked = row.asked.filter(({ contactId }) => !people.has(contactId));
  return contactIds.length < 2 ? undefined : changed(row, { contactIds, asked });
}

function mendedTip(row: Tip, people: Ids): Tip {
  return people.has(row.fromContactId ?? '') ? changed(row, { fromContactId: undefined }) : row;
}

function mendedPlan(row: Plan, people: Ids): Plan {
  const items = row.items.filter(({ contactId }) => !people.has(contactId));
  return items.length === row.items.length ? row : changed(row, { items });
}

function isOf({ contactId, interactionId }: Forward, { contacts, interactions }: Gone): boolean {
  return contacts.has(contactId) || interactions.has(interactionId);
}

function remembers({ images }: Undo, { contacts, interactions, spheres }: Gone): boolean {
  return images.some(({ id }) => contacts.has(id) || interactions.has(id) || spheres.has(id));
}

/** The same list, when none of its ids goes. */
function without(ids: readonly string[], gone: Ids): readonly string[] {
  return ids.some((id) => gone.has(id)) ? ids.filter((id) => !gone.has(id)) : ids;
}

/** The same row, when nothing of it changes. */
function changed<Row extends Saved>(row: Row, changes: Changes<Row>): Row {
  const now = new Map<string, unknown>(Object.entries(row));
  return Object.entries(changes).every(([field, value]) => now.get(field) === value) ? row : changedRow(row, changes);
}

/**
 * Writes each row of the table, or each of `some`, as it is mended; deletes those of which nothing is left, and answers
 * their ids.
 */
async function sweep<Row extends Saved>(
  table: Table<Row, string>,
  mended: (row: Row) => Row | undefined,
  some?: readonly Row[],
): Promise<readonly string[]> {
  if (some !== undefined) return sweepRows(table, mended, some);
  const gone: string[] = [];
  let after: string | undefined = '';
  while (after !== undefined) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- each page begins where the last one ended
    const rows: readonly Row[] = await table.where('id').above(after).limit(ROWS_AT_ONCE).toArray();
    // oxlint-disable-next-line eslint/no-await-in-loop -- as above
    gone.push(...(await sweepRows(table, mended, rows)));
    after = rows.length < ROWS_AT_ONCE ? undefined : rows.at(-1)?.id;
  }
  return gone;
}

async function sweepRows<Row extends Saved>(
  table: Table<Row, string>,
  mended: (row: Row) => Row | undefined,
  rows: readonly Row[],
): Promise<readonly string[]> {
  const after = rows.map(mended);
  const emptied = rows.flatMap((row, index) => (after[index] === undefined ? row.id : []));
  await table.bulkPut(after.flatMap((row, index) => (row === undefined || row === rows[index] ? [] : row)));
  await table.bulkDelete(emptied);
  return emptied;
}

/** Those with a few people, one question each; undefined for many, when reading everything is quicker. */
async function interactionsWith(database: Database, people: Ids): Promise<readonly Interaction[] | undefined> {
  if (people.size > FEW) return undefined;
  const each = await Promise.all(
    Array.from(people, (id) => database.interactions.where('contactIds').equals(id).toArray()),
  );
  return [...new Map(each.flat().map((row) => [row.id, row])).values()];
}

const ROWS_AT_ONCE = 2500;
const FEW = 50;
