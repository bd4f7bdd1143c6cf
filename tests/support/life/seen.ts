/** What the app has saved, as the model says it: without stamps, and without what is decided by chance. */
import { expect } from 'vitest';
import type { Contact } from '../../../src/domain/contact.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import type { Saved } from '../../../src/domain/record.ts';
import type { Database } from '../../../src/store/database.ts';
import { ledgerOf } from '../../../src/store/ledger.ts';
import { weekOf } from '../../../src/store/week.ts';
import { weekShown } from './planning.ts';
import { mayHaveLedger } from './rules.ts';
import { CHOICES, type PlanRow, type TableName, type Tables, type World } from './world.ts';

export type Seen = { readonly [Name in TableName]: readonly Tables[Name][] } & {
  readonly contactsById: ReadonlyMap<string, Contact>;
  readonly undoIds: ReadonlySet<string>;
};

export const TABLES = [
  'contacts',
  'interactions',
  'spheres',
  'promises',
  'intentions',
  'settings',
  'plans',
  'dismissals',
  'purposes',
  'checkIns',
  'tips',
  'forwards',
  'introductions',
  'exchanges',
  'networks',
  'meetings',
  'reviews',
  'asks',
  'requests',
  'measures',
  'questions',
] as const satisfies readonly TableName[];

/** Everything that is saved now. */
export async function look(database: Database): Promise<Seen> {
  const tables = [...TABLES, 'undos'].map((name) => database.table<Saved, string>(name));
  return database.transaction('r', tables, async () => {
    const [undoIds, ...all] = await Promise.all([
      database.undos.toCollection().primaryKeys(),
      ...TABLES.map((name) => database.table<Saved, string>(name).toArray()),
    ]);
    const rows = Object.fromEntries(TABLES.map((name, place) => [name, all[place] ?? []])) as unknown as Seen;
    const plans = (rows.plans as unknown as readonly Plan[]).map(planRow);
    const contactsById = new Map(rows.contacts.map((contact) => [contact.id, contact]));
    return { ...rows, plans, contactsById, undoIds: new Set(undoIds) };
  });
}

/** The model and the app say the same, table by table and field by field, and Week and the ledger show the same. */
export async function expectSame(world: World, seen: Seen, database: Database): Promise<void> {
  for (const name of TABLES) expectSameRows(name, seen[name].map(bare), world.all(name).map(bare));
  const week = await weekOf(database, world.today);
  const shown = week?.people.map(({ contact, done }) => ({ id: contact.id, done }));
  expect({ week: shown }).toEqual({ week: weekShown(world) });
  const { lines } = await ledgerOf(database);
  expect({ ledger: lines.map(({ entry }) => entry.id).toSorted() }).toEqual({ ledger: ledgerShown(world) });
}

/** The entries of the ledger there may be, of people and of networks that are here. */
function ledgerShown(world: World): readonly string[] {
  return world
    .all('exchanges')
    .filter(({ deletedAt, contactId, networkId = '' }) => {
      const about = contactId === undefined ? world.get('networks', networkId) : world.get('contacts', contactId);
      const isHere = deletedAt === undefined && about !== undefined && about.deletedAt === undefined;
      return isHere && (contactId === undefined || mayHaveLedger(world, contactId));
    })
    .map(({ id }) => id);
}

/** Throws with the rows that differ, since a run of many lives shows no more of an error than its message. */
function expectSameRows(name: string, app: readonly object[], model: readonly object[]): void {
  try {
    expect(app).toEqual(model);
  } catch (cause) {
    throw new Error(`${name}: the app says ${onlyIn(app, model)}, the model ${onlyIn(model, app)}`, { cause });
  }
}

function onlyIn(rows: readonly object[], others: readonly object[]): string {
  const there = new Set(others.map(inOrder));
  const only = rows.map(inOrder).filter((row) => !there.has(row));
  return only.join(' and ') || 'no more';
}

function inOrder(row: object): string {
  const present = Object.entries(row).filter(([, value]) => value !== undefined);
  return JSON.stringify(present.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** A row without what nobody could foretell: its stamps, the hour it was thrown away, and the number of a sending. */
export function bare(row: object): object {
  const {
    createdAt: _,
    updatedAt: __,
    rev: ___,
    groupId: ____,
    deletedAt,
    ...rest
  } = row as { readonly deletedAt?: string; readonly [field: string]: unknown };
  if (rest['id'] === 'settings') return Object.fromEntries(CHOICES.map((field) => [field, rest[field]]));
  return deletedAt === undefined ? rest : { ...rest, deletedAt: deletedAt.slice(0, 'yyyy-mm-dd'.length) };
}

/** Those of them that fall away when what they name is gone for good. */
const NAMING: ReadonlySet<string> = new Set(['promise', 'told']);

const PRETEXTS: ReadonlySet<string> = new Set(['promise', 'reply-owed', 'told', 'birthday']);

function planRow({ id, startsOn, capacity, items }: Plan): PlanRow {
  return {
    id,
    startsOn,
    capacity,
    items: items.map(({ contactId, reasons, choice }) => ({
      contactId,
      codes: reasons
        .filter(({ code }) => PRETEXTS.has(code))
        .map(({ code, ids }) => (NAMING.has(code) ? `${code}:${ids.join()}` : code))
        .join(' '),
      ...(choice !== undefined && { choice }),
    })),
  };
}
