import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf } from '../../../src/domain/matching/compound.ts';

const KNOWN = new Set([
  'leder',
  'udvikling',
  'barn',
  'vin',
  'smagning',
  'hund',
  'traening',
  'led',
  'erud',
  'vikling',
  'kunst',
]);
const known = { isInner: (part: string) => KNOWN.has(part), isLast: (part: string) => KNOWN.has(part) };

test.each([
  ['lederudvikling', ['leder', 'udvikling'], 'as few parts as there can be'],
  ['vinsmagning', ['vin', 'smagning'], 'a first part of three letters'],
  ['hundetraening', ['hund', 'traening'], 'a linking e'],
  ['skunstbarn', [], 'a linking letter stands between parts alone'],
  ['kunstsbarn', ['kunst', 'barn'], 'a linking s'],
  ['kunstesbarn', [], 'there is one linking letter at most'],
  ['golfstater', [], 'no part is known'],
  ['barnstater', [], 'one part is unknown'],
  ['leder', [], 'too short for two'],
  ['udvikling', [], 'a known word alone is no compound'],
])('%s is %j: %s', (word, parts) => {
  expect(partsOf(word, known)).toEqual(parts);
});

test('parts stand in the word in their order, with nothing but linking letters between', () => {
  const words = fc.array(fc.constantFrom(...KNOWN, 's', 'e'), { maxLength: 5 }).map((all) => all.join(''));
  fc.assert(
    fc.property(words, (word) => {
      const parts = partsOf(word, known);
      expect(parts.length).not.toBe(1);
      const pattern = parts.length > 0 ? `^${parts.join('[se]?')}$` : '';
      expect(word).toMatch(new RegExp(pattern));
    }),
  );
});
