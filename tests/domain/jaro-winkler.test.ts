import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jaroWinkler } from '../../src/domain/jaro-winkler.ts';

describe('the likeness of two words', () => {
  it.each([
    ['martha', 'marhta', 0.961],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dicksonx', 0.813],
    ['hansen', 'hanson', 0.933],
    ['mette', 'lars', 0],
    ['', 'lars', 0],
    ['', '', 1],
    ['bo', 'bo', 1],
  ])('%s and %s: %d, as the published examples have it', (one, other, value) => {
    expect(jaroWinkler(one, other)).toBeCloseTo(value, 3);
  });

  it('lies between 0 and 1, is 1 for equal words, and asks not which comes first', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (one, other) => {
        const value = jaroWinkler(one, other);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(jaroWinkler(one, one)).toBe(1);
      }),
    );
  });
});
