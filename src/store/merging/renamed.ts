/** A value in which an id stands for another, however deep it lies. */

export type Renaming = { readonly from: string; readonly to: string };

/**
 * The value with `to` wherever `from` stood alone, and in each list that held both only once, at its first place. The
 * very same value when `from` is nowhere in it. Blobs and the like are left alone.
 */
export function renamed<Value>(value: Value, renaming: Renaming): Value {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a value keeps its shape; ids alone change
  return withOther(value, renaming) as Value;
}

function withOther(value: unknown, renaming: Renaming): unknown {
  if (value === renaming.from) return renaming.to;
  if (Array.isArray(value)) return listWithOther(value, renaming);
  return isPlain(value) ? objectWithOther(value, renaming) : value;
}

function listWithOther(list: readonly unknown[], renaming: Renaming): readonly unknown[] {
  const after = list.map((item) => withOther(item, renaming));
  if (after.every((item, place) => item === list[place])) return list;
  return after.filter((item, place) => item !== renaming.to || after.indexOf(item) === place);
}

function objectWithOther(fields: object, renaming: Renaming): object {
  const before = Object.entries(fields).map(([field, value]): readonly [string, unknown] => [field, value]);
  const after = before.map(([field, value]) => [field, withOther(value, renaming)] as const);
  return after.every(([, value], place) => value === before[place]?.[1]) ? fields : Object.fromEntries(after);
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
