import { expect, test } from 'vitest';
import { monthNamed } from '../../../../src/formats/csv/cells/month-names.ts';

test.each([
  ['january', 1],
  ['januari', 1],
  ['feb', 2],
  ['marts', 3],
  ['mars', 3],
  ['maj', 5],
  ['mai', 5],
  ['jun', 6],
  ['juli', 7],
  ['augusti', 8],
  ['sept', 9],
  ['okt', 10],
  ['oct', 10],
  ['desember', 12],
  ['ma', undefined],
  ['monday', undefined],
])('%s is month %s', (word, month) => {
  expect(monthNamed(word)).toBe(month);
});
