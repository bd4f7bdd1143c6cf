/** The little linear algebra that the distilling needs; matrices are rows of numbers, symmetric ones are eigen-decomposed by Jacobi's turns. */

export type Matrix = Float64Array[];

/** X'X of the rows, divided by how many there are. */
export function covariance(rows: readonly Float64Array[]): Matrix {
  const size = rows[0]?.length ?? 0;
  const sums = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows) {
    for (let one = 0; one < size; one += 1) {
      const value = row[one] ?? 0;
      const sum = sums[one] ?? row;
      for (let other = 0; other < size; other += 1) sum[other] = (sum[other] ?? 0) + value * (row[other] ?? 0);
    }
  }
  return sums.map((row) => row.map((each) => each / rows.length));
}

/** Values, the greatest first, each with its vector. */
export function eigen(symmetric: Matrix): readonly { readonly value: number; readonly vector: Float64Array }[] {
  const size = symmetric.length;
  const matrix = symmetric.map((row) => Float64Array.from(row));
  const vectors = matrix.map((_, at) => Float64Array.from({ length: size }, (__, other) => (at === other ? 1 : 0)));
  for (let sweep = 0; sweep < MOST_SWEEPS; sweep += 1) {
    let turned = 0;
    for (let p = 0; p < size; p += 1) {
      for (let q = p + 1; q < size; q += 1) if (turn(matrix, vectors, [p, q])) turned += 1;
    }
    if (turned === 0) break;
  }
  return vectors
    .map((vector, at) => ({ value: matrix[at]?.[at] ?? 0, vector }))
    .toSorted((one, other) => other.value - one.value);
}

const MOST_SWEEPS = 12;
const SMALL = 1e-7;

/** Turns two axes so that what they share is nothing; `vectors` has them as rows. Whether there was anything to turn. */
function turn(matrix: Matrix, vectors: Matrix, [p, q]: readonly [number, number]): boolean {
  const [rowP, rowQ] = [matrix[p] ?? NONE, matrix[q] ?? NONE];
  const shared = rowP[q] ?? 0;
  const [own, others] = [rowP[p] ?? 0, rowQ[q] ?? 0];
  if (Math.abs(shared) <= SMALL * Math.sqrt(Math.abs(own * others))) return false;
  const theta = (others - own) / (2 * shared);
  const tangent = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
  const cosine = 1 / Math.sqrt(tangent * tangent + 1);
  const sine = tangent * cosine;
  rotate([rowP, rowQ], cosine, sine);
  for (const row of matrix) {
    const [one, other] = [row[p] ?? 0, row[q] ?? 0];
    row[p] = cosine * one - sine * other;
    row[q] = sine * one + cosine * other;
  }
  rotate([vectors[p] ?? NONE, vectors[q] ?? NONE], cosine, sine);
  return true;
}

const NONE = new Float64Array();

function rotate([one, other]: readonly [Float64Array, Float64Array], cosine: number, sine: number): void {
  for (let at = 0; at < one.length; at += 1) {
    const [left, right] = [one[at] ?? 0, other[at] ?? 0];
    one[at] = cosine * left - sine * right;
    other[at] = sine * left + cosine * right;
  }
}

export function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < one.length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

export function ofLengthOne(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector));
  return length === 0 ? vector : vector.map((each) => each / length);
}

export function mean(rows: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(rows[0]?.length ?? 0);
  for (const row of rows) for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + (row[at] ?? 0);
  return sum.map((each) => each / rows.length);
}

export function less(vector: Float64Array, other: Float64Array): Float64Array {
  return vector.map((each, at) => each - (other[at] ?? 0));
}
