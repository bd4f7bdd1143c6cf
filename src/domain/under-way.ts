/** What is under way, shown so that it never becomes a wall: a little of each kind, whatever there is of it. */

/**
 * How many of each kind to show, in the order of the kinds; `counts` is how many there are. At most three of a kind and
 * five in all: in turn each kind that has more gets one, the first kinds first.
 */
export function shownOfEach(counts: readonly number[]): readonly number[] {
  const shown = counts.map(() => 0);
  for (let round = 1; round <= MOST_OF_ONE; round += 1) {
    for (const [kind, count] of counts.entries()) {
      const isFull = shown.reduce((sum, each) => sum + each, 0) >= MOST_IN_ALL;
      if (!isFull && count >= round) shown[kind] = round;
    }
  }
  return shown;
}

const MOST_OF_ONE = 3;
const MOST_IN_ALL = 5;
