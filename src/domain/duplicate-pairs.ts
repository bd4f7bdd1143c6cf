/**
 * Pairs of cards that may well be of one person, among all that there are, nearly in linear time: cards are compared
 * only with those of the same block (a key, a whole name, a birthday, a word of the name at one place of work), and a
 * great block only with its neighbours by name (M. A. Hernández and S. J. Stolfo, "The merge/purge problem for large
 * databases", SIGMOD 1995). Better no pair than a wrong one.
 */
import { isContradicted } from './duplicate.ts';
import {
  codeOf,
  contradictionsOf,
  haveSameBirthday,
  haveSameOrganization,
  isOfAnOffice,
  nameFit,
  sharedKeys,
  traitsOf,
  weigh,
  type NameFit,
  type Traits,
  type WeighedCard,
  type Weighing,
} from './evidence.ts';
import { compareTexts } from './order.ts';

export type PairedCard = WeighedCard & { readonly id: string; readonly madeUp?: true };

/** Two cards that are likely to be of one person; the ids are in order. */
export type LikelyPair = Weighing & { readonly ids: readonly [string, string] };

/**
 * The likely pairs among living cards, the surest first, those by the same name side by side. `isDistinct` says which
 * two the person has said are not the same. Made-up people are like nobody.
 */
export function likelyPairs(
  cards: readonly PairedCard[],
  isDistinct: (one: string, other: string) => boolean,
): readonly LikelyPair[] {
  const all = cards.filter(({ madeUp }) => madeUp !== true).map(memberOf);
  const shared = sharedNames(all);
  const seen = new Set<string>();
  const found: Found[] = [];
  for (const [one, other] of candidates(all)) {
    const [first, second] = one.id < other.id ? [one, other] : [other, one];
    const pair = pairId(first.id, second.id);
    if (seen.has(pair)) continue;
    seen.add(pair);
    if (!isLikely(first, second, shared) || isDistinct(first.id, second.id)) continue;
    const weighing = weigh(first, second);
    found.push({
      pair: { ids: [first.id, second.id], ...weighing },
      sureness: surenessOf(weighing),
      name: first.sortName,
    });
  }
  return found.toSorted(bySureness).map(({ pair }) => pair);
}

/** What names a pair of contacts, in whichever order they are given. */
export function pairId(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

type Member = Traits & { readonly id: string; readonly sortName: string };
type Found = { readonly pair: LikelyPair; readonly sureness: number; readonly name: string };

function memberOf(card: PairedCard): Member {
  return { ...traitsOf(card), id: card.id, sortName: card.displayName.toLowerCase() };
}

/** Whether two cards are so alike that it is worth asking; `shared` are the names that say nothing by themselves. */
function isLikely(one: Member, other: Member, shared: ReadonlySet<string>): boolean {
  const fit = nameFit(one, other);
  if (fit === 'other' || weighsAgainst(one, other)) return false;
  const keys = sharedKeys(one, other);
  if (keys.some(isOfOnePerson)) return true;
  if (keys.length > 0) return fit !== 'alike';
  if (fit === 'nameless' || fit === 'alike') return false;
  if (isBornSameDay(one, other)) return true;
  return isLikelyByName(one, other, { fit, isShared: one.names.some((name) => shared.has(name)) });
}

/** Whether the name, with what else is known, is enough where no key is in common. */
function isLikelyByName(
  one: Member,
  other: Member,
  name: { readonly fit: NameFit; readonly isShared: boolean },
): boolean {
  if (Math.min(one.words.length, other.words.length) < 2) return false;
  if (name.fit === 'same' && haveSameBirthday(one.card, other.card)) return true;
  if (isContradicted(one.card, other.card)) return false;
  if (name.fit === 'same' && !name.isShared) return true;
  return name.fit !== 'within' && haveSameOrganization(one, other);
}

/** Birthdays and generations are seldom mistaken. */
function weighsAgainst(one: Member, other: Member): boolean {
  return contradictionsOf(one, other).some((code) => code === 'birthday' || code === 'suffix');
}

function isOfOnePerson(key: string): boolean {
  return codeOf(key) !== 'number' && !isOfAnOffice(key);
}

/** The very same day, the year included. */
function isBornSameDay({ card: one }: Member, { card: other }: Member): boolean {
  return one.birthday?.year !== undefined && other.birthday?.year !== undefined && haveSameBirthday(one, other);
}

/**
 * Names that are known to be of more than one person, or are on more cards than one person has: two cards with such a
 * name may be anybody's.
 */
function sharedNames(all: readonly Member[]): ReadonlySet<string> {
  const shared = new Set<string>();
  for (const [name, members] of blocksBy(all, ({ names }) => names)) {
    const cards = members.map(({ card }) => card);
    if (cards.length > MOST_OF_ONE || areSeveral(cards)) shared.add(name);
  }
  return shared;
}

function areSeveral(cards: readonly WeighedCard[]): boolean {
  return cards.some((card, place) => cards.slice(place + 1).some((other) => isContradicted(card, other)));
}

const MOST_OF_ONE = 4;
/** A number or address that more people have than this is that of a place. */
const MOST_WITH_KEY = 8;
const MOST_IN_BLOCK = 40;
const NEIGHBOURS = 10;

function* candidates(all: readonly Member[]): Generator<readonly [Member, Member]> {
  for (const members of blocksBy(all, ({ keys }) => [...keys]).values()) {
    if (members.length <= MOST_WITH_KEY) yield* pairsWithin(members, members.length);
  }
  for (const members of blocksBy(all, blocksOf).values()) {
    const reach = members.length <= MOST_IN_BLOCK ? members.length : NEIGHBOURS;
    yield* pairsWithin(members, reach);
  }
}

/** Each with those that come within `reach` after it, in the order of their names where not all are reached. */
function* pairsWithin(members: readonly Member[], reach: number): Generator<readonly [Member, Member]> {
  const ordered =
    reach < members.length ? members.toSorted((one, other) => compareTexts(one.sortName, other.sortName)) : members;
  for (const [place, one] of ordered.entries()) {
    for (const other of ordered.slice(place + 1, place + 1 + reach)) yield [one, other];
  }
}

/** Whole names; names and words of names where birthday or work is known; days of birth. */
function blocksOf({ card, words, sounds, names, organization }: Member): readonly string[] {
  const { birthday } = card;
  const born = birthday && `${birthday.month}-${birthday.day}`;
  const whole = words.length < 2 ? [] : names;
  return [
    ...whole,
    ...(born === undefined ? [] : names.map((name) => `${name} ${born}`)),
    ...(birthday?.year === undefined ? [] : [`${birthday.year}-${born}`]),
    ...(organization === '' ? [] : sounds.map((sound) => `${sound} @ ${organization}`)),
  ];
}

function blocksBy(
  all: readonly Member[],
  keysOf: (member: Member) => readonly string[],
): ReadonlyMap<string, readonly Member[]> {
  const blocks = new Map<string, Member[]>();
  for (const member of all) {
    for (const key of new Set(keysOf(member))) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [member]);
      else block.push(member);
    }
  }
  return blocks;
}

const WEIGHT = { email: 6, link: 5, number: 4, name: 3, 'name-alike': 1, birthday: 2, organization: 1 } as const;

function surenessOf({ evidence, contradictions }: Weighing): number {
  return evidence.reduce((sum, { code }) => sum + WEIGHT[code], 0) - contradictions.length;
}

function bySureness(one: Found, other: Found): number {
  return (
    other.sureness - one.sureness ||
    compareTexts(one.name, other.name) ||
    compareTexts(one.pair.ids[0], other.pair.ids[0])
  );
}
