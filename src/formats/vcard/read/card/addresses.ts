/** Postal addresses on a card: in parts (ADR), or as the text on an envelope (LABEL). */
import type { PostalAddress } from '../../../../domain/contact.ts';
import { foldedWords } from '../../../../domain/fold.ts';
import { cleanText } from '../../../clean-text.ts';
import { splitEscaped, unescaped } from '../lines/escapes.ts';
import type { Property } from '../lines/property.ts';
import type { CardContext } from './card-context.ts';
import type { Card } from './card-draft.ts';
import { labelOf } from './labels.ts';

/** An address of a single part is a whole one; an empty one may have the text on an envelope for a parameter. */
export function placeAddress(property: Property, context: CardContext): void {
  const parts = splitEscaped(property.text(), ';').map(cleanText);
  const address = parts.length === 1 ? wholeAddress(parts[0] ?? '') : addressOfParts(parts);
  const envelope = cleanText(unescaped(property.parameter('LABEL') ?? ''));
  const isEmpty = Object.values(address).every((part) => part === '');
  const chosen = isEmpty ? wholeAddress(envelope) : address;
  if (isEmpty && envelope === '') return;
  context.draft.putAddress({ ...chosen, label: labelOf(property, context.labels) });
}

/** Texts on envelopes: addresses where the card has no other, else kept if they say more than those. */
export function placeEnvelopes(envelopes: readonly Property[], { draft, labels }: CardContext): void {
  const card = draft.finish();
  const words = card.addresses === undefined ? undefined : wordsOf(card);
  for (const envelope of envelopes) {
    const text = cleanText(unescaped(envelope.text()));
    if (text === '') continue;
    if (words === undefined) draft.putAddress({ ...wholeAddress(text), label: labelOf(envelope, labels) });
    else if (foldedWords(text).some((word) => !words.has(word))) draft.putExtra(envelope.head.ownName, text);
  }
}

/** The words that may stand on an envelope to someone, folded. */
function wordsOf(card: Card): ReadonlySet<string> {
  const { displayName, prefix, givenName, middleName, familyName, suffix, organization, orgUnits = [] } = card;
  const names = [displayName, prefix, givenName, middleName, familyName, suffix, organization, ...orgUnits];
  const addresses = card.addresses ?? [];
  const known = [...names, ...addresses.flatMap((address) => Object.values(address))];
  return new Set(known.flatMap((part) => foldedWords(part ?? '')));
}

type Parts = Omit<PostalAddress, 'label'>;

function wholeAddress(street: string): Parts {
  return { poBox: '', extended: '', street, city: '', region: '', postcode: '', country: '' };
}

/** What newer cards say in parts of their own, such as the floor (RFC 9554), most repeat among the seven. */
function addressOfParts(parts: readonly string[]): Parts {
  const part = (index: number): string => parts[index] ?? '';
  const known = `${part(1)}\n${part(2)}`;
  const more = parts.slice(7, MOST_PARTS).filter((one) => one !== '' && !known.includes(one));
  return {
    poBox: part(0),
    extended: [part(1), ...more].filter(Boolean).join(', '),
    street: part(2),
    city: part(3),
    region: part(4),
    postcode: part(5),
    country: part(6),
  };
}

/** RFC 9554 has eighteen. */
const MOST_PARTS = 18;
