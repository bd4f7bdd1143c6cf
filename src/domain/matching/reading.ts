/** A text read for matching: each word that says something, with the keys under which others may find it. */
import type { Language } from '../settings.ts';
import { conceptsAt, conceptsOf, isPartOfConcepts, type Concept } from './concept.ts';
import { partsOf } from './compound.ts';
import { stemOf } from './stems/stem.ts';
import { wordsOf, type Word } from './word.ts';
import { STOP_WORDS } from './words/stop.ts';
import { PLACES } from './words/places.ts';
import { isWeak } from './words/weak.ts';

export type ReadWord = Word & {
  /** Each with its language, such as 'da:led'. */
  readonly stems: readonly string[];
  readonly concepts: readonly Concept[];
  /** The stems and concepts of what a compound is made of. */
  readonly parts: readonly Part[];
  /** How much it says: 'weak' words stand in texts of every subject, 'place' is the name of one. */
  readonly says: 'much' | 'weak' | 'place';
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
    const [first, ...others] = words.slice(at, at + length);
    if (first !== undefined && (isShort || length > 1 || !isStop(first.folded, languages))) {
      read.push(readWord(joined(first, others), concepts, languages));
    }
    at += length;
  }
  return read;
}

/** A phrase as one word: 'kunstig intelligens' is no kind of art. */
function joined(first: Word, others: readonly Word[]): Word {
  return {
    written: [first, ...others].map(({ written }) => written).join(' '),
    folded: [first, ...others].map(({ folded }) => folded).join(' '),
    at: first.at,
  };
}

function readWord(word: Word, concepts: readonly Concept[], languages: readonly Language[]): ReadWord {
  const { folded } = word;
  const compounding = concepts.length === 0 ? COMPOUNDING.filter((each) => languages.includes(each)) : [];
  const parts = compounding.length === 0 ? NONE : partsIn(folded, compounding);
  return { ...word, stems: taggedStems(folded, languages), concepts, parts, says: saying(folded, languages) };
}

function saying(folded: string, languages: readonly Language[]): ReadWord['says'] {
  if (PLACES.has(folded)) return 'place';
  return isWeak(folded, languages) ? 'weak' : 'much';
}

/** Of a short stem too many words are made: such a word counts as it is written. */
function taggedStems(folded: string, languages: readonly Language[]): readonly string[] {
  return languages.map((language) => {
    const stem = stemOf(folded, language);
    return `${language}:${stem.length < LONG ? folded : stem}`;
  });
}

const NONE: readonly Part[] = [];
/** The languages that make one word of several. */
const COMPOUNDING: readonly Language[] = ['da', 'sv'];

/** What a word was taken apart into: the same words come again and again. */
const known = new Map<string, readonly Part[]>();
const MOST_KNOWN = 50_000;

function partsIn(folded: string, languages: readonly Language[]): readonly Part[] {
  const key = `${languages.join()} ${folded}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const parts = partsOf(folded, { isInner, isLast }).flatMap((part) => {
    if (isWeak(part, languages)) return [];
    return [{ stems: taggedStems(part, languages), concepts: conceptsOf([part], languages) }];
  });
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, parts);
  return parts;
}

function isInner(part: string): boolean {
  return isPartOfConcepts(part) || (part.length >= LONG && isWeak(part, COMPOUNDING));
}

function isLast(part: string): boolean {
  return part.length >= LONG && (conceptsOf([part], COMPOUNDING).length > 0 || isWeak(part, COMPOUNDING));
}

/** Shorter than this the ends of too many words are words by accident. */
const LONG = 4;

function isStop(folded: string, languages: readonly Language[]): boolean {
  return languages.some((language) => STOP_WORDS[language].has(folded));
}
