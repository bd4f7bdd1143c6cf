/**
 * The index that matching asks: under each key, in which candidates it stands and how heavily. Putting candidates in any
 * order, or putting one again, leads to the same answers.
 */
import { LANGUAGES, type Language } from '../settings.ts';
import { FIELDS, isNote, NEAR_FIELDS, textsOf, USUAL_LENGTH, type Candidate, type Question } from './candidate.ts';
import { keysToEnter, ownKeys } from './keys.ts';
import { readText, type Meaning } from './reading.ts';
import { toldIn } from './told.ts';
import { languageOf, languagesOf } from './words/language.ts';

/** Where a key stands: numbers of candidates, and beside each the weight of the key in it. */
export type Posting = { readonly numbers: number[]; readonly weights: number[] };

export class MatchIndex {
  readonly question: Question;
  readonly #ids: (string | undefined)[] = [];
  readonly #numberById = new Map<string, number>();
  readonly #keys: (readonly string[])[] = [];
  readonly #postings = new Map<string, Posting>();

  constructor(question: Question) {
    this.question = question;
  }

  get size(): number {
    return this.#numberById.size;
  }

  /** The first number that nobody has. */
  get end(): number {
    return this.#ids.length;
  }

  idAt(number: number): string {
    return this.#ids[number] ?? '';
  }

  postingOf(key: string): Posting | undefined {
    return this.#postings.get(key);
  }

  /** How heavily a key stands in a candidate; 0 when it doesn't. */
  weightIn(key: string, id: string): number {
    const posting = this.#postings.get(key);
    const number = this.#numberById.get(id);
    if (posting === undefined || number === undefined) return 0;
    const place = firstPlace(posting.numbers, number);
    return posting.numbers[place] === number ? (posting.weights[place] ?? 0) : 0;
  }

  /** Enters a candidate, in the place of what was known of it. */
  put(candidate: Candidate): void {
    this.remove(candidate.id);
    const number = this.#ids.length;
    const weights = weightsOf(candidate, this.question);
    this.#ids.push(candidate.id);
    this.#keys.push([...weights.keys()]);
    this.#numberById.set(candidate.id, number);
    for (const [key, weight] of weights) this.#enter(key, number, weight);
  }

  remove(id: string): void {
    const number = this.#numberById.get(id);
    if (number === undefined) return;
    for (const key of this.#keys[number] ?? []) this.#leave(key, number);
    this.#numberById.delete(id);
    this.#ids[number] = undefined;
    this.#keys[number] = [];
  }

  #enter(key: string, number: number, weight: number): void {
    const posting = this.#postings.get(key) ?? { numbers: [], weights: [] };
    posting.numbers.push(number);
    posting.weights.push(weight);
    this.#postings.set(key, posting);
  }

  #leave(key: string, number: number): void {
    const posting = this.#postings.get(key);
    if (posting === undefined) return;
    const place = firstPlace(posting.numbers, number);
    posting.numbers.splice(place, 1);
    posting.weights.splice(place, 1);
    if (posting.numbers.length === 0) this.#postings.delete(key);
  }
}

/** The first place of sorted numbers that holds this one or more. */
function firstPlace(numbers: readonly number[], wanted: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) >= wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * How heavily each key stands in a candidate: the weight of its field for each time, less in a long field. What is over
 * stands under a key of its own, with a mark of exclamation before it.
 */
export function weightsOf(candidate: Candidate, { weights, forgets }: Question): ReadonlyMap<string, number> {
  const told = toldIn(`${candidate.notes ?? ''}\n${candidate.lastNote ?? ''}`);
  const wished = keysIn(told.wished);
  const over = new Set([...keysIn(told.over)].filter((key) => !wished.has(key)));
  const texts = { ...candidate, notes: told.holds, wished: told.wished };
  const usual = usualLanguages(candidate);
  const byKey = new Map<string, number>(Array.from(over, (key) => [`!${key}`, 1]));
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

/** BM25's b: how much the length of a field counts. */
const LENGTH_COUNTS = 0.4;

/** The languages that the short texts of a candidate may be in, as its other texts and the language one writes to them in tell. */
function usualLanguages(candidate: Candidate): readonly Language[] {
  const { language, notes = '', lastNote = '', interests = [], competences = [], offers = [], seeks = [] } = candidate;
  const found = languageOf([notes, lastNote, ...interests, ...competences, ...offers, ...seeks].join('\n'));
  const told = LANGUAGES.filter((each) => each === found || each === language?.slice(0, 2));
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
