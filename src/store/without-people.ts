/**
 * Removing people so that it can be undone: what is about them alone goes along, and out of what is about others too
 * they are taken. Found by indexes, save in the tables that stay small: plans, rounds, intentions.
 */
import { Dexie, type Table } from 'dexie';
import type { Saved } from '../domain/record.ts';
import type { Database } from './database.ts';
import { settlingTables } from './due-days.ts';
import type { Writer } from './intend.ts';
import { changedRow, type Changes } from './rows.ts';

/** All tables that `removePeople` touches. */
export function tablesAboutPeople(database: Database): readonly Table[] {
  const { photos, exchanges, promises, forwards, requests } = database;
  const { intentions, introductions, networks, tips, checkIns } = database;
  const around = [photos, exchanges, promises, forwards, requests];
  return [...settlingTables(database), ...around, intentions, introductions, networks, tips, checkIns];
}

/** Removes contacts with all that is about them. Call it inside the transaction. */
export async function removePeople(database: Database, writer: Writer, people: ReadonlySet<string>): Promise<void> {
  const { contacts, interactions, introductions, networks, tips } = database;
  const all = (ids: readonly string[]) => ids.filter((id) => !people.has(id));
  await removeOwn(database, writer, people);
  await mend({ table: interactions, writer }, await naming(interactions, 'contactIds', people), ({ contactIds }) =>
    all(contactIds).length === 0 ? 'remove' : { contactIds: all(contactIds) },
  );
  await mend({ table: introductions, writer }, await naming(introductions, 'contactIds', people), ({ contactIds }) =>
    all(contactIds).length < 2 ? 'remove' : { contactIds: all(contactIds) },
  );
  await mend({ table: networks, writer }, await naming(networks, 'memberIds', people), ({ memberIds }) => ({
    memberIds: all(memberIds),
  }));
  await mend({ table: tips, writer }, await naming(tips, 'fromContactId', people), () => ({
    fromContactId: undefined,
  }));
  await takeOffWeeks(database, writer, people);
  const rows = await contacts.bulkGet([...people]);
  await mend(
    { table: contacts, writer },
    rows.filter((row) => row !== undefined),
    () => 'remove',
  );
}

/** Rows of which each is about one contact. */
async function removeOwn(database: Database, writer: Writer, people: ReadonlySet<string>): Promise<void> {
  for (const name of ['photos', 'exchanges', 'promises'] as const) {
    const table = database.table<Saved, string>(name);
    // oxlint-disable-next-line eslint/no-await-in-loop -- one table after the other in one transaction
    await mend({ table, writer }, await naming(table, 'contactId', people), () => 'remove');
  }
  for (const name of ['forwards', 'requests'] as const) {
    const table = database.table<Saved, string>(name);
    const ranges = Array.from(people, (id): [unknown, unknown] => [
      [id, Dexie.minKey],
      [id, Dexie.maxKey],
    ]);
    // oxlint-disable-next-line eslint/no-await-in-loop -- as above
    const rows = await table.where('[contactId+day]').inAnyRange(ranges, { includeUppers: true }).toArray();
    // oxlint-disable-next-line eslint/no-await-in-loop -- as above
    await mend({ table, writer }, rows, () => 'remove');
  }
  const intentions = (await database.intentions.toArray()).filter(({ contactId }) => people.has(contactId));
  await mend({ table: database.intentions, writer }, intentions, () => 'remove');
}

/** A plan or a round that was about them alone goes, so that the first week of one's own people is a first one. */
async function takeOffWeeks(database: Database, writer: Writer, people: ReadonlySet<string>): Promise<void> {
  const { plans, checkIns } = database;
  const met = (id: string) => people.has(id);
  const named = (await plans.toArray()).filter(({ items }) => items.some(({ contactId }) => met(contactId)));
  await mend({ table: plans, writer }, named, ({ items }) => {
    const left = items.filter(({ contactId }) => !met(contactId));
    return left.length === 0 ? 'remove' : { items: left };
  });
  const walked = (await checkIns.toArray()).filter(({ contactIds = [] }) => contactIds.some(met));
  await mend({ table: checkIns, writer }, walked, ({ contactIds = [], passedIds = [] }) => {
    const left = contactIds.filter((id) => !met(id));
    return left.length === 0 ? 'remove' : { contactIds: left, passedIds: passedIds.filter((id) => !met(id)) };
  });
}

async function naming<Row>(
  table: Table<Row, string>,
  index: string,
  people: ReadonlySet<string>,
): Promise<readonly Row[]> {
  return table
    .where(index)
    .anyOf([...people])
    .distinct()
    .toArray();
}

/** Changes each row as `change` says, or removes it. */
async function mend<Row extends Saved>(
  { table, writer }: { readonly table: Table<Row, string>; readonly writer: Writer },
  rows: readonly Row[],
  change: (row: Row) => Changes<Row> | 'remove',
): Promise<void> {
  for (const before of rows) {
    const changes = change(before);
    // oxlint-disable-next-line eslint/no-await-in-loop -- the few rows of a few people, each with its before-image
    if (changes === 'remove') await writer.remove(table, before);
    // oxlint-disable-next-line eslint/no-await-in-loop -- as above
    else await writer.replace(table, [{ before, after: changedRow<Row>(before, changes) }]);
  }
}
