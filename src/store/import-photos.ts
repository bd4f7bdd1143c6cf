/** The pictures of an import: with those who are new, and for those who are there and have none. */
import type { Contact } from '../domain/contact.ts';
import type { Database } from './database.ts';
import type { ImportBatch } from './import-batch.ts';
import type { Photo } from './own-rows.ts';
import { photoRow } from './photos.ts';

/** Rows for those who are new; `contacts` are theirs, in the order of the batch. */
export function firstPhotos(batch: ImportBatch, contacts: readonly Contact[]): readonly Photo[] {
  return batch.added.flatMap(({ photo }, index) => {
    const contact = contacts[index];
    return photo === undefined || contact === undefined ? [] : [photoRow(contact.id, photo)];
  });
}

/** Rows for those who are there and have no picture yet. Call it inside the transaction. */
export async function newPhotos(database: Database, batch: ImportBatch): Promise<readonly Photo[]> {
  const byId = new Map(batch.matched.flatMap(({ id, photo }) => (photo === undefined ? [] : [[id, photo] as const])));
  const ids = [...byId.keys()];
  const contacts = await database.contacts.bulkGet(ids);
  const there = await database.photos.where('contactId').anyOf(ids).toArray();
  const pictured = new Set(there.map(({ contactId }) => contactId));
  return contacts.flatMap((contact) => {
    const photo = byId.get(contact?.id ?? '');
    return contact === undefined || photo === undefined || pictured.has(contact.id)
      ? []
      : [photoRow(contact.id, photo)];
  });
}
