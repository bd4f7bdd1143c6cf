/** A line of a series. */
import type { Hue } from '../hue.ts';

export type Line = {
  readonly label: string;
  /** A value for each day; undefined where there is none. */
  readonly points: readonly (number | undefined)[];
  readonly dashed?: boolean | undefined;
  /** Absent: ink. */
  readonly hue?: Hue | undefined;
};
