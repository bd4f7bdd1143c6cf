/** A text read for matching: each word that says something, with the keys under which others may find it. */
import type { Language } from '../settings.ts';
import { conceptsAt, conceptsOf, isPartOfConcepts, type Concept } from './concept.ts';
import { partsOf } from './compound.ts';
import { stemsOf } from './stems/stem.ts';
import { wordsOf, type Word } from './word.ts';
import { STOP_WORDS } from './words/stop.ts';
import { WEAK_WORDS } from './words/weak.ts';

export type ReadWord = Word & {
  readonly stems: readonly string[];
  readonly concepts: readonly Concept[];
  /** The stems and concepts of what a compound is made of. */
  readonly parts: readonly Part[];
  /** It stands in texts of every subject. */
  readonly isWeak: boolean;
};

export type Part = { readonly stems: readonly string[]; readonly concepts: readonly Concept[] };

/** How a text is to be read: one of a few words, such as an interest, has no words that say nothing. */
export type Manner = { readonly isShort: boolean };

/** The words of a text that is in one of these languages; unless it is short, their stop words are left out. */
export function readText(text: string, languages: readonly Language[], { isShort }: Manner): readonly ReadWord[] {
  const words = wordsOf(text);
  const read: ReadWord[] = [];
  // English words stand in texts of all languages
  const named: readonly Language[] = languages.includes('en') ? languages : [...languages, 'en'];
  let at = 0;
  while (at < words.length) {
    const { concepts, length } = conceptsAt(words, at, named);
    for (const word of words.slice(at, at + length)) {
      if (isShort || length > 1 || !isStop(word.folded, languages)) read.push(readWord(word, concepts, languages));
    }
    at += length;
  }
  return read;
}

function readWord(word: Word, concepts: readonly Concept[], languages: readonly Language[]): ReadWord {
  const { folded } = word;
  const parts = concepts.length === 0 && languages.some((each) => each !== 'en') ? partsIn(folded) : NONE;
  return { ...word, stems: stemsOf(folded, languages), concepts, parts, isWeak: WEAK_WORDS.has(folded) };
}

const NONE: readonly Part[] = [];
/** The languages that make one word of several. */
const COMPOUNDING: readonly Language[] = ['da', 'sv'];

/** What a word was taken apart into: the same words come again and again. */
const known = new Map<string, readonly Part[]>();
const MOST_KNOWN = 50_000;

function partsIn(folded: string): readonly Part[] {
  const before = known.get(folded);
  if (before !== undefined) return before;
  const parts = partsOf(folded, { isInner, isLast }).flatMap((part) => {
    if (WEAK_WORDS.has(part)) return [];
    return [{ stems: stemsOf(part, COMPOUNDING), concepts: conceptsOf([part], COMPOUNDING) }];
  });
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(folded, parts);
  return parts;
}

function isInner(part: string): boolean {
  return isPartOfConcepts(part) || (part.length >= LONG && WEAK_WORDS.has(part));
}

function isLast(part: string): boolean {
  return part.length >= LONG && (conceptsOf([part], COMPOUNDING).length > 0 || WEAK_WORDS.has(part));
}

/** Shorter than this the ends of too many words are words by accident. */
const LONG = 4;

function isStop(folded: string, languages: readonly Language[]): boolean {
  return languages.some((language) => STOP_WORDS[language].has(folded));
}
