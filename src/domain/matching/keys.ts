/** The keys under which a word is found: its stems, its concepts, and what they lie near. */
import type { Concept } from './concept.ts';
import type { Part, ReadWord } from './reading.ts';

export type Key = {
  readonly key: string;
  /** How well it stands for the word, from 0 to 1. */
  readonly quality: number;
};

/** The keys that a word of a candidate is entered under. */
export function keysToEnter(word: ReadWord): readonly Key[] {
  return best([...partKeys(word, 1, entered), ...word.parts.flatMap((part) => partKeys(part, QUALITY.part, entered))]);
}

/** The keys that a word of a question is looked for under. */
export function keysToAsk(word: ReadWord): readonly Key[] {
  return best([...partKeys(word, 1, asked), ...word.parts.flatMap((part) => partKeys(part, QUALITY.part, asked))]);
}

export const QUALITY = {
  stem: 1,
  concept: 0.95,
  /** Asked for something, found the family it belongs to; and the other way round. */
  broader: 0.55,
  narrower: 0.5,
  /** Asked for something, found another of a close family. */
  sibling: 0.2,
  part: 0.6,
};

function partKeys(part: Part, factor: number, conceptKeys: (concept: Concept) => readonly Key[]): readonly Key[] {
  const stems = part.stems.map((key) => ({ key, quality: QUALITY.stem }));
  return [...stems, ...part.concepts.flatMap(conceptKeys)].map(({ key, quality }) => ({
    key,
    quality: quality * factor,
  }));
}

function entered({ number, head, isClose }: Concept): readonly Key[] {
  const own = { key: `#${number}`, quality: 1 };
  if (number === head) return [own];
  const keys = [own, { key: `<${head}`, quality: 1 }];
  return isClose ? [...keys, { key: `~${head}`, quality: 1 }] : keys;
}

function asked({ number, head, isClose }: Concept): readonly Key[] {
  const own = { key: `#${number}`, quality: QUALITY.concept };
  if (number === head) return [own, { key: `<${head}`, quality: QUALITY.narrower }];
  const keys = [own, { key: `#${head}`, quality: QUALITY.broader }];
  return isClose ? [...keys, { key: `~${head}`, quality: QUALITY.sibling }] : keys;
}

function best(keys: readonly Key[]): readonly Key[] {
  const byKey = new Map<string, number>();
  for (const { key, quality } of keys) byKey.set(key, Math.max(quality, byKey.get(key) ?? 0));
  return Array.from(byKey, ([key, quality]) => ({ key, quality }));
}
