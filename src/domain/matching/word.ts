/** The words of a text for matching: as they were written and folded, with the place where each stands. */
import { fold } from '../fold.ts';

export type Word = {
  /** As it stands in the text. */
  readonly written: string;
  /** By our own folding, without a genitive after an apostrophe. */
  readonly folded: string;
  /** Where it begins in the text, in UTF-16 units. */
  readonly at: number;
};

/** What is read of one text, in UTF-16 units: a note that somebody shared may be a whole book. */
export const MOST_READ = 20_000;

/** The words of the first `MOST_READ` units of a text, in order; numbers and single letters are none. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: written, index } of text.slice(0, MOST_READ).matchAll(RUNS)) {
    const folded = fold(written.replace(GENITIVE, ''));
    if (folded.length > 1 && folded.length <= LONGEST && !DIGITS.test(folded))
      words.push({ written, folded, at: index });
  }
  return words;
}

/** Longer than this no word is; what stands so in a text is an address or a key. */
const LONGEST = 40;
const RUNS = /[\p{L}\p{M}\p{N}]+(?:['’]\p{L}+)*/gu;
const GENITIVE = /['’]\p{L}+$/u;
const DIGITS = /^\p{N}+$/u;
