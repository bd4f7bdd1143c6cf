/** Evenings, which end at five in the morning. */
import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { eveningOf, stillThere } from '../../src/domain/evening.ts';
import { SUNDAY } from '../support/make.ts';

test.each([
  [0, -1],
  [4, -1],
  [5, 0],
  [12, 0],
  [23, 0],
])('at %i o’clock it is the evening %i days from today', (hour, days) => {
  expect(eveningOf(SUNDAY, hour)).toBe(addDays(SUNDAY, days));
});

test('One is still there on the same evening alone', () => {
  const place = { where: 'the spring conference', on: SUNDAY };
  expect(stillThere(place, SUNDAY)).toBe('the spring conference');
  expect(stillThere(place, addDays(SUNDAY, 1))).toBeUndefined();
  expect(stillThere(undefined, SUNDAY)).toBeUndefined();
});
