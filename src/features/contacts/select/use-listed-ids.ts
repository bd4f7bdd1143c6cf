/** The ids of everyone the list shows. */
import { useMemo } from 'react';
import type { PeopleList } from '../../../hooks/people-client.ts';

/** Beyond this many, one change would take longer than anybody waits for. */
export const MOST_SELECTED = 10_000;

/** In the order of the list. */
export function useListedIds(list: PeopleList): readonly string[] {
  return useMemo(() => Array.from({ length: list.count }, (_, place) => list.idAt(place) ?? ''), [list]);
}
