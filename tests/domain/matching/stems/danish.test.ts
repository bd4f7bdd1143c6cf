import { expect, test } from 'vitest';
import { danishStem } from '../../../../src/domain/matching/stems/danish.ts';

test.each([
  ['ledelse', 'ledelsen', 'ledelser', 'ledelses'],
  ['lede', 'leder', 'lederne', 'ledere', 'ledes'],
  ['baeredygtig', 'baeredygtige', 'baeredygtighed', 'baeredygtigheden'],
  ['forening', 'foreninger', 'foreningen', 'foreningens', 'foreningernes'],
  ['kunst', 'kunsten', 'kunsts'],
  ['venlig', 'venligst', 'venlige'],
  ['arbejdslost', 'arbejdslose'],
  ['bundt', 'bundter'],
  ['hus', 'huset', 'huse'],
])('%s has one stem in all its forms', (...forms) => {
  expect(new Set(forms.map(danishStem)).size).toBe(1);
});

test('short words stay as they are', () => {
  expect(['ko', 'bil', 'te', ''].map(danishStem)).toEqual(['ko', 'bil', 'te', '']);
});
