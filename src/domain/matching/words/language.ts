/** Which of our three languages a text is in. */
import { fold } from '../../fold.ts';
import { LANGUAGES, type Language } from '../../settings.ts';
import { wordsOf, MOST_READ } from '../word.ts';
import { STOP_WORDS } from './stop.ts';

/**
 * The language of a text by its small words and its letters; undefined when it has none that tell, or as many of one
 * language as of another. A few words are seldom enough.
 */
export function languageOf(text: string): Language | undefined {
  const votes = votesOf(text);
  const [best, second] = LANGUAGES.toSorted((one, other) => votes[other] - votes[one]);
  if (best === undefined || second === undefined) return undefined;
  return votes[best] > votes[second] ? best : undefined;
}

/** The languages that a text may be in: the one it is said or found to be in, else all three. */
export function languagesOf(text: string, told?: string | null): readonly Language[] {
  const language = LANGUAGES.find((each) => each === told?.slice(0, 2).toLowerCase()) ?? languageOf(text);
  return language === undefined ? LANGUAGES : [language];
}

/** How much one letter that only one of the languages has says, beside one small word. */
const LETTER = 2;
const DANISH_LETTERS = /[æø]/giu;
const SWEDISH_LETTERS = /[äö]/giu;

function votesOf(text: string): Record<Language, number> {
  const read = text.slice(0, MOST_READ).normalize('NFC');
  const votes = { en: 0, da: countOf(read, DANISH_LETTERS) * LETTER, sv: countOf(read, SWEDISH_LETTERS) * LETTER };
  for (const { folded } of wordsOf(fold(read))) {
    for (const language of LANGUAGES) if (STOP_WORDS[language].has(folded)) votes[language] += 1;
  }
  return votes;
}

function countOf(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}
