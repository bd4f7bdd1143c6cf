/** Properties of how someone is reached: numbers, addresses, links. */
import { cleanAddress, cleanText, linkWithScheme } from '../../../clean-text.ts';
import { splitEscaped, unescaped } from '../lines/escapes.ts';
import type { Property } from '../lines/property.ts';
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

function placePhone(property: Property, { draft, labels }: CardContext): void {
  const value = cleanAddress(unescaped(property.text()));
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

/** An address whose parts stand in none but the first is one in a single text; what stands behind the seven is kept. */
function placeAddress(property: Property, { draft, labels }: CardContext): void {
  const parts = splitEscaped(property.text(), ';').map(cleanText);
  const isWhole = parts.length === 1;
  const [poBox = '', extended = '', street = '', city = '', region = '', postcode = '', country = '', ...more] = isWhole
    ? ['', '', parts[0] ?? '']
    : parts;
  const beyond = more.filter((part) => part !== '' && !street.includes(part) && !extended.includes(part));
  const written = { street, extended: [extended, ...beyond].filter(Boolean).join(', '), poBox, city, region, postcode };
  if (Object.values({ ...written, country }).some(Boolean)) {
    draft.putAddress({ label: labelOf(property, labels), ...written, country });
  } else placeWholeAddress(property.parameter('LABEL') ?? '', property, { draft, labels });
}

/** An address that is known as the text on an envelope alone. */
export function placeWholeAddress(
  text: string,
  property: Property,
  { draft, labels }: Pick<CardContext, 'draft' | 'labels'>,
): void {
  const street = cleanText(unescaped(text));
  if (street === '') return;
  const none = { extended: '', poBox: '', city: '', region: '', postcode: '', country: '' };
  draft.putAddress({ label: labelOf(property, labels), street, ...none });
}
