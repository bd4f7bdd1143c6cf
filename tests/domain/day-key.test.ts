import { expect, test } from 'vitest';
import { dayKey, dayKeysOf } from '../../src/domain/day-key.ts';

test('keys follow one another as the days do', () => {
  const days = [
    { month: 1, day: 1 },
    { month: 1, day: 31 },
    { month: 2, day: 29 },
    { month: 12, day: 31 },
  ];
  expect(days.map(dayKey)).toEqual([101, 131, 229, 1231]);
});

test('a day that is there twice has one key, and no days have none', () => {
  const wedding = { label: 'wedding', month: 6, day: 9 };
  expect(dayKeysOf([wedding, { ...wedding, label: 'met', year: 2001 }])).toEqual([609]);
  expect(dayKeysOf([])).toBeUndefined();
});
