/** The weeks the app thinks in: they open on the day of the round, and none is cut short. 8 March 2026 is a Sunday. */
import { describe, expect, test } from 'vitest';
import { calendarDate as on, type Weekday } from '../../src/domain/calendar-date.ts';
import { nextCheckIn, nextOpening, weekEnd, weekStart } from '../../src/domain/check-in-week.ts';

describe('The week of today opens', () => {
  test('today, the very first time', () => {
    expect(weekStart(on('2026-03-05'), 7)).toBe('2026-03-05');
  });

  test.each<[string, string, Weekday, string, string]>([
    ['on the day of the round itself', '2026-03-08', 7, '2026-03-01', '2026-03-08'],
    ['on the last day of the round, in the middle of the week', '2026-03-12', 7, '2026-03-08', '2026-03-08'],
    ['on the last day of the round, after weeks away', '2026-03-27', 7, '2026-03-08', '2026-03-22'],
    ['four days after a first week that began on a Wednesday', '2026-03-08', 7, '2026-03-04', '2026-03-08'],
    ['a week later when the first began on a Thursday', '2026-03-08', 7, '2026-03-05', '2026-03-05'],
    ['as before, when the day of the round moves to tomorrow', '2026-03-11', 3, '2026-03-08', '2026-03-08'],
    ['as before, when it moves back to Saturday', '2026-03-09', 6, '2026-03-08', '2026-03-08'],
    ['as before, when one has travelled to yesterday', '2026-03-07', 7, '2026-03-08', '2026-03-08'],
  ])('%s', (_, today, weekday, last, expected) => {
    expect(weekStart(on(today), weekday, on(last))).toBe(expected);
  });
});

describe('A week ends before the first day of the round that is at least four days later', () => {
  test.each<[string, Weekday, string]>([
    ['2026-03-08', 7, '2026-03-15'],
    ['2026-03-04', 7, '2026-03-08'],
    ['2026-03-05', 7, '2026-03-15'],
    ['2026-03-08', 3, '2026-03-18'],
    ['2026-03-08', 4, '2026-03-12'],
    ['2026-12-27', 7, '2027-01-03'],
    ['2024-02-25', 7, '2024-03-03'],
  ])('from %s with weekday %i it ends before %s', (startsOn, weekday, expected) => {
    expect(weekEnd(on(startsOn), weekday)).toBe(expected);
  });
});

describe('A plan can still be made', () => {
  test.each<[string, string, Weekday, string | undefined, string]>([
    ['today, when there has never been one', '2026-03-05', 7, undefined, '2026-03-05'],
    ['today, when this week has none yet', '2026-03-10', 7, '2026-03-01', '2026-03-10'],
    ['from the next round on, when this week has one', '2026-03-10', 7, '2026-03-08', '2026-03-15'],
    ['from the next round on, on the day of the round too', '2026-03-08', 7, '2026-03-08', '2026-03-15'],
  ])('%s', (_, today, weekday, last, expected) => {
    expect(nextOpening(on(today), weekday, last === undefined ? undefined : on(last))).toBe(expected);
  });
});

test.each<[string, Weekday, string]>([
  ['2026-03-08', 7, '2026-03-15'],
  ['2026-03-07', 7, '2026-03-08'],
  ['2026-03-09', 7, '2026-03-15'],
  ['2026-12-31', 4, '2027-01-07'],
])('After %s the next round, on weekday %i, is %s', (today, weekday, expected) => {
  expect(nextCheckIn(on(today), weekday)).toBe(expected);
});
