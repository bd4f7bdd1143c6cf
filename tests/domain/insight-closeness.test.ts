import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isTold } from '../../src/domain/insight.ts';
import { closenessOf } from '../../src/domain/insight-closeness.ts';
import type { Tie } from '../../src/domain/tie.ts';

type Person = Parameters<typeof closenessOf>[0][number];

function some(count: number, tie: Tie, ...sphereIds: readonly string[]): readonly Person[] {
  return Array.from({ length: count }, () => ({ tie, sphereIds }));
}

test('of fewer than ten who are sorted nothing is said', () => {
  expect(closenessOf([...some(9, 'weak', 'work'), { sphereIds: ['work'] }])).toEqual({ needs: 10 });
});

test('each sphere with its close and loose ones, the largest first; who is in two is in both, and once in all', () => {
  const people = [...some(3, 'strong', 'work', 'club'), ...some(6, 'weak', 'work'), ...some(2, 'weak')];
  expect(closenessOf(people)).toMatchObject({
    strong: 3,
    weak: 8,
    spheres: [
      { sphereId: 'work', strong: 3, weak: 6 },
      { sphereId: 'club', strong: 3, weak: 0 },
      { strong: 0, weak: 2 },
    ],
  });
});

test.each<[string, readonly Person[], object]>([
  ['hardly anybody is loose', [...some(8, 'strong', 'work'), ...some(3, 'weak', 'work')], { standsOut: 'few-weak' }],
  [
    'the close ones are of one sphere',
    [...some(4, 'strong', 'work'), ...some(1, 'strong', 'club'), ...some(8, 'weak', 'club')],
    { standsOut: 'one-sphere', sphereId: 'work' },
  ],
  [
    'but not where there is no other sphere',
    [...some(4, 'strong', 'work'), ...some(8, 'weak', 'work')],
    { standsOut: 'both' },
  ],
  ['hardly anybody is close', [...some(1, 'strong', 'work'), ...some(12, 'weak', 'work')], { standsOut: 'few-strong' }],
  [
    'nobody is close in a large sphere',
    [...some(3, 'strong', 'club'), ...some(6, 'weak', 'work'), ...some(3, 'weak', 'club')],
    { standsOut: 'none-strong-in', sphereId: 'work' },
  ],
  ['something of each', [...some(3, 'strong', 'work'), ...some(7, 'weak', 'work')], { standsOut: 'both' }],
])('what stands out: %s', (_, people, found) => {
  expect(closenessOf(people)).toMatchObject(found);
});

const aPerson: fc.Arbitrary<Person> = fc.record(
  {
    tie: fc.constantFrom('strong' as const, 'weak' as const),
    sphereIds: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }),
  },
  { requiredKeys: ['sphereIds'] },
);

test('counts add up, in any order', () => {
  fc.assert(
    fc.property(fc.array(aPerson, { minLength: 20, maxLength: 60 }), (people) => {
      const found = closenessOf(people);
      fc.pre(isTold(found));
      const sorted = people.filter(({ tie }) => tie !== undefined);
      expect(found.strong + found.weak).toBe(sorted.length);
      const places = sorted.reduce((sum, { sphereIds }) => sum + Math.max(1, sphereIds.length), 0);
      expect(found.spheres.reduce((sum, { strong, weak }) => sum + strong + weak, 0)).toBe(places);
      expect(closenessOf(people.toReversed())).toEqual(found);
    }),
  );
});
