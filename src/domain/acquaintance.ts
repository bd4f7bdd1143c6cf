/** Acquaintance: who knows whom already, as far as one has written it down. */

/**
 * Says of two ids whether they never stood in one of these groups, such as the people of a dinner, of a network or of an
 * introduction. A group counts for all of its people, however many they are.
 */
export function strangersBy(groups: Iterable<readonly string[]>): (one: string, other: string) => boolean {
  const groupsOf = new Map<string, Set<number>>();
  let group = 0;
  for (const ids of groups) {
    for (const id of ids) {
      const known = groupsOf.get(id);
      if (known === undefined) groupsOf.set(id, new Set([group]));
      else known.add(group);
    }
    group += 1;
  }
  return (one, other) => one !== other && areApart(groupsOf.get(one), groupsOf.get(other));
}

function areApart(one: ReadonlySet<number> | undefined, other: ReadonlySet<number> | undefined): boolean {
  if (one === undefined || other === undefined) return true;
  const [fewer, more] = one.size < other.size ? [one, other] : [other, one];
  for (const group of fewer) if (more.has(group)) return false;
  return true;
}
