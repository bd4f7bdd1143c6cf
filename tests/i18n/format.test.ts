import { describe, expect, test } from 'vitest';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import type { Language } from '../../src/domain/settings.ts';
import {
  capitalized,
  listOf,
  localeOf,
  longDay,
  monthName,
  numberText,
  relativeDay,
  shortDay,
  timeAgo,
  timeOfDay,
  weekdayName,
  yearlyDay,
} from '../../src/i18n/format.ts';

const TODAY = calendarDate('2026-03-08');

test.each<[Language, string]>([
  ['en', '8 March 2026'],
  ['da', '8. marts 2026'],
  ['sv', '8 mars 2026'],
])('%s writes a whole day as %s', (language, text) => {
  expect(longDay(language, TODAY)).toBe(text);
});

test('a day of this year needs no year', () => {
  expect(shortDay('da', calendarDate('2026-12-24'), TODAY)).toBe('24. december');
  expect(shortDay('da', calendarDate('2025-12-24'), TODAY)).toBe('24. december 2025');
});

test('a birthday has its year only when it is known', () => {
  expect(yearlyDay('en', { month: 2, day: 29 })).toBe('29 February');
  expect(yearlyDay('sv', { year: 1974, month: 8, day: 1 })).toBe('1 augusti 1974');
});

test('a month of this year stands alone', () => {
  expect(monthName('en', calendarDate('2026-04-30'), TODAY)).toBe('April');
  expect(monthName('en', calendarDate('2025-04-30'), TODAY)).toBe('April 2025');
  expect(monthName('da', calendarDate('2025-04-30'), TODAY)).toBe('april 2025');
});

test('weekdays count from Monday', () => {
  expect(weekdayName('en', 1)).toBe('Monday');
  expect(weekdayName('da', 7)).toBe('søndag');
  expect(weekdayName('sv', 3)).toBe('onsdag');
});

test('times are written with a colon in English and a full stop in Danish and Swedish', () => {
  expect(timeOfDay('en', '19:30')).toBe('19:30');
  expect(timeOfDay('da', '19:30')).toBe('19.30');
  expect(timeOfDay('sv', '08:05')).toBe('08.05');
});

describe('a day seen from today', () => {
  test.each<[number, string, string, string]>([
    [0, 'today', 'i dag', 'i dag'],
    [1, 'tomorrow', 'i morgen', 'i morgon'],
    [-1, 'yesterday', 'i går', 'i går'],
    [5, 'Friday', 'fredag', 'fredag'],
    [7, '15 March', '15. marts', '15 mars'],
    [-3, '5 March', '5. marts', '5 mars'],
  ])('%d days away', (away, ...texts) => {
    const said = (['en', 'da', 'sv'] as const).map((language) => relativeDay(language, addDays(TODAY, away), TODAY));
    expect(said).toEqual(texts);
  });
});

test.each<[number, string, string]>([
  [0, 'today', 'i dag'],
  [1, 'yesterday', 'i går'],
  [13, '13 days ago', 'för 13 dagar sedan'],
  [21, '3 weeks ago', 'för 3 veckor sedan'],
  [100, '3 months ago', 'för 3 månader sedan'],
  [365, '12 months ago', 'för 12 månader sedan'],
  [800, '2 years ago', 'för 2 år sedan'],
  [-5, 'in 5 days', 'om 5 dagar'],
])('%d days past is said roughly', (days, english, swedish) => {
  expect([timeAgo('en', days), timeAgo('sv', days)]).toEqual([english, swedish]);
});

test('names are joined as the language joins them', () => {
  expect(listOf('en', ['Anna', 'Bo', 'Carl'])).toBe('Anna, Bo and Carl');
  expect(listOf('da', ['Anna', 'Bo'])).toBe('Anna og Bo');
  expect(listOf('sv', ['Anna', 'Bo'])).toBe('Anna och Bo');
  expect(listOf('sv', [])).toBe('');
});

test('numbers have the marks of the language', () => {
  expect(numberText('en', 1200)).toBe('1,200');
  expect(numberText('da', 1200.25)).toBe('1.200,3');
});

test('a word can open a line', () => {
  expect(capitalized('da', 'én gang om året')).toBe('Én gang om året');
  expect(capitalized('en', '')).toBe('');
});

test('Danish sorts Å last', () => {
  const names = ['Åse', 'Zita', 'Anna'].toSorted(new Intl.Collator(localeOf('da')).compare);
  expect(names).toEqual(['Anna', 'Zita', 'Åse']);
});
