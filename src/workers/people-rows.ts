/** The lines of the list as they are sent to the page: column by column, which is far cheaper than object by object. */
import { SPHERE_COLORS } from '../domain/sphere.ts';
import { STATUSES } from '../domain/status.ts';
import type { PeopleIndex } from './people-index.ts';
import { TIES, type Rows } from './people-messages.ts';

/** The lines of these numbers; those whose person is gone are left out. */
export function rowsOf(index: PeopleIndex, numbers: Iterable<number>): Rows {
  const kept = [...numbers].flatMap((number) => index.at(number) ?? []);
  const marks = new Uint8Array(kept.length * 3);
  const days = new Uint32Array(kept.length * 2);
  for (const [place, { person, status }] of kept.entries()) {
    marks[place * 3] = person.tie === undefined ? 0 : TIES.indexOf(person.tie) + 1;
    marks[place * 3 + 1] = person.color === undefined ? 0 : SPHERE_COLORS.indexOf(person.color) + 1;
    marks[place * 3 + 2] = STATUSES.indexOf(status);
    days[place * 2] = packed(person.lastOn);
    days[place * 2 + 1] = packed(person.dueOn);
  }
  return {
    numbers: Uint32Array.from(kept, ({ number }) => number),
    ids: kept.map(({ person }) => person.id),
    names: kept.map(({ person }) => person.name),
    subtitles: kept.map(({ person }) => person.subtitle),
    marks,
    days,
    ...factsOf(index),
  };
}

function factsOf(index: PeopleIndex): Pick<Rows, 'total' | 'unsorted' | 'tags'> {
  const tags = new Set<string>();
  let unsorted = 0;
  for (const { person, status } of index.everyone()) {
    if (status === 'unsorted') unsorted += 1;
    for (const tag of person.tags) tags.add(tag);
  }
  return { total: index.size, unsorted, tags: [...tags].toSorted(new Intl.Collator().compare) };
}

function packed(day: string | undefined): number {
  return day === undefined ? 0 : Number(day.replaceAll('-', ''));
}
