/**
 * How far the people one knows reach: local, regional, national, international (seed 000). Near is where help comes from,
 * far is where what is new comes from (Granovetter 1973; Burt, Brokerage and closure, 2005).
 */
import type { Contact } from './contact.ts';
import type { TooLittle } from './insight.ts';
import type { Reach } from './level.ts';

export const REACHES: readonly Reach[] = ['local', 'regional', 'national', 'international'];

export type ReachInsight = {
  readonly counts: { readonly [Each in Reach]: number };
  /** Of how many it is noted. */
  readonly known: number;
  /** 'near': most are local or regional; 'far': most are national or international; 'spread': something of both. */
  readonly standsOut: 'near' | 'far' | 'spread';
};

/** `people` are those who are counted. */
export function reachOf(people: readonly Pick<Contact, 'reach'>[]): ReachInsight | TooLittle {
  const counts = { local: 0, regional: 0, national: 0, international: 0 };
  for (const { reach } of people) if (reach !== undefined) counts[reach] += 1;
  const near = counts.local + counts.regional;
  const far = counts.national + counts.international;
  const known = near + far;
  if (known < FEWEST_KNOWN) return { needs: FEWEST_KNOWN };
  if (near >= known * MOST) return { counts, known, standsOut: 'near' };
  return { counts, known, standsOut: far >= known * MOST ? 'far' : 'spread' };
}

const FEWEST_KNOWN = 6;
/** Four in five: with fewer there is a way to the others through somebody. */
const MOST = 4 / 5;
