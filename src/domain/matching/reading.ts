/** A text read for matching: each word that says something, with the keys under which others may find it. */
import type { Language } from '../settings.ts';
import { conceptsOf, isInTable, isPartOfConcepts, phraseLengthAt, type Concept } from './concept.ts';
import { partsOf } from './compound.ts';
import { stemOf } from './stems/stem.ts';
import { wordsOf } from './word.ts';
import { STOP_WORDS } from './words/stop.ts';
import { PLACES } from './words/places.ts';
import { isOfHeadlines, isWeak } from './words/weak.ts';

/** A word, or a phrase, that says something. */
export type ReadWord = {
  /** As it stands in the text. */
  readonly written: string;
  readonly meaning: Meaning;
};

/** What is known of a folded word: the same object whenever it comes again, as long as it is remembered. */
export type Meaning = {
  readonly folded: string;
  /** The languages it may be in. */
  readonly languages: readonly Language[];
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
    const length = phraseLengthAt(words, at, named);
    const phrase = words.slice(at, at + length);
    const folded = phrase.map((word) => word.folded).join(' ');
    if (isShort || length > 1 || !isStop(folded, languages)) {
      read.push({
        written: phrase.map(({ written }) => written).join(' '),
        meaning: meaningOf(folded, languages, named),
      });
    }
    at += length;
  }
  return read;
}

/** The meanings of words that came before: the same words come again and again. */
const remembered = new Map<string, Meaning>();
const MOST_REMEMBERED = 40_000;

/** A phrase is one word: 'kunstig intelligens' is no kind of art. */
function meaningOf(folded: string, languages: readonly Language[], named: readonly Language[]): Meaning {
  const key = `${languages.join()} ${folded}`;
  const before = remembered.get(key);
  if (before !== undefined) return before;
  // what is also a thing of its own is not weak for standing in headlines
  const isBare = isOfHeadlines(folded, languages) && !isInTable(folded, named);
  const concepts = isBare ? [] : conceptsOf(folded.split(' '), named);
  const says = isBare ? 'weak' : saying(folded, languages);
  const compounding = says === 'much' ? COMPOUNDING.filter((each) => languages.includes(each)) : [];
  const parts = compounding.length === 0 ? [] : partsIn(folded, compounding);
  const meaning = {
    folded,
    languages: named,
    stems: taggedStems(folded, languages),
    concepts,
    parts: concepts.length === 0 ? parts : parts.filter((part) => isHeadOf(part, concepts)),
    says,
  };
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(key, meaning);
  return meaning;
}

/** What a thing of its own is also made of: lederudvikling is of the family of leder, Golfstaterne of none of golf. */
function isHeadOf(part: Part, concepts: readonly Concept[]): boolean {
  return part.concepts.some(({ number }) => concepts.some(({ head }) => head === number));
}

function saying(folded: string, languages: readonly Language[]): Meaning['says'] {
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

/** The languages that make one word of several. */
const COMPOUNDING: readonly Language[] = ['da', 'sv'];

/** What a folded word is made of, also where it is a thing of its own: nothing unless it is a compound of known parts. */
export function partsIn(folded: string, languages: readonly Language[] = COMPOUNDING): readonly Part[] {
  const known = { isInner, isLast: (part: string) => part !== folded && isLast(part) };
  return partsOf(folded, known).flatMap((part) =>
    isWeak(part, languages) ? [] : [{ stems: taggedStems(part, languages), concepts: conceptsOf([part], languages) }],
  );
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
