/** What is near the words of a question, beside what is the same: how much of it each candidate has, and what it counts. */
import type { AskedWord } from '../asked-words.ts';
import type { MatchIndex } from '../match-index.ts';
import { rarityAmong } from '../rarity.ts';

/** By contact: what is near the words, all words together; empty without a table of nearness. */
export function nearShares(words: readonly AskedWord[], index: MatchIndex): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { sense, weight } of words.flatMap((word) => sensed(word, index))) {
    for (const [contactId, near] of index.near.nearTo(sense)) {
      sums.set(contactId, (sums.get(contactId) ?? 0) + weight * near);
    }
  }
  return sums;
}

/** The same of one word for one contact. */
export function nearShare(word: AskedWord, index: MatchIndex, contactId: string): number {
  const [found] = sensed(word, index);
  return found === undefined ? 0 : found.weight * index.near.nearIn(found.sense, contactId);
}

/** A score with what is near in it: many words that are a little near say less than their sum, and what is the same is enough. */
export function withNear(score: number, near: number, { nearness, question }: MatchIndex): number {
  if (nearness === undefined) return score;
  const both = question.sameCounts * Math.min(MOST_OF_THE_SAME, score) + question.nearCounts * near ** SOON;
  return Math.max(both, score);
}

/** How soon more that is near says no more. */
const SOON = 0.7;
/** More than this one need not have in common. */
const MOST_OF_THE_SAME = 1.2;

function sensed({ meaning, nearWeight }: AskedWord, { nearness, near, size }: MatchIndex) {
  const sense = meaning === undefined ? undefined : nearness?.senseOf(meaning);
  return sense === undefined ? [] : [{ sense, weight: nearWeight * rarityAmong(near.having(sense), size) }];
}
