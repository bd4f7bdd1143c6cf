/** Relevance: how well each candidate of an index answers the words of a question; BM25 of our own, between words and fields. */
import type { AskedWord } from './asked-words.ts';
import type { MatchIndex } from './match-index.ts';

export type Relevance = {
  readonly contactId: string;
  /** From 0; comparable between questions, whatever the number of candidates. */
  readonly score: number;
  /** The words of the question that were found, as they are written there, the weightiest first. */
  readonly words: readonly string[];
};

/** Those in whom any of the words was found, the most relevant first; equals by id. */
export function relevances(words: readonly AskedWord[], index: MatchIndex): readonly Relevance[] {
  const scores = new Float64Array(index.end);
  const found = new Map<number, { written: string; share: number }[]>();
  for (const word of words) {
    for (const [number, share] of sharesOf(word, index)) {
      scores[number] = (scores[number] ?? 0) + share;
      const known = found.get(number);
      if (known === undefined) found.set(number, [{ written: word.written, share }]);
      else known.push({ written: word.written, share });
    }
    for (const number of overIn(word, index)) scores[number] = (scores[number] ?? 0) - word.weight * OVER;
  }
  return Array.from(found, ([number, shares]) => ({
    contactId: index.idAt(number),
    score: scores[number] ?? 0,
    words: shares.toSorted((one, other) => other.share - one.share).map(({ written }) => written),
  })).toSorted(byRelevance);
}

/** The score of one candidate, as `relevances` has it; 0 for somebody who is not in the index. */
export function relevanceOf(words: readonly AskedWord[], index: MatchIndex, contactId: string): number {
  let score = 0;
  for (const word of words) {
    let best = 0;
    for (const { key, quality } of word.keys) {
      const weight = index.weightIn(key, contactId);
      if (weight > 0) best = Math.max(best, shareOf(word, { quality, weight, rarity: rarityOf(key, index) }));
    }
    const isOver = word.own.some((key) => index.weightIn(`!${key}`, contactId) > 0);
    score += best - (isOver ? word.weight * OVER : 0);
  }
  return score;
}

/** The most relevant first; equals by id. */
export function byRelevance(one: Relevance, other: Relevance): number {
  return other.score - one.score || (one.contactId < other.contactId ? -1 : 1);
}

/** BM25's k1: how soon more of the same says no more. */
const SOON = 0.3;
/** How much of a key's worth is its rarity among the candidates. */
const RARITY_COUNTS = 0.5;

/** How much it counts against somebody that a word names what the notes say is over. */
const OVER = 1;

/** To whom a word names what is over. */
function overIn(word: AskedWord, index: MatchIndex): ReadonlySet<number> {
  return new Set(word.own.flatMap((key) => index.postingOf(`!${key}`)?.numbers ?? []));
}

/** What a word gives each candidate that has it: by the best of its keys. */
function sharesOf(word: AskedWord, index: MatchIndex): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  for (const { key, quality } of word.keys) {
    const posting = index.postingOf(key);
    if (posting === undefined) continue;
    const rarity = rarityOf(key, index);
    for (const [place, number] of posting.numbers.entries()) {
      const share = shareOf(word, { quality, weight: posting.weights[place] ?? 0, rarity });
      if (share > (best.get(number) ?? 0)) best.set(number, share);
    }
  }
  return best;
}

type Met = { readonly quality: number; readonly weight: number; readonly rarity: number };

function shareOf(word: AskedWord, { quality, weight, rarity }: Met): number {
  return (word.weight * quality * rarity * weight) / (weight + SOON);
}

/** The inverse document frequency, so scaled that what nobody else has is 1 and what all have is 1 - RARITY_COUNTS. */
function rarityOf(key: string, index: MatchIndex): number {
  const having = index.postingOf(key)?.numbers.length ?? 0;
  const inverse = Math.log(1 + (index.size - having + 0.5) / (having + 0.5)) / Math.log(1 + (index.size + 0.5) / 0.5);
  return 1 - RARITY_COUNTS + RARITY_COUNTS * inverse;
}
