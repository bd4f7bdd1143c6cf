/**
 * Every different word of many texts, once. A person's texts are then a list of numbers, and finding a part of a word
 * in all of them means looking through the words alone, which grow far slower than the texts.
 */
import { fold } from '../domain/fold.ts';

export class Vocabulary {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  #last: Last = { size: 0, foundByPart: new Map() };

  /** The numbers of the folded words of `text`, each once; words are what stands between spaces. */
  numbersOf(text: string): Uint32Array {
    const numbers = new Set<number>();
    for (const word of fold(text).split(SPACES)) if (word !== '') numbers.add(this.#numberOf(word));
    return Uint32Array.from(numbers);
  }

  /** The words behind numbers. */
  wordsOf(numbers: Uint32Array): readonly string[] {
    return Array.from(numbers, (number) => this.#words[number] ?? '');
  }

  /**
   * For each of the folded parts of words: by number, 1 where it occurs in the word, else 0. Parts that go on from those
   * asked for last are quick.
   */
  marksOf(parts: readonly string[]): readonly Uint8Array[] {
    const foundByPart = new Map(parts.map((part) => [part, this.#numbersWith(part)]));
    this.#last = { size: this.#words.length, foundByPart };
    return [...foundByPart.values()].map((found) => {
      const marks = new Uint8Array(this.#words.length);
      for (const number of found) marks[number] = 1;
      return marks;
    });
  }

  #numbersWith(part: string): readonly number[] {
    const earlier = this.#foundEarlier(part);
    if (earlier !== undefined) return earlier.filter((number) => this.#words[number]?.includes(part));
    const found: number[] = [];
    this.#words.forEach((word, number) => {
      if (word.includes(part)) found.push(number);
    });
    return found;
  }

  #foundEarlier(part: string): readonly number[] | undefined {
    if (this.#last.size !== this.#words.length) return undefined;
    for (const [earlier, found] of this.#last.foundByPart) if (part.includes(earlier)) return found;
    return undefined;
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.#words.length);
    return this.#words.push(word) - 1;
  }
}

/** What was asked for last, and how many words there were then. */
type Last = { readonly size: number; readonly foundByPart: ReadonlyMap<string, readonly number[]> };

const SPACES = /\s+/u;
