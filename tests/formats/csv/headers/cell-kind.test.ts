import { expect, test } from 'vitest';
import { cellKind, isLikeFullName } from '../../../../src/formats/csv/headers/cell-kind.ts';

test.each([
  ['', 'blank'],
  ['  ', 'blank'],
  ['a@x.dk', 'email'],
  ['a@x', 'text'],
  ['+45 22 33 44 55', 'phone'],
  ['86 12 34 56', 'phone'],
  ['8600', 'text'],
  ['1970-01-02', 'day'],
  ['2/1/70', 'day'],
  ['https://x.dk', 'url'],
  ['www.x.dk', 'url'],
  ['linkedin.com/in/bo', 'url'],
  ['Nygade 1, 8600 Silkeborg', 'text'],
  ['x'.repeat(301), 'long'],
])('%j is %s', (cell, kind) => {
  expect(cellKind(cell)).toBe(kind);
});

test.each([
  ['Anna Holm', true],
  ['Åse Marie Ørsted', true],
  ["Ann B. O'Neill", true],
  ['Anna', false],
  ['anna holm', false],
  ['1 Main St', false],
  ['X'.repeat(200), false],
])('%j looks like a whole name: %s', (cell, isName) => {
  expect(isLikeFullName(cell)).toBe(isName);
});
