/**
 * Signs of life given, week by week over half a year. A little every week goes further than one great effort (seed 001,
 * seed 002: fixed time set aside); a quiet week is a quiet week, and nothing is counted in a row.
 */
import type { TooLittle } from './insight.ts';
import type { WeekOfSigns } from './signs.ts';

/** Half a year, in check-in weeks. */
export const SIGN_WEEKS = 26;

export type SignsInsight = {
  /** The earliest first; the last is the week that runs. */
  readonly weeks: readonly WeekOfSigns[];
  readonly signs: number;
  /** In how many of the weeks there was one at least. */
  readonly weeksWith: number;
  readonly standsOut: 'steady' | 'more-lately' | 'fewer-lately' | 'in-bursts' | 'now-and-then';
};

/** `weeks` as `signsByWeek` counts them; private people are left out there. */
export function signsOf(weeks: readonly WeekOfSigns[]): SignsInsight | TooLittle {
  const signs = sum(weeks);
  if (signs < FEWEST_SIGNS) return { needs: FEWEST_SIGNS };
  const weeksWith = weeks.filter((week) => week.signs > 0).length;
  return { weeks, signs, weeksWith, standsOut: standingOut(weeks, signs) };
}

/** One in three weeks or so: of fewer there is no pattern to see. */
const FEWEST_SIGNS = 8;

function standingOut(weeks: readonly WeekOfSigns[], signs: number): SignsInsight['standsOut'] {
  // the week that runs may have its signs still to come
  const whole = weeks.slice(0, -1);
  const lately = sum(whole.slice(-SOME_WEEKS));
  const before = sum(whole.slice(-2 * SOME_WEEKS, -SOME_WEEKS));
  if (lately >= before * CLEARLY && lately - before >= FEW) return 'more-lately';
  if (before >= lately * CLEARLY && before - lately >= FEW) return 'fewer-lately';
  const largest = weeks.toSorted((one, other) => other.signs - one.signs).slice(0, BURST_WEEKS);
  if (sum(largest) >= signs * MOST) return 'in-bursts';
  return whole.filter((week) => week.signs > 0).length >= whole.length * STEADY ? 'steady' : 'now-and-then';
}

/** Two months beside the two before: shorter is a holiday. */
const SOME_WEEKS = 8;
const CLEARLY = 1.5;
/** Half as many again of two is nothing. */
const FEW = 4;
const BURST_WEEKS = 3;
const MOST = 3 / 4;
const STEADY = 2 / 3;

function sum(weeks: readonly WeekOfSigns[]): number {
  return weeks.reduce((all, week) => all + week.signs, 0);
}
