/**
 * Evidence: what says that two cards are of one person, and what says that they are not. All as data; `i18n` words it.
 * When in doubt they are two people: a couple with one telephone, a switchboard, father and son of one name.
 */
import type { Contact } from './contact.ts';
import {
  areNamesCompatible,
  foldedNicknames,
  haveOtherBirthdays,
  haveOtherNumbers,
  haveOtherAddresses,
  haveOtherOrganizations,
  isInitialOf,
  isNameless,
  keysOf,
  namesOf,
  wordsOf,
  type MatchCard,
} from './duplicate.ts';
import { foldedPhrase } from './fold.ts';

/** What of a card is weighed. */
export type WeighedCard = MatchCard & Partial<Pick<Contact, 'suffix'>>;

/** Something two cards have in common: a value that leads to one person, a name, a birthday, a place of work. */
export type Evidence =
  | { readonly code: 'email' | 'number' | 'link'; readonly key: string }
  | { readonly code: 'name' | 'name-alike' | 'birthday' | 'organization' };

/** Something that two cards of one person would hardly both say. */
export type Contradiction = 'name' | 'birthday' | 'number' | 'email' | 'organization' | 'suffix';

export type Weighing = { readonly evidence: readonly Evidence[]; readonly contradictions: readonly Contradiction[] };

/** What of a card is asked again and again, reckoned once. */
export type Traits = {
  readonly card: WeighedCard;
  readonly words: readonly string[];
  /** The words as they sound, where spellings differ: 'Kristian' and 'Christian' are one. */
  readonly sounds: readonly string[];
  readonly names: readonly string[];
  readonly keys: ReadonlySet<string>;
  readonly organization: string;
};

/** How two names fit: the same words; the same but for spelling; the one within the other; somewhat; not at all. */
export type NameFit = 'same' | 'spelled' | 'within' | 'alike' | 'nameless' | 'other';

export function traitsOf(card: WeighedCard): Traits {
  const words = wordsOf(card);
  return {
    card,
    words,
    sounds: words.map(soundOf),
    names: namesOf(card),
    keys: new Set(keysOf(card)),
    organization: foldedPhrase(card.organization ?? ''),
  };
}

/** What speaks for and against two cards being of one person, the weightiest first. */
export function weigh(one: Traits, other: Traits): Weighing {
  const fit = nameFit(one, other);
  const common = ORDER.flatMap((code): readonly Evidence[] =>
    sharedKeys(one, other).flatMap((key) => (codeOf(key) === code ? { code, key } : [])),
  );
  const evidence: readonly (Evidence | false)[] = [
    ...common,
    fit === 'same' && { code: 'name' },
    (fit === 'spelled' || fit === 'within' || fit === 'alike') && { code: 'name-alike' },
    haveSameBirthday(one.card, other.card) && { code: 'birthday' },
    haveSameOrganization(one, other) && { code: 'organization' },
  ];
  return { evidence: evidence.filter((each) => each !== false), contradictions: contradictionsOf(one, other) };
}

/** How the names of two cards fit. */
export function nameFit(one: Traits, other: Traits): NameFit {
  if (isNameless(one.card, one.words) || isNameless(other.card, other.words)) return 'nameless';
  if (one.names.some((name) => other.names.includes(name))) return 'same';
  if (isSame(one.sounds.toSorted(), other.sounds.toSorted())) return 'spelled';
  if (isWithin(one, other)) return 'within';
  const areAlike = areNamesCompatible(one.card, other.card) || areNamesCompatible(other.card, one.card);
  return areAlike ? 'alike' : 'other';
}

/** The keys that both cards have. */
export function sharedKeys(one: Traits, other: Traits): readonly string[] {
  return [...one.keys].filter((key) => other.keys.has(key));
}

/** What kind of thing a key is. */
export function codeOf(key: string): 'email' | 'number' | 'link' {
  if (key.startsWith('+')) return 'number';
  return key.startsWith('//') ? 'link' : 'email';
}

/** Whether an address is that of an office, which several people read. */
export function isOfAnOffice(key: string): boolean {
  return OFFICE.test(key);
}

/** The same day and month, and no other year. */
export function haveSameBirthday(one: WeighedCard, other: WeighedCard): boolean {
  return one.birthday !== undefined && other.birthday !== undefined && !haveOtherBirthdays(one, other);
}

export function haveSameOrganization(one: Traits, other: Traits): boolean {
  return one.organization !== '' && one.organization === other.organization;
}

/** What two cards of one person would hardly both say. */
export function contradictionsOf(first: Traits, second: Traits): readonly Contradiction[] {
  const [one, other] = [first.card, second.card];
  const found: readonly (Contradiction | false)[] = [
    nameFit(first, second) === 'other' && 'name',
    haveOtherBirthdays(one, other) && 'birthday',
    haveOtherSuffixes(one, other) && 'suffix',
    haveOtherNumbers(one, other) && 'number',
    haveOtherAddresses(one, other) && 'email',
    haveOtherOrganizations(one, other) && 'organization',
  ];
  return found.filter((each) => each !== false);
}

const ORDER = ['email', 'link', 'number'] as const;
const OFFICE =
  /^(?:admin|contact|hallo|hei|hej|hello|info|information|kontakt|kontor|kundeservice|kundtjanst|mail|no-?reply|office|post|reception|sales|salg|service|support)@/;

/** The first words agree, and every word of the shorter name has its counterpart in the longer. */
function isWithin(one: Traits, other: Traits): boolean {
  if (one.words.length > other.words.length) return isWithin(other, one);
  return isCovered(one, other) || (one.words.length === other.words.length && isCovered(other, one));
}

function isCovered(shorter: Traits, longer: Traits): boolean {
  const nicknames = [...foldedNicknames(shorter.card), ...foldedNicknames(longer.card)];
  return (
    shorter.words.slice(0, 1).some((first) => hasSpelling(first, [...longer.words.slice(0, 1), ...nicknames])) &&
    shorter.words.every((word) => hasSpelling(word, [...longer.words, ...nicknames]))
  );
}

function hasSpelling(word: string, words: readonly string[]): boolean {
  return words.some((other) => isSpelledAs(word, other));
}

function isSpelledAs(one: string, other: string): boolean {
  return soundOf(one) === soundOf(other) || isInitialOf(one, other) || isInitialOf(other, one);
}

/** A word as it sounds to Scandinavian and English ears, roughly: letters that are written for one another are one. */
function soundOf(word: string): string {
  return word
    .replaceAll(/ch|ck|[cq]/g, 'k')
    .replaceAll('ph', 'f')
    .replaceAll('th', 't')
    .replaceAll('w', 'v')
    .replaceAll('z', 's')
    .replaceAll('y', 'i')
    .replace(/son$/, 'sen')
    .replaceAll(/(?<letter>.)\k<letter>+/g, '$<letter>');
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && one.length === other.length && one.every((word, place) => word === other[place]);
}

/** Father and son: 'Sr.' and 'Jr.', or one of them only. */
function haveOtherSuffixes(one: WeighedCard, other: WeighedCard): boolean {
  return generationOf(one) !== generationOf(other);
}

function generationOf({ suffix = '', displayName }: WeighedCard): string | undefined {
  return /(?:^|\s)(?<generation>jr|sr|junior|senior|ii|iii)\.?$/
    .exec(`${displayName} ${suffix}`.trim().toLowerCase())
    ?.groups?.['generation']?.slice(0, 2);
}
