/**
 * Relevance: how well each candidate of an index answers the words of a question; BM25 of our own, between words and fields,
 * and, where the index has a table of nearness, what is near to them.
 */
import type { AskedWord } from './asked-words.ts';
import type { MatchIndex } from './match-index.ts';
import { nearShare, nearShares, withNear } from './nearness/near-shares.ts';
import { rarityAmong } from './rarity.ts';

export type Relevance = {
  readonly contactId: string;
  /** From 0; comparable between questions, whatever the number of candidates. */
  readonly score: number;
};

/** Those who reach `least`, which is over 0, the most relevant first; equals by id. */
export function relevances(words: readonly AskedWord[], index: MatchIndex, least: number): readonly Relevance[] {
  const scores = new Map<string, number>();
  for (const word of words) {
    for (const [contactId, share] of sharesOf(word, index)) {
      scores.set(contactId, (scores.get(contactId) ?? 0) + share);
    }
    for (const contactId of overIn(word, index)) {
      scores.set(contactId, (scores.get(contactId) ?? 0) - word.weight * index.question.overSpeaks);
    }
  }
  const near = nearShares(words, index);
  const found: Relevance[] = [];
  for (const contactId of new Set([...scores.keys(), ...near.keys()])) {
    const score = withNear(scores.get(contactId) ?? 0, near.get(contactId) ?? 0, index);
    if (score >= least) found.push({ contactId, score });
  }
  return found.toSorted(byRelevance);
}

/** The score of one candidate, as `relevances` has it; 0 for somebody who is not in the index. */
export function relevanceOf(words: readonly AskedWord[], index: MatchIndex, contactId: string): number {
  let score = 0;
  let near = 0;
  for (const word of words) {
    score += shareIn(word, index, contactId);
    near += nearShare(word, index, contactId);
    if (word.own.some((key) => index.postingOf(`!${key}`).has(contactId)))
      score -= word.weight * index.question.overSpeaks;
  }
  return withNear(score, near, index);
}

/** The most relevant first; equals by id. */
export function byRelevance(one: Relevance, other: Relevance): number {
  return other.score - one.score || (one.contactId < other.contactId ? -1 : 1);
}

/** BM25's k1: how soon more of the same says no more. */
const SOON = 0.3;

/** To whom a word names what is over. */
function overIn(word: AskedWord, index: MatchIndex): ReadonlySet<string> {
  return new Set(word.own.flatMap((key) => [...index.postingOf(`!${key}`).keys()]));
}

/** The words that somebody was found by, as they are written, the weightiest first. */
export function wordsFound(words: readonly AskedWord[], index: MatchIndex, contactId: string): readonly string[] {
  return words
    .map((word) => ({
      written: word.written,
      share: Math.max(shareIn(word, index, contactId), nearShare(word, index, contactId)),
    }))
    .filter(({ share }) => share > LEAST_SHOWN)
    .toSorted((one, other) => other.share - one.share)
    .map(({ written }) => written);
}

/** A word that says less is not why somebody was found. */
const LEAST_SHOWN = 0.03;

/** What a word gives one candidate: by the best of its keys. */
function shareIn(word: AskedWord, index: MatchIndex, contactId: string): number {
  let best = 0;
  for (const { key, quality } of word.keys) {
    const weight = index.postingOf(key).get(contactId);
    if (weight === undefined) continue;
    best = Math.max(best, shareOf(word, { quality, weight, rarity: rarityOf(key, index) }));
  }
  return best;
}

/** What a word gives each candidate that has it. */
function sharesOf(word: AskedWord, index: MatchIndex): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (const { key, quality } of word.keys) {
    const rarity = rarityOf(key, index);
    for (const [contactId, weight] of index.postingOf(key)) {
      const share = shareOf(word, { quality, weight, rarity });
      if (share > (best.get(contactId) ?? 0)) best.set(contactId, share);
    }
  }
  return best;
}

type Met = { readonly quality: number; readonly weight: number; readonly rarity: number };

function shareOf(word: AskedWord, { quality, weight, rarity }: Met): number {
  return (word.weight * quality * rarity * weight) / (weight + SOON);
}

function rarityOf(key: string, index: MatchIndex): number {
  return rarityAmong(index.postingOf(key).size, index.size);
}
