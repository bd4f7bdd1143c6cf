/** People out of the phone's own contact picker, as imported contacts: the picker gives texts, nothing of what they mean. */
import { typedName, type PostalAddress } from '../domain/contact.ts';
import { cleanText } from './clean-text.ts';
import type { MapOptions, MappedRow } from './csv/map-columns.ts';
import type { ImportWarning } from './import-note.ts';
import type { ImportedContact, ImportedPhoto } from './imported-contact.ts';
import { MOST_PICTURE_PIXELS, pictureOf } from './photo.ts';

/** What the person let us see of one contact; whatever they kept back is empty. */
export type PickedPerson = {
  readonly name: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly addresses?: readonly PostalAddress[];
  /** The bytes of a picture of any kind. */
  readonly picture?: Uint8Array;
};

/** The imported contact for the person at a place from 1; one without a name is shown by mail or phone, or skipped. */
export function pickedContact(picked: PickedPerson, row: number, options: MapOptions): MappedRow {
  const emails = picked.emails.map(cleanText).filter(Boolean);
  const phones = picked.phones.map(cleanText).filter(Boolean);
  const named = typedName(cleanText(picked.name));
  const displayName = [named.displayName, ...emails, ...phones].find((text) => text !== '');
  if (displayName === undefined) return { kind: 'skipped', skipped: { code: 'nobody', row } };
  const photo = photoIn(picked.picture);
  const card: Omit<ImportedContact, 'matchKeys'> = {
    ...named,
    displayName,
    row,
    emails: emails.map((value) => ({ label: '', value })),
    phones: phones.map((value) => ({ label: '', value })),
    addresses: picked.addresses ?? [],
    ...(photo !== undefined && { photo }),
  };
  const unread: ImportWarning = { code: 'picture-unreadable', row, column: 'PHOTO', value: '' };
  const warnings = picked.picture !== undefined && photo === undefined ? [unread] : [];
  return { kind: 'contact', contact: { ...card, matchKeys: options.matchKeysOf(card) }, warnings };
}

function photoIn(bytes: Uint8Array | undefined): ImportedPhoto | undefined {
  const seen = bytes && pictureOf(bytes);
  return bytes && seen && seen.width * seen.height <= MOST_PICTURE_PIXELS ? { ...seen, bytes } : undefined;
}
