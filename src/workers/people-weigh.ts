/** What is so of some people taken together, and what a change to all of them would ask for a week. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { demandBeside, demandPerWeek, type Demanding } from '../domain/capacity.ts';
import { hasDueDay, rhythmOf } from '../domain/rhythm.ts';
import { changedTogether, type Changeable, type Together } from '../domain/together.ts';
import type { PeopleRules } from '../store/people.ts';
import { withChanges } from '../store/rows.ts';
import type { Kept, PeopleIndex } from './people-index.ts';
import type { ToWeigh, Weighed } from './people-messages.ts';

/** Weighs those of the people who are there. */
export function weigh(index: PeopleIndex, rules: PeopleRules, { ids, change, today }: ToWeigh): Weighed {
  const chosen = new Set(ids);
  const those: Kept['person'][] = [];
  const others: Demanding[] = [];
  for (const { person } of index.everyone()) {
    if (chosen.has(person.id)) those.push(person);
    else others.push(...demandingOf(person, person.rhythm));
  }
  const after = those.map((person) => (change === undefined ? person : changed(person, change, today)));
  const theirs = after.flatMap((person) => demandingOf(person, rhythmAfter(person, rules)));
  const weekly = after.flatMap((person) => demandingOf(person, A_WEEK));
  return {
    count: those.length,
    sorted: those.filter(({ tie }) => tie !== undefined).length,
    resting: those.filter(({ restingSince }) => restingSince !== undefined).length,
    spheres: counted(those.flatMap(({ sphereIds }) => sphereIds)),
    tags: counted(those.flatMap(({ tags }) => tags)),
    demand: demandBeside(
      { more: demandPerWeek(theirs), count: weekly.length },
      { before: demandPerWeek(others), capacity: rules.capacity },
    ),
  };
}

/** Any rhythm will do to see who would have a due day with one. */
const A_WEEK = { every: 1, unit: 'week' } as const;

function changed(person: Kept['person'], change: Together, today: CalendarDate): Kept['person'] {
  const fields = changedTogether(asContact(person), change, { today, instant: '' }) ?? {};
  const { rhythm, tie, sphereIds = person.sphereIds } = fields;
  return withChanges<Kept['person']>(person, {
    sphereIds,
    ...('tie' in fields && { tie }),
    ...('rhythm' in fields && { ownRhythm: rhythm }),
    ...('restingSince' in fields && { restingSince: fields.restingSince }),
  });
}

function rhythmAfter(person: Kept['person'], { spheres, defaultRhythms }: PeopleRules) {
  return rhythmOf(asContact(person), spheres, defaultRhythms);
}

/** With the rhythm of their own alone, as the saved row has it. */
function asContact(person: Kept['person']): Changeable {
  return withChanges<Kept['person']>(person, { rhythm: person.ownRhythm });
}

function demandingOf(person: Kept['person'], rhythm: Demanding['rhythm'] | undefined): readonly Demanding[] {
  const { tie } = person;
  return tie !== undefined && rhythm !== undefined && hasDueDay(person, rhythm) ? [{ tie, rhythm }] : [];
}

function counted(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
