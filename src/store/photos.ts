/** The pictures of contacts: at most one of each. */
import type { Contact } from '../domain/contact.ts';
import type { ImportedPhoto } from '../formats/imported-contact.ts';
import type { Database } from './database.ts';
import { intend, type Writer } from './intend.ts';
import type { Photo } from './own-rows.ts';
import { changedRow, newRow } from './rows.ts';

/** The picture of a contact; undefined when there is none. */
export async function photoOf(database: Database, contactId: string): Promise<Photo | undefined> {
  return database.photos.where('contactId').equals(contactId).first();
}

/** Who has a picture. */
export async function picturedIds(database: Database): Promise<ReadonlySet<string>> {
  const keys = await database.photos.orderBy('contactId').uniqueKeys();
  return new Set(keys.map(String));
}

/** A new row for the picture of a contact. */
export function photoRow(contactId: string, { bytes, type }: ImportedPhoto): Photo {
  return newRow<Photo>({ contactId, blob: new Blob([new Uint8Array(bytes)], { type }), type });
}

/**
 * Gives a contact this picture in place of any other, or none; answers the id for undoing it, undefined when the contact
 * is gone or there was nothing to take away. The contact counts as changed, so that undoing an older act lets it be.
 */
export async function changePhoto(
  database: Database,
  contactId: string,
  picture: ImportedPhoto | undefined,
): Promise<string | undefined> {
  const { answer, undoId } = await intend(database, [database.contacts, database.photos], async (writer) => {
    const contact = await database.contacts.get(contactId);
    const before = await database.photos.where('contactId').equals(contactId).toArray();
    if (contact === undefined || (picture === undefined && before.length === 0)) return false;
    await writer.removeAll(database.photos, before);
    if (picture !== undefined) await writer.add(database.photos, [photoRow(contactId, picture)]);
    await touch(database, writer, contact);
    return true;
  });
  return answer ? undoId : undefined;
}

async function touch(database: Database, writer: Writer, contact: Contact): Promise<void> {
  await writer.replace(database.contacts, [{ before: contact, after: changedRow(contact, {}) }]);
}
