/** The words of an ask by which somebody was found, and how well somebody fits words typed in a hurry. */
import { fold } from './fold.ts';
import { askedWords, type AskedWord } from './matching/asked-words.ts';
import type { MatchIndex } from './matching/match-index.ts';
import { relevanceOf, wordsFound } from './matching/relevance.ts';
import type { AskText } from './matching/who-can-help.ts';

/** The words of an ask, read once for several people. */
export function helpWords({ what, topics, language }: AskText): readonly AskedWord[] {
  const texts = [
    { text: what, weight: 1, isShort: false },
    ...topics.map((text) => ({ text, weight: 1, isShort: true })),
  ];
  return askedWords(texts, language);
}

/**
 * Those of the words that somebody was found by, as they are written, the weightiest first; at most four, and of 'budget'
 * and 'budgets' the one that weighs more.
 */
export function wordsThatHelp(words: readonly AskedWord[], index: MatchIndex, contactId: string): readonly string[] {
  const shown: string[] = [];
  for (const word of wordsFound(words, index, contactId)) {
    if (!shown.some((other) => isOneOf(fold(word), fold(other)))) shown.push(word);
  }
  return shown.slice(0, SHOWN_WORDS);
}

/** How well somebody answers the words, from 0; comparable between people. */
export function helpScore(words: readonly AskedWord[], index: MatchIndex, contactId: string): number {
  return relevanceOf(words, index, contactId);
}

const SHOWN_WORDS = 4;

/** Whether one of two words is the other with an ending. */
function isOneOf(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}
