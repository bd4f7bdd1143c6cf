/**
 * Actual beside intended rhythm: how long it is between two contacts, and how long one meant it to be (seed 001: good
 * contact slips away unnoticed; seed 002: little and often). Each person has one figure, so that whom one sees weekly
 * doesn't drown the others, and no figure is of fewer than five people, so that it is nobody's.
 */
import { addSpan, daysBetween, type CalendarDate, type Span } from './calendar-date.ts';
import { lastContactOf, type KnownDays } from './insight-days.ts';
import type { TooLittle } from './insight.ts';
import { compareTexts } from './order.ts';
import { nominalDays } from './rhythm.ts';
import type { Tie } from './tie.ts';

/** Somebody with a rhythm, with the days of contact and their open spheres alone. */
export type Followed = KnownDays & {
  readonly tie: Tie;
  readonly sphereIds: readonly string[];
  readonly rhythm: Span;
};

/** Days between two contacts, actual and asked for: the medians over people, in whole days. */
export type RhythmRow = {
  readonly of: { readonly tie: Tie } | { readonly sphereId: string };
  readonly people: number;
  readonly actual: number;
  readonly asked: number;
};

export type RhythmInsight = {
  /** The ties first, the close ones before the loose; then the spheres, the largest first. */
  readonly rows: readonly RhythmRow[];
  readonly standsOut: 'longer' | 'sooner' | 'near';
  /** The tie that stands out; absent where all is near. */
  readonly tie?: Tie;
};

/**
 * Of the year up to `today`: the spans that ended within it, and the one that runs, where that is longer already than was
 * asked for (a shorter one says nothing yet). Of a tie or a sphere with fewer than five such people nothing is said.
 */
export function rhythmsKept(people: readonly Followed[], today: CalendarDate): RhythmInsight | TooLittle {
  const kept = people.flatMap((person) => keptBy(person, today));
  const ties = TIES.flatMap((tie) =>
    rowOf(
      { tie },
      kept.filter((each) => each.person.tie === tie),
    ),
  );
  if (ties.length === 0) return { needs: FEWEST_PEOPLE };
  const ids = [...new Set(kept.flatMap(({ person }) => person.sphereIds))].toSorted(compareTexts);
  const spheres = ids
    .flatMap((sphereId) =>
      rowOf(
        { sphereId },
        kept.filter(({ person }) => person.sphereIds.includes(sphereId)),
      ),
    )
    .toSorted((one, other) => other.people - one.people);
  const ratios = TIES.map((tie) => ({ tie, ratio: ratioOf(kept.filter((each) => each.person.tie === tie)) }));
  return { rows: [...ties, ...spheres], ...standingOut(ratios) };
}

const TIES: readonly Tie[] = ['strong', 'weak'];
const FEWEST_PEOPLE = 5;

/** One person's typical span and the one asked for, both in days. */
type Kept = { readonly person: Followed; readonly actual: number; readonly asked: number };

function keptBy(person: Followed, today: CalendarDate): readonly Kept[] {
  const asked = nominalDays(person.rhythm);
  const yearAgo = addSpan(today, { every: -1, unit: 'year' });
  const ended = person.days.flatMap((day, place) => {
    const before = person.days[place - 1];
    return before === undefined || day <= yearAgo ? [] : [daysBetween(before, day)];
  });
  const last = lastContactOf(person);
  const running = last === undefined ? 0 : daysBetween(last, today);
  const spans = running > asked ? [...ended, running] : ended;
  return spans.length === 0 ? [] : [{ person, actual: median(spans), asked }];
}

function rowOf(of: RhythmRow['of'], kept: readonly Kept[]): readonly RhythmRow[] {
  if (kept.length < FEWEST_PEOPLE) return [];
  const actual = Math.round(median(kept.map((each) => each.actual)));
  return [{ of, people: kept.length, actual, asked: Math.round(median(kept.map(({ asked }) => asked))) }];
}

/** How many times as long as asked for; 1 where too few are known. */
function ratioOf(kept: readonly Kept[]): number {
  return kept.length < FEWEST_PEOPLE ? 1 : median(kept.map(({ actual, asked }) => actual / asked));
}

type Ratio = { readonly tie: Tie; readonly ratio: number };

function standingOut(ratios: readonly Ratio[]): Pick<RhythmInsight, 'standsOut' | 'tie'> {
  const longer = ratios.find(({ ratio }) => ratio >= LONGER);
  if (longer !== undefined) return { standsOut: 'longer', tie: longer.tie };
  const sooner = ratios.find(({ ratio }) => ratio <= SOONER);
  return sooner === undefined ? { standsOut: 'near' } : { standsOut: 'sooner', tie: sooner.tie };
}

/** Half as long again is another rhythm, and where a sign of life counts as late; and the same the other way. */
const LONGER = 1.5;
const SOONER = 1 / LONGER;

/** Of at least one value: the middle one, or what lies halfway between the two in the middle. */
function median(values: readonly number[]): number {
  const half = values.length / 2;
  const middle = values.toSorted((one, other) => one - other).slice(Math.ceil(half) - 1, Math.floor(half) + 1);
  return middle.reduce((sum, value) => sum + value, 0) / middle.length;
}
