/**
 * What the person chooses between when two contacts are made one: fields that hold one value, where both say something
 * else. The default is the fuller value, else that of the card written on last.
 */
import { nameToShow, type Contact } from './contact.ts';
import { foldedWords } from './fold.ts';
import { nominalDays } from './rhythm.ts';
import { doesSay } from './united.ts';

export const MERGE_FIELDS = [
  'name',
  'organization',
  'jobTitle',
  'birthday',
  'tie',
  'rhythm',
  'resting',
  'metThrough',
  'introducedBy',
  'level',
  'reach',
  'language',
] as const;
export type MergeField = (typeof MERGE_FIELDS)[number];

/** The id of the contact whose value is wanted; where it is absent the default is taken. */
export type MergeChoices = { readonly [Field in MergeField]?: string };

/** The fields in which both say something, and not the same, in the order they are asked. */
export function differencesOf(one: Contact, other: Contact): readonly MergeField[] {
  return MERGE_FIELDS.filter((field) => isDifferent(field, one, other));
}

/**
 * Which of the two gives the value of a field: the one that was chosen, the only one that has it, else the default.
 * Answers the same in whichever order the two are given.
 */
export function giverOf(field: MergeField, [one, other]: readonly [Contact, Contact], choices: MergeChoices): Contact {
  if (isDifferent(field, one, other)) {
    const chosen = [one, other].find(({ id }) => id === choices[field]);
    if (chosen !== undefined) return chosen;
  }
  const [first, second] = inOrder(one, other);
  return fullness(field, second) > fullness(field, first) ? second : first;
}

/**
 * Which of the two lives on under its id: one who isn't made up, else the one written down first. Answers the same in
 * whichever order the two are given.
 */
export function survivorOf(one: Contact, other: Contact): Contact {
  if ((one.madeUp === true) !== (other.madeUp === true)) return one.madeUp === true ? other : one;
  const isFirst = one.createdAt === other.createdAt ? one.id < other.id : one.createdAt < other.createdAt;
  return isFirst ? one : other;
}

type Saying = { readonly [Field in MergeField]: (contact: Contact) => string | undefined };

/** What is said of a field, as one value that can be compared; undefined when the contact says nothing of it. */
const SAYING: Saying = {
  name: (contact) => nameToShow(contact) || undefined,
  organization: ({ organization, orgUnits }) => [organization, ...orgUnits].filter(Boolean).join(' · ') || undefined,
  jobTitle: ({ jobTitle }) => jobTitle,
  birthday: ({ birthday }) => birthday && `${birthday.month}-${birthday.day}`,
  tie: ({ tie }) => tie,
  rhythm: ({ rhythm }) => rhythm && String(nominalDays(rhythm)),
  resting: ({ restingSince }) => (restingSince === undefined ? 'awake' : 'resting'),
  metThrough: ({ metThrough }) => metThrough,
  introducedBy: ({ introducedById }) => introducedById,
  level: ({ level }) => level,
  reach: ({ reach }) => reach,
  language: ({ language }) => language,
};

function isDifferent(field: MergeField, one: Contact, other: Contact): boolean {
  const [here, there] = [SAYING[field](one), SAYING[field](other)];
  if (field === 'birthday' && here === there) return haveTwoYears(one, other);
  return here !== undefined && there !== undefined && here.trim() !== there.trim();
}

function haveTwoYears({ birthday: one }: Contact, { birthday: other }: Contact): boolean {
  return one?.year !== undefined && other?.year !== undefined && one.year !== other.year;
}

/** The one written on last comes first, so that it wins where both are as full. */
function inOrder(one: Contact, other: Contact): readonly [Contact, Contact] {
  if (one.updatedAt === other.updatedAt) return survivorOf(one, other) === one ? [one, other] : [other, one];
  return one.updatedAt > other.updatedAt ? [one, other] : [other, one];
}

/** How much the value says: nothing at all is least. */
function fullness(field: MergeField, contact: Contact): number {
  const measure = FULLNESS[field];
  if (measure !== undefined) return measure(contact);
  return SAYING[field](contact) === undefined ? 0 : 1;
}

const FULLNESS: { readonly [Field in MergeField]?: (contact: Contact) => number } = {
  name: fullnessOfName,
  organization: (contact) => foldedWords(SAYING.organization(contact) ?? '').length,
  birthday: ({ birthday }) => (birthday === undefined ? 0 : 1) + (birthday?.year === undefined ? 0 : 1),
  tie: ({ tie }) => ({ strong: 2, weak: 1, none: 0 })[tie ?? 'none'],
  rhythm: ({ rhythm }) => (rhythm === undefined ? 0 : 1 / nominalDays(rhythm)),
  resting: ({ restingSince }) => (restingSince === undefined ? 0 : 1),
};

/** By its words; of as many, one with parts, with its marks, and not all in capitals. */
function fullnessOfName(contact: Contact): number {
  const name = nameToShow(contact);
  const parts = [contact.givenName, contact.middleName, contact.familyName, contact.prefix, contact.suffix];
  const words = foldedWords(name);
  const isAddress = name.includes('@') || words.every((word) => /^\d+$/.test(word));
  const letters = words.reduce((sum, word) => sum + (word.length > 1 ? 1 : 0.5), 0);
  const isProper = name !== name.toUpperCase() && name !== name.toLowerCase();
  const hasMarks = name.normalize('NFD') !== name || /[øæßłđ]/i.test(name);
  const said = parts.filter((part) => part !== undefined && doesSay(name, part)).length;
  return (isAddress ? 0 : letters) + (isProper ? 0.2 : 0) + (hasMarks ? 0.1 : 0) + said * 0.01;
}
