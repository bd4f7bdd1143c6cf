/** Time given: the minutes a week that one would like to give, beside those one did (A3). For words, never for blame. */

/**
 * How the minutes of a week stand beside the wish. `unsaid`: nothing was wished for, nor noted. `noted`: some were
 * noted, with no wish. `open`: a wish, and nothing noted yet. `some`, `nearly` (three quarters), `there` and `beyond`
 * (a quarter more): what was noted beside the wish.
 */
export type TimeStanding = 'unsaid' | 'noted' | 'open' | 'some' | 'nearly' | 'there' | 'beyond';

/** The standing of `minutes`, a whole number of at least 0, beside the `wish` for a week; absent: none was told. */
export function timeStanding(minutes: number, wish?: number): TimeStanding {
  if (wish === undefined || wish <= 0) return minutes > 0 ? 'noted' : 'unsaid';
  if (minutes <= 0) return 'open';
  return SHARES.find(({ least }) => minutes / wish >= least)?.standing ?? 'some';
}

/** The wishes that are offered to choose from, in minutes a week. */
export const USUAL_MINUTES: readonly number[] = [15, 30, 45, 60, 90, 120, 180, 240, 300];

const SHARES: readonly { readonly least: number; readonly standing: TimeStanding }[] = [
  { least: 1.25, standing: 'beyond' },
  { least: 1, standing: 'there' },
  { least: 0.75, standing: 'nearly' },
];
