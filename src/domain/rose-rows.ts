/**
 * Rows of places within one sector, for one tie: the ring itself, rows inside it for when it is full, and rows outside it
 * for who drifts. Places of a row are at least a pitch apart, rows a little less, so that dots that keep to their size
 * never touch.
 */
import type { RoseSector } from './rose-sector.ts';
import type { Tie } from './tie.ts';

/** Radii, as parts of the radius of the outer arcs. */
export type Band = { readonly inner: number; readonly ring: number; readonly outer: number };

export const BANDS: { readonly [Key in Tie]: Band } = {
  strong: { inner: 0.2, ring: 0.38, outer: 0.53 },
  weak: { inner: 0.61, ring: 0.79, outer: 0.93 },
};

/** A dot's radius, as a part of the pitch; twice the greater is less than what lies between two rows. */
export const DOT_SIZE: { readonly [Key in Tie]: number } = { strong: 0.4, weak: 0.34 };

export type RoseRow = {
  readonly radius: number;
  /** The angles of its places. */
  readonly angles: readonly number[];
};

export type RoseRows = {
  /** From the innermost to the outermost. */
  readonly rows: readonly RoseRow[];
  /** Which of them is the ring. */
  readonly ringAt: number;
};

/** The rows of a sector for a tie, where neighbours stand `pitch` apart. */
export function rowsOf(sector: Pick<RoseSector, 'from' | 'to'>, tie: Tie, pitch: number): RoseRows {
  const { inner, ring, outer } = BANDS[tie];
  const apart = pitch * ROWS_APART;
  const ringAt = Math.floor((ring - inner) / apart);
  const count = ringAt + Math.floor((outer - ring) / apart) + 1;
  const rows = Array.from({ length: count }, (_, index) => {
    const radius = ring + (index - ringAt) * apart;
    return { radius, angles: anglesOf(sector, radius, pitch) };
  });
  return { rows, ringAt };
}

/** How many places there are. */
export function placesIn({ rows }: RoseRows): number {
  return rows.reduce((sum, { angles }) => sum + angles.length, 0);
}

const ROWS_APART = 0.84;

/** Evenly over the sector, half a pitch from either edge, as many as there is room for. */
function anglesOf({ from, to }: Pick<RoseSector, 'from' | 'to'>, radius: number, pitch: number): readonly number[] {
  const step = 2 * Math.asin(pitch / 2 / radius);
  const width = to - from - step;
  if (width < 0) return [];
  const steps = Math.floor(width / step);
  const start = from + step / 2;
  if (steps === 0) return [start + width / 2];
  return Array.from({ length: steps + 1 }, (_, index) => start + (width * index) / steps);
}
