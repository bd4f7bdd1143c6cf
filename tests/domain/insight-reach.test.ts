import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTold } from '../../src/domain/insight.ts';
import { REACHES, reachOf } from '../../src/domain/insight-reach.ts';
import type { Reach } from '../../src/domain/level.ts';

function people(local: number, national: number, untold = 0) {
  return [
    ...Array.from({ length: local }, () => ({ reach: 'local' as const })),
    ...Array.from({ length: national }, () => ({ reach: 'national' as const })),
    ...Array.from({ length: untold }, () => ({})),
  ];
}

test('of fewer than six of whom it is noted nothing is said', () => {
  expect(reachOf(people(3, 2, 9))).toEqual({ needs: 6 });
});

test.each([
  [8, 2, 'near'],
  [7, 3, 'spread'],
  [2, 8, 'far'],
] as const)('%i near and %i far: %s', (local, national, standsOut) => {
  expect(reachOf(people(local, national, 3))).toMatchObject({ known: 10, standsOut });
});

test('counts add up', () => {
  const aReach = fc.constantFrom<Reach | undefined>(...REACHES, undefined);
  fc.assert(
    fc.property(fc.array(aReach, { minLength: 12, maxLength: 60 }), (reaches) => {
      const found = reachOf(reaches.map((reach) => (reach === undefined ? {} : { reach })));
      fc.pre(isTold(found));
      expect(REACHES.reduce((sum, reach) => sum + found.counts[reach], 0)).toBe(found.known);
      expect(found.known).toBe(reaches.filter((reach) => reach !== undefined).length);
    }),
  );
});
