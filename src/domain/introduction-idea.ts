/**
 * Ideas for introductions: where one seeks what another can give, or where some share an interest, and they don't know
 * each other (DESIGN 3, "Introductions"; B16). Found by the words themselves, through an index, never pair by pair.
 */
import type { Contact } from './contact.ts';
import { compareTexts } from './order.ts';

/** A word that says something, as it is written, and the keys by which it is the same as others. */
export type KeyedWord = { readonly word: string; readonly keys: readonly string[] };
export type WordsOf = (text: string) => readonly KeyedWord[];

/** What of someone ideas are made of. */
export type IdeaPerson = Pick<Contact, 'id' | 'seeks' | 'offers' | 'competences' | 'interests'>;

/** What one seeks and another can give, both as it stands there, and the words of what is sought that met. */
export type SeekMatch = {
  readonly seekerId: string;
  readonly seeks: string;
  readonly giverId: string;
  readonly gives: string;
  readonly from: 'offers' | 'competences';
  readonly words: readonly string[];
};

/** Two where one can help the other, who is asked last; or three and more who share an interest. */
export type IntroductionIdea =
  | { readonly kind: 'help'; readonly contactIds: readonly string[]; readonly matches: readonly SeekMatch[] }
  | { readonly kind: 'interest'; readonly contactIds: readonly string[]; readonly interest: string };

/**
 * All that could be an idea, whether they know each other or not, the strongest first: those who can help each other go
 * first, then more words that met. An interest gives one when three to twelve share it; more say little by it. At most
 * 500, whatever the number of people.
 */
export function possibleIdeas(people: readonly IdeaPerson[], wordsOf: WordsOf): readonly IntroductionIdea[] {
  const inOrder = people.toSorted((one, other) => compareTexts(one.id, other.id));
  const read = reader(wordsOf);
  return [...helpIdeas(inOrder, read), ...interestIdeas(inOrder, read)]
    .map((idea) => ({ idea, strength: strengthOf(idea, read), key: idea.contactIds.join(' ') }))
    .toSorted((one, other) => other.strength - one.strength || compareTexts(one.key, other.key))
    .slice(0, MOST_POSSIBLE)
    .map(({ idea }) => idea);
}

/**
 * Those of the ideas that would really make strangers know each other, in the same order. An interest brings at most four
 * together, all strangers to one another. Nobody stands in more than three, and no two stand together in two.
 */
export function ideasAmong(
  possible: readonly IntroductionIdea[],
  areStrangers: (one: string, other: string) => boolean,
): readonly IntroductionIdea[] {
  const times = new Map<string, number>();
  const together = new Set<string>();
  const areApart = (one: string, other: string) => !together.has(pairKey(one, other)) && areStrangers(one, other);
  return possible.flatMap((idea): readonly IntroductionIdea[] => {
    const free = idea.contactIds.filter((id) => (times.get(id) ?? 0) < MOST_OF_ONE);
    const contactIds = allStrangers(free, areApart);
    if (contactIds.length < (idea.kind === 'help' ? 2 : FEWEST_SHARING)) return [];
    for (const id of contactIds) {
      times.set(id, (times.get(id) ?? 0) + 1);
      for (const other of contactIds) together.add(pairKey(id, other));
    }
    return [{ ...idea, contactIds }];
  });
}

function pairKey(one: string, other: string): string {
  return [one, other].toSorted(compareTexts).join(' ');
}

const MOST_POSSIBLE = 500;
const MOST_OF_ONE = 3;
const MOST_TOGETHER = 4;
const FEWEST_SHARING = 3;
const MOST_SHARING = 12;
/** So many texts are looked at for a word, and so many people for what one seeks; what everybody can give says little. */
const MOST_LOOKED_AT = 20;
const MOST_GIVERS = 5;

/** What is written in a chip, by all who have the same there. */
type Phrase = { readonly text: string; readonly words: readonly KeyedWord[]; readonly keys: ReadonlySet<string> };
type Sought = Phrase & { readonly ids: string[] };
type Gift = Phrase & { readonly givers: { readonly id: string; readonly from: SeekMatch['from'] }[] };

/** Reads each text once, however many wrote it. */
function reader(wordsOf: WordsOf): (text: string) => Phrase {
  const read = new Map<string, Phrase>();
  return (text) => {
    const words = read.get(text)?.words ?? wordsOf(text);
    const phrase = read.get(text) ?? { text, words, keys: keysOf(words) };
    read.set(text, phrase);
    return phrase;
  };
}

function helpIdeas(people: readonly IdeaPerson[], read: (text: string) => Phrase): readonly IntroductionIdea[] {
  const giftsByKey = indexed(giftsOf(people, read));
  const byPair = new Map<string, { readonly contactIds: readonly string[]; readonly matches: SeekMatch[] }>();
  for (const match of soughtBy(people, read).flatMap((sought) => matchesOf(sought, giftsByKey))) {
    // who gives is asked first: it is their time that is asked for
    const contactIds = [match.giverId, match.seekerId];
    const pair = pairKey(match.giverId, match.seekerId);
    const known = byPair.get(pair);
    if (known === undefined) byPair.set(pair, { contactIds, matches: [match] });
    else known.matches.push(match);
  }
  return Array.from(byPair.values(), (pair) => ({ kind: 'help', ...pair }));
}

function soughtBy(people: readonly IdeaPerson[], read: (text: string) => Phrase): readonly Sought[] {
  const byText = new Map<string, Sought>();
  for (const { id, seeks } of people) {
    for (const text of new Set(seeks)) {
      const known = byText.get(text);
      if (known === undefined) byText.set(text, { ...read(text), ids: [id] });
      else known.ids.push(id);
    }
  }
  return [...byText.values()];
}

function giftsOf(people: readonly IdeaPerson[], read: (text: string) => Phrase): readonly Gift[] {
  const byText = new Map<string, Gift>();
  for (const person of people) {
    for (const from of ['offers', 'competences'] as const) {
      for (const text of person[from]) {
        const gift = byText.get(text) ?? { ...read(text), givers: [] };
        byText.set(text, gift);
        gift.givers.push({ id: person.id, from });
      }
    }
  }
  return [...byText.values()];
}

function indexed(gifts: readonly Gift[]): ReadonlyMap<string, readonly Gift[]> {
  const byKey = new Map<string, Gift[]>();
  for (const gift of gifts) {
    for (const key of gift.keys) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [gift]);
      else if (known.length < MOST_LOOKED_AT) known.push(gift);
    }
  }
  return byKey;
}

/** Of each seeker the few givers with whom most words met; where many give the same, each seeker meets others of them. */
function matchesOf(sought: Sought, giftsByKey: ReadonlyMap<string, readonly Gift[]>): readonly SeekMatch[] {
  const gifts = new Set([...sought.keys].flatMap((key) => giftsByKey.get(key) ?? []));
  const fitting = Array.from(gifts, (gift) => ({ gift, words: metIn(sought.words, gift) }))
    .filter(({ words }) => words.length > 0)
    .toSorted((one, other) => other.words.length - one.words.length || compareTexts(one.gift.text, other.gift.text));
  return sought.ids.flatMap((seekerId, place) => {
    const met = new Map<string, SeekMatch>();
    for (const { gift, words } of fitting) {
      for (const { id: giverId, from } of startingAt(gift.givers, place)) {
        if (met.size >= MOST_GIVERS) break;
        if (giverId === seekerId || met.has(giverId)) continue;
        met.set(giverId, { seekerId, seeks: sought.text, giverId, gives: gift.text, from, words });
      }
    }
    return [...met.values()];
  });
}

/** At most as many as are looked at, from a place on and round. */
function startingAt<Item>(items: readonly Item[], place: number): readonly Item[] {
  const start = place % items.length;
  return [...items.slice(start, start + MOST_LOOKED_AT), ...items.slice(0, start)].slice(0, MOST_LOOKED_AT);
}

/** The sought words that are given, if over half of the shorter of the two: one word in common says little otherwise. */
export function wordsMet(sought: readonly KeyedWord[], given: readonly KeyedWord[]): readonly string[] {
  return metIn(sought, { words: given, keys: keysOf(given) });
}

function metIn(
  sought: readonly KeyedWord[],
  { words: given, keys }: Pick<Phrase, 'words' | 'keys'>,
): readonly string[] {
  const met = sought.filter((word) => word.keys.some((key) => keys.has(key))).map(({ word }) => word);
  return met.length * 2 > Math.min(sought.length, given.length) ? met : [];
}

function keysOf(words: readonly KeyedWord[]): ReadonlySet<string> {
  return new Set(words.flatMap(({ keys }) => keys));
}

function interestIdeas(people: readonly IdeaPerson[], read: (text: string) => Phrase): readonly IntroductionIdea[] {
  const sharing = new Map<string, { readonly interest: string; readonly ids: Set<string> }>();
  for (const { id, interests } of people) {
    for (const { text, words } of interests.map(read).filter((phrase) => phrase.words.length > 0)) {
      const key = words
        .map(({ keys }) => keys.join('/'))
        .toSorted(compareTexts)
        .join(' ');
      const known = sharing.get(key);
      if (known === undefined) sharing.set(key, { interest: text, ids: new Set([id]) });
      else known.ids.add(id);
    }
  }
  return [...sharing.values()]
    .filter(({ ids }) => ids.size >= FEWEST_SHARING && ids.size <= MOST_SHARING)
    .map(({ interest, ids }) => ({ kind: 'interest', contactIds: [...ids], interest }));
}

function allStrangers(
  ids: readonly string[],
  areStrangers: (one: string, other: string) => boolean,
): readonly string[] {
  const chosen: string[] = [];
  for (const id of ids) {
    if (chosen.length < MOST_TOGETHER && chosen.every((other) => areStrangers(id, other))) chosen.push(id);
  }
  return chosen;
}

function strengthOf(idea: IntroductionIdea, read: (text: string) => Phrase): number {
  if (idea.kind === 'interest') return read(idea.interest).words.length;
  const isMutual = new Set(idea.matches.map(({ seekerId }) => seekerId)).size > 1;
  return idea.matches.reduce((sum, { words }) => sum + words.length, isMutual ? MUTUAL : 0);
}

const MUTUAL = 3;
