/** What one may ask of the list of people: words, filters that combine, and an order. */
import type { Status } from './status.ts';
import type { Tie } from './tie.ts';

/**
 * 'family-name' sorts by the family name where there is one; 'last-contact' begins with the longest silence and
 * 'next-sign' with the first due day; who has no such day comes last.
 */
export const PEOPLE_SORTS = ['name', 'family-name', 'last-contact', 'next-sign'] as const;
export type PeopleSort = (typeof PEOPLE_SORTS)[number];

export type PeopleQuery = {
  /** Each word must occur somewhere in the contact's texts; '' leaves nobody out. */
  readonly text: string;
  /** An empty list leaves nobody out; so for the three below. */
  readonly ties: readonly (Tie | 'unsorted')[];
  readonly sphereIds: readonly string[];
  readonly statuses: readonly Status[];
  readonly tags: readonly string[];
  readonly sort: PeopleSort;
};

/** Everyone, by name. */
export const EVERYONE: PeopleQuery = { text: '', ties: [], sphereIds: [], statuses: [], tags: [], sort: 'name' };

/** Whether any filter is set, the text aside. */
export function hasFilter(query: PeopleQuery): boolean {
  return [query.ties, query.sphereIds, query.statuses, query.tags].some((chosen) => chosen.length > 0);
}
