/** How heavily each key stands in a candidate. */
import { NEAR_FIELDS, USUAL_LENGTH, type Question } from './candidate.ts';
import { keysToEnter, ownKeys } from './keys.ts';
import type { Meaning } from './reading.ts';
import type { CandidateWords } from './words-of-candidate.ts';

/**
 * How heavily each key stands in a candidate: the weight of its field for each time, less in a long field. What is over
 * stands under a key of its own, with a mark of exclamation before it.
 */
export function weightsOf(words: CandidateWords, { weights, forgets }: Question): ReadonlyMap<string, number> {
  const over = overIn(words);
  const missing = words.seeksSomething ? [] : [NOTHING_SOUGHT];
  const byKey = new Map([...over, ...missing].map((key) => [`!${key}`, 1]));
  for (const { field, meanings } of words.fields.filter((each) => weights[each.field] > 0)) {
    const each = weights[field] / (1 - LENGTH_COUNTS + (LENGTH_COUNTS * meanings.length) / USUAL_LENGTH[field]);
    for (const meaning of meanings) {
      if (forgets.has(field) && isOver(meaning, over)) continue;
      for (const { key, quality } of keysToEnter(meaning, NEAR_FIELDS.has(field) ? 'near' : 'itself')) {
        byKey.set(key, (byKey.get(key) ?? 0) + each * quality);
      }
    }
  }
  return byKey;
}

/** What is over and isn't wished for elsewhere. */
function overIn({ over, wished }: CandidateWords): ReadonlySet<string> {
  const again = keysIn(wished);
  return new Set([...keysIn(over)].filter((key) => !again.has(key)));
}

/** Under this, as under what is over, stand those of whom nothing is known that they seek or wish for. */
export const NOTHING_SOUGHT = 'seeks nothing';

/** BM25's b: how much the length of a field counts. */
const LENGTH_COUNTS = 0.4;

function keysIn(meanings: readonly Meaning[]): ReadonlySet<string> {
  return new Set(meanings.filter(({ says, concepts }) => says === 'much' || concepts.length > 0).flatMap(ownKeys));
}

function isOver(meaning: Meaning, over: ReadonlySet<string>): boolean {
  return over.size > 0 && ownKeys(meaning).some((key) => over.has(key));
}
