/** Everyone who is there, whole: for matching a file against them, finding them by name, taking them out. */
import type { Contact } from '../domain/contact.ts';
import type { Database } from './database.ts';

/** All contacts that are not in the trash. */
export async function livingContacts(database: Database): Promise<readonly Contact[]> {
  const contacts = await database.contacts.toArray();
  return contacts.filter((contact) => contact.deletedAt === undefined);
}

/** How many they are, without reading them. */
export async function countLiving(database: Database): Promise<number> {
  const [all, trashed] = await Promise.all([
    database.contacts.count(),
    database.contacts.where('deletedAt').above('').count(),
  ]);
  return all - trashed;
}
