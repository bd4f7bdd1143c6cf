import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_READ, wordsOf } from '../../../src/domain/matching/word.ts';

const folded = (text: string) => wordsOf(text).map((word) => word.folded);

test.each([
  ['Åse læser om lærlinge', ['ase', 'laeser', 'om', 'laerlinge']],
  ["the women’s choir and Helle's garden", ['the', 'women', 'choir', 'and', 'helle', 'garden']],
  ['e-learning in 2026, 3D and CO2', ['learning', 'in', '3d', 'and', 'co2']],
  ['', []],
  ['https://example.org/?q=%20', ['https', 'example', 'org']],
])('%s has these words', (text, words) => {
  expect(folded(text)).toEqual(words);
});

test('a word says how it was written and where it stands', () => {
  expect(wordsOf('Ny Æblemost')).toEqual([
    { written: 'Ny', folded: 'ny', at: 0 },
    { written: 'Æblemost', folded: 'aeblemost', at: 3 },
  ]);
});

test('what is longer than any word is none', () => {
  expect(folded(`key ${'a'.repeat(41)} door`)).toEqual(['key', 'door']);
});

test('of a whole book the beginning is read', () => {
  expect(wordsOf('word '.repeat(MOST_READ))).toHaveLength(MOST_READ / 5);
});

test('words stand in the order of the text, each where it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const words = wordsOf(text);
      for (const { written, at } of words) expect(text.slice(at, at + written.length)).toBe(written);
      expect(words.map(({ at }) => at)).toEqual(words.map(({ at }) => at).toSorted((one, other) => one - other));
    }),
  );
});
