/** Checking a line: that person alone, or, with Shift held, everyone from the line that was checked before. */
import { useRef } from 'react';
import type { PeopleList } from '../../../hooks/people-client.ts';
import type { Selection } from './use-selection.ts';

/** What checking the line at a place of the list does. */
export function useChecking(
  list: PeopleList,
  selection: Selection | undefined,
): (place: number, isRange: boolean) => void {
  const last = useRef<number>(undefined);
  return (place, isRange) => {
    const id = list.idAt(place);
    if (selection === undefined || id === undefined) return;
    const from = isRange && selection.ids.size > 0 ? last.current : undefined;
    last.current = place;
    if (from === undefined) selection.toggle(id);
    else selection.setAll(idsBetween(list, from, place), !selection.ids.has(id));
  };
}

function idsBetween(list: PeopleList, one: number, other: number): readonly string[] {
  const first = Math.min(one, other);
  const places = Array.from({ length: Math.abs(one - other) + 1 }, (_, index) => first + index);
  return places.flatMap((place) => list.idAt(place) ?? []);
}
