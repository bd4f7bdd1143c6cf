/** The one thing of the weekly round: which of what the app could offer is wanted now. */

/** How much one offer is wanted; 0 or less: not at all. Offers are weighed against one another from 0 to 1. */
export type ThingNeed = { readonly code: string; readonly need: number };

/**
 * The code of the offer with the highest need (the first of equal ones), save that last round's gives way to any other
 * that is wanted, so that they take turns; undefined when nothing is.
 */
export function wantedThing(needs: readonly ThingNeed[], lastCode: string | undefined): string | undefined {
  const wanted = needs.filter(({ need }) => need > 0).toSorted((one, other) => other.need - one.need);
  return (wanted.find(({ code }) => code !== lastCode) ?? wanted[0])?.code;
}
