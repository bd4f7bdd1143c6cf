import { expect, test } from 'vitest';
import { leftAsTheyAre, samplesOf, withField } from '../../../../src/features/import/columns/column-choice.ts';

test('as long as nothing is said every column is kept under its own name, the widest row included', () => {
  expect(leftAsTheyAre(['a'], [['1', '2', '3']]).map(({ field }) => field)).toEqual(['extra', 'extra', 'extra']);
});

test('a field is said of one column and leaves the others alone', () => {
  const mapping = leftAsTheyAre(['a', 'b'], []);
  expect(withField(mapping, 1, 'email').map(({ field }) => field)).toEqual(['extra', 'email']);
  expect(mapping.map(({ field }) => field)).toEqual(['extra', 'extra']);
});

test('the samples of a column are its first three different cells', () => {
  const sample = [['x'], [' x '], [''], ['y'], [], ['z'], ['v']];
  expect(samplesOf(sample, 0)).toEqual(['x', 'y', 'z']);
});
