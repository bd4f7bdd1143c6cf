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
  const ideas = [...helpIdeas(people, wordsOf), ...interestIdeas(people, wordsOf)];
  return ideas
    .map((idea) => ({ idea, strength: strengthOf(idea, wordsOf) }))
    .toSorted((one, other) => other.strength - one.strength || compareTexts(keyOf(one.idea), keyOf(other.idea)))
    .slice(0, MOST_POSSIBLE)
    .map(({ idea }) => idea);
}

/**
 * Those of the ideas that would really make strangers know each other, in the same order. An interest brings at most four
 * together, all strangers to one another. Nobody stands in more than three.
 */
export function ideasAmong(
  possible: readonly IntroductionIdea[],
  areStrangers: (one: string, other: string) => boolean,
): readonly IntroductionIdea[] {
  const times = new Map<string, number>();
  return possible.flatMap((idea): readonly IntroductionIdea[] => {
    const free = idea.contactIds.filter((id) => (times.get(id) ?? 0) < MOST_OF_ONE);
    const contactIds = allStrangers(free, areStrangers);
    if (contactIds.length < (idea.kind === 'help' ? 2 : FEWEST_SHARING)) return [];
    for (const id of contactIds) times.set(id, (times.get(id) ?? 0) + 1);
    return [{ ...idea, contactIds }];
  });
}

const MOST_POSSIBLE = 500;
const MOST_OF_ONE = 3;
const MOST_TOGETHER = 4;
const FEWEST_SHARING = 3;
const MOST_SHARING = 12;
/** Of those who can give what a word says so many are looked at; what everybody can give says little. */
const MOST_GIVERS = 20;

/** What is written in one chip, with its words. */
type Phrase<Field> = {
  readonly id: string;
  readonly field: Field;
  readonly text: string;
  readonly words: readonly KeyedWord[];
};
type Gift = Phrase<SeekMatch['from']>;

function helpIdeas(people: readonly IdeaPerson[], wordsOf: WordsOf): readonly IntroductionIdea[] {
  const giftsByKey = indexed(
    people.flatMap((person) => [...phrasesOf(person, 'offers', wordsOf), ...phrasesOf(person, 'competences', wordsOf)]),
  );
  const sought = people.flatMap((person) => phrasesOf(person, 'seeks', wordsOf));
  const byPair = new Map<string, { readonly contactIds: readonly string[]; readonly matches: SeekMatch[] }>();
  for (const match of sought.flatMap((phrase) => matchesOf(phrase, giftsByKey))) {
    // who gives is asked first: it is their time that is asked for
    const contactIds = [match.giverId, match.seekerId];
    const pair = contactIds.toSorted(compareTexts).join(' ');
    const known = byPair.get(pair);
    if (known === undefined) byPair.set(pair, { contactIds, matches: [match] });
    else known.matches.push(match);
  }
  return Array.from(byPair.values(), (pair) => ({ kind: 'help', ...pair }));
}

function phrasesOf<Field extends 'seeks' | 'offers' | 'competences' | 'interests'>(
  person: IdeaPerson,
  field: Field,
  wordsOf: WordsOf,
): readonly Phrase<Field>[] {
  return person[field]
    .map((text) => ({ id: person.id, field, text, words: wordsOf(text) }))
    .filter(({ words }) => words.length > 0);
}

function indexed(gifts: readonly Gift[]): ReadonlyMap<string, readonly Gift[]> {
  const byKey = new Map<string, Gift[]>();
  for (const gift of gifts) {
    for (const key of new Set(gift.words.flatMap(({ keys }) => keys))) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [gift]);
      else if (known.length < MOST_GIVERS) known.push(gift);
    }
  }
  return byKey;
}

/** At most one match with each giver: the one in which most words met. */
function matchesOf(
  { id: seekerId, text: seeks, words: sought }: Phrase<'seeks'>,
  giftsByKey: ReadonlyMap<string, readonly Gift[]>,
): readonly SeekMatch[] {
  const gifts = new Set(sought.flatMap(({ keys }) => keys.flatMap((key) => giftsByKey.get(key) ?? [])));
  const best = new Map<string, SeekMatch>();
  for (const { id: giverId, field: from, text: gives, words: given } of gifts) {
    const words = giverId === seekerId ? [] : wordsMet(sought, given);
    if (words.length > (best.get(giverId)?.words.length ?? 0)) {
      best.set(giverId, { seekerId, seeks, giverId, gives, from, words });
    }
  }
  return Array.from(best.values());
}

/** The sought words that are given, if over half of the shorter of the two: one word in common says little otherwise. */
export function wordsMet(sought: readonly KeyedWord[], given: readonly KeyedWord[]): readonly string[] {
  const keys = new Set(given.flatMap((word) => word.keys));
  const met = sought.filter((word) => word.keys.some((key) => keys.has(key))).map(({ word }) => word);
  return met.length * 2 > Math.min(sought.length, given.length) ? met : [];
}

function interestIdeas(people: readonly IdeaPerson[], wordsOf: WordsOf): readonly IntroductionIdea[] {
  const sharing = new Map<string, { readonly interest: string; readonly ids: Set<string> }>();
  for (const { id, text, words } of people.flatMap((person) => phrasesOf(person, 'interests', wordsOf))) {
    const key = words
      .map(({ keys }) => keys.join('/'))
      .toSorted(compareTexts)
      .join(' ');
    const known = sharing.get(key);
    if (known === undefined) sharing.set(key, { interest: text, ids: new Set([id]) });
    else known.ids.add(id);
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

function strengthOf(idea: IntroductionIdea, wordsOf: WordsOf): number {
  if (idea.kind === 'interest') return wordsOf(idea.interest).length;
  const isMutual = new Set(idea.matches.map(({ seekerId }) => seekerId)).size > 1;
  return idea.matches.reduce((sum, { words }) => sum + words.length, isMutual ? MUTUAL : 0);
}

const MUTUAL = 3;

function keyOf({ contactIds }: IntroductionIdea): string {
  return contactIds.join(' ');
}
