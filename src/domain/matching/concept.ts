/**
 * Concepts: one thing under all its words in three languages, so that an article on leadership finds who wrote
 * 'ledelse'. Concepts come in families, of which the first says what the others are.
 */
import { LANGUAGES, type Language } from '../settings.ts';
import { CONCEPTS } from './concepts/all.ts';
import { stemOf } from './stems/stem.ts';
import { wordsOf, type Word } from './word.ts';

export type Concept = {
  /** Its place in the table. */
  readonly number: number;
  /** The number of the first of its family; its own when it is that. */
  readonly head: number;
  /** Whether the members of its family are near one another. */
  readonly isClose: boolean;
};

/** How many words from a place on make one: as many as the longest phrase that names a concept has, else one. */
export function phraseLengthAt(words: readonly Word[], at: number, languages: readonly Language[]): number {
  const first = words[at]?.folded ?? '';
  let longest = 1;
  for (const language of languages)
    longest = Math.max(longest, TABLE[language].lengths.get(stemOf(first, language)) ?? 1);
  for (let length = Math.min(longest, words.length - at); length > 1; length -= 1) {
    const phrase = words.slice(at, at + length).map(({ folded }) => folded);
    if (conceptsOf(phrase, languages).length > 0) return length;
  }
  return 1;
}

/** The concepts that folded words, taken together, name in one of the languages. */
export function conceptsOf(phrase: readonly string[], languages: readonly Language[]): readonly Concept[] {
  const asWritten = phrase.join(' ');
  const known = languages.flatMap((language) => TABLE[language].written.get(asWritten) ?? []);
  return unique(known.length > 0 ? known : languages.flatMap((language) => stemmed(phrase, language)));
}

/** Whether a folded word stands in the table itself, and not only its stem. */
export function isInTable(folded: string, languages: readonly Language[]): boolean {
  return languages.some((language) => TABLE[language].written.has(folded));
}

function stemmed(phrase: readonly string[], language: Language): readonly Concept[] {
  const key = phrase.map((word) => stemOf(word, language)).join(' ');
  return key.length < SHORTEST_STEM ? [] : (TABLE[language].stemmed.get(key) ?? []);
}

/** Whether a folded text may stand within a Danish or Swedish compound: a word of the table, or its stem from four letters on. */
export function isPartOfConcepts(part: string): boolean {
  return (['da', 'sv'] as const).some(
    (language) =>
      TABLE[language].written.has(part) || (part.length > SHORTEST_STEM && TABLE[language].stemmed.has(part)),
  );
}

/** The first words of the table for each concept of a family's head, in each language: a topic to suggest. */
export function nameOf(concept: Concept, language: Language): string {
  return NAMES[concept.number]?.[language] ?? '';
}

type Family = Pick<Concept, 'head' | 'isClose'>;

type Lookup = {
  readonly written: Map<string, Concept[]>;
  readonly stemmed: Map<string, Concept[]>;
  /** By the stem of its first word: how many words the longest phrase has. */
  readonly lengths: Map<string, number>;
};

/** A stem of fewer letters says too little. */
const SHORTEST_STEM = 3;
const TABLE: { readonly [language in Language]: Lookup } = { en: lookup(), da: lookup(), sv: lookup() };
const NAMES: { readonly [language in Language]: string }[] = [];

fill(CONCEPTS);

function lookup(): Lookup {
  return { written: new Map(), stemmed: new Map(), lengths: new Map() };
}

function fill(text: string): void {
  const families = new Map<string, Family>();
  let family: Family = { head: 0, isClose: false };
  for (const line of text.split('\n')) {
    const [sign, rest] = cut(line, ' ');
    const known = families.get(rest);
    if (sign === '+' && known !== undefined) family = known;
    if (!line.includes('|')) continue;
    const number = NAMES.length;
    const opens = sign === '=' || sign === '>';
    if (opens) family = { head: number, isClose: sign === '=' };
    const terms = opens ? rest : line;
    // any member may have a family of its own, which is gone on with elsewhere
    families.set(cut(terms, ' ')[0], opens ? family : { head: number, isClose: true });
    enter({ number, ...family }, terms);
  }
}

function enter(concept: Concept, line: string): void {
  const [en, nordic] = cut(line, ' | ');
  const [da, sv] = cut(nordic, ' | ');
  const terms = { en: en.split(' '), da: da.split(' '), sv: sv.split(' ') };
  for (const language of LANGUAGES) for (const term of terms[language]) enterTerm(concept, term, language);
  NAMES.push({ en: nameIn(en), da: nameIn(da), sv: nameIn(sv) });
}

function nameIn(terms: string): string {
  return cut(`${terms} `, ' ')[0].replaceAll('_', ' ');
}

/** What stands before and after the first such text. */
function cut(text: string, at: string): readonly [before: string, after: string] {
  const place = text.indexOf(at);
  return [text.slice(0, Math.max(0, place)), text.slice(place + at.length)];
}

function enterTerm(concept: Concept, term: string, language: Language): void {
  const words = wordsOf(term.replaceAll('_', ' ')).map(({ folded }) => folded);
  const [first = '', ...others] = words.map((word) => stemOf(word, language));
  const { written, stemmed: byStems, lengths } = TABLE[language];
  add(written, words.join(' '), concept);
  add(byStems, [first, ...others].join(' '), concept);
  lengths.set(first, Math.max(words.length, lengths.get(first) ?? 0));
}

function add(map: Map<string, Concept[]>, key: string, concept: Concept): void {
  const known = map.get(key) ?? [];
  if (key !== '' && !known.includes(concept)) map.set(key, [...known, concept]);
}

function unique(concepts: readonly Concept[]): readonly Concept[] {
  return [...new Set(concepts)];
}
