/** What a single column header means, in whichever of the four languages and programs it was written. */
import { foldedWords } from '../../../domain/fold.ts';
import { column, isAddressPart, type Column, type ColumnField } from '../column.ts';
import { googleColumn } from './google-header.ts';
import {
  ASIDE_WORDS,
  COMPOUND_STARTS,
  PART_ORDER,
  PART_WORDS,
  PLACE_WORDS,
  SPECIAL_HEADERS,
  WHOLE_HEADERS,
} from './header-words.ts';

/** The column that a header speaks of, or undefined when none of its words are known. Case, marks and punctuation don't matter. */
export function headerMeaning(header: string): Column | undefined {
  const words = headerWords(header);
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  const phrase = words.join(' ');
  return googleColumn(phrase) ?? SPECIAL_HEADERS.get(phrase) ?? WHOLE_HEADERS.get(phrase) ?? composed(words);
}

/** The words of a header, folded, with split words joined: 'E-mail' is one word, so is 'P.O. Box'. */
export function headerWords(header: string): readonly string[] {
  if (header.length > MOST_LETTERS) return [];
  return foldedWords(header).join(' ').replace(SPLIT_WORDS, joined).split(' ').filter(Boolean);
}

const MOST_WORDS = 8;
const MOST_LETTERS = 100;
const SPLIT_WORDS = /\b(?:e (?=mail|post)|p o (?=box)|po (?=box)|zip (?=code)|postal (?=code))/g;

function joined(part: string): string {
  return part.replaceAll(' ', '');
}

function composed(words: readonly string[]): Column | undefined {
  if (words.some((word) => ASIDE_WORDS.has(word))) return undefined;
  const read = words.flatMap((word) => partsOfWord(word));
  const place = read.map((word) => PLACE_WORDS.get(word)).find((found) => found !== undefined) ?? '';
  const parts = new Set(read.map((word) => PART_WORDS.get(word)));
  const part = PART_ORDER.find((candidate) => parts.has(candidate));
  return part === undefined ? undefined : columnOfPart(part, place, numberIn(words));
}

function columnOfPart(part: (typeof PART_ORDER)[number], place: string, number: string): Column {
  if (part === 'fax') return column('phone', `${place} fax`.trim());
  const field: ColumnField = part;
  if (!isAddressPart(field)) return column(field, place === 'company' ? 'work' : place);
  return column(field, place, place === '' && field !== 'street' ? number : place);
}

/** A compound word as its place and its part; another word as itself. */
function partsOfWord(word: string): readonly string[] {
  if (PART_WORDS.has(word) || PLACE_WORDS.has(word)) return [word];
  for (const [start, place] of COMPOUND_STARTS) {
    const rest = word.startsWith(start) ? word.slice(start.length) : '';
    if (rest !== '' && PART_WORDS.has(rest)) return [place, rest];
  }
  return [word];
}

function numberIn(words: readonly string[]): string {
  const number = words.find((word) => /^\d$/.test(word)) ?? '';
  return number === '1' ? '' : number;
}
