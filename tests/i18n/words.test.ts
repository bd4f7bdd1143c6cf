/** Numbers as sentences say them. */
import { expect, test } from 'vitest';
import { words as da } from '../../src/i18n/da/words.ts';
import { words as en } from '../../src/i18n/en/words.ts';
import { words as sv } from '../../src/i18n/sv/words.ts';

test.each([
  [en, ['five people', '5,000 people'], ['twelve', '13']],
  [da, ['fem personer', '5.000 personer'], ['tolv', '13']],
  [sv, ['fem personer', '5\u00A0000 personer'], ['tolv', '13']],
] as const)('few are told in words, many in digits as the language groups them', (words, people, numbers) => {
  expect([5, 5000].map(words.people)).toEqual(people);
  expect([12, 13].map(words.number)).toEqual(numbers);
});
