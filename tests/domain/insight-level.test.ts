import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTold } from '../../src/domain/insight.ts';
import { LEVELS, levelsOf } from '../../src/domain/insight-level.ts';
import type { Level } from '../../src/domain/level.ts';

function at(level: Level, count: number) {
  return Array.from({ length: count }, () => ({ level }));
}

test('of fewer than six whose level is noted nothing is said', () => {
  expect(levelsOf([...at('staff', 5), {}, {}])).toEqual({ needs: 6 });
});

test.each([
  [[...at('staff', 8), ...at('board', 1), ...at('leadership', 1)], { standsOut: 'one-level', level: 'staff' }],
  [[...at('staff', 6), ...at('leadership', 4)], { standsOut: 'none-at', level: 'board' }],
  [[...at('staff', 6), ...at('leadership', 3), ...at('board', 1)], { standsOut: 'spread' }],
])('what stands out, case %#', (people, found) => {
  expect(levelsOf([...people, {}])).toMatchObject({ known: 10, ...found });
});

test('counts add up', () => {
  const aLevel = fc.constantFrom<Level | undefined>(...LEVELS, undefined);
  fc.assert(
    fc.property(fc.array(aLevel, { minLength: 12, maxLength: 60 }), (levels) => {
      const found = levelsOf(levels.map((level) => (level === undefined ? {} : { level })));
      fc.pre(isTold(found));
      expect(LEVELS.reduce((sum, level) => sum + found.counts[level], 0)).toBe(found.known);
    }),
  );
});
