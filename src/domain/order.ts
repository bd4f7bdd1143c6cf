/** Order: which of two texts comes first by their letters' codes, as ids and days sort everywhere, in any language. */

/** Negative when `one` comes before `other`, positive when after, 0 when they are the same. */
export function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
