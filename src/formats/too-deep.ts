/** How deep a file nests: what is deeper than anyone means would end the first function that walks into it. */

/** Whether lists and objects stand more than `most` levels deep in one another. Nothing here recurses. */
export function isTooDeep(value: unknown, most = 50): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; depth <= most; depth += 1) {
    level = level.flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []));
    if (level.length === 0) return false;
  }
  return true;
}
