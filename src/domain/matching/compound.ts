/**
 * The parts of Danish and Swedish compounds: 'lederudvikling' is leder and udvikling. A word is taken apart only where
 * every part is known, so that no accident of letters makes a part.
 */

/** Which words may be parts. */
export type PartsKnown = {
  /** Whether a text may stand first or in the middle, a linking letter aside. */
  readonly isInner: (part: string) => boolean;
  /** Whether a text may stand last, in any of its forms. */
  readonly isLast: (part: string) => boolean;
};

/** The parts of a folded word, two or more, as few as there can be; none when it is no compound of known parts. */
export function partsOf(word: string, known: PartsKnown): readonly string[] {
  if (word.length < SHORTEST_PART * 2) return [];
  /** By where the next part may begin: the parts up to there. */
  const ways: (readonly string[] | undefined)[] = [[]];
  /** Where a part itself ends, with no linking letter behind it. */
  let ended: readonly string[] | undefined;
  for (let end = SHORTEST_PART; end < word.length; end += 1) {
    const before = ended;
    ended = shortest(waysTo(end, { word, ways, isPart: known.isInner }));
    ways[end] = ended ?? (LINKS.has(word.charAt(end - 1)) ? before : undefined);
  }
  const all = shortest(waysTo(word.length, { word, ways, isPart: known.isLast })) ?? [];
  return all.length > 1 ? all : [];
}

const SHORTEST_PART = 3;
const LINKS: ReadonlySet<string> = new Set('se');

type Reading = {
  readonly word: string;
  readonly ways: readonly (readonly string[] | undefined)[];
  readonly isPart: (part: string) => boolean;
};

function waysTo(end: number, { word, ways, isPart }: Reading): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  for (let start = 0; start <= end - SHORTEST_PART; start += 1) {
    const before = ways[start];
    const part = word.slice(start, end);
    if (before !== undefined && isPart(part)) found.push([...before, part]);
  }
  return found;
}

function shortest(ways: readonly (readonly string[])[]): readonly string[] | undefined {
  let best: readonly string[] | undefined;
  for (const way of ways) if (best === undefined || way.length < best.length) best = way;
  return best;
}
