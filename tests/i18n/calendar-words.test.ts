import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/domain/settings.ts';
import { calendarWords } from '../../src/i18n/calendar-words.ts';
import { localeOf } from '../../src/i18n/format.ts';

test.each(LANGUAGES)('the months and weekdays of %s are those that Intl knows', (language) => {
  const spoken = (options: Intl.DateTimeFormatOptions, month: number, day: number) =>
    new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' }).format(Date.UTC(2026, month, day));
  expect(calendarWords[language].months).toEqual(
    Array.from({ length: 12 }, (_, month) => spoken({ month: 'long' }, month, 1)),
  );
  // 2 March 2026 is a Monday
  expect(calendarWords[language].weekdays).toEqual(
    Array.from({ length: 7 }, (_, day) => spoken({ weekday: 'long' }, 2, 2 + day)),
  );
});
