/** Ids: UUIDs of version 7, in the order of their making. */
import { expect, test, vi } from 'vitest';
import { leastIdAt, newId } from '../../src/store/new-id.ts';

test('an id is a UUID of version 7, and no two are the same', () => {
  const ids = Array.from({ length: 1000 }, newId);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(new Set(ids).size).toBe(1000);
});

test('ids sort by the millisecond they were made in', () => {
  const before = Date.now();
  const id = newId();
  expect(id >= leastIdAt(before)).toBe(true);
  expect(id < leastIdAt(Date.now() + 1)).toBe(true);
  expect(leastIdAt(0)).toBe('00000000-0000-0000-0000-000000000000');
});

test('ids of one millisecond sort in the order they were made; a clock that is set back is followed', () => {
  const now = vi.spyOn(Date, 'now');
  now.mockReturnValue(1_772_000_000_000);
  const ids = Array.from({ length: 9000 }, newId);
  expect(ids.toSorted()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
  now.mockReturnValue(1_771_000_000_000);
  expect(newId() < leastIdAt(1_771_000_000_001)).toBe(true);
  now.mockRestore();
});
