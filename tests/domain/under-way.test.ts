/** What is under way is shown a little of each kind. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { shownOfEach } from '../../src/domain/under-way.ts';

test.each<[string, readonly number[], readonly number[]]>([
  ['nothing where there is nothing', [0, 0, 0], [0, 0, 0]],
  ['all where there is little', [1, 0, 2], [1, 0, 2]],
  ['three of a kind that is alone', [0, 40, 0], [0, 3, 0]],
  ['five in all, one of each before two of any', [9, 1, 9, 9], [2, 1, 1, 1]],
  ['one of each of five kinds', [3, 3, 3, 3, 3], [1, 1, 1, 1, 1]],
  ['the first five of more kinds', [1, 1, 1, 1, 1, 1], [1, 1, 1, 1, 1, 0]],
])('it shows %s', (_, counts, shown) => {
  expect(shownOfEach(counts)).toEqual(shown);
});

test('it never shows more than there is, nor more than five, nor fewer than it could', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 6 }), (counts) => {
      const shown = shownOfEach(counts);
      const most = counts.reduce((sum, count) => sum + Math.min(count, 3), 0);
      expect(shown.every((each, kind) => each <= Math.min(counts[kind] ?? 0, 3))).toBe(true);
      expect(shown.reduce((sum, each) => sum + each, 0)).toBe(Math.min(5, most));
    }),
  );
});
