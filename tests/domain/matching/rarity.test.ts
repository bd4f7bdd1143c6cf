import { expect, test } from 'vitest';
import { rarityAmong } from '../../../src/domain/matching/rarity.ts';

test('what nobody has is worth all, and what more have is worth less, never under a half', () => {
  expect(rarityAmong(0, 100)).toBeCloseTo(1, 10);
  expect(rarityAmong(1, 100)).toBeGreaterThan(rarityAmong(50, 100));
  expect(rarityAmong(10_000, 10_000)).toBeGreaterThan(0.5);
});

test('among few, what all have is still a thing of its own', () => {
  expect(rarityAmong(10, 10)).toBeGreaterThan(0.7);
});
