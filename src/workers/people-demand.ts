/** Demand against capacity, reckoned over everyone who has a due day. */
import { demandPerWeek, waysOut, type Demanding } from '../domain/capacity.ts';
import { hasDueDay } from '../domain/rhythm.ts';
import type { PeopleIndex } from './people-index.ts';
import type { Demand } from './people-messages.ts';

/** Signs of life a week that the rhythms of all people ask for, and the ways out when that is over `capacity`. */
export function demandOf(index: PeopleIndex, capacity: number): Demand {
  const people: Demanding[] = [];
  for (const { person } of index.everyone()) {
    const { tie, rhythm } = person;
    if (tie !== undefined && rhythm !== undefined && hasDueDay(person, rhythm)) people.push({ tie, rhythm });
  }
  return { demand: demandPerWeek(people), capacity, waysOut: waysOut(people, capacity) };
}
