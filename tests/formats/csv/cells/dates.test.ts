import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../../src/domain/calendar-date.ts';
import { dayOfCells, orderOfDays, readDay } from '../../../../src/formats/csv/cells/dates.ts';

const TODAY = calendarDate('2026-11-21');

describe('a day is read as it was written', () => {
  it.each([
    ['1906-12-09', { year: 1906, month: 12, day: 9 }],
    ['1985/4/2', { year: 1985, month: 4, day: 2 }],
    ['19850412', { year: 1985, month: 4, day: 12 }],
    ['12/4/1985', { year: 1985, month: 4, day: 12 }],
    ['12-04-1985', { year: 1985, month: 4, day: 12 }],
    ['12.4.1985', { year: 1985, month: 4, day: 12 }],
    ['12. 4. 1985', { year: 1985, month: 4, day: 12 }],
    ['4/13/1985', { year: 1985, month: 4, day: 13 }],
    ['12/4/85', { year: 1985, month: 4, day: 12 }],
    ['12/4/26', { year: 2026, month: 4, day: 12 }],
    ['12/4/27', { year: 1927, month: 4, day: 12 }],
    ['--04-12', { month: 4, day: 12 }],
    ['--0412', { month: 4, day: 12 }],
    [' --04-12 ', { month: 4, day: 12 }],
    ['12/4', { month: 4, day: 12 }],
    ['12.4.', { month: 4, day: 12 }],
    ['1604-04-12', { month: 4, day: 12 }],
    ['0000-04-12', { month: 4, day: 12 }],
    ['15 Jun 2026', { year: 2026, month: 6, day: 15 }],
    ['Jun 15, 2026', { year: 2026, month: 6, day: 15 }],
    ['June 15th', { month: 6, day: 15 }],
    ['15. maj 1970', { year: 1970, month: 5, day: 15 }],
    ['3. marts', { month: 3, day: 3 }],
    ['den 3 mars 1970', { year: 1970, month: 3, day: 3 }],
    ['17. desember 1955', { year: 1955, month: 12, day: 17 }],
    ['1970-05-15T22:30:00.000Z', { year: 1970, month: 5, day: 15 }],
    ['1970-05-15 00:00:00', { year: 1970, month: 5, day: 15 }],
    ['15/05/1970 12:00:00 AM', { year: 1970, month: 5, day: 15 }],
    ['29/02/2024', { year: 2024, month: 2, day: 29 }],
    ['--02-29', { month: 2, day: 29 }],
  ])('%s', (text, day) => {
    expect(readDay(text, 'dmy', TODAY)).toEqual({ kind: 'day', day });
  });

  it.each([
    ['4/12/1985', { year: 1985, month: 4, day: 12 }],
    ['31/12/1985', { year: 1985, month: 12, day: 31 }],
    ['4.12.1985', { year: 1985, month: 12, day: 4 }],
  ])('in a column with the month first: %s', (text, day) => {
    expect(readDay(text, 'mdy', TODAY)).toEqual({ kind: 'day', day });
  });

  it.each([
    ['', 'none'],
    ['0/0/00', 'none'],
    ['00-00-0000', 'none'],
    ['0000-00-00', 'none'],
    ['-', 'none'],
    ['31/02', 'impossible'],
    ['31/02/1990', 'impossible'],
    ['1990-02-30', 'impossible'],
    ['29/02/2023', 'impossible'],
    ['31. april', 'impossible'],
    ['32/13/1990', 'impossible'],
    ['soon', 'unreadable'],
    ['1990', 'unreadable'],
    ['31149', 'unreadable'],
    ['x'.repeat(200), 'unreadable'],
  ])('%s is %s', (text, kind) => {
    expect(readDay(text, 'dmy', TODAY)).toEqual({ kind });
  });
});

describe('the column proves its order', () => {
  it.each([
    [['1/2/1990', '25/12/1991'], 'mdy', { order: 'dmy', assumed: false }],
    [['1/2/1990', '12/25/1991'], 'dmy', { order: 'mdy', assumed: false }],
    [['1/2/1990', '3/4/1991'], 'mdy', { order: 'mdy', assumed: true }],
    [['1/2/1990', '3/4/1991'], 'dmy', { order: 'dmy', assumed: true }],
    [['1990-02-01', ''], 'mdy', { order: 'dmy', assumed: false }],
    [['1.2.1990'], 'mdy', { order: 'dmy', assumed: false }],
    [['25/12/1991', '12/25/1991'], 'dmy', { order: 'dmy', assumed: true }],
    [['1-2-1990', '3-4-1991'], 'mdy', { order: 'dmy', assumed: true }],
    [['4/4/1991'], 'dmy', { order: 'dmy', assumed: false }],
    [['25/12/1991 00:00'], 'mdy', { order: 'dmy', assumed: false }],
  ] as const)('%j, by custom %s', (cells, custom, order) => {
    expect(orderOfDays(cells, custom)).toEqual(order);
  });
});

describe('a birthday in three columns', () => {
  it.each([
    ['1970', '5', '15', { kind: 'day', day: { year: 1970, month: 5, day: 15 } }],
    ['', '5', '15', { kind: 'day', day: { month: 5, day: 15 } }],
    ['1970', '', '', { kind: 'none' }],
    ['1970', '2', '30', { kind: 'impossible' }],
    ['1970', 'May', '30', { kind: 'unreadable' }],
  ])('%s %s %s', (year, month, day, reading) => {
    expect(dayOfCells(year, month, day)).toEqual(reading);
  });
});
