/** The names that stand in the drawing, each where it covers no other. */
import { useMemo } from 'react';
import { MOST_NAMES, placedNames, type PlacedName } from '../../domain/rose-name.ts';
import type { RosePerson } from '../../domain/rose-person.ts';
import type { RoseTies } from '../../domain/rose-tie.ts';
import { useNames } from '../../person/use-names.ts';
import type { MapNow } from '../../store/map.ts';
import type { Choice } from './choice.ts';

type Asked = {
  readonly now: MapNow;
  readonly choice: Choice;
  readonly ties: RoseTies;
  /** The size of the letters, as a part of the radius of the rose. */
  readonly letter: number;
};

/** Of a sector that stands forward. */
const MOST_OF_SECTOR = 24;
/** For each of whom room is looked for; among more it would be long to look. */
const MOST_TRIED = 72;
const LONGEST = 14;

export function useNamed({ now, choice, ties, letter }: Asked): readonly PlacedName[] {
  const names = useNames();
  return useMemo(() => {
    if (names.areHidden || letter <= 0 || !Number.isFinite(letter)) return [];
    const wanted = wantedOf(now, choice, ties)
      .slice(0, MOST_TRIED)
      .map((person) => ({ id: person.id, text: shortened(names.inSentences(person)) }));
    const most = choice?.kind === 'sphere' ? MOST_OF_SECTOR : MOST_NAMES;
    return placedNames(now.rose, wanted, { letter, most });
  }, [names, now, choice, ties, letter]);
}

function wantedOf({ rose, namedIds }: MapNow, choice: Choice, ties: RoseTies): readonly RosePerson[] {
  const people = rose.dots.map(({ person }) => person);
  if (choice?.kind === 'sphere') {
    const here = people.filter(({ sphereId }) => sphereId === choice.sphereId);
    const first = new Set(namedIds);
    return here.toSorted((one, other) => Number(first.has(other.id)) - Number(first.has(one.id)));
  }
  const ids =
    choice === undefined
      ? namedIds
      : [choice.id, ...ties.introducedIds, ...ties.networks.flatMap(({ memberIds }) => memberIds)];
  const byId = new Map(people.map((person) => [person.id, person]));
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}

function shortened(name: string): string {
  const letters = Array.from(name);
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : name;
}
