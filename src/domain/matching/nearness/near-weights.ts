/** How heavily each sense stands in a candidate: by the heaviest field it stands in. */
import type { Question } from '../candidate.ts';
import type { Meaning } from '../reading.ts';
import type { CandidateWords } from '../words-of-candidate.ts';
import type { Nearness } from './nearness.ts';
import { closeness, type Sense } from './sense.ts';

export function sensesOf(
  { fields, over }: CandidateWords,
  { nearWeights, forgets }: Question,
  nearness: Nearness,
): ReadonlyMap<Sense, number> {
  const ended = over.filter(({ says }) => says === 'much').flatMap((meaning) => nearness.senseOf(meaning) ?? []);
  const bySense = new Map<Sense, number>();
  for (const { field, meanings } of fields.filter((each) => nearWeights[each.field] > 0)) {
    const mayBeOver = forgets.has(field) && field !== 'wished' && ended.length > 0;
    for (const meaning of meanings) {
      const sense = nearness.senseOf(meaning);
      if (sense === undefined || (mayBeOver && isEnded(sense, ended))) continue;
      const weight = nearWeights[field] * SHARES[meaning.says];
      if (weight > (bySense.get(sense) ?? 0)) bySense.set(sense, weight);
    }
  }
  return bySense;
}

/** By what a word says, how much it counts that it is near. */
const SHARES: { readonly [says in Meaning['says']]: number } = { much: 1, weak: 0.4, place: 0.3 };

/** Who has sold the clubs is near golf no more. */
function isEnded(sense: Sense, ended: readonly Sense[]): boolean {
  return ended.some((each) => closeness(sense, each) > AS_GOOD_AS_ENDED);
}

const AS_GOOD_AS_ENDED = 0.65;
