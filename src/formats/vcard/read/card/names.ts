/** Properties of who someone is: names, what they do and where, and the words one puts on them. */
import { cleanText } from '../../../clean-text.ts';
import { rawParts, splitEscaped, unescaped } from '../lines/escapes.ts';
import type { Property } from '../lines/property.ts';
import type { CardContext, Placer } from './card-context.ts';

/** The placers of names and words, by property. */
export const NAME_PLACERS: readonly (readonly [name: string, place: Placer])[] = [
  ['FN', (property, { draft }) => draft.putText('displayName', 'FN', oneText(property))],
  ['N', placeName],
  ['NICKNAME', (property, { draft }) => draft.putWords('nicknames', listOf(property))],
  ['ORG', placeOrganization],
  ['TITLE', (property, { draft }) => draft.putText('jobTitle', 'TITLE', oneText(property))],
  ['CATEGORIES', (property, { draft }) => draft.putWords('tags', listOf(property).filter(isOwnTag))],
  ['INTEREST', (property, { draft }) => draft.putWords('interests', [oneText(property)])],
  ['HOBBY', (property, { draft }) => draft.putWords('interests', [oneText(property)])],
  ['EXPERTISE', (property, { draft }) => draft.putWords('competences', [oneText(property)])],
  ['LANG', (property, { draft }) => draft.putText('language', 'LANG', oneText(property))],
];

/** The value of a property as one text, its outer blanks gone. */
export function oneText(property: Property): string {
  return cleanText(unescaped(property.text()));
}

function listOf(property: Property): readonly string[] {
  return splitEscaped(property.text(), ',').map(cleanText);
}

const NAME_FIELDS = ['familyName', 'givenName', 'middleName', 'prefix', 'suffix'] as const;

/** The first name stays; another one, as in a second script, is kept as it stands. */
function placeName(property: Property, { draft, isOld }: CardContext): void {
  const parts = rawParts(property.text(), ';');
  const texts = NAME_FIELDS.map((field, index) => namePart(parts[index] ?? '', field.endsWith('fix'), isOld));
  if (NAME_FIELDS.some((field) => draft.has(field))) {
    const [family, given, middle, prefix, suffix] = texts;
    draft.putExtra('N', [prefix, given, middle, family, suffix].filter(Boolean).join(' '));
    return;
  }
  for (const [index, field] of NAME_FIELDS.entries()) draft.putText(field, 'N', texts[index] ?? '');
}

/** Several names in one part are listed with commas (RFC 6350, 6.2.2); version 2.1 has no such lists. */
function namePart(part: string, isTitle: boolean, isOld: boolean): string {
  if (isOld || !part.includes(',')) return cleanText(unescaped(part));
  const names = splitEscaped(part, ',').map(cleanText).filter(Boolean);
  return names.join(isTitle ? ', ' : ' ');
}

function placeOrganization(property: Property, { draft }: CardContext): void {
  const [organization = '', ...units] = splitEscaped(property.text(), ';').map(cleanText);
  if (draft.has('organization')) draft.putExtra('ORG', [organization, ...units].filter(Boolean).join('; '));
  else {
    draft.putText('organization', 'ORG', organization);
    draft.putWords('orgUnits', units);
  }
}

/** The group that holds everybody is no tag. */
function isOwnTag(tag: string): boolean {
  return !/^\*? ?my ?contacts$/i.test(tag);
}
