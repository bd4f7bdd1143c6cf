/** Every trace of what goes: rows that are about it alone go along, others are mended. With the writer's undo, or without. */
import type { Table } from 'dexie';
import type { Contact } from '../domain/contact.ts';
import type { Exchange } from '../domain/exchange.ts';
import { withoutPeople } from '../domain/first-run.ts';
import { inventoryOfNow } from '../domain/inventory-people.ts';
import type { Interaction } from '../domain/interaction.ts';
import type { Introduction } from '../domain/introduction.ts';
import type { Meeting, Network } from '../domain/network.ts';
import { withoutReasonsOn, type Plan } from '../domain/plan.ts';
import type { Saved } from '../domain/record.ts';
import type { Forward, Tip } from '../domain/tip.ts';
import type { Database } from './database.ts';
import type { Writer } from './intend.ts';
import { eraseNetworks, tablesOfNetworks } from './network-traces.ts';
import type { CheckIn } from './own-rows.ts';
import { changedRow, type Changes } from './rows.ts';
import { settingsOf, writeSettings } from './settings.ts';
import { sweeping } from './sweep.ts';

type Ids = ReadonlySet<string>;

/** The ids of what goes; absent: nothing of the kind. */
export type Gone = {
  readonly contacts?: Ids;
  readonly interactions?: Ids;
  readonly spheres?: Ids;
  /** Of rows on which no due day stands, such as tips, by the name of their table. */
  readonly undated?: ReadonlyMap<string, Ids>;
  /** Whether a plan or a round that was of these contacts alone goes as well. */
  readonly withWeeks?: boolean;
};

/** The tables that erasing reads and writes beside the settings, for naming them in a transaction. */
export function tablesWithTraces(database: Database) {
  const { contacts, interactions, spheres, photos, plans, checkIns, intentions, dismissals } = database;
  const { promises, exchanges, tips, forwards, requests, introductions, networks, meetings, asks, purposes } = database;
  const { measures, reviews } = database;
  const around = [
    promises,
    exchanges,
    tips,
    forwards,
    requests,
    introductions,
    networks,
    meetings,
    asks,
    purposes,
    measures,
    reviews,
  ];
  const all = [contacts, interactions, spheres, photos, plans, checkIns, intentions, dismissals, ...around];
  return [...new Set([...all, ...tablesOfNetworks(database)])];
}

/**
 * Removes the rows with these ids, and their traces; answers the ids of all rows of these tables that went. An interaction
 * by which a tip was passed on still names it when it is gone, since that is what it weighs by. Call it inside the
 * transaction.
 */
export async function eraseTraces(database: Database, writer: Writer, gone: Gone): Promise<Ids> {
  const { contacts = NONE, interactions = NONE, spheres = NONE } = gone;
  const sweep = sweeping(writer);
  const undated = await eraseUndated(database, writer, gone.undated ?? new Map());
  const withThem = await interactionsWith(database, contacts);
  const alone = await sweep(database.interactions, withoutThem(contacts), withThem);
  const talks = new Set([...interactions, ...alone]);
  await removeRows(writer, database.interactions, interactions);
  await removeRows(writer, database.contacts, contacts);
  await removeRows(writer, database.spheres, spheres);
  await sweep(database.contacts, (row) => mendedContact(row, contacts, spheres));
  const broughtTogether = await sweep(database.introductions, (row) => mendedIntroduction(row, contacts));
  const sources = new Set([...contacts, ...talks, ...undated, ...broughtTogether]);
  const passings = await sweep(database.forwards, (row) => (isOf(row, contacts, sources) ? undefined : row));
  await sweep(database.exchanges, (row) => mendedExchange(row, contacts, new Set([...sources, ...passings])));
  if (contacts.size > 0) await erasePeople(database, writer, gone);
  return new Set([...contacts, ...talks, ...spheres, ...undated]);
}

async function eraseUndated(database: Database, writer: Writer, gone: ReadonlyMap<string, Ids>): Promise<Ids> {
  const all = new Set<string>();
  for (const [name, ids] of gone) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- one table after the other
    await removeRows(writer, database.table<Saved, string>(name), ids);
    for (const id of ids) all.add(id);
  }
  if (all.size > 0) await sweeping(writer)(database.plans, (row) => mendedPlan(row, all, false));
  await erasePurposes(database, writer, gone.get('purposes') ?? NONE);
  for (const id of await eraseNetworks(database, writer, gone.get('networks') ?? NONE)) all.add(id);
  return all;
}

/** Whoever and whatever served a purpose serves it no more; what was asked for its sake stays asked. */
async function erasePurposes(database: Database, writer: Writer, gone: Ids): Promise<void> {
  if (gone.size === 0) return;
  const sweep = sweeping(writer);
  await sweep(database.contacts, (row) => changed(row, { purposeIds: without(row.purposeIds, gone) }));
  await sweep(database.networks, (row) => changed(row, { purposeIds: without(row.purposeIds, gone) }));
  await sweep(database.asks, (row) => (gone.has(row.purposeId ?? '') ? changed(row, { purposeId: undefined }) : row));
}

async function erasePeople(database: Database, writer: Writer, gone: Gone): Promise<void> {
  const { contacts: people = NONE, withWeeks = false } = gone;
  const sweep = sweeping(writer);
  const aboutThem = (row: { readonly contactId?: string }) => people.has(row.contactId ?? '');
  const photos = await database.photos
    .where('contactId')
    .anyOf([...people])
    .toArray();
  await writer.removeAll(database.photos, photos);
  await sweep(database.promises, (row) => (aboutThem(row) ? undefined : row));
  await sweep(database.requests, (row) => (aboutThem(row) ? undefined : row));
  await sweep(database.intentions, (row) => (aboutThem(row) ? undefined : row));
  await sweep(database.dismissals, (row) => (aboutThem(row) || people.has(row.otherId ?? '') ? undefined : row));
  await sweep(database.tips, (row) => mendedTip(row, people));
  await sweep(database.networks, (row) => mendedNetwork(row, people));
  await sweep(database.meetings, (row) => mendedMeeting(row, people));
  await sweep(database.plans, (row) => mendedPlan(row, people, withWeeks));
  await sweep(database.checkIns, (row) => mendedRound(row, people, withWeeks));
  await eraseFromSettings(database, writer, people);
}

/** A first run goes on without them, and no stop of the inventory names them. */
async function eraseFromSettings(database: Database, writer: Writer, people: Ids): Promise<void> {
  const { firstRun, inventory } = await settingsOf(database);
  const run = firstRun && withoutPeople(firstRun, people);
  const walk = inventory && inventoryOfNow(inventory, (id) => (people.has(id) ? undefined : id));
  if (run !== firstRun || walk !== inventory) {
    await writeSettings(database, writer, { firstRun: run, inventory: walk });
  }
}

function mendedContact(row: Contact, contacts: Ids, spheres: Ids): Contact {
  const { introducedById = '', mergedIntoId = '' } = row;
  return changed(row, {
    introducedById: contacts.has(introducedById) ? undefined : row.introducedById,
    mergedIntoId: contacts.has(mergedIntoId) ? undefined : row.mergedIntoId,
    sphereIds: without(row.sphereIds, spheres),
  });
}

/** An interaction without some of its people; nothing when it was with them alone. */
function withoutThem(people: Ids): (row: Interaction) => Interaction | undefined {
  return (row) => {
    const contactIds = without(row.contactIds, people);
    return contactIds.length === 0 ? undefined : changed(row, { contactIds });
  };
}

/** What was thrown away with what it was made from goes with it; what still stands in the ledger stays. */
function mendedExchange(row: Exchange, contacts: Ids, sources: Ids): Exchange | undefined {
  if (contacts.has(row.contactId ?? '')) return undefined;
  if (!sources.has(row.source?.id ?? '')) return row;
  return row.deletedAt === undefined ? changed(row, { source: undefined }) : undefined;
}

/** What is left of it must bring two together. */
function mendedIntroduction(row: Introduction, people: Ids): Introduction | undefined {
  const contactIds = without(row.contactIds, people);
  if (contactIds === row.contactIds) return row;
  const asked = row.asked.filter(({ contactId }) => !people.has(contactId));
  return contactIds.length < 2 ? undefined : changed(row, { contactIds, asked });
}

function mendedNetwork(row: Network, people: Ids): Network {
  const isKept = people.has(row.keeperId ?? '');
  const memberIds = without(row.memberIds, people);
  return changed(row, { memberIds, ...(isKept && { keeperId: undefined, keeper: undefined }) });
}

function mendedMeeting(row: Meeting, people: Ids): Meeting {
  const said = row.said?.filter(({ contactId }) => !people.has(contactId));
  const attendeeIds = without(row.attendeeIds, people);
  return changed(row, { attendeeIds, ...(said?.length !== row.said?.length && { said }) });
}

function mendedTip(row: Tip, people: Ids): Tip {
  return people.has(row.fromContactId ?? '') ? changed(row, { fromContactId: undefined }) : row;
}

function mendedPlan(row: Plan, people: Ids, withWeeks: boolean): Plan | undefined {
  const items = withoutReasonsOn(
    row.items.filter(({ contactId }) => !people.has(contactId)),
    people,
  );
  if (items.length === row.items.length && items.every((item, place) => item === row.items[place])) return row;
  return withWeeks && items.length === 0 ? undefined : changed(row, { items });
}

function mendedRound(row: CheckIn, people: Ids, withWeeks: boolean): CheckIn | undefined {
  const contactIds = without(row.contactIds ?? [], people);
  if (contactIds === row.contactIds || row.contactIds === undefined) return row;
  return withWeeks && contactIds.length === 0
    ? undefined
    : changed<CheckIn>(row, { contactIds, passedIds: without(row.passedIds ?? [], people) });
}

/** `rest` holds the ids of interactions and tips that go. */
function isOf({ contactId, interactionId, tipId }: Forward, contacts: Ids, rest: Ids): boolean {
  return contacts.has(contactId) || rest.has(interactionId) || rest.has(tipId);
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

async function removeRows<Row extends Saved>(writer: Writer, table: Table<Row, string>, ids: Ids): Promise<void> {
  const rows = await table.bulkGet([...ids]);
  await writer.removeAll(
    table,
    rows.filter((row) => row !== undefined),
  );
}

/** Those with a few people, one question each; undefined for many, when reading everything is quicker. */
async function interactionsWith(database: Database, people: Ids): Promise<readonly Interaction[] | undefined> {
  if (people.size > FEW) return undefined;
  const each = await Promise.all(
    Array.from(people, (id) => database.interactions.where('contactIds').equals(id).toArray()),
  );
  return [...new Map(each.flat().map((row) => [row.id, row])).values()];
}

const NONE: Ids = new Set();
const FEW = 50;
