import { expect, test } from 'vitest';
import { isWeak } from '../../../../src/domain/matching/words/weak.ts';

test('words of every subject are weak in their language, in all their forms', () => {
  expect(isWeak('article', ['en'])).toBe(true);
  expect(isWeak('modern', ['en'])).toBe(true);
  expect(isWeak('modernes', ['da'])).toBe(true);
  expect(isWeak('lordagar', ['sv'])).toBe(true);
  expect(isWeak('beehive', ['en', 'da', 'sv'])).toBe(false);
});
