/** Which of our three languages a text is in. */
import { LANGUAGES, type Language } from '../../settings.ts';
import { wordsOf, MOST_READ } from '../word.ts';
import { SMALL_WORDS } from './stop.ts';

/**
 * The language of a text by its small words and its letters; undefined when it has none that tell, or as many of one
 * language as of another. A few words are seldom enough.
 */
export function languageOf(text: string): Language | undefined {
  const votes = votesOf(text);
  const most = Math.max(...LANGUAGES.map((language) => votes[language]));
  const [best, ...others] = LANGUAGES.filter((language) => votes[language] === most);
  return others.length > 0 ? undefined : best;
}

/** The languages that a text may be in: the one it is said or found to be in, else all three. */
export function languagesOf(text: string, told?: string | null): readonly Language[] {
  const language = LANGUAGES.find((each) => each === told?.slice(0, 2).toLowerCase()) ?? languageOf(text);
  return language === undefined ? LANGUAGES : [language];
}

/** How much one letter that only one of the languages has says, beside one small word. */
const LETTER = 2;
const NORDIC_LETTER = /å/giu;
const DANISH_LETTERS = /[æø]/giu;
const SWEDISH_LETTERS = /[äö]/giu;

function votesOf(text: string): Record<Language, number> {
  const read = text.slice(0, MOST_READ).normalize('NFC');
  const nordic = countOf(read, NORDIC_LETTER);
  const votes = {
    en: 0,
    da: nordic + countOf(read, DANISH_LETTERS) * LETTER,
    sv: nordic + countOf(read, SWEDISH_LETTERS) * LETTER,
  };
  for (const { written } of wordsOf(read.toLowerCase())) {
    for (const language of LANGUAGES) if (SMALL_WORDS[language].has(written)) votes[language] += 1;
  }
  return votes;
}

function countOf(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}
