/** A share as one says it: people are no percentages, and "about half" is as exact as notes of one's own are. */

export const ROUGH_SHARES = ['few', 'quarter', 'third', 'half', 'two-thirds', 'three-quarters', 'most', 'all'] as const;
export type RoughShare = (typeof ROUGH_SHARES)[number];

/** The share nearest to `part` of `whole`, both counts; 'few' up to a fifth, 'most' from four fifths, 'all' of them alone. */
export function roughShare(part: number, whole: number): RoughShare {
  if (part >= whole) return 'all';
  const share = part / whole;
  return STEPS.find(({ below }) => share < below)?.code ?? 'most';
}

/** Half way between one share and the next. */
const STEPS = [
  { below: 1 / 5, code: 'few' },
  { below: 7 / 24, code: 'quarter' },
  { below: 5 / 12, code: 'third' },
  { below: 7 / 12, code: 'half' },
  { below: 17 / 24, code: 'two-thirds' },
  { below: 4 / 5, code: 'three-quarters' },
] as const;
