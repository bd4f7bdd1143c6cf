import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ROUGH_SHARES, roughShare } from '../../src/domain/insight-share.ts';

test.each([
  [1, 10, 'few'],
  [5, 20, 'quarter'],
  [8, 25, 'third'],
  [48, 100, 'half'],
  [13, 20, 'two-thirds'],
  [15, 20, 'three-quarters'],
  [19, 20, 'most'],
  [20, 20, 'all'],
] as const)('%i of %i is %s', (part, whole, share) => {
  expect(roughShare(part, whole)).toBe(share);
});

test('more is never called less', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat({ max: 499 }), (whole, some) => {
      const part = some % whole;
      const place = (of: number) => ROUGH_SHARES.indexOf(roughShare(of, whole));
      expect(place(part + 1)).toBeGreaterThanOrEqual(place(part));
    }),
  );
});
