/** The one thing of the weekly round: which of what the app could offer is wanted now. */

/** How much one offer is wanted; 0 or less: not at all. Offers are weighed against one another from 0 to 1. */
export type ThingNeed = { readonly code: string; readonly need: number };

/**
 * The code of the offer that is wanted most: its need times the rounds since it was offered, so that all that is wanted
 * takes its turn, the more wanted the sooner. Last round's gives way to any other; undefined when nothing is wanted.
 * `recent` are the codes of the rounds before, the latest first.
 */
export function wantedThing(needs: readonly ThingNeed[], recent: readonly string[]): string | undefined {
  const wanted = needs
    .filter(({ need }) => need > 0)
    .toSorted((one, other) => urgencyOf(other, recent) - urgencyOf(one, recent) || other.need - one.need);
  return wanted[0]?.code;
}

/** Offered longer ago than this, or never, is all one. */
const LONGEST_WAIT = 8;

/** 0 for what was offered last. */
function urgencyOf({ code, need }: ThingNeed, recent: readonly string[]): number {
  const waited = recent.indexOf(code);
  return need * (waited < 0 ? LONGEST_WAIT : Math.min(waited, LONGEST_WAIT));
}
