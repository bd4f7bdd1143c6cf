/** The calendar: for each function the ordinary case, the edge of the calendar, nothing mutated, bad input. */
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addSpan,
  calendarDate as on,
  dayFromParts,
  daysBetween,
  isYearlyDay,
  laterOf,
  nextYearlyDay,
  parseCalendarDate,
  partsOf,
  weekdayOf,
  weekdayOnOrAfter,
  weekdayOnOrBefore,
  weekNumberOf,
  type SpanUnit,
  type Weekday,
  type YearlyDay,
} from '../../src/domain/calendar-date.ts';

describe('A text is a calendar date', () => {
  test.each(['2026-03-08', '2024-02-29', '2000-02-29', '0000-01-01', '9999-12-31'])('when it is %s', (text) => {
    expect(parseCalendarDate(text)).toBe(text);
    expect(on(text)).toBe(text);
  });

  test.each([
    ['2026-02-29', 'there is no 29 February in a common year'],
    ['1900-02-29', 'a century is no leap year'],
    ['2026-04-31', 'April has thirty days'],
    ['2026-13-01', 'there are twelve months'],
    ['2026-00-10', 'months count from one'],
    ['2026-01-00', 'days count from one'],
    ['2026-3-8', 'both parts have two digits'],
    ['08-03-2026', 'the year comes first'],
    ['2026-03-08T10:00', 'there is no time in it'],
    [' 2026-03-08', 'there is no space in it'],
    ['+010000-01', 'a longer year would not sort as text'],
    ['-000001-01', 'there is no year before 0'],
    ['', 'nothing is no day'],
    ['soon', 'a word is no day'],
  ])('but not %j: %s', (text) => {
    expect(parseCalendarDate(text)).toBeUndefined();
    expect(() => on(text)).toThrow(RangeError);
  });
});

describe('A day is made of its parts and comes apart again', () => {
  test.each([
    [2026, 3, 8, '2026-03-08'],
    [2024, 2, 29, '2024-02-29'],
    [14, 1, 1, '0014-01-01'],
    [9999, 12, 31, '9999-12-31'],
  ])('%i, %i, %i is %s', (year, month, day, text) => {
    expect(dayFromParts(year, month, day)).toBe(text);
    expect(partsOf(on(text))).toEqual({ year, month, day });
  });

  test.each([
    [2026, 2, 31],
    [2026, 0, 1],
    [2026, 12, 32],
    [10_000, 1, 1],
    [-1, 1, 1],
    [2026, 1.5, 1],
    [Number.NaN, 1, 1],
  ])('%d, %d, %d is no day', (year, month, day) => {
    expect(dayFromParts(year, month, day)).toBeUndefined();
  });
});

describe('Days are added', () => {
  test.each([
    ['2026-03-08', 1, '2026-03-09'],
    ['2026-03-08', 0, '2026-03-08'],
    ['2026-03-08', -8, '2026-02-28'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2025-12-31', 1, '2026-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-28', 1, '2026-03-29'],
    ['2011-12-29', 1, '2011-12-30'],
    ['9999-12-31', 1, '9999-12-31'],
    ['0000-01-01', -1, '0000-01-01'],
  ])('%s and %i is %s', (day, count, expected) => {
    const given = on(day);
    expect(addDays(given, count)).toBe(expected);
    expect(given).toBe(day);
  });

  test('and a count that is no number is refused', () => {
    expect(() => addDays(on('2026-03-08'), Number.NaN)).toThrow(RangeError);
  });
});

describe('A span is added on the calendar', () => {
  test.each<[string, number, SpanUnit, string]>([
    ['2026-03-08', 3, 'day', '2026-03-11'],
    ['2026-03-08', 2, 'week', '2026-03-22'],
    ['2026-03-08', 1, 'month', '2026-04-08'],
    ['2026-03-08', 1, 'year', '2027-03-08'],
    ['2026-01-31', 1, 'month', '2026-02-28'],
    ['2024-01-31', 1, 'month', '2024-02-29'],
    ['2026-01-30', 1, 'month', '2026-02-28'],
    ['2026-05-31', 1, 'month', '2026-06-30'],
    ['2025-11-30', 3, 'month', '2026-02-28'],
    ['2026-12-31', 2, 'month', '2027-02-28'],
    ['2024-02-29', 1, 'year', '2025-02-28'],
    ['2024-02-29', 4, 'year', '2028-02-29'],
    ['2024-02-29', 12, 'month', '2025-02-28'],
    ['9999-06-30', 1, 'year', '9999-12-31'],
  ])('%s and %i %s is %s', (day, every, unit, expected) => {
    const span = Object.freeze({ every, unit });
    expect(addSpan(on(day), span)).toBe(expected);
  });

  test('and a span that is no number is refused', () => {
    expect(() => addSpan(on('2026-03-08'), { every: Number.NaN, unit: 'month' })).toThrow(RangeError);
  });
});

describe('Days are counted from one to another', () => {
  test.each([
    ['2026-03-08', '2026-03-08', 0],
    ['2026-03-08', '2026-03-15', 7],
    ['2026-03-15', '2026-03-08', -7],
    ['2026-03-28', '2026-03-30', 2],
    ['2026-10-24', '2026-10-26', 2],
    ['2024-02-28', '2024-03-01', 2],
    ['2025-02-28', '2025-03-01', 1],
    ['2024-01-01', '2025-01-01', 366],
    ['0099-12-31', '0100-01-01', 1],
  ])('%s to %s is %i', (from, to, expected) => {
    expect(daysBetween(on(from), on(to))).toBe(expected);
  });
});

describe('Weekdays', () => {
  test.each<[string, Weekday]>([
    ['2026-03-02', 1],
    ['2026-03-03', 2],
    ['2026-03-04', 3],
    ['2026-03-05', 4],
    ['2026-03-06', 5],
    ['2026-03-07', 6],
    ['2026-03-08', 7],
    ['2024-02-29', 4],
  ])('%s is weekday %i', (day, expected) => {
    expect(weekdayOf(on(day))).toBe(expected);
  });

  test.each<[Weekday, string, string]>([
    [7, '2026-03-08', '2026-03-08'],
    [1, '2026-03-09', '2026-03-02'],
    [3, '2026-03-11', '2026-03-04'],
    [6, '2026-03-14', '2026-03-07'],
  ])('the weekday %i at or after Sunday 8 March 2026 is %s, at or before it %s', (weekday, after, before) => {
    expect(weekdayOnOrAfter(on('2026-03-08'), weekday)).toBe(after);
    expect(weekdayOnOrBefore(on('2026-03-08'), weekday)).toBe(before);
  });

  test('reach over the turn of the year', () => {
    expect(weekdayOnOrAfter(on('2026-12-31'), 1)).toBe('2027-01-04');
    expect(weekdayOnOrBefore(on('2026-01-01'), 1)).toBe('2025-12-29');
  });

  test.each([
    ['2026-03-08', 10],
    ['2026-01-01', 1],
    ['2024-12-30', 1],
    ['2021-01-01', 53],
    ['2027-01-03', 53],
  ])('%s is in week %i', (day, expected) => {
    expect(weekNumberOf(on(day))).toBe(expected);
  });
});

test('The later of two days is the one further on, whichever is named first', () => {
  expect(laterOf(on('2026-03-08'), on('2026-03-09'))).toBe('2026-03-09');
  expect(laterOf(on('2026-03-09'), on('2026-03-08'))).toBe('2026-03-09');
  expect(laterOf(on('2026-03-09'), on('2026-03-09'))).toBe('2026-03-09');
});

describe('A birthday comes round', () => {
  test.each<[string, YearlyDay, string]>([
    ['2026-03-08', { month: 5, day: 4 }, '2026-05-04'],
    ['2026-03-08', { month: 3, day: 8 }, '2026-03-08'],
    ['2026-03-08', { month: 3, day: 7 }, '2027-03-07'],
    ['2026-03-08', { year: 1980, month: 5, day: 4 }, '2026-05-04'],
    ['2026-12-31', { month: 1, day: 1 }, '2027-01-01'],
    ['2026-02-01', { month: 2, day: 29 }, '2026-02-28'],
    ['2026-03-01', { month: 2, day: 29 }, '2027-02-28'],
    ['2027-03-01', { month: 2, day: 29 }, '2028-02-29'],
    ['2028-02-29', { year: 2000, month: 2, day: 29 }, '2028-02-29'],
    ['2026-03-08', { month: 12, day: 31 }, '2026-12-31'],
  ])('after %s, %o is next on %s', (from, yearly, expected) => {
    expect(nextYearlyDay(on(from), Object.freeze(yearly))).toBe(expected);
  });

  test('unless its month does not exist', () => {
    expect(() => nextYearlyDay(on('2026-03-08'), { month: 13, day: 1 })).toThrow(RangeError);
  });

  test.each<[YearlyDay, boolean]>([
    [{ month: 5, day: 4 }, true],
    [{ month: 2, day: 29 }, true],
    [{ year: 2024, month: 2, day: 29 }, true],
    [{ year: 2023, month: 2, day: 29 }, false],
    [{ month: 2, day: 30 }, false],
    [{ month: 13, day: 1 }, false],
    [{ month: 0, day: 0 }, false],
  ])('and %o can exist: %j', (yearly, expected) => {
    expect(isYearlyDay(yearly)).toBe(expected);
  });
});
