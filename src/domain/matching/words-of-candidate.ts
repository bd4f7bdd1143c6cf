/** The words of a candidate, field by field, and those that its notes say are over. */
import { LANGUAGES, type Language } from '../settings.ts';
import { FIELDS, isNote, textsOf, type Candidate, type Field } from './candidate.ts';
import { readText, type Meaning } from './reading.ts';
import { toldIn } from './told.ts';
import { languageOf, languagesOf } from './words/language.ts';

export type CandidateWords = {
  readonly fields: readonly { readonly field: Field; readonly meanings: readonly Meaning[] }[];
  /** What is over, and what is wished for, in running text. */
  readonly over: readonly Meaning[];
  readonly wished: readonly Meaning[];
  /** Whether anything is known that it seeks or wishes for. */
  readonly seeksSomething: boolean;
};

export function wordsOfCandidate(candidate: Candidate): CandidateWords {
  const told = toldIn(`${candidate.notes ?? ''}\n${candidate.lastNote ?? ''}`);
  const texts = { ...candidate, notes: told.holds, wished: told.wished };
  const usual = usualLanguages(candidate);
  return {
    fields: FIELDS.map((field) => ({
      field,
      meanings: textsOf(texts, field).flatMap((text) => meaningsIn(text, languagesIn(text, usual), !isNote(field))),
    })),
    over: meaningsIn(told.over, languagesOf(told.over), false),
    wished: meaningsIn(told.wished, languagesOf(told.wished), false),
    seeksSomething: told.wished !== '' || (candidate.seeks ?? []).length > 0,
  };
}

function meaningsIn(text: string, languages: readonly Language[], isShort: boolean): readonly Meaning[] {
  return readText(text, languages, { isShort }).map(({ meaning }) => meaning);
}

/** The languages that the short texts of a candidate may be in, as its other texts and the language one writes to them in tell. */
function usualLanguages(candidate: Candidate): readonly Language[] {
  const found = languageOf(FIELDS.flatMap((field) => textsOf({ wished: '', ...candidate }, field)).join('\n'));
  const told = LANGUAGES.filter((each) => each === found || each === candidate.language?.slice(0, 2));
  return told.length === 0 ? LANGUAGES : [...new Set<Language>([...told, 'en'])];
}

function languagesIn(text: string, usual: readonly Language[]): readonly Language[] {
  const found = languageOf(text);
  return found === undefined ? usual : [found];
}
