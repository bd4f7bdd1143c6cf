/** The interactions of contacts, as the rules want them. */
import { isReplyOwed, type Interaction } from '../domain/interaction.ts';
import { compareTexts } from '../domain/order.ts';
import type { Database } from './database.ts';

/** All interactions with a contact that are not in the trash, in no particular order. */
export async function interactionsOf(database: Database, contactId: string): Promise<readonly Interaction[]> {
  const rows = await database.interactions.where('contactIds').equals(contactId).toArray();
  return rows.filter((row) => row.deletedAt === undefined);
}

/** The interactions of several contacts, by contact; every id has an entry. */
export async function interactionsByContact(
  database: Database,
  contactIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Interaction[]>> {
  const ids = [...new Set(contactIds)];
  if (await isReadingAllQuicker(database, ids.length)) return parted(await database.interactions.toArray(), ids);
  const each = await Promise.all(ids.map((id) => interactionsOf(database, id)));
  return new Map(ids.map((id, index) => [id, each[index] ?? []]));
}

/** The same, each contact's the latest first. */
export async function historiesWith(
  database: Database,
  contactIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Interaction[]>> {
  const byContact = await interactionsByContact(database, contactIds);
  return new Map([...byContact].map(([id, rows]) => [id, latestFirst(rows)]));
}

/** What they wait for a reply to, not in the trash, in no particular order. */
export async function openReplies(database: Database): Promise<readonly Interaction[]> {
  const open = await database.interactions.where('openSince').above('').toArray();
  return open.filter((row) => row.deletedAt === undefined && isReplyOwed(row));
}

function parted(rows: readonly Interaction[], ids: readonly string[]): ReadonlyMap<string, readonly Interaction[]> {
  const byContact = new Map<string, Interaction[]>(ids.map((id) => [id, []]));
  for (const row of rows.filter(({ deletedAt }) => deletedAt === undefined)) {
    for (const id of row.contactIds) byContact.get(id)?.push(row);
  }
  return byContact;
}

/**
 * One question for each contact takes as long as reading several rows. A cursor over many contacts (`anyOf`) would take
 * a step for each row: nine seconds for five hundred people, where the questions took a sixth of one.
 */
async function isReadingAllQuicker(database: Database, questions: number): Promise<boolean> {
  // the few are asked of without a count, which would have a live answer follow every interaction there is
  return questions > FEW && (await database.interactions.count()) < questions * ROWS_A_QUESTION;
}

const FEW = 50;
const ROWS_A_QUESTION = 8;

/** Interactions by day, the latest first; of one day, the one written down last. */
export function latestFirst(interactions: readonly Interaction[]): readonly Interaction[] {
  return interactions.toSorted((one, other) => compareTexts(other.day, one.day) || compareTexts(other.id, one.id));
}

/** Whom these interactions are with, each once; undefined when one of them is gone and can't say it any more. */
export async function contactsIn(
  database: Database,
  interactionIds: readonly string[],
): Promise<readonly string[] | undefined> {
  const rows = await database.interactions.bulkGet([...interactionIds]);
  const known = rows.filter((row) => row !== undefined);
  return known.length < rows.length ? undefined : [...new Set(known.flatMap(({ contactIds }) => contactIds))];
}
