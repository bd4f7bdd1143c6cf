import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { SIGN_WEEKS, signsOf } from '../../src/domain/insight-signs.ts';
import { SUNDAY } from '../support/make.ts';

/** So many signs in the weeks up to now, the latest last; none before them. */
function weeks(...counts: readonly number[]) {
  const all = [...Array.from({ length: SIGN_WEEKS - counts.length }, () => 0), ...counts];
  return all.map((signs, place) => ({ startsOn: addDays(SUNDAY, 7 * (place + 1 - SIGN_WEEKS)), signs }));
}

const EVERY = Array.from({ length: SIGN_WEEKS }, () => 1);

test('of fewer than eight in half a year nothing is said', () => {
  expect(signsOf(weeks(7))).toEqual({ needs: 8 });
});

test('all signs, and in how many weeks there were some', () => {
  expect(signsOf(weeks(3, 0, 2, 3))).toMatchObject({ signs: 8, weeksWith: 3 });
});

test.each([
  ['steady', EVERY],
  ['steady', EVERY.map((signs, place) => (place % 4 === 0 ? 0 : signs))],
  ['now-and-then', EVERY.map((_, place) => (place % 3 === 0 ? 1 : 0))],
  ['more-lately', [...EVERY.slice(0, -9), 2, 2, 2, 1, 1, 1, 2, 2, 0]],
  ['fewer-lately', [...EVERY.slice(0, -9), 0, 0, 0, 1, 1, 1, 0, 0, 5]],
  ['in-bursts', [0, 0, 9, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]],
] as const)('what stands out: %s', (standsOut, counts) => {
  expect(signsOf(weeks(...counts))).toMatchObject({ standsOut });
});

test('the week that runs is not held against anybody: its signs may still come', () => {
  expect(signsOf(weeks(...EVERY.slice(0, -1), 0))).toMatchObject({ standsOut: 'steady', weeksWith: SIGN_WEEKS - 1 });
});
