import { expect, test } from 'vitest';
import { swedishStem } from '../../../../src/domain/matching/stems/swedish.ts';

test.each([
  ['ledare', 'ledaren', 'ledarna', 'ledarens'],
  ['frihet', 'friheten', 'friheter', 'friheterna'],
  ['tradgard', 'tradgarden', 'tradgardar', 'tradgards'],
  ['forening', 'foreningar', 'foreningen'],
  ['vanlig', 'vanliga', 'vanligt'],
  ['hopplost', 'hopplosa', 'hopplose'],
  ['smakfullt', 'smakfull'],
])('%s has one stem in all its forms', (...forms) => {
  expect(new Set(forms.map(swedishStem)).size).toBe(1);
});

test('short words stay as they are', () => {
  expect(['ko', 'bil', 'te', ''].map(swedishStem)).toEqual(['ko', 'bil', 'te', '']);
});
