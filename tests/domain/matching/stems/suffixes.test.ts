import { expect, test } from 'vitest';
import { endingOf, listed, regionAfter, without } from '../../../../src/domain/matching/stems/suffixes.ts';

const VOWELS = /[aeiouy]/;

test.each([
  ['beautiful', 0, 5],
  ['beauty', 0, 5],
  ['beau', 0, 4],
  ['bcd', 0, 3],
  ['beautiful', 5, 7],
])('in %s the region from %i begins at %i', (word, from, begins) => {
  expect(regionAfter(word, VOWELS, from)).toBe(begins);
});

test('endings are listed longest first, and the longest within the region is found', () => {
  const endings = listed('e er erne');
  expect(endings).toEqual(['erne', 'er', 'e']);
  expect(endingOf('lederne', endings, 3)).toBe('erne');
  expect(endingOf('lederne', endings, 4)).toBe('e');
  expect(endingOf('leder', endings, 5)).toBeUndefined();
});

test('letters are taken off the end', () => {
  expect(without('lederne', 4)).toBe('led');
});
