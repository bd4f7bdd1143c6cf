/** The interactions of contacts, as the rules want them. */
import type { Interaction } from '../domain/interaction.ts';
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
  const byContact = new Map<string, Interaction[]>(contactIds.map((id) => [id, []]));
  const rows = await database.interactions.where('contactIds').anyOf(contactIds).distinct().toArray();
  for (const row of rows) {
    if (row.deletedAt === undefined) for (const id of row.contactIds) byContact.get(id)?.push(row);
  }
  return byContact;
}

/** The same, each contact's the latest first. */
export async function historiesWith(
  database: Database,
  contactIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Interaction[]>> {
  const byContact = await interactionsByContact(database, contactIds);
  return new Map([...byContact].map(([id, rows]) => [id, latestFirst(rows)]));
}

/** Interactions by day, the latest first; of one day, the one written down last. */
export function latestFirst(interactions: readonly Interaction[]): readonly Interaction[] {
  return interactions.toSorted((one, other) => compare(other.day, one.day) || compare(other.id, one.id));
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
