import { expect, test } from 'vitest';
import { guardedCell, isLikeFormula, unguardedCell } from '../../../../src/formats/csv/table/formula-guard.ts';

test.each([
  '=x',
  '@x',
  '\tx',
  '\rx',
  '\n=x',
  '\0=x',
  '＝x',
  '＋45 22',
  '－x',
  '＠x',
  '+x',
  '-x',
  "'=x",
  "''+x",
  '-45',
  '+',
])('%j might be reckoned with', (cell) => {
  expect(isLikeFormula(cell)).toBe(true);
  expect(guardedCell(cell)).toBe(`'${cell}`);
  expect(unguardedCell(`'${cell}`)).toBe(cell);
});

test.each(['+45 22 33 44 55', '+46 (0)70-1.2', "'+45 22", 'a=b', '', "'", "'t Hooft", ' =x'])(
  '%j is harmless',
  (cell) => {
    expect(isLikeFormula(cell)).toBe(false);
    expect(guardedCell(cell)).toBe(cell);
    expect(unguardedCell(cell)).toBe(cell);
  },
);
