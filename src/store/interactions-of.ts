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
