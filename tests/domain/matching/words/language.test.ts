import { expect, test } from 'vitest';
import { languageOf, languagesOf } from '../../../../src/domain/matching/words/language.ts';

test.each([
  ['Hun er holdt op med at løbe, men cykler stadig', 'da'],
  ['Hon har slutat springa men cyklar fortfarande', 'sv'],
  ['She no longer runs, but still rides her bike', 'en'],
  ['Trädgård', 'sv'],
  ['Æbler', 'da'],
  ['jazz', undefined],
  ['', undefined],
])('%s is in %s', (text, language) => {
  expect(languageOf(text)).toBe(language);
});

test('a text may be in all languages until something tells', () => {
  expect(languagesOf('jazz')).toEqual(['en', 'da', 'sv']);
  expect(languagesOf('jazz', 'da-DK')).toEqual(['da']);
  expect(languagesOf('æbler', 'de')).toEqual(['da']);
  expect(languagesOf('jazz', null)).toHaveLength(3);
});
