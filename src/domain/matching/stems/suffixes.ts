/** What the three stemmers have in common: regions of a word, and taking the longest ending off. */

/** Where the region after the first consonant that follows a vowel begins; the length of the word when there is none. */
export function regionAfter(word: string, vowels: RegExp, from = 0): number {
  let place = from;
  while (place < word.length && !isVowel(word, place, vowels)) place += 1;
  while (place < word.length && isVowel(word, place, vowels)) place += 1;
  return Math.min(place + 1, word.length);
}

/** The longest of these endings that the word has within a region; undefined when it has none. Longest first. */
export function endingOf(word: string, endings: readonly string[], region: number): string | undefined {
  return endings.find((ending) => word.endsWith(ending) && word.length - ending.length >= region);
}

/** The word without its last letters. */
export function without(word: string, count: number): string {
  return word.slice(0, word.length - count);
}

/** Endings in one line of text, longest first. */
export function listed(text: string): readonly string[] {
  return text.split(' ').toSorted((one, other) => other.length - one.length);
}

function isVowel(word: string, place: number, vowels: RegExp): boolean {
  return vowels.test(word.charAt(place));
}
