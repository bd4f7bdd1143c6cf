import { expect, test } from 'vitest';
import { compareTexts } from '../../src/domain/order.ts';

test.each([
  ['2026-03-08', '2026-03-09', -1],
  ['2026-03-09', '2026-03-08', 1],
  ['2026-03-08', '2026-03-08', 0],
  ['9999-12-31', '2026-03-08', 1],
  ['Z', 'a', -1],
])('%j beside %j: %d', (one, other, order) => {
  expect(compareTexts(one, other)).toBe(order);
});
