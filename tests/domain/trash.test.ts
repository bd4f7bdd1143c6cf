/** The trash: thirty days, the day of throwing away aside. 8 March 2026 is a Sunday. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import { daysLeftInTrash, trashKeptSince } from '../../src/domain/trash.ts';
import { SUNDAY } from '../support/make.ts';

test.each([
  ['on the day itself', 0, 30],
  ['the day after', 1, 29],
  ['on the day before the last', 29, 1],
  ['on the last day', 30, 0],
  ['long after, while nobody has opened the app', 400, 0],
  ['with a clock that was set back', -3, 30],
])('%s there are so many days left', (_, passed, left) => {
  expect(daysLeftInTrash(SUNDAY, addDays(SUNDAY, passed))).toBe(left);
});

test('over the turn of summer time and of a leap year, thirty days are thirty days', () => {
  expect(trashKeptSince(calendarDate('2026-04-10'))).toBe('2026-03-11');
  expect(trashKeptSince(calendarDate('2028-03-10'))).toBe('2028-02-09');
});

test('what has a day left, or is in its last, is kept; what is older is not', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 90 }), (passed) => {
      const trashedOn = addDays(SUNDAY, -passed);
      expect(trashedOn >= trashKeptSince(SUNDAY)).toBe(passed <= 30);
    }),
  );
});
