/** The sense of a word: where it lies among all things, as a vector of length 1; and how near two senses are. */

export type Sense = {
  readonly vector: Float32Array;
  /** The mean of its cosines with things of all kinds, and how far they lie from it. */
  readonly mean: number;
  readonly spread: number;
};

/** A sense that leads into a direction, known by what it has to do with each of the `strangers`. */
export function senseOf(direction: Float32Array, strangers: readonly Float32Array[]): Sense {
  const vector = ofLengthOne(direction);
  const cosines = strangers.map((each) => cosine(vector, each));
  const mean = cosines.reduce((sum, each) => sum + each, 0) / strangers.length;
  const squares = cosines.reduce((sum, each) => sum + (each - mean) ** 2, 0);
  return { vector, mean, spread: Math.sqrt(squares / strangers.length) };
}

/**
 * How near two senses are, from 0 to 1: by how many spreads their cosine lies above what each usually has with any other
 * thing. So a word that is near everything ('group') is near nothing.
 */
export function closeness(one: Sense, other: Sense): number {
  if (one === other) return 1;
  const found = cosine(one.vector, other.vector);
  const above = ((found - one.mean) / one.spread + (found - other.mean) / other.spread) / 2;
  return Math.max(0, Math.min(1, (above - NO_NEARER_THAN_ANY) / (AS_GOOD_AS_THE_SAME - NO_NEARER_THAN_ANY)));
}

const NO_NEARER_THAN_ANY = 1.5;
const AS_GOOD_AS_THE_SAME = 5.5;

/** The cosine of two vectors of length 1. */
function cosine(one: Float32Array, other: Float32Array): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}

/** Of several vectors, each with its weight, where they lead together. */
export function together(
  vectors: readonly (readonly [vector: Float32Array, weight: number])[],
  size: number,
): Float32Array {
  return Float32Array.from({ length: size }, (_, at) =>
    vectors.reduce((sum, [vector, weight]) => sum + weight * (vector[at] ?? 0), 0),
  );
}

export function ofLengthOne(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((each) => each / length);
}
