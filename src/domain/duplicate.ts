/**
 * Duplicates: whether a card tells of someone who is already there. Cards are blocked on match keys and names, then
 * judged by their names (Jaro-Winkler) and by what contradicts. When in doubt they are two people: a duplicate can be
 * merged later, two people made into one cannot be parted.
 */
import type { Contact } from './contact.ts';
import { foldedPhrase, foldedWords } from './fold.ts';
import { jaroWinkler } from './jaro-winkler.ts';

/** What of a card the matching looks at. */
export type MatchCard = Pick<Contact, 'displayName' | 'matchKeys'> &
  Partial<
    Pick<Contact, 'givenName' | 'middleName' | 'familyName' | 'nicknames' | 'organization' | 'birthday' | 'urls'>
  >;

/** Cards by what they can be found again. */
export type DuplicateIndex<Card extends MatchCard> = {
  readonly byKey: Map<string, Card[]>;
  readonly byName: Map<string, Card[]>;
};

/** Someone who is there already, and what says so: a shared e-mail, number or link, or the whole name. */
export type Match<Card extends MatchCard> = { readonly card: Card; readonly because: 'key' | 'name' };

/** An index of these cards; others can be added. */
export function duplicateIndexOf<Card extends MatchCard>(cards: Iterable<Card>): DuplicateIndex<Card> {
  const index: DuplicateIndex<Card> = { byKey: new Map(), byName: new Map() };
  for (const card of cards) addToIndex(index, card);
  return index;
}

/** Makes a card findable. */
export function addToIndex<Card extends MatchCard>(index: DuplicateIndex<Card>, card: Card): void {
  for (const key of keysOf(card)) push(index.byKey, key, card);
  for (const name of namesOf(card)) push(index.byName, name, card);
}

/**
 * Who of the index a card tells of: someone who shares a match key or link and whose name is compatible, the most alike
 * first; else someone with the same whole name whom nothing contradicts. Undefined when it is someone new.
 */
export function matchOf<Card extends MatchCard>(card: MatchCard, index: DuplicateIndex<Card>): Match<Card> | undefined {
  const sharing = candidates(index.byKey, keysOf(card)).filter((other) => areNamesCompatible(card, other));
  const [best] = sharing.toSorted((one, other) => likeness(card, other) - likeness(card, one));
  if (best !== undefined) return { card: best, because: 'key' };
  const namesake = candidates(index.byName, namesOf(card)).find((other) => !isContradicted(card, other));
  return namesake && { card: namesake, because: 'name' };
}

/** How alike the names of two cards are, 0 to 1: each word of the shorter name against its best counterpart. */
export function likeness(one: MatchCard, other: MatchCard): number {
  const [shorter = [], longer = []] = [wordsOf(one), wordsOf(other)].toSorted((a, b) => a.length - b.length);
  if (shorter.length === 0) return 0;
  const sum = shorter.reduce((total, word) => total + bestOf(word, longer), 0);
  return sum / shorter.length;
}

/**
 * Whether two cards that share a key may be one person: every word of the shorter name has a counterpart (nearly equal,
 * or an initial), or the first names agree, or a card has no name but its address.
 */
export function areNamesCompatible(one: MatchCard, other: MatchCard): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  if (isNameless(one, first) || isNameless(other, second)) return true;
  const [shorter, longer] = first.length <= second.length ? [first, second] : [second, first];
  const nicknames = [...foldedNicknames(one), ...foldedNicknames(other)];
  return shorter.every((word) => hasCounterpart(word, [...longer, ...nicknames])) || areAlike(first[0], second[0]);
}

/** Whether two cards of one name are said to be different people by their addresses, birthdays or organizations. */
export function isContradicted(one: MatchCard, other: MatchCard): boolean {
  if (wordsOf(one).length < 2 && one.matchKeys.length + other.matchKeys.length > 0) return true;
  const areOthers = [haveOtherNumbers, haveOtherAddresses, haveOtherBirthdays, haveOtherOrganizations];
  return areOthers.some((areSo) => areSo(one, other));
}

const ALIKE = 0.9;
const MOST_CANDIDATES = 50;

function candidates<Card extends MatchCard>(by: ReadonlyMap<string, Card[]>, keys: readonly string[]): readonly Card[] {
  const found = new Set<Card>();
  for (const key of keys) for (const card of by.get(key)?.slice(0, MOST_CANDIDATES) ?? []) found.add(card);
  return [...found];
}

function push<Card>(by: Map<string, Card[]>, key: string, card: Card): void {
  const there = by.get(key);
  if (there === undefined) by.set(key, [card]);
  else there.push(card);
}

/** Match keys, and links with a path: a profile is as good as an address. */
export function keysOf(card: MatchCard): readonly string[] {
  if (card.urls === undefined || card.urls.length === 0) return card.matchKeys;
  return [...card.matchKeys, ...card.urls.flatMap(({ value }) => linkKey(value))];
}

const LINK = /^(?:https?:\/\/)?(?:[a-z]{2,3}\.)?([^/?#:]+\/[^?#]*[^/?#])\/?(?:[?#].*)?$/i;

function linkKey(link: string): readonly string[] {
  const path = link.length > 300 ? undefined : LINK.exec(link)?.[1];
  return path === undefined ? [] : [`//${path.toLowerCase()}`];
}

/** The ways to write the whole name, each as sorted folded words: as it is shown, and out of its parts. */
export function namesOf(card: MatchCard): readonly string[] {
  const parts = [card.givenName, card.familyName].filter((part) => part !== undefined).join(' ');
  const whole = [card.givenName, card.middleName, card.familyName].filter((part) => part !== undefined).join(' ');
  const names = new Set([card.displayName, parts, whole].map((name) => foldedWords(name).toSorted().join(' ')));
  names.delete('');
  return [...names];
}

export function wordsOf(card: MatchCard): readonly string[] {
  const parts = [card.givenName, card.middleName, card.familyName].filter((part) => part !== undefined);
  return foldedWords(parts.length > 0 ? parts.join(' ') : card.displayName);
}

export function foldedNicknames(card: MatchCard): readonly string[] {
  return (card.nicknames ?? []).flatMap((name) => foldedWords(name));
}

/** A card that shows its address or number, for want of a name. */
export function isNameless(card: MatchCard, words: readonly string[]): boolean {
  return card.displayName.includes('@') || words.every((word) => /^\d+$/.test(word));
}

function bestOf(word: string, words: readonly string[]): number {
  return words.reduce((best, other) => Math.max(best, jaroWinkler(word, other)), 0);
}

function hasCounterpart(word: string, words: readonly string[]): boolean {
  return words.some((other) => areAlike(word, other) || isInitialOf(word, other) || isInitialOf(other, word));
}

function areAlike(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && jaroWinkler(one, other) >= ALIKE;
}

export function isInitialOf(letter: string, word: string): boolean {
  return letter.length === 1 && word.startsWith(letter);
}

/** Both have numbers, and none in common. */
export function haveOtherNumbers(one: MatchCard, other: MatchCard): boolean {
  return haveOtherKeys(one, other, isNumber);
}

/** Both have e-mail addresses, and none in common. */
export function haveOtherAddresses(one: MatchCard, other: MatchCard): boolean {
  return haveOtherKeys(one, other, isAddress);
}

function haveOtherKeys(one: MatchCard, other: MatchCard, isKind: (key: string) => boolean): boolean {
  const [mine, theirs] = [one.matchKeys.filter(isKind), other.matchKeys.filter(isKind)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((key) => theirs.includes(key));
}

function isNumber(key: string): boolean {
  return key.startsWith('+');
}

function isAddress(key: string): boolean {
  return !key.startsWith('+');
}

export function haveOtherBirthdays({ birthday: one }: MatchCard, { birthday: other }: MatchCard): boolean {
  if (one === undefined || other === undefined) return false;
  if (one.month !== other.month || one.day !== other.day) return true;
  return one.year !== undefined && other.year !== undefined && one.year !== other.year;
}

export function haveOtherOrganizations({ organization: one }: MatchCard, { organization: other }: MatchCard): boolean {
  return one !== undefined && other !== undefined && !areAlike(foldedPhrase(one), foldedPhrase(other));
}
