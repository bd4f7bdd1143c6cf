/** How what one types into the search box is understood. */
import { fold } from '../domain/fold.ts';

export type SearchWords = {
  /** The folded text with single spaces. */
  readonly phrase: string;
  /** Each must occur. */
  readonly words: readonly string[];
};

/** The folded words of what was typed; what looks like a telephone number, however spaced, is one word of its digits. */
export function searchWords(text: string): SearchWords {
  const phrase = fold(text).trim().replaceAll(SPACES, ' ');
  const digits = phrase.replaceAll(/\D/g, '');
  if (PHONE.test(phrase) && digits.length >= 3) return { phrase: digits, words: [digits] };
  const words = phrase.split(' ').map((word) => word.replaceAll(AROUND, ''));
  return { phrase, words: [...new Set(words)].filter((word) => word !== '') };
}

/** Whether whatever `later` finds was found by `earlier` too. */
export function goesOn(earlier: SearchWords, later: SearchWords): boolean {
  return earlier.words.every((word) => later.words.some((other) => other.includes(word)));
}

/** Other spellings of the Nordic letters in a name, as in an address of a foreign keyboard: 'Søren' is 'Soeren' too. */
export function otherSpelling(name: string): string {
  const lower = name.toLowerCase().normalize('NFC');
  return NORDIC.test(lower) ? lower.replaceAll(NORDIC_EACH, (letter) => SPELLED[letter] ?? letter) : '';
}

const SPACES = /\s+/gu;
const PHONE = /^\+?[\d\s().\-/]+$/u;
const AROUND = /^["'(]+|["'),;:!?]+$/gu;
const NORDIC = /[åøäö]/u;
const NORDIC_EACH = /[åøäö]/gu;
const SPELLED: { readonly [letter: string]: string } = { å: 'aa', ø: 'oe', ä: 'ae', ö: 'oe' };
