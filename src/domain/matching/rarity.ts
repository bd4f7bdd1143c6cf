/** How rare it is among candidates to have something. */

/**
 * The inverse document frequency, so scaled that what nobody has is 1 and what all have is 1 - RARITY_COUNTS. Strangers are
 * counted in: among ten who all like jazz, jazz is still a liking of its own.
 */
export function rarityAmong(having: number, candidates: number): number {
  const all = candidates + STRANGERS;
  const inverse = Math.log(1 + (all - having + 0.5) / (having + 0.5)) / Math.log(1 + (all + 0.5) / 0.5);
  return 1 - RARITY_COUNTS + RARITY_COUNTS * inverse;
}

/** As many people who have nothing in common with anybody. */
const STRANGERS = 200;
/** How much of a key's worth is its rarity among the candidates. */
const RARITY_COUNTS = 0.5;
