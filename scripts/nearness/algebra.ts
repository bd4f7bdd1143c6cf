/** The little linear algebra that the distilling needs; a matrix is its rows. */

export type Matrix = readonly Float64Array[];

/** X'X of the rows, divided by how many there are. */
export function covariance(rows: Matrix): Matrix {
  const size = rows[0]?.length ?? 0;
  const sums = Array.from({ length: size }, () => new Float64Array(size));
  for (const row of rows) for (const [at, sum] of sums.entries()) addTo(sum, row, row[at] ?? 0);
  return sums.map((sum) => sum.map((each) => each / rows.length));
}

/** The lower triangle whose product with its transpose is the matrix, which is symmetric and positive (Cholesky). */
export function triangleOf(matrix: Matrix): Matrix {
  const rows: Float64Array[] = [];
  for (const [at, row] of matrix.entries()) {
    const own = new Float64Array(matrix.length);
    rows.push(own);
    for (const [other, above] of rows.entries()) {
      const rest = (row[other] ?? 0) - dot(own, above, other);
      own[other] = other === at ? Math.sqrt(rest) : rest / (above[other] ?? 1);
    }
  }
  return rows;
}

/** What the lower triangle makes the vector of. */
export function solved(triangle: Matrix, vector: Float64Array): Float64Array {
  const found = new Float64Array(vector.length);
  for (const [at, row] of triangle.entries()) found[at] = ((vector[at] ?? 0) - dot(row, found, at)) / (row[at] ?? 1);
  return found;
}

/** The directions in which a symmetric matrix is greatest, `count` of them, the greatest first, found by repeating. */
export function greatest(matrix: Matrix, count: number): Matrix {
  let found: Matrix = matrix.slice(0, count);
  for (let round = 0; round < ROUNDS; round += 1) {
    found = apart(found.map((vector) => Float64Array.from(matrix, (row) => dot(row, vector))));
  }
  return found;
}

const ROUNDS = 60;

/** Each less what it shares with those before it, and of length 1. */
function apart(vectors: Matrix): Matrix {
  const kept: Float64Array[] = [];
  for (const vector of vectors) {
    const rest = Float64Array.from(vector);
    for (const before of kept) addTo(rest, before, -dot(rest, before));
    kept.push(ofLengthOne(rest));
  }
  return kept;
}

/** The product of the first `length` numbers of both. */
export function dot(one: Float64Array, other: Float64Array, length = one.length): number {
  let sum = 0;
  for (let at = 0; at < length; at += 1) sum += (one[at] ?? 0) * (other[at] ?? 0);
  return sum;
}

/** Adds so many times the vector to the sum. */
export function addTo(sum: Float64Array, vector: Float64Array, times = 1): void {
  for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] ?? 0) + times * (vector[at] ?? 0);
}

export function ofLengthOne(vector: Float64Array): Float64Array {
  const length = Math.sqrt(dot(vector, vector));
  return length === 0 ? vector : vector.map((each) => each / length);
}

export function mean(rows: Matrix): Float64Array {
  const sum = new Float64Array(rows[0]?.length ?? 0);
  for (const row of rows) addTo(sum, row);
  return sum.map((each) => each / rows.length);
}

export function less(vector: Float64Array, other: Float64Array): Float64Array {
  return vector.map((each, at) => each - (other[at] ?? 0));
}
