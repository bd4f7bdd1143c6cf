/**
 * The index that matching asks: under each key, in which candidates it stands and how heavily. Putting candidates in any
 * order, or putting one again, leads to the same answers.
 */
import { LANGUAGES, type Language } from '../settings.ts';
import { FIELDS, isNote, NEAR_FIELDS, textsOf, USUAL_LENGTH, type Candidate, type Question } from './candidate.ts';
import { keysToEnter, ownKeys } from './keys.ts';
import { readText, type Meaning } from './reading.ts';
import { toldIn, type Told } from './told.ts';
import { languageOf, languagesOf } from './words/language.ts';

/** In which candidates a key stands, by id, and how heavily. */
export type Posting = ReadonlyMap<string, number>;

export class MatchIndex {
  readonly question: Question;
  readonly #keysById = new Map<string, readonly string[]>();
  readonly #postings = new Map<string, Map<string, number>>();

  constructor(question: Question) {
    this.question = question;
  }

  /** How many candidates there are. */
  get size(): number {
    return this.#keysById.size;
  }

  postingOf(key: string): Posting {
    return this.#postings.get(key) ?? NOWHERE;
  }

  /** Enters a candidate, in the place of what was known of it. */
  put(candidate: Candidate): void {
    this.remove(candidate.id);
    const weights = weightsOf(candidate, this.question);
    this.#keysById.set(candidate.id, [...weights.keys()]);
    for (const [key, weight] of weights) {
      const posting = this.#postings.get(key) ?? new Map<string, number>();
      this.#postings.set(key, posting.set(candidate.id, weight));
    }
  }

  remove(id: string): void {
    for (const key of this.#keysById.get(id) ?? []) this.#postings.get(key)?.delete(id);
    this.#keysById.delete(id);
  }
}

const NOWHERE: Posting = new Map();

/**
 * How heavily each key stands in a candidate: the weight of its field for each time, less in a long field. What is over
 * stands under a key of its own, with a mark of exclamation before it.
 */
export function weightsOf(candidate: Candidate, { weights, forgets }: Question): ReadonlyMap<string, number> {
  const told = toldIn(`${candidate.notes ?? ''}\n${candidate.lastNote ?? ''}`);
  const over = overIn(told);
  const texts = { ...candidate, notes: told.holds, wished: told.wished };
  const usual = usualLanguages(candidate);
  const byKey = new Map([...over, ...whatIsMissing(candidate, told)].map((key) => [`!${key}`, 1]));
  for (const field of FIELDS.filter((each) => weights[each] > 0)) {
    const manner = { isShort: !isNote(field) };
    const words = textsOf(texts, field).flatMap((text) => readText(text, languagesIn(text, usual), manner));
    const each = weights[field] / (1 - LENGTH_COUNTS + (LENGTH_COUNTS * words.length) / USUAL_LENGTH[field]);
    for (const { meaning } of words) {
      if (forgets.has(field) && isOver(meaning, over)) continue;
      for (const { key, quality } of keysToEnter(meaning, NEAR_FIELDS.has(field) ? 'near' : 'itself')) {
        byKey.set(key, (byKey.get(key) ?? 0) + each * quality);
      }
    }
  }
  return byKey;
}

/** What is over and isn't wished for elsewhere. */
function overIn({ over, wished }: Told): ReadonlySet<string> {
  const again = keysIn(wished);
  return new Set([...keysIn(over)].filter((key) => !again.has(key)));
}

function whatIsMissing({ seeks = [] }: Candidate, { wished }: Told): readonly string[] {
  return wished === '' && seeks.length === 0 ? [NOTHING_SOUGHT] : [];
}

/** Under this, as under what is over, stand those of whom nothing is known that they seek or wish for. */
export const NOTHING_SOUGHT = 'seeks nothing';

/** BM25's b: how much the length of a field counts. */
const LENGTH_COUNTS = 0.4;

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

function keysIn(text: string): ReadonlySet<string> {
  const meanings = readText(text, languagesOf(text), { isShort: false }).map(({ meaning }) => meaning);
  return new Set(meanings.filter(({ says, concepts }) => says === 'much' || concepts.length > 0).flatMap(ownKeys));
}

function isOver(meaning: Meaning, over: ReadonlySet<string>): boolean {
  return over.size > 0 && ownKeys(meaning).some((key) => over.has(key));
}
