/** A person's picture inside their card, in base64. */
import type { ImportedPhoto } from '../../imported-contact.ts';
import type { Property, VcardVersion } from './property.ts';

/** A picture to write: its bytes as they are kept, and what kind they are. */
export type CardPicture = Pick<ImportedPhoto, 'bytes' | 'type'>;

/** The picture as a property: marked binary in 3.0 (RFC 2426 2.4.1), an address that holds it in 4.0 (RFC 6350 6.2.4). */
export function pictureProperty({ bytes, type }: CardPicture, version: VcardVersion): Property {
  const text = base64(bytes);
  if (version === '4.0') return { name: 'PHOTO', value: `data:${type};base64,${text}` };
  return { name: 'PHOTO', parameters: ['ENCODING=b', `TYPE=${type.replace('image/', '').toUpperCase()}`], value: text };
}

/** A whole number of groups of three at a time, so that the pieces fit together. */
const PIECE = 3 * 8192;

function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += PIECE) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(start, start + PIECE))));
  }
  return pieces.join('');
}
