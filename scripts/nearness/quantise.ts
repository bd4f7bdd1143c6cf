/** Vectors in few bytes: each is cut into pieces, and each piece is said by the nearest of 256 values for it. */

import { addTo } from './algebra.ts';

/** How many numbers are said together. */
export const PIECE = 6;

/** The values, signed in 127ths, and for each vector the value of each of its pieces. */
export type Quantised = { readonly values: Uint8Array; readonly codes: Uint8Array };

const VALUES = 256;
const ROUNDS = 14;

export function quantise(vectors: readonly Float64Array[]): Quantised {
  const pieces = (vectors[0]?.length ?? 0) / PIECE;
  const values = new Int8Array(pieces * VALUES * PIECE);
  const codes = new Uint8Array(vectors.length * pieces);
  for (let piece = 0; piece < pieces; piece += 1) {
    const points = vectors.map((vector) => vector.slice(piece * PIECE, (piece + 1) * PIECE));
    const { centres, nearest } = means(points);
    for (const [at, centre] of centres.entries()) {
      values.set(
        centre.map((each) => Math.max(-127, Math.min(127, Math.round(each * SCALE)))),
        (piece * VALUES + at) * PIECE,
      );
    }
    for (const [at, code] of nearest.entries()) codes[at * pieces + piece] = code;
  }
  return { values: new Uint8Array(values.buffer), codes };
}

/** The vectors have length 1, so that a single number is seldom over a half. */
const SCALE = 250;

/** Lloyd's means, begun with points spread over all. */
function means(points: readonly Float64Array[]) {
  const centres = Array.from({ length: VALUES }, (_, at) =>
    Float64Array.from(points[Math.floor((at * points.length) / VALUES)] ?? []),
  );
  let nearest: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    nearest = points.map((point) => nearestOf(point, centres));
    const counts = new Float64Array(VALUES);
    const sums = centres.map((centre) => new Float64Array(centre.length));
    for (const [at, point] of points.entries()) {
      const code = nearest[at] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
      const sum = sums[code];
      if (sum !== undefined) addTo(sum, point);
    }
    for (const [code, sum] of sums.entries()) {
      if (counts[code]) centres[code] = sum.map((each) => each / (counts[code] ?? 1));
    }
  }
  return { centres, nearest };
}

function nearestOf(point: Float64Array, centres: readonly Float64Array[]): number {
  let best = 0;
  let least = Infinity;
  for (let code = 0; code < centres.length; code += 1) {
    const centre = centres[code] ?? point;
    let far = 0;
    for (let at = 0; at < point.length; at += 1) far += ((point[at] ?? 0) - (centre[at] ?? 0)) ** 2;
    if (far < least) {
      least = far;
      best = code;
    }
  }
  return best;
}
