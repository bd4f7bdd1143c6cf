/** A person's picture inside their card, in base64. */
import { base64Of } from '../../base64.ts';
import type { ImportedPhoto } from '../../imported-contact.ts';
import type { Property, VcardVersion } from './property.ts';

/** A picture to write: its bytes as they are kept, and what kind they are. */
export type CardPicture = Pick<ImportedPhoto, 'bytes' | 'type'>;

/** The picture as a property: marked binary in 3.0 (RFC 2426 2.4.1), an address that holds it in 4.0 (RFC 6350 6.2.4). */
export function pictureProperty({ bytes, type }: CardPicture, version: VcardVersion): Property {
  const text = base64Of(bytes);
  if (version === '4.0') return { name: 'PHOTO', value: `data:${type};base64,${text}` };
  return { name: 'PHOTO', parameters: ['ENCODING=b', `TYPE=${type.replace('image/', '').toUpperCase()}`], value: text };
}
