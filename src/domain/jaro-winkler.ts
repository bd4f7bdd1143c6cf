/**
 * How alike two words are, 0 (nothing in common) to 1 (equal).
 *
 * M. A. Jaro, "Advances in record-linkage methodology as applied to matching the 1985 census of Tampa, Florida", Journal
 * of the American Statistical Association 84 (1989); the bonus for a common beginning is W. E. Winkler's (1990).
 */

/** The Jaro-Winkler likeness of two words, with Winkler's weight of 0.1 for each of at most four equal first letters. */
export function jaroWinkler(one: string, other: string): number {
  if (one === other) return 1;
  const likeness = jaro(one.slice(0, MOST_LETTERS), other.slice(0, MOST_LETTERS));
  let common = 0;
  while (common < 4 && common < one.length && one[common] === other[common]) common += 1;
  return likeness + common * 0.1 * (1 - likeness);
}

/** Words are short; what is longer is compared by its beginning. */
const MOST_LETTERS = 64;

function jaro(one: string, other: string): number {
  const reach = Math.max(0, Math.floor(Math.max(one.length, other.length) / 2) - 1);
  const taken = new Set<number>();
  const matched: string[] = [];
  for (const [index, letter] of one.split('').entries()) {
    const found = nearest(other, letter, { from: index - reach, to: index + reach, taken });
    if (found !== undefined) {
      taken.add(found);
      matched.push(letter);
    }
  }
  if (matched.length === 0) return 0;
  const inOrder = [...taken].toSorted((first, second) => first - second).map((index) => other[index]);
  const transposed = matched.filter((letter, index) => letter !== inOrder[index]).length / 2;
  const count = matched.length;
  return (count / one.length + count / other.length + (count - transposed) / count) / 3;
}

type Window = { readonly from: number; readonly to: number; readonly taken: ReadonlySet<number> };

function nearest(word: string, letter: string, { from, to, taken }: Window): number | undefined {
  for (let index = Math.max(0, from); index <= Math.min(to, word.length - 1); index += 1) {
    if (word[index] === letter && !taken.has(index)) return index;
  }
  return undefined;
}
