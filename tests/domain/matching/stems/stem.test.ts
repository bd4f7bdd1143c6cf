import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { stemOf } from '../../../../src/domain/matching/stems/stem.ts';
import { LANGUAGES } from '../../../../src/domain/settings.ts';

test('each language has its own stems', () => {
  expect(LANGUAGES.map((language) => stemOf('ledarna', language))).toEqual(['ledarna', 'ledarna', 'led']);
});

test('a stem begins as its word does, is no longer, and is the same when it is asked for again', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'abdefghiklmnoprstuvyz'.split('')), maxLength: 20 });
  fc.assert(
    fc.property(letters, fc.constantFrom(...LANGUAGES), (word, language) => {
      const stem = stemOf(word, language);
      // English writes some endings anew: 'hoping' is 'hope', 'policies' is 'polici'
      expect(stem.length).toBeLessThanOrEqual(word.length);
      expect(stem.slice(0, Math.max(0, stem.length - 3))).toBe(word.slice(0, Math.max(0, stem.length - 3)));
      expect(stemOf(word, language)).toBe(stem);
    }),
  );
});

test('what is remembered is let go when it grows too much', () => {
  for (let place = 0; place < 30_001; place += 1) stemOf(`ord${place}`, 'da');
  expect(stemOf('lederne', 'da')).toBe('led');
});
