import { expect, test } from 'vitest';
import { spanText } from '../../src/i18n/span-text.ts';

test.each([
  ['en', 1, '1 day'],
  ['en', 13, '13 days'],
  ['da', 14, '2 uger'],
  ['da', 59, '8 uger'],
  ['sv', 60, '2 månader'],
  ['sv', 365, '12 månader'],
  ['en', 730, '2 years'],
  ['da', 0, '1 dag'],
] as const)('in %s, %i days are %s', (language, days, text) => {
  expect(spanText(language, days)).toBe(text);
});
