/** Status: where someone stands, in words, and never as a wall of red. */
import { describe, expect, test } from 'vitest';
import { addDays, type CalendarDate, type Span } from '../../src/domain/calendar-date.ts';
import { isSnoozed, lateness, statusOf, STATUSES } from '../../src/domain/status.ts';
import { SUNDAY } from '../support/make.ts';

const tenWeeks = { every: 10, unit: 'week' } as const;
const month = { every: 1, unit: 'month' } as const;
const inDays = (days: number): CalendarDate => addDays(SUNDAY, days);

describe('With a rhythm of ten weeks, someone is', () => {
  test.each([
    ['on track', 15, 'on-track'],
    ['on track', 70, 'on-track'],
    ['soon due in the last fifth of the rhythm', 14, 'soon'],
    ['soon due', 1, 'soon'],
    ['due on the day', 0, 'due'],
    ['due still when half a rhythm has passed', -35, 'due'],
    ['late after that', -36, 'late'],
  ])('%s, when the day is %i days away', (_, days, expected) => {
    expect(statusOf({ tie: 'weak', dueOn: inDays(days) }, tenWeeks, SUNDAY)).toBe(expected);
  });
});

describe('Whatever the day, someone is', () => {
  const late = { tie: 'strong', dueOn: inDays(-300) } as const;
  test.each<[Parameters<typeof statusOf>[0], Span | undefined, string]>([
    [{ ...late, standing: 'remembered' }, month, 'remembered'],
    [{ ...late, standing: 'never', restingSince: SUNDAY }, month, 'never'],
    [{ ...late, restingSince: inDays(-9), snoozedUntil: inDays(9) }, month, 'resting'],
    [{ dueOn: inDays(-300) }, month, 'unsorted'],
    [{ ...late, snoozedUntil: inDays(1) }, month, 'snoozed'],
    [{ ...late, snoozedUntil: SUNDAY }, month, 'late'],
    [late, undefined, 'no-rhythm'],
    [{ tie: 'strong' }, month, 'no-rhythm'],
    [{ ...late, deletedAt: '2026-03-01T12:00:00.000Z' }, month, 'no-rhythm'],
  ])('%o with the rhythm %o: %s', (contact, rhythm, expected) => {
    expect(statusOf(contact, rhythm, SUNDAY)).toBe(expected);
    expect(STATUSES).toContain(expected);
  });
});

describe('Lateness is counted in rhythms', () => {
  test.each<[CalendarDate | undefined, Span | undefined, number]>([
    [inDays(-35), tenWeeks, 0.5],
    [inDays(-70), tenWeeks, 1],
    [SUNDAY, tenWeeks, 0],
    [inDays(35), tenWeeks, 0],
    [inDays(-30), month, 30 / 30.44],
    [undefined, tenWeeks, 0],
    [inDays(-35), undefined, 0],
  ])('due %s with %o: %d', (dueOn, rhythm, expected) => {
    expect(lateness(dueOn, rhythm, SUNDAY)).toBeCloseTo(expected, 10);
  });
});

test('A snooze ends on its day', () => {
  expect(isSnoozed({ snoozedUntil: inDays(1) }, SUNDAY)).toBe(true);
  expect(isSnoozed({ snoozedUntil: SUNDAY }, SUNDAY)).toBe(false);
  expect(isSnoozed({}, SUNDAY)).toBe(false);
});
