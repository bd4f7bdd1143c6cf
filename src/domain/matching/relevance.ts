/** Relevance: how well each candidate of an index answers the words of a question; BM25 of our own, between words and fields. */
import type { AskedWord } from './asked-words.ts';
import type { MatchIndex } from './match-index.ts';

export type Relevance = {
  readonly contactId: string;
  /** From 0; comparable between questions, whatever the number of candidates. */
  readonly score: number;
};

/** Those who reach `least`, which is over 0, the most relevant first; equals by id. */
export function relevances(words: readonly AskedWord[], index: MatchIndex, least: number): readonly Relevance[] {
  const scores = new Float64Array(index.end);
  for (const word of words) {
    addShares(word, index, scores);
    for (const number of overIn(word, index)) scores[number] = (scores[number] ?? 0) - word.weight * OVER;
  }
  const found: Relevance[] = [];
  for (let number = 0; number < scores.length; number += 1) {
    const score = scores[number] ?? 0;
    if (score >= least) found.push({ contactId: index.idAt(number), score });
  }
  return found.toSorted(byRelevance);
}

/** The score of one candidate, as `relevances` has it; 0 for somebody who is not in the index. */
export function relevanceOf(words: readonly AskedWord[], index: MatchIndex, contactId: string): number {
  let score = 0;
  for (const word of words) {
    const isOver = word.own.some((key) => index.weightIn(`!${key}`, contactId) > 0);
    score += shareIn(word, index, contactId) - (isOver ? word.weight * OVER : 0);
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

/** The words that somebody was found by, as they are written, the weightiest first. */
export function wordsFound(words: readonly AskedWord[], index: MatchIndex, contactId: string): readonly string[] {
  return words
    .map((word) => ({ written: word.written, share: shareIn(word, index, contactId) }))
    .filter(({ share }) => share > 0)
    .toSorted((one, other) => other.share - one.share)
    .map(({ written }) => written);
}

/** What a word gives one candidate: by the best of its keys. */
function shareIn(word: AskedWord, index: MatchIndex, contactId: string): number {
  let best = 0;
  for (const { key, quality } of word.keys) {
    const weight = index.weightIn(key, contactId);
    if (weight > 0) best = Math.max(best, shareOf(word, { quality, weight, rarity: rarityOf(key, index) }));
  }
  return best;
}

/** Adds to the scores what a word gives each candidate that has it. */
function addShares(word: AskedWord, index: MatchIndex, scores: Float64Array): void {
  const best = new Float64Array(scores.length);
  for (const { key, quality } of word.keys) {
    const posting = index.postingOf(key);
    if (posting === undefined) continue;
    const rarity = rarityOf(key, index);
    for (let place = 0; place < posting.numbers.length; place += 1) {
      const number = posting.numbers[place] ?? 0;
      const share = shareOf(word, { quality, weight: posting.weights[place] ?? 0, rarity });
      const before = best[number] ?? 0;
      if (share <= before) continue;
      best[number] = share;
      scores[number] = (scores[number] ?? 0) + share - before;
    }
  }
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
