/** What two tabs wrote at once: a form may save a field only where nobody else has changed it since it was opened. */

/** The fields of `changes` that are no longer as they were in `since`, and don't say what is wanted either. */
export function conflictsOf(since: object, current: object, changes: object): readonly string[] {
  const then = new Map<string, unknown>(Object.entries(since));
  const now = new Map<string, unknown>(Object.entries(current));
  return Object.entries(changes).flatMap(([field, wanted]) =>
    isSame(then.get(field), now.get(field)) || isSame(now.get(field), wanted) ? [] : [field],
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
