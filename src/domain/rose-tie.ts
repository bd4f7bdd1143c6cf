/** Who in the rose is tied to whom, as far as one knows: brought together, introduced by, or in one network. */
import type { RosePerson } from './rose-person.ts';

export type RoseNetwork = { readonly id: string; readonly name: string; readonly memberIds: readonly string[] };

/** The groups that one knows of. */
export type RoseGroups = {
  /** Those whom one has brought together. */
  readonly introductions: readonly (readonly string[])[];
  readonly networks: readonly RoseNetwork[];
};

export type RoseTies = {
  /** Those brought together with someone, who introduced them, or whom they introduced; by id. */
  readonly introducedIds: readonly string[];
  /** The networks they are in with somebody else who is drawn; the others of each. */
  readonly networks: readonly RoseNetwork[];
};

/** The ties of someone to others who are drawn. */
export function tiesOf(id: string, people: readonly RosePerson[], groups: RoseGroups): RoseTies {
  const drawn = new Set(people.map((person) => person.id));
  const others = (ids: readonly string[]): readonly string[] => ids.filter((each) => each !== id && drawn.has(each));
  const together = groups.introductions.filter((ids) => ids.includes(id)).flatMap(others);
  const through = people.flatMap((person) => {
    if (person.introducedById === id) return [person.id];
    return person.id === id ? (person.introducedById ?? []) : [];
  });
  return {
    introducedIds: [...new Set([...together, ...others(through)])].toSorted(),
    networks: groups.networks
      .filter(({ memberIds }) => memberIds.includes(id))
      .map((network) => ({ id: network.id, name: network.name, memberIds: others(network.memberIds) }))
      .filter(({ memberIds }) => memberIds.length > 0),
  };
}

/** Those of nobody. */
export const NO_TIES: RoseTies = { introducedIds: [], networks: [] };
