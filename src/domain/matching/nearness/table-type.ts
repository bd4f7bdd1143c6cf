/** What the table of nearness is made of, as `scripts/nearness.mjs` writes it. */
import type { Language } from '../../settings.ts';

/** A thing has a place in the table: first the concepts, by their numbers, then the things that words lead to. */
export type NearnessTable = {
  /** How many numbers tell where a thing lies. */
  readonly size: number;
  /** How many of them are said together. */
  readonly piece: number;
  /** Bytes: 256 values for each piece of as many numbers, signed. */
  readonly values: string;
  /** Bytes: for each thing which value each of its pieces has. */
  readonly things: string;
  /** Folded words of each language, each once, between blanks. */
  readonly words: { readonly [language in Language]: string };
  /** Bytes, two for each of these words, the lesser first: the place of its thing. */
  readonly places: { readonly [language in Language]: string };
  /** English words whose things stand last, in this order. */
  readonly others: string;
};
