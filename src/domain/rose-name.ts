/**
 * The names in the rose: whom to name first, and where each stands so that none covers another. Placed by reckoning with
 * the length of the name, always the same for the same rose.
 */
import { compareTexts } from './order.ts';
import { RADII, type Rose, type RoseDot } from './rose.ts';

/** More are a crowd; of a sector that has come forward, there may be more. */
export const MOST_NAMES = 6;

export type Called = { readonly id: string; readonly text: string };

/** A name in its box, whose middle is at x and y. */
export type PlacedName = Called & {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type NameSpace = {
  /** The size of the letters, as a part of the radius of the outer arcs. */
  readonly letter: number;
  /** How many names at most. */
  readonly most: number;
};

/**
 * Whom it is most worth while to see, best first: those of the week's plan, then of each sector in turn who has moved
 * furthest, or is close and was heard of longest ago. Nobody who rests, waits or gets no suggestions.
 */
export function worthNaming({ dots }: Rose, plannedIds: readonly string[]): readonly string[] {
  const worth = dots.filter(({ person }) => !LEFT_IN_PEACE.has(person.status)).toSorted(byWorth);
  const named = new Set(worth.map(({ person }) => person.id));
  const planned = plannedIds.filter((id) => named.has(id));
  const seen = new Map<number, number>();
  const inTurn = worth
    .map(({ person, sector }) => {
      const turn = seen.get(sector) ?? 0;
      seen.set(sector, turn + 1);
      return { id: person.id, turn };
    })
    .toSorted((one, other) => one.turn - other.turn)
    .map(({ id }) => id);
  return [...new Set([...planned, ...inTurn])];
}

/**
 * As many of these names as there is room for, the first ones first: those that can stand before nobody's dot, then those
 * that stand before one. The others go without.
 */
export function placedNames({ dots }: Rose, wanted: readonly Called[], space: NameSpace): readonly PlacedName[] {
  const dotById = new Map(dots.map((dot) => [dot.person.id, dot]));
  const placed = new Map<string, PlacedName>();
  for (const most of COVERED) {
    for (const name of wanted) {
      const dot = dotById.get(name.id);
      if (dot === undefined || placed.has(name.id) || placed.size >= space.most) continue;
      const box = roomFor(name, { dot, dots, placed: [...placed.values()], letter: space.letter, covered: most });
      if (box !== undefined) placed.set(name.id, box);
    }
  }
  return [...placed.values()];
}

function byWorth({ person: one }: RoseDot, { person: other }: RoseDot): number {
  return (
    Number(other.isHollow) - Number(one.isHollow) ||
    compareTexts(one.tie, other.tie) ||
    compareTexts(one.lastOn ?? '', other.lastOn ?? '') ||
    compareTexts(one.id, other.id)
  );
}

const LEFT_IN_PEACE: ReadonlySet<string> = new Set(['resting', 'snoozed', 'never']);

type Around = {
  readonly dot: RoseDot;
  readonly dots: readonly RoseDot[];
  readonly placed: readonly PlacedName[];
  readonly letter: number;
  /** How many dots the name may stand before. */
  readonly covered: number;
};

/** The best box for a name; undefined where there is no room. */
function roomFor(name: Called, { dot, dots, placed, letter, covered }: Around): PlacedName | undefined {
  const reach = widthOf(name, letter) + 2 * letter;
  const near = dots.filter(({ x, y }) => Math.abs(x - dot.x) < reach && Math.abs(y - dot.y) < reach);
  return boxesOf(name, dot, letter).find((box) => isFreeOf(placed, box) && coversAtMost(covered, box, near));
}

/** Stops looking as soon as it is too many: in a crowd that is nearly at once. */
function coversAtMost(most: number, box: PlacedName, near: readonly RoseDot[]): boolean {
  let covered = 0;
  return near.every((dot) => {
    if (covers(box, dot)) covered += 1;
    return covered <= most;
  });
}

/** The usual width of a letter, and the height of a line, as parts of the size of the letters. */
const LETTER_WIDTH = 0.56;
const LINE_HEIGHT = 1.2;
/** In a crowd a name may stand before a dot, with a seam around it. */
const COVERED = [0, 1] as const;
/** Names stay within the outer arcs. */
const EDGE = 0.98;

/** Boxes around a dot, the best place first: beside it away from the middle, beside it, below, above; then further off. */
function boxesOf(name: Called, { x, y, size }: RoseDot, letter: number): readonly PlacedName[] {
  const width = widthOf(name, letter);
  const height = LINE_HEIGHT * letter;
  const [beside, below] = [size + width / 2 + letter * 0.25, size + height / 2];
  const out = x < 0 ? -1 : 1;
  const places = [
    [out * beside, 0],
    [-out * beside, 0],
    [0, below],
    [0, -below],
    [out * beside * 0.7, below],
    [out * beside * 0.7, -below],
    [-out * beside * 0.7, below],
    [-out * beside * 0.7, -below],
    [0, below + height / 3],
    [0, -below - height / 3],
    [-out * beside, below * 0.6],
    [-out * beside, -below * 0.6],
    [out * beside, below * 0.6],
    [out * beside, -below * 0.6],
  ] as const;
  return places
    .map(([right, down]) => ({ id: name.id, text: name.text, x: x + right, y: y + down, width, height }))
    .filter((box) => Math.hypot(Math.abs(box.x) + width / 2, Math.abs(box.y) + height / 2) <= EDGE);
}

function widthOf({ text }: Called, letter: number): number {
  return Array.from(text).length * LETTER_WIDTH * letter + letter * 0.2;
}

function isFreeOf(placed: readonly PlacedName[], box: PlacedName): boolean {
  return !covers(box, MIDDLE) && placed.every((other) => !overlap(box, other));
}

const MIDDLE = { x: 0, y: 0, size: RADII.you };

function overlap(one: PlacedName, other: PlacedName): boolean {
  return (
    Math.abs(one.x - other.x) * 2 < one.width + other.width && Math.abs(one.y - other.y) * 2 < one.height + other.height
  );
}

function covers(box: PlacedName, dot: Pick<RoseDot, 'x' | 'y' | 'size'>): boolean {
  const right = Math.max(0, Math.abs(box.x - dot.x) - box.width / 2);
  const down = Math.max(0, Math.abs(box.y - dot.y) - box.height / 2);
  return right * right + down * down < dot.size * dot.size;
}
