/** The people in memory, ready to be searched: each with a number, its line, its words and its status on a day. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { fold } from '../domain/fold.ts';
import { statusOf, type Status } from '../domain/status.ts';
import type { Person } from '../store/people.ts';
import { goesOn, otherSpelling, searchWords, type SearchWords } from './search-words.ts';
import { Vocabulary } from './vocabulary.ts';

/** A person as it is kept: the texts have become words. */
export type Kept = {
  readonly number: number;
  readonly person: Omit<Person, 'texts'>;
  readonly status: Status;
};

/** How well a name answers a search: it begins with it, its words do, or it was found elsewhere. 0: not at all. */
export const MATCH = { none: 0, name: 1, nameWords: 2, elsewhere: 3 } as const;

export class PeopleIndex {
  readonly #entries: (Entry | undefined)[] = [];
  readonly #numberById = new Map<string, number>();
  readonly #vocabulary = new Vocabulary();
  #today: CalendarDate;
  #last: { readonly words: SearchWords; readonly found: readonly number[] } | undefined;

  constructor(today: CalendarDate) {
    this.#today = today;
  }

  get size(): number {
    return this.#numberById.size;
  }

  /** Everyone, in no particular order. */
  *everyone(): Generator<Kept> {
    for (const entry of this.#entries) if (entry !== undefined) yield entry;
  }

  at(number: number): Kept | undefined {
    return this.#entries[number];
  }

  numberOf(id: string): number | undefined {
    return this.#numberById.get(id);
  }

  /** Adds a person, or puts it in the place of what was known; returns its number. */
  put(person: Person): number {
    const number = this.#numberById.get(person.id) ?? this.#entries.length;
    const { texts, ...rest } = person;
    const notes = this.#entries[number]?.notes ?? NO_WORDS;
    const status = statusOf(person, person.rhythm, this.#today);
    this.#entries[number] = { number, person: rest, status, texts, notes };
    this.#numberById.set(person.id, number);
    this.#last = undefined;
    return number;
  }

  /** Takes a person out; returns the number it had. */
  remove(id: string): number | undefined {
    const number = this.#numberById.get(id);
    if (number === undefined) return undefined;
    this.#entries[number] = undefined;
    this.#numberById.delete(id);
    this.#last = undefined;
    return number;
  }

  /** Replaces the searchable notes of the interactions with a person. */
  setNotes(id: string, text: string): void {
    const entry = this.#entries[this.#numberById.get(id) ?? -1];
    if (entry === undefined) return;
    entry.notes = text === '' ? NO_WORDS : this.#vocabulary.numbersOf(text);
    this.#last = undefined;
  }

  /** Reckons every status for another day; returns the numbers of those for whom it changed. */
  turnTo(today: CalendarDate): readonly number[] {
    if (today === this.#today) return [];
    this.#today = today;
    const changed: number[] = [];
    for (const entry of this.#entries) {
      const status = entry && statusOf(entry.person, entry.person.rhythm, today);
      if (entry === undefined || status === undefined || status === entry.status) continue;
      entry.status = status;
      changed.push(entry.number);
    }
    return changed;
  }

  /** The first number that nobody has had yet. */
  get end(): number {
    return this.#entries.length;
  }

  /** Makes the words of those with these numbers, so that the first search doesn't have to. */
  makeReady(from = 0, to = this.end): void {
    for (const entry of this.#entries.slice(from, to)) if (entry !== undefined) this.#wordsOf(entry);
  }

  /** How well each person answers a search, by number; undefined when nothing is searched for. */
  search(text: string): Uint8Array | undefined {
    const words = searchWords(text);
    if (words.words.length === 0) return undefined;
    const matches = new Uint8Array(this.#entries.length);
    const candidates = this.#candidates(words);
    const marks = this.#vocabulary.marksOf(words.words);
    const found = candidates.filter((number) => {
      const entry = this.#entries[number];
      if (entry === undefined || !hasAll(entry, marks)) return false;
      matches[number] = matchOf(entry, words);
      return true;
    });
    this.#last = { words, found };
    return matches;
  }

  /** The words of a person's card, those of notes aside. */
  wordsOf(number: number): readonly string[] {
    const entry = this.#entries[number];
    return entry === undefined ? [] : this.#vocabulary.wordsOf(this.#wordsOf(entry).words);
  }

  #candidates(words: SearchWords): readonly number[] {
    if (this.#last !== undefined && goesOn(this.#last.words, words)) return this.#last.found;
    this.makeReady();
    return [...this.#numberById.values()];
  }

  #wordsOf(entry: Entry): Words {
    if (entry.words !== undefined) return entry.words;
    const { name, nicknames } = entry.person;
    const other = otherSpelling(name);
    const words = this.#vocabulary.numbersOf(`${entry.texts ?? ''} ${other}`);
    const nameWords = fold([name, ...nicknames, other].join(' ')).split(/[\s-]+/u);
    entry.words = { words, name: fold(name), nameWords };
    delete entry.texts;
    return entry.words;
  }
}

type Words = { readonly words: Uint32Array; readonly name: string; readonly nameWords: readonly string[] };

type Entry = {
  readonly number: number;
  readonly person: Omit<Person, 'texts'>;
  status: Status;
  /** Until its words are made. */
  texts?: string;
  words?: Words;
  notes: Uint32Array;
};

const NO_WORDS = new Uint32Array(0);

function hasAll({ words, notes }: Entry, marks: readonly Uint8Array[]): boolean {
  for (const marked of marks) {
    if (!hasOne(words?.words ?? NO_WORDS, marked) && !hasOne(notes, marked)) return false;
  }
  return true;
}

function hasOne(words: Uint32Array, marked: Uint8Array): boolean {
  for (const word of words) if (marked[word] === 1) return true;
  return false;
}

function matchOf({ words }: Entry, { phrase, words: wanted }: SearchWords): number {
  if (words === undefined) return MATCH.none;
  if (words.name.startsWith(phrase)) return MATCH.name;
  const inName = wanted.every((word) => words.nameWords.some((each) => each.startsWith(word)));
  return inName ? MATCH.nameWords : MATCH.elsewhere;
}
