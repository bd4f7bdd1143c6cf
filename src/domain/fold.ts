/**
 * Folding: one spelling for texts that a person would call the same, for search and for finding duplicates. Letters
 * lose their case and marks, so that 'Åse Sørensen' is found by 'ase sorensen'.
 */

/**
 * The folded text: lower case, NFD without combining marks, and ø→o, æ→ae, å→a, ß→ss, ł→l, đ→d (DESIGN, "Folding").
 * Spaces and punctuation stay. Folding twice changes nothing.
 */
export function fold(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  const unmarked = text.normalize('NFD').replace(MARKS, '').toLowerCase().replace(MARKS, '');
  if (!WHOLE_LETTERS.test(unmarked)) return unmarked;
  return unmarked
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd');
}

/** The folded words of a text: runs of letters and digits, in order. */
export function foldedWords(text: string): readonly string[] {
  return fold(text).match(WORDS) ?? [];
}

/** The folded words of a text with one space between: for comparing names and headers whatever their punctuation. */
export function foldedPhrase(text: string): string {
  return foldedWords(text).join(' ');
}

// oxlint-disable-next-line no-control-regex -- the range is all of ASCII
const BEYOND_ASCII = /[^\u0000-\u007F]/;
const MARKS = /\p{M}/gu;
const WORDS = /[\p{L}\p{N}]+/gu;
/** The letters that NFD leaves whole. */
const WHOLE_LETTERS = /[øæßłđ]/;
