/**
 * Close and loose by sphere. Close ties carry trust and help; what is new comes through the loose ones, who move where one
 * does not (seed 000; Granovetter, The strength of weak ties, 1973). Whoever is close to people in several circles
 * hears more and sooner than one whose close ties all know one another (Burt, Structural holes, 1992).
 */
import type { Contact } from './contact.ts';
import type { TooLittle } from './insight.ts';
import { compareTexts } from './order.ts';

/** How many people of a sphere are close and loose. */
export type SphereCloseness = {
  /** Absent: those who are in no sphere. */
  readonly sphereId?: string;
  readonly strong: number;
  readonly weak: number;
};

export type Closeness = {
  /** The largest first; whoever is in two spheres is in both. */
  readonly spheres: readonly SphereCloseness[];
  /** Everyone once. */
  readonly strong: number;
  readonly weak: number;
  readonly standsOut: ClosenessCode;
  /** The sphere that stands out, where it is one. */
  readonly sphereId?: string;
};

/**
 * 'few-weak': hardly anybody is loose; 'one-sphere': the close ones are nearly all of one sphere; 'few-strong': hardly
 * anybody is close; 'none-strong-in': nobody is in one of the larger spheres; 'both': there is something of each.
 */
export type ClosenessCode = 'few-weak' | 'one-sphere' | 'few-strong' | 'none-strong-in' | 'both';

/** `people` are those who are counted, with their open spheres alone. */
export function closenessOf(people: readonly Person[]): Closeness | TooLittle {
  const sorted = people.filter(({ tie }) => tie !== undefined);
  if (sorted.length < FEWEST_SORTED) return { needs: FEWEST_SORTED };
  const bySphere = new Map<string, { strong: number; weak: number }>();
  for (const { tie = 'weak', sphereIds } of sorted) {
    for (const id of sphereIds.length === 0 ? [NOWHERE] : new Set(sphereIds)) {
      const counts = bySphere.get(id) ?? { strong: 0, weak: 0 };
      counts[tie] += 1;
      bySphere.set(id, counts);
    }
  }
  const spheres = Array.from(bySphere, ([id, counts]) => ({ ...(id !== NOWHERE && { sphereId: id }), ...counts }));
  const strong = sorted.filter(({ tie }) => tie === 'strong').length;
  const counted = { spheres: spheres.toSorted(bySize), strong, weak: sorted.length - strong };
  return { ...counted, ...standingOut(counted) };
}

type Person = Pick<Contact, 'tie' | 'sphereIds'>;

/** Fewer say more of who was sorted first than of one's people. */
const FEWEST_SORTED = 10;
const NOWHERE = '';

function bySize(one: SphereCloseness, other: SphereCloseness): number {
  return sizeOf(other) - sizeOf(one) || compareTexts(one.sphereId ?? '', other.sphereId ?? '');
}

function sizeOf({ strong, weak }: SphereCloseness): number {
  return strong + weak;
}

type Counted = Pick<Closeness, 'spheres' | 'strong' | 'weak'>;

function standingOut({ spheres, strong, weak }: Counted): Pick<Closeness, 'standsOut' | 'sphereId'> {
  const all = strong + weak;
  if (weak < all * FEW_WEAK) return { standsOut: 'few-weak' };
  const holding = spheres.find(
    (sphere) => sphere.sphereId !== undefined && strong >= ENOUGH_STRONG && sphere.strong >= strong * NEARLY_ALL,
  );
  if (holding?.sphereId !== undefined && spheres.length > 1) {
    return { standsOut: 'one-sphere', sphereId: holding.sphereId };
  }
  if (strong < all * FEW_STRONG) return { standsOut: 'few-strong' };
  const bare = spheres.find((sphere) => sphere.sphereId !== undefined && sphere.strong === 0 && sphere.weak >= LARGE);
  return bare?.sphereId === undefined
    ? { standsOut: 'both' }
    : { standsOut: 'none-strong-in', sphereId: bare.sphereId };
}

/** Below a third the loose ones no longer outnumber those who hear what one hears oneself. */
const FEW_WEAK = 1 / 3;
/** One in ten is about what anybody has room for: some 15 close among 150 (Dunbar, 1992). */
const FEW_STRONG = 1 / 10;
const NEARLY_ALL = 3 / 4;
/** Of three close people two from work are no pattern. */
const ENOUGH_STRONG = 4;
/** A sphere in which one might expect somebody close. */
const LARGE = 6;
