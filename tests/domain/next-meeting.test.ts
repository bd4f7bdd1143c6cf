/** When a network meets next. 8 March 2026 is a Sunday; its second Tuesday is the 10th. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, calendarDate, weekdayOf, type Span } from '../../src/domain/calendar-date.ts';
import type { Network } from '../../src/domain/network.ts';
import { nextMeeting, unwrittenMeeting } from '../../src/domain/next-meeting.ts';
import { aDay, aWeekday } from '../support/arbitrary.ts';
import { makeMeeting, makeNetwork, SUNDAY } from '../support/make.ts';

const on = (day: string, fields: Parameters<typeof makeMeeting>[0] = {}) =>
  makeMeeting({ day: calendarDate(day), ...fields });

function nextDay(fields: Partial<Network>, days: readonly string[], today: string = SUNDAY): string | undefined {
  return nextMeeting(
    makeNetwork(fields),
    days.map((day) => on(day)),
    calendarDate(today),
  )?.day;
}

const MONTHLY: Span = { every: 1, unit: 'month' };
const WEEKLY: Span = { every: 1, unit: 'week' };

describe('A meeting that is planned', () => {
  test('is the next one, the earliest first, whatever the rhythm says', () => {
    const network = makeNetwork({ rhythm: WEEKLY, weekday: 2 });
    const planned = on('2026-03-19');
    const next = nextMeeting(network, [on('2026-04-02'), planned, on('2026-03-03', { attended: true })], SUNDAY);
    expect(next).toEqual({ day: '2026-03-19', meeting: planned });
  });

  test('is still the next one on its own day', () => {
    expect(nextDay({}, [SUNDAY])).toBe(SUNDAY);
  });
});

describe('Otherwise the rhythm says when', () => {
  test.each<[string, Partial<Network>, readonly string[], string | undefined]>([
    ['each week on the same weekday', { rhythm: WEEKLY, weekday: 2 }, ['2026-03-03'], '2026-03-10'],
    ['without a weekday, on that of the last one', { rhythm: WEEKLY }, ['2026-03-05'], '2026-03-12'],
    [
      'a fortnight from the week of the last one',
      { rhythm: { every: 2, unit: 'week' }, weekday: 2 },
      ['2026-03-03'],
      '2026-03-17',
    ],
    ['back on its weekday after one was moved', { rhythm: WEEKLY, weekday: 2 }, ['2026-03-05'], '2026-03-10'],
    [
      'counted from its own day where the last one was brought forward',
      { rhythm: { every: 2, unit: 'week' }, weekday: 2 },
      ['2026-02-24', '2026-03-07'],
      '2026-03-24',
    ],
    [
      'and not on that day, into another month',
      { rhythm: MONTHLY, weekday: 2 },
      ['2026-02-10', '2026-02-27'],
      '2026-04-14',
    ],
    ['as ever after one more in between', { rhythm: WEEKLY, weekday: 2 }, ['2026-03-03', '2026-03-05'], '2026-03-10'],
    ['each month on the same weekday of the month', { rhythm: MONTHLY, weekday: 2 }, ['2026-02-10'], '2026-03-10'],
    ['the first weekday of the month', { rhythm: MONTHLY, weekday: 2 }, ['2026-03-03'], '2026-04-07'],
    [
      'the last where there is no fifth',
      { rhythm: { every: 4, unit: 'month' }, weekday: 2 },
      ['2025-12-30'],
      '2026-04-28',
    ],
    ['and the last again after that', { rhythm: MONTHLY, weekday: 2 }, ['2025-12-30', '2026-02-24'], '2026-03-31'],
    [
      'a moved one does not shift the months',
      { rhythm: MONTHLY, weekday: 2 },
      ['2026-01-13', '2026-02-19'],
      '2026-03-10',
    ],
    [
      'by one that was moved alone, if there is no other',
      { rhythm: MONTHLY, weekday: 2 },
      ['2026-02-19'],
      '2026-03-17',
    ],
    [
      'once a year on the same weekday of its month',
      { rhythm: { every: 1, unit: 'year' }, weekday: 5 },
      ['2025-10-10'],
      '2026-10-09',
    ],
    ['after so many days', { rhythm: { every: 10, unit: 'day' }, weekday: 2 }, ['2026-03-04'], '2026-03-14'],
    ['the first one on the next such weekday', { rhythm: MONTHLY, weekday: 2 }, [], '2026-03-10'],
    ['nothing where neither weekday nor meeting is known', { rhythm: MONTHLY }, [], undefined],
    ['nothing without a rhythm', { weekday: 2 }, ['2026-03-03'], undefined],
  ])('%s', (_, fields, days, expected) => {
    expect(nextDay(fields, days)).toBe(expected);
  });

  test('one called off counts: the next is the one after it', () => {
    const network = makeNetwork({ rhythm: WEEKLY, weekday: 2 });
    expect(nextMeeting(network, [on('2026-03-10', { calledOffOn: SUNDAY })], SUNDAY)?.day).toBe('2026-03-17');
  });

  test('one in the trash counts for nothing', () => {
    const network = makeNetwork({ rhythm: WEEKLY, weekday: 2 });
    const meetings = [on('2026-03-03'), on('2026-03-10', { deletedAt: '2026-03-08T12:00:00.000Z' })];
    expect(nextMeeting(network, meetings, SUNDAY)?.day).toBe('2026-03-10');
  });

  test('nothing is reckoned past the day it ends on, nor once it is closed', () => {
    const rhythm = { rhythm: WEEKLY, weekday: 2 } as const;
    expect(nextDay({ ...rhythm, endsOn: calendarDate('2026-03-10') }, ['2026-03-03'])).toBe('2026-03-10');
    expect(nextDay({ ...rhythm, endsOn: calendarDate('2026-03-09') }, ['2026-03-03'])).toBeUndefined();
    expect(nextDay({ ...rhythm, closedOn: SUNDAY }, ['2026-03-03', '2026-03-10'])).toBeUndefined();
  });

  test('it ends with the calendar', () => {
    const far = nextDay({ rhythm: { every: 9999, unit: 'year' } }, ['2026-03-03']);
    expect(far?.startsWith('9999-12')).toBe(true);
  });

  test('whatever the past, the next is from today on, on the weekday of the network', () => {
    const unit = fc.constantFrom<Span['unit']>('week', 'month', 'year');
    fc.assert(
      fc.property(
        aDay,
        fc.integer({ min: 0, max: 2000 }),
        aWeekday,
        unit,
        fc.integer({ min: 1, max: 6 }),
        (last, later, weekday, of, every) => {
          const today = addDays(last, later);
          const network = makeNetwork({ rhythm: { every, unit: of }, weekday });
          const day = nextMeeting(network, [makeMeeting({ day: last, attended: true })], today)?.day ?? last;
          expect(day >= today && day > last).toBe(true);
          expect(weekdayOf(day)).toBe(weekday);
        },
      ),
    );
  });
});

describe('A meeting of which nothing is written', () => {
  const weekly = { rhythm: WEEKLY, weekday: 2 } as const;

  test('is the latest that the rhythm has had since the last one', () => {
    const network = makeNetwork(weekly);
    expect(unwrittenMeeting(network, [on('2026-02-17', { attended: true })], SUNDAY)).toBe('2026-03-03');
  });

  test.each<[string, Partial<Network>, ReturnType<typeof on>[]]>([
    ['the next is still to come', weekly, [on('2026-03-03', { attended: true })]],
    ['something is planned', weekly, [on('2026-02-17'), on('2026-03-12')]],
    ['it has no rhythm', {}, [on('2026-02-17')]],
    ['it never met', weekly, []],
    ['it is closed', { ...weekly, closedOn: SUNDAY }, [on('2026-02-17')]],
  ])('there is none while %s', (_, fields, meetings) => {
    expect(unwrittenMeeting(makeNetwork(fields), meetings, SUNDAY)).toBeUndefined();
  });

  test('more than a month ago it is not asked about', () => {
    const network = makeNetwork({ rhythm: { every: 3, unit: 'month' }, weekday: 2 });
    expect(unwrittenMeeting(network, [on('2025-10-14')], SUNDAY)).toBeUndefined();
  });
});
