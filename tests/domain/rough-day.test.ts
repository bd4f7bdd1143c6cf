/** Days known only roughly: the middle stands for the whole, and never the future. */
import { expect, test } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { rememberedDay, roughDay } from '../../src/domain/rough-day.ts';

const today = calendarDate('2026-03-08');

test.each<[{ year: number; month?: number }, string | undefined]>([
  [{ year: 2025, month: 2 }, '2025-02-15'],
  [{ year: 2026, month: 3 }, '2026-03-08'],
  [{ year: 2026, month: 4 }, undefined],
  [{ year: 2024 }, '2024-07-01'],
  [{ year: 2026 }, '2026-03-08'],
  [{ year: 2027 }, undefined],
  [{ year: 2025, month: 13 }, undefined],
])('%j stands for %s', (known, day) => {
  expect(roughDay(known, today)).toBe(day);
});

test('What one remembers of the last time becomes a rough day, or none', () => {
  expect(rememberedDay('month', today)).toEqual({ day: '2026-03-08', precision: 'month' });
  expect(rememberedDay('year', today)).toEqual({ day: '2026-03-08', precision: 'year' });
  expect(rememberedDay('year', calendarDate('2026-11-08'))).toEqual({ day: '2026-07-01', precision: 'year' });
  expect(rememberedDay('longer', today)).toEqual({ day: '2025-07-01', precision: 'year' });
  expect(rememberedDay('unknown', today)).toBeUndefined();
  expect(rememberedDay('longer', calendarDate('0000-03-08'))).toBeUndefined();
});
