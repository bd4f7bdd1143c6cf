/** The keys under which a word is found: its stems, its concepts, and what they lie near. */
import type { Concept } from './concept.ts';
import type { Meaning } from './reading.ts';

export type Key = {
  readonly key: string;
  /** How well it stands for the word, from 0 to 1. */
  readonly quality: number;
};

/** How a field counts: in what somebody likes or can, what is near counts too; in a note only the thing itself. */
export type Nearness = 'near' | 'itself';

/** The keys that a word of a candidate is entered under. */
export function keysToEnter(meaning: Meaning, nearness: Nearness): readonly Key[] {
  return remembered(meaning, ENTERED[nearness], () =>
    keysOf(meaning, { ofStem: alsoBare, ofConcept: nearness === 'near' ? entered : itself }),
  );
}

/** The keys that a word of a question is looked for under. */
export function keysToAsk(meaning: Meaning): readonly Key[] {
  return remembered(meaning, ASKED, () => keysOf(meaning, { ofStem: alsoForeign, ofConcept: asked }));
}

/** The keys of the word itself, neither of its parts nor of what is near it. */
export function ownKeys({ stems, concepts }: Meaning): readonly string[] {
  return [...stems, ...concepts.map(({ number }) => `#${number}`)];
}

type Remembered = WeakMap<Meaning, readonly Key[]>;

const ENTERED: { readonly [nearness in Nearness]: Remembered } = { near: new WeakMap(), itself: new WeakMap() };
const ASKED: Remembered = new WeakMap();

function remembered(meaning: Meaning, before: Remembered, find: () => readonly Key[]): readonly Key[] {
  const keys = before.get(meaning) ?? find();
  before.set(meaning, keys);
  return keys;
}

type Manner = {
  readonly ofStem: (stem: string, place: number, stems: readonly string[]) => readonly Key[];
  readonly ofConcept: (concept: Concept) => readonly Key[];
};

function keysOf({ stems, concepts, parts }: Meaning, { ofStem, ofConcept }: Manner): readonly Key[] {
  const ofParts = parts.flatMap((part) => [...part.stems.flatMap(ofStem), ...part.concepts.flatMap(ofConcept)]);
  return best([
    ...stems.flatMap(ofStem),
    ...concepts.flatMap(ofConcept),
    ...lessened(ofParts, parts.length === 1 ? QUALITY.onlyPart : QUALITY.part),
  ]);
}

export const QUALITY = {
  stem: 1,
  /** The same stem in another language may be another word. */
  foreign: 0.7,
  concept: 0.95,
  /** Asked for something, found the family it belongs to; and the other way round. */
  broader: 0.65,
  narrower: 0.4,
  /** Asked for something, found another of a close family. */
  sibling: 0.2,
  part: 0.6,
  /** The one part of a compound that says much: a course in pottery is about pottery. */
  onlyPart: 0.68,
};

function lessened(keys: readonly Key[], by: number): readonly Key[] {
  return keys.map(({ key, quality }) => ({ key, quality: quality * by }));
}

/** A word of one known language can be found from another. */
function alsoBare(stem: string, _place: number, stems: readonly string[]): readonly Key[] {
  const own = { key: stem, quality: 1 };
  return stems.length > 1 ? [own] : [own, { key: bare(stem), quality: 1 }];
}

function alsoForeign(stem: string): readonly Key[] {
  return [
    { key: stem, quality: QUALITY.stem },
    { key: bare(stem), quality: QUALITY.foreign },
  ];
}

function bare(stem: string): string {
  return stem.slice(stem.indexOf(':') + 1);
}

function itself({ number }: Concept): readonly Key[] {
  return [{ key: `#${number}`, quality: 1 }];
}

function entered({ number, head, isClose }: Concept): readonly Key[] {
  const own = [`#${number}`, `>${number}`];
  const near = number === head ? [] : [`<${head}`, ...(isClose ? [`~${head}`] : [])];
  return [...own, ...near].map((key) => ({ key, quality: 1 }));
}

function asked({ number, head, isClose }: Concept): readonly Key[] {
  const own = [
    { key: `#${number}`, quality: QUALITY.concept },
    { key: `<${number}`, quality: QUALITY.narrower },
  ];
  if (number === head) return own;
  const near = [...own, { key: `>${head}`, quality: QUALITY.broader }];
  return isClose ? [...near, { key: `~${head}`, quality: QUALITY.sibling }] : near;
}

function best(keys: readonly Key[]): readonly Key[] {
  const byKey = new Map<string, number>();
  for (const { key, quality } of keys) byKey.set(key, Math.max(quality, byKey.get(key) ?? 0));
  return Array.from(byKey, ([key, quality]) => ({ key, quality }));
}
