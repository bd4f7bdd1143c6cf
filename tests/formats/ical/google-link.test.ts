import { expect, test } from 'vitest';
import { addDays } from '../../../src/domain/calendar-date.ts';
import { googleRoundLink } from '../../../src/formats/ical/google-link.ts';
import { exporting } from '../../../src/i18n/en/export.ts';
import { safeLink } from '../../../src/platform/safe-link.ts';
import { SUNDAY } from '../../support/make.ts';

const CHOICE = { words: exporting.calendar.events, roundUrl: 'https://example.org/app/#/check-in' };
const APPOINTMENT = { checkInWeekday: 7, checkInTime: '19:30' } as const;

function fieldsOf(link: string | undefined): { readonly [field: string]: string } {
  return Object.fromEntries(new URL(link ?? '').searchParams);
}

test('it fills in the next round, weekly, in floating time, with a way back into the app', () => {
  const link = googleRoundLink(APPOINTMENT, CHOICE, addDays(SUNDAY, -2));
  expect(link).toMatch(/^https:\/\/calendar\.google\.com\/calendar\/render\?action=TEMPLATE&/);
  expect(fieldsOf(link)).toEqual({
    action: 'TEMPLATE',
    text: 'The weekly round',
    dates: '20260308T193000/20260308T194500',
    recur: 'RRULE:FREQ=WEEKLY;BYDAY=SU',
    details: 'Who will hear from you? Two, five or ten minutes will do.\nhttps://example.org/app/#/check-in',
  });
});

test('the allow-list lets it through as it is', () => {
  const link = googleRoundLink(APPOINTMENT, CHOICE, SUNDAY);
  expect(safeLink(link ?? '')).toBe(link);
});

test('a round late in the evening ends on the next day', () => {
  const late = { checkInWeekday: 2, checkInTime: '23:50' } as const;
  expect(fieldsOf(googleRoundLink(late, CHOICE, SUNDAY))).toMatchObject({
    dates: '20260310T235000/20260311T000500',
    recur: 'RRULE:FREQ=WEEKLY;BYDAY=TU',
  });
});

test('there is none for a time that is none', () => {
  expect(googleRoundLink({ checkInWeekday: 7, checkInTime: 'soon' }, CHOICE, SUNDAY)).toBeUndefined();
});
