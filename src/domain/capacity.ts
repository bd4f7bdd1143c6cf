/**
 * Honest capacity: how many signs of life a week the rhythms ask for, beside how many one said one would give, and the
 * computed ways out when that is too many.
 */
import type { Span } from './calendar-date.ts';
import { nominalDays, USUAL_RHYTHMS } from './rhythm.ts';
import type { Tie } from './tie.ts';

/** One contact that has a due day, as far as demand goes. */
export type Demanding = { readonly tie: Tie; readonly rhythm: Span };

export type WayOut =
  /** Everyone with this tie who has a tighter rhythm gets this one; `demand` is what that makes a week. */
  | { readonly kind: 'loosen'; readonly tie: Tie; readonly rhythm: Span; readonly demand: number }
  /** Say this many a week instead. */
  | { readonly kind: 'raise'; readonly capacity: number };

/** Signs of life a week that the rhythms ask for: Σ 7 ÷ rhythm in days; a rhythm under a week counts one. */
export function demandPerWeek(people: Iterable<Demanding>): number {
  let demand = 0;
  for (const { rhythm } of people) demand += perWeek(rhythm);
  return demand;
}

/**
 * The ways out when demand exceeds capacity, the gentlest first: the tightest usual rhythm for the weak ties that
 * makes it fit, else for the strong ones, and always a higher capacity. Empty while demand fits.
 */
export function waysOut(people: readonly Demanding[], capacity: number): readonly WayOut[] {
  const demand = demandPerWeek(people);
  if (demand <= capacity) return [];
  const loosened = (['weak', 'strong'] as const).flatMap((tie) => loosening(people, tie, capacity) ?? []);
  return [...loosened, { kind: 'raise', capacity: Math.ceil(demand) }];
}

/** What some people would demand a week beside everyone else. */
export type DemandBeside = {
  /** Signs a week: of those people, of all others, and what the person said. */
  readonly more: number;
  readonly before: number;
  readonly capacity: number;
  /** The tightest usual rhythm for all of them that makes it fit; absent when it fits already, or nothing does. */
  readonly wayOut?: { readonly rhythm: Span; readonly demand: number };
};

/** The demand of `count` people who ask for `more` signs a week, beside `before` of all others. */
export function demandBeside(
  { more, count }: { readonly more: number; readonly count: number },
  { before, capacity }: { readonly before: number; readonly capacity: number },
): DemandBeside {
  const fits = before + more <= capacity;
  const demandWith = (rhythm: Span): number => before + count * perWeek(rhythm);
  const rhythm = fits ? undefined : USUAL_RHYTHMS.find((span) => demandWith(span) <= capacity);
  return { more, before, capacity, ...(rhythm && { wayOut: { rhythm, demand: demandWith(rhythm) } }) };
}

function loosening(people: readonly Demanding[], tie: Tie, capacity: number): WayOut | undefined {
  for (const rhythm of USUAL_RHYTHMS) {
    const demand = demandPerWeek(
      people.map((each) => (each.tie === tie ? { tie, rhythm: looserOf(each.rhythm, rhythm) } : each)),
    );
    if (demand <= capacity) return { kind: 'loosen', tie, rhythm, demand };
  }
  return undefined;
}

function looserOf(one: Span, other: Span): Span {
  return nominalDays(one) >= nominalDays(other) ? one : other;
}

function perWeek(rhythm: Span): number {
  return Math.min(1, 7 / nominalDays(rhythm));
}
