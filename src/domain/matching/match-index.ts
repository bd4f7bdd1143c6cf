/**
 * The index that matching asks: under each key, in which candidates it stands and how heavily, and where there is a table of
 * nearness also who stands near a sense. Putting candidates in any order, or putting one again, leads to the same answers.
 */
import type { Candidate, Question } from './candidate.ts';
import { NearIndex } from './nearness/near-index.ts';
import type { Nearness } from './nearness/nearness.ts';
import { sensesOf } from './nearness/near-weights.ts';
import { wordsOfCandidate } from './words-of-candidate.ts';
import { weightsOf } from './key-weights.ts';

/** In which candidates a key stands, by id, and how heavily. */
export type Posting = ReadonlyMap<string, number>;

export class MatchIndex {
  readonly question: Question;
  /** Undefined where only the words themselves count. */
  readonly nearness: Nearness | undefined;
  readonly near = new NearIndex();
  readonly #keysById = new Map<string, readonly string[]>();
  readonly #postings = new Map<string, Map<string, number>>();
  #version = 0;

  constructor(question: Question, nearness?: Nearness) {
    this.question = question;
    this.nearness = nearness;
  }

  /** How often anybody was put or taken out: what was found before is true while it stays the same. */
  get version(): number {
    return this.#version;
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
    const words = wordsOfCandidate(candidate);
    const weights = weightsOf(words, this.question);
    this.#keysById.set(candidate.id, [...weights.keys()]);
    for (const [key, weight] of weights) {
      const posting = this.#postings.get(key) ?? new Map<string, number>();
      this.#postings.set(key, posting.set(candidate.id, weight));
    }
    if (this.nearness !== undefined) this.near.put(candidate.id, sensesOf(words, this.question, this.nearness));
  }

  remove(id: string): void {
    this.#version += 1;
    for (const key of this.#keysById.get(id) ?? []) this.#postings.get(key)?.delete(id);
    this.#keysById.delete(id);
    this.near.remove(id);
  }
}

const NOWHERE: Posting = new Map();
