/** Time given: what was noted beside what one wished for, in words. */
import { expect, test } from 'vitest';
import { timeStanding, USUAL_MINUTES } from '../../src/domain/time-given.ts';

test.each([
  ['no wish, nothing noted', 0, undefined, 'unsaid'],
  ['no wish, some noted', 20, undefined, 'noted'],
  ['a wish for nothing is none', 20, 0, 'noted'],
  ['a wish, nothing noted yet', 0, 60, 'open'],
  ['some of it', 44, 60, 'some'],
  ['three quarters', 45, 60, 'nearly'],
  ['all but a minute', 59, 60, 'nearly'],
  ['just as much', 60, 60, 'there'],
  ['a little more', 74, 60, 'there'],
  ['a quarter more', 75, 60, 'beyond'],
])('%s: %4$s', (_, minutes, wish, expected) => {
  expect(timeStanding(minutes, wish)).toBe(expected);
});

test('the wishes offered grow, and none is for nothing', () => {
  expect(USUAL_MINUTES.toSorted((one, other) => one - other)).toEqual(USUAL_MINUTES);
  expect(USUAL_MINUTES[0]).toBeGreaterThan(0);
});
