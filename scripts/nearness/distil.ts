/**
 * Makes the table of nearness: for every name of a thing what two English models say of it, drawn together by the concepts
 * (what is alike in the names of one thing doesn't tell things apart), and as much of it as a few bytes can hold.
 */
import { fold } from '../../src/domain/fold.ts';
import { LANGUAGES } from '../../src/domain/settings.ts';
import {
  addTo,
  covariance,
  dot,
  greatest,
  less,
  mean,
  ofLengthOne,
  solved,
  triangleOf,
  type Matrix,
} from './algebra.ts';
import { PIECE, quantise } from './quantise.ts';
import { byHand, concepts, englishNames, others, wordsOf, type Thing } from './things.ts';

export type Sources = {
  /** Of each English word, the commonest first: numbers of which the first hundred count. */
  readonly vectors: Readonly<Record<string, readonly number[]>>;
  /** Lines that begin with a lemma. */
  readonly lemmas: string;
  /** A vector for each text. */
  readonly embed: (texts: string[]) => Promise<readonly (readonly number[])[]>;
};

/** How many numbers a thing has in the table, and how many common English words are in it beside the lists. */
const SIZE = 96;
const COMMON = 16_000;
const MOST_OTHERS = 5000;

/** The text of the module. */
export async function distil({ vectors, lemmas, embed }: Sources): Promise<string> {
  const [known, lists] = [concepts(), byHand()];
  const common = Object.keys(vectors).slice(0, COMMON);
  const rest = others(common, lemmas, englishNames([...known, ...lists]))
    .slice(0, MOST_OTHERS)
    .toSorted();
  const things: readonly Thing[] = [...known, ...lists, ...rest.map((word) => ({ en: [word], da: [], sv: [] }))];
  const names = [...new Set(things.flatMap(({ en }) => en))];
  const spread = await spreadOf(names, { vectors, embed });
  const reduced = reduce(names, spread, things);
  const { values, codes } = quantise(reduced);
  const words = LANGUAGES.map((language) => ({ language, found: wordsOf(lists, known.length, language) }));
  return moduleOf({
    size: SIZE,
    piece: PIECE,
    values: encoded(values),
    things: encoded(codes),
    words: Object.fromEntries(words.map(({ language, found }) => [language, found.map(([word]) => word).join(' ')])),
    places: Object.fromEntries(
      words.map(({ language, found }) => [
        language,
        encoded(Uint8Array.from(found.flatMap(([, at]) => [at % 256, at >> 8]))),
      ]),
    ),
    others: rest.join(' '),
  });
}

/** What both models say of each name, as one vector. */
async function spreadOf(names: readonly string[], { vectors, embed }: Pick<Sources, 'vectors' | 'embed'>) {
  const phrases: Float64Array[] = [];
  for (let at = 0; at < names.length; at += AT_ONCE) {
    for (const each of await embed(names.slice(at, at + AT_ONCE))) phrases.push(Float64Array.from(each));
  }
  const usual = mean(Object.values(vectors).slice(0, 30_000).map(firstHundred));
  const rank = new Map(Object.keys(vectors).map((word, at) => [word, at]));
  const single = names.map((name) => meaningOfWords(name, { vectors, usual, rank }));
  const middle = mean(phrases);
  return names.map((_, at) =>
    Float64Array.from([...ofLengthOne(less(phrases[at] ?? middle, middle)), ...(single[at] ?? usual)]),
  );
}

const AT_ONCE = 64;

function firstHundred(vector: readonly number[]): Float64Array {
  return Float64Array.from(vector.slice(0, 100));
}

type Words = {
  readonly vectors: Sources['vectors'];
  readonly usual: Float64Array;
  readonly rank: ReadonlyMap<string, number>;
};

/** Where the words of a name lead together, the rarer of them the further. */
function meaningOfWords(name: string, { vectors, usual, rank }: Words): Float64Array {
  const sum = new Float64Array(usual.length);
  for (const word of fold(name).match(/[a-z0-9]+/g) ?? []) {
    const vector = vectors[word];
    if (vector === undefined || SMALL_WORDS.has(word)) continue;
    const direction = ofLengthOne(less(firstHundred(vector), usual));
    const weight = Math.log(2 + (rank.get(word) ?? 0));
    addTo(sum, direction, weight);
  }
  return ofLengthOne(sum);
}

const SMALL_WORDS = new Set('the of a an to and in for on at with by from'.split(' '));

/** The things in few numbers: those by which they differ most, once what the names of one thing differ in counts for less. */
function reduce(names: readonly string[], spread: readonly Float64Array[], things: readonly Thing[]) {
  const middle = mean(spread);
  const byName = new Map(names.map((name, at) => [name, less(spread[at] ?? middle, middle)]));
  const ofThings = things.map(({ en }) => en.flatMap((name) => byName.get(name) ?? []));
  const within = ofThings.filter((own) => own.length > 1).flatMap((own) => own.map((each) => less(each, mean(own))));
  const triangle = triangleOf(tempered(covariance(within)));
  const drawn = new Map([...byName].map(([name, vector]) => [name, solved(triangle, vector)]));
  const axes = greatest(covariance([...drawn.values()]), SIZE);
  const short = new Map([...drawn].map(([name, vector]) => [name, ofLengthOne(times(axes, vector))]));
  return things.map(({ en }) => spreadOut(together(en.flatMap((name) => short.get(name) ?? []))));
}

/** The first name says most. */
function together(vectors: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(SIZE);
  for (const vector of [...vectors, ...vectors.slice(0, 1)]) addTo(sum, vector);
  return ofLengthOne(sum);
}

/** In another order, so that each piece has of the great and of the small numbers. */
function spreadOut(vector: Float64Array): Float64Array {
  const pieces = SIZE / PIECE;
  return vector.map((_, at) => vector[(at % PIECE) * pieces + Math.floor(at / PIECE)] ?? 0);
}

/** A share of every direction is kept, so that small ones don't grow out of bounds. */
function tempered(within: Matrix): Matrix {
  const trace = within.reduce((sum, row, at) => sum + (row[at] ?? 0), 0);
  return within.map((row, at) =>
    row.map((each, other) => ((1 - KEPT) * each * within.length) / trace + (at === other ? KEPT : 0)),
  );
}

const KEPT = 0.3;

function times(rows: Matrix, vector: Float64Array): Float64Array {
  return Float64Array.from(rows, (row) => dot(row, vector));
}

function encoded(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replaceAll('=', '');
}

function moduleOf(table: object): string {
  const lines = JSON.stringify(table, undefined, 2)
    .replaceAll(/"(\w+)": /g, '$1: ')
    .replaceAll('"', "'")
    .replaceAll(/([^{,])\n/g, '$1,\n');
  return `${HEADER}${lines.replace(/,?\s*$/, '')};\n`;
}

const HEADER = `/**
 * The table of nearness, made by \`node scripts/nearness.mjs\`; not written by hand. Distilled from GloVe (Public Domain
 * Dedication and License 1.0), the Universal Sentence Encoder (Apache License 2.0) and lists of our own; see NOTICE.md.
 */
import type { NearnessTable } from './table-type.ts';

export const NEARNESS_TABLE: NearnessTable = `;
