/** Properties of how someone is reached: numbers, addresses, links. */
import { cleanAddress, linkWithScheme } from '../../../clean-text.ts';
import { unescaped } from '../lines/escapes.ts';
import type { Property } from '../lines/property.ts';
import { placeAddress } from './addresses.ts';
import type { CardContext, Placer } from './card-context.ts';
import { labelOf } from './labels.ts';
import { oneText } from './names.ts';

/** The placers of numbers, addresses and links, by property. */
export const REACH_PLACERS: readonly (readonly [name: string, place: Placer])[] = [
  ['TEL', placePhone],
  ['EMAIL', placeEmail],
  ['URL', (property, context) => placeLink(property, oneText(property), context)],
  ['ADR', placeAddress],
];

/** A call over the net has an address, no number (RFC 6350, 6.4.1). */
function placePhone(property: Property, { draft, labels }: CardContext): void {
  const value = cleanAddress(unescaped(property.text()));
  if (/^sips?:/i.test(value)) {
    draft.putExtra('TEL', value);
    return;
  }
  const number = value.replace(/^tel:/i, '').replace(/;ext=/i, ' ext. ');
  const key = number.replaceAll(/[^\d+a-z*#]/gi, '');
  draft.putLabelled('phones', labelOf(property, labels), { value: number, ...(key !== '' && { key }) });
}

function placeEmail(property: Property, { draft, labels }: CardContext): void {
  const value = cleanAddress(unescaped(property.text())).replace(/^mailto:/i, '');
  if (!value.includes('@')) draft.putExtra('EMAIL', value);
  else draft.putLabelled('emails', labelOf(property, labels), { value, key: value.toLowerCase() });
}

/** Keeps a link under its label. */
export function placeLink(property: Property, link: string, { draft, labels }: CardContext): void {
  draft.putLabelled('urls', labelOf(property, labels), { value: linkWithScheme(cleanAddress(link)) });
}
