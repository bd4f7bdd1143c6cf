import { beforeEach, expect, test } from 'vitest';
import { hasLostLife, rememberLife } from '../../src/platform/lived-here.ts';

beforeEach(() => localStorage.clear());

test('where nobody was ever kept, nothing is lost', () => {
  expect(hasLostLife('2026-03-08T10:00:00.000Z')).toBe(false);
});

test('a database laid out at another instant is another one', () => {
  rememberLife('2025-11-02T08:00:00.000Z');
  expect(hasLostLife('2025-11-02T08:00:00.000Z')).toBe(false);
  expect(hasLostLife('2026-03-08T10:00:00.000Z')).toBe(true);
});
