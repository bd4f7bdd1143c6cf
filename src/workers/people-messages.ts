/**
 * What page and worker say to one another about the list of people. A person has a number for as long as the worker
 * lives; the page is told what stands in the line of each number once, and then only in which order they come.
 */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { DemandBeside, WayOut } from '../domain/capacity.ts';
import type { PeopleQuery } from '../domain/people-query.ts';
import type { Language } from '../domain/settings.ts';
import type { Together } from '../domain/together.ts';

export type PeopleQuestion =
  /** Answered now and again after each change, until another look of the same viewer, or until it leaves. */
  | { readonly kind: 'look'; readonly viewer: string; readonly look: Look }
  | { readonly kind: 'leave'; readonly viewer: string }
  /** Answered now and again after each change. */
  | { readonly kind: 'demand'; readonly today: CalendarDate }
  /** Answered once, under the same number. */
  | ({ readonly kind: 'weigh'; readonly number: number } & ToWeigh);

export type Look = { readonly query: PeopleQuery; readonly language: Language; readonly today: CalendarDate };

/** Some people, and what one thinks of changing in all of them. */
export type ToWeigh = {
  readonly ids: readonly string[];
  readonly change?: Together;
  readonly today: CalendarDate;
};

export type PeopleAnswer =
  | ({ readonly kind: 'rows' } & Rows)
  | ({ readonly kind: 'list'; readonly viewer: string; readonly look: Look } & Found)
  | ({ readonly kind: 'demand' } & Demand)
  | { readonly kind: 'weighed'; readonly number: number; readonly weighed: Weighed }
  | { readonly kind: 'failed'; readonly name: string; readonly message: string };

/** The lines that are new or changed, column by column, and what is to be said of everyone together. */
export type Rows = {
  readonly numbers: Uint32Array<ArrayBuffer>;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly subtitles: readonly string[];
  /** Three a line: place among `TIES`, `SPHERE_COLORS` and `STATUSES`; tie and color count from 1, 0 is none. */
  readonly marks: Uint8Array<ArrayBuffer>;
  /** Two a line: last contact and due day as yyyymmdd, 0 is none. */
  readonly days: Uint32Array<ArrayBuffer>;
  readonly total: number;
  readonly unsorted: number;
  /** Every tag in use, sorted. */
  readonly tags: readonly string[];
};

export type Found = {
  /** Numbers of persons. */
  readonly order: Uint32Array<ArrayBuffer>;
  /** Nothing was found as it was typed; these are spelled alike. */
  readonly close: boolean;
  /** Where in the order a letter begins; none unless everyone is sorted by a name. */
  readonly letters: readonly Letter[];
};

export type Letter = { readonly letter: string; readonly at: number };

export type Demand = {
  /** Signs of life a week that the rhythms ask for. */
  readonly demand: number;
  readonly capacity: number;
  readonly waysOut: readonly WayOut[];
};

/** What is so of some people, those who are gone left out; and what the change would have them demand. */
export type Weighed = {
  /** How many have a tie, and how many rest. */
  readonly sorted: number;
  readonly resting: number;
  readonly count: number;
  /** How many of them are in each sphere, by its id, and have each tag. */
  readonly spheres: ReadonlyMap<string, number>;
  readonly tags: ReadonlyMap<string, number>;
  readonly demand: DemandBeside;
};

export const TIES = ['strong', 'weak'] as const;
