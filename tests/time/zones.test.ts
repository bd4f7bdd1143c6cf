/**
 * The matrix of time zones: wherever one is, a day stays the day it is, and a rule says the same. The clock changes on
 * 8 March 2026 in Los Angeles and on 29 March in Copenhagen; Kiritimati is fourteen hours ahead and once left a day out.
 */
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import {
  addDays,
  addSpan,
  calendarDate as on,
  daysBetween,
  nextYearlyDay,
  parseCalendarDate,
  weekdayOf,
  weekdayOnOrAfter,
  weekNumberOf,
  type CalendarDate,
} from '../../src/domain/calendar-date.ts';
import { nextCheckIn, weekEnd, weekStart } from '../../src/domain/check-in-week.ts';
import { dueDay } from '../../src/domain/due-day.ts';
import { spread } from '../../src/domain/spread.ts';
import { lateness } from '../../src/domain/status.ts';
import { targetOf } from '../../src/domain/target.ts';
import { daysWithin } from '../../src/domain/yearly-days.ts';
import { todayHere } from '../../src/platform/clock.ts';

const HOME = process.env['TZ'];

describe.each([
  ['UTC', 0],
  ['America/Los_Angeles', 480],
  ['Asia/Kolkata', -330],
  ['Pacific/Kiritimati', -840],
  ['Europe/Copenhagen', -60],
])('In %s', (zone, offsetInJanuary) => {
  beforeAll(() => {
    process.env['TZ'] = zone;
  });

  afterAll(() => {
    if (HOME === undefined) delete process.env['TZ'];
    else process.env['TZ'] = HOME;
  });

  test('this test really is there', () => {
    expect(new Date(2026, 0, 15).getTimezoneOffset()).toBe(offsetInJanuary);
  });

  test.each([
    ['the clock goes forward in Los Angeles', '2026-03-07', '2026-03-08', '2026-03-09'],
    ['the clock goes forward in Copenhagen', '2026-03-28', '2026-03-29', '2026-03-30'],
    ['the clock goes back in Copenhagen', '2026-10-24', '2026-10-25', '2026-10-26'],
    ['the clock goes back in Los Angeles', '2026-10-31', '2026-11-01', '2026-11-02'],
    ['Kiritimati left out a New Year', '1994-12-30', '1994-12-31', '1995-01-01'],
    ['it is leap day', '2024-02-28', '2024-02-29', '2024-03-01'],
    ['the year turns', '2026-12-30', '2026-12-31', '2027-01-01'],
  ])('no day is lost or doubled when %s', (_, before, day, after) => {
    expect(parseCalendarDate(day)).toBe(day);
    expect(addDays(on(before), 1)).toBe(day);
    expect(addDays(on(after), -1)).toBe(day);
    expect(daysBetween(on(before), on(after))).toBe(2);
    expect(addSpan(on(before), { every: 2, unit: 'day' })).toBe(after);
  });

  test('every day of five years follows the day before it, and has the weekday after its', () => {
    let day: CalendarDate = on('2024-01-01');
    for (let count = 0; count < 5 * 365; count += 1) {
      const next = addDays(day, 1);
      expect([daysBetween(day, next), weekdayOf(next) - weekdayOf(day) - 1]).toEqual([
        1,
        weekdayOf(day) === 7 ? -7 : 0,
      ]);
      day = next;
    }
    expect(day).toBe('2028-12-30');
  });

  test('months and years are those of the calendar', () => {
    expect(addSpan(on('2026-01-31'), { every: 1, unit: 'month' })).toBe('2026-02-28');
    expect(addSpan(on('2024-02-29'), { every: 1, unit: 'year' })).toBe('2025-02-28');
    expect(addSpan(on('2026-02-28'), { every: 1, unit: 'month' })).toBe('2026-03-28');
    expect(nextYearlyDay(on('2026-02-28'), { month: 2, day: 29 })).toBe('2026-02-28');
    expect(weekNumberOf(on('2027-01-03'))).toBe(53);
  });

  test('the weeks open and end on the same days', () => {
    expect(weekdayOnOrAfter(on('2026-03-23'), 7)).toBe('2026-03-29');
    expect(weekStart(on('2026-03-29'), 7, on('2026-03-22'))).toBe('2026-03-29');
    expect(weekEnd(on('2026-03-08'), 7)).toBe('2026-03-15');
    expect(nextCheckIn(on('2026-10-25'), 7)).toBe('2026-11-01');
  });

  test('the rules come to the same days', () => {
    const close = { tie: 'strong', rhythm: { every: 1, unit: 'month' } } as const;
    const target = targetOf(close, [{ day: on('2026-02-28'), depth: 'full', initiator: 'me' }]);
    expect(target).toEqual({ day: '2026-03-28', bought: 28 });
    const full = {
      weekday: 7,
      capacity: 1,
      load: (opening: CalendarDate) => (opening === '2026-03-22' ? 1 : 0),
    } as const;
    expect(target === undefined ? undefined : dueDay(target, full)).toBe('2026-03-29');
    expect(lateness(on('2026-03-08'), { every: 3, unit: 'week' }, on('2026-03-29'))).toBe(1);
  });

  test('many at once are spread over the same days', () => {
    const many = ['a', 'b', 'c'].map(
      (id) => ({ id, tie: 'weak', rhythm: { every: 3, unit: 'week' }, favoured: false }) as const,
    );
    const open = { from: on('2026-03-22'), weekday: 7, capacity: 1, taken: [on('2026-03-31')] } as const;
    expect([...spread(many, open).values()]).toEqual(['2026-03-22', '2026-04-05', '2026-04-12']);
  });

  test('by the clock of a common and a leap year each day comes once a year, all day long, and as early as one said', () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const timesOf = new Map<CalendarDate, number>();
    for (let at = Date.UTC(2026, 11, 31); at < Date.UTC(2029, 0, 2); at += 2 * HOUR_MS) {
      vi.setSystemTime(at);
      const today = todayHere();
      timesOf.set(today, (timesOf.get(today) ?? 0) + 1);
    }
    const year = [...timesOf.keys()].filter((day) => day > '2027-01-01' && day < '2029-01-01');
    for (const birthday of DAYS) {
      const told = year.flatMap((today) =>
        daysWithin({ birthday, dates: [] }, today, 3).map(({ day }) => ({ today, ahead: daysBetween(today, day) })),
      );
      const kept = told.flatMap(({ today, ahead }) => (ahead === 0 ? today : []));
      expect(kept.map((day) => day.slice(0, 4))).toEqual(birthday.month === 1 ? ['2028'] : ['2027', '2028']);
      expect(told.filter(({ today }) => today <= (kept[0] ?? today)).map(({ ahead }) => ahead)).toEqual([3, 2, 1, 0]);
      // a day on which the clock is changed has an hour less or more
      for (const day of kept) expect([11, 12, 13]).toContain(timesOf.get(day));
    }
  });
});

const HOUR_MS = 3_600_000;

/** The ends of February and of the year, and days on which clocks are changed in one zone or the other. */
const DAYS = [
  { month: 2, day: 29 },
  { month: 12, day: 31 },
  { month: 1, day: 1 },
  { month: 3, day: 14 },
  { month: 3, day: 28 },
  { month: 10, day: 31 },
];
