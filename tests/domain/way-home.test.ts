import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import {
  absentIds,
  asksForHope,
  byLatestEnd,
  byStart,
  endOf,
  hasBegun,
  isOnWayHome,
  mayHope,
  startOf,
  type Moment,
} from '../../src/domain/way-home.ts';

const day = calendarDate('2026-03-10');
const next = addDays(day, 1);
const evening = { day, time: '19:00', minutes: 120 };

function at(on: typeof day, time: string): Moment {
  return { day: on, time };
}

describe('when a meeting begins and ends', () => {
  test.each([
    ['19:00 for two hours', evening, at(day, '21:00')],
    ['22:30 for two hours, past midnight', { day, time: '22:30', minutes: 120 }, at(next, '00:30')],
    ['one that ends at midnight', { day, time: '22:00', minutes: 120 }, at(next, '00:00')],
    ['a weekend of it', { day, time: '18:00', minutes: 2 * 24 * 60 }, at(addDays(day, 2), '18:00')],
    ['an hour where nobody said how long', { day, time: '12:15' }, at(day, '13:15')],
    ['an hour where it takes no time at all', { day, time: '12:15', minutes: 0 }, at(day, '13:15')],
    ['an evening where nobody said when', { day, minutes: 90 }, at(day, '20:30')],
    ['an evening where what was said is no time', { day, time: '25:99' }, at(day, '20:00')],
    ['whole minutes alone', { day, time: '19:00', minutes: 45.4 }, at(day, '19:45')],
    [
      'across the end of a year',
      { day: calendarDate('2026-12-31'), time: '23:30' },
      at(calendarDate('2027-01-01'), '00:30'),
    ],
  ])('%s', (_, meeting, end) => {
    expect(endOf(meeting)).toEqual(end);
  });

  test('it begins when that was said', () => {
    expect(startOf(evening)).toEqual(at(day, '19:00'));
    expect(startOf({ day })).toEqual(at(day, '19:00'));
  });
});

describe('the way home', () => {
  test.each([
    ['not while it lasts', at(day, '20:59'), false],
    ['from its last minute', at(day, '21:00'), true],
    ['late the same evening', at(day, '23:59'), true],
    ['the morning after', at(next, '07:30'), true],
    ['through the evening after', at(next, '23:59'), true],
    ['no longer the day after that', at(addDays(day, 2), '00:00'), false],
    ['not the day before', at(addDays(day, -1), '22:00'), false],
  ])('%s', (_, now, isOn) => {
    expect(isOnWayHome(evening, now)).toBe(isOn);
  });

  test('one that ended past midnight is asked of until that day is over', () => {
    const late = { day, time: '22:30', minutes: 120 };
    expect(isOnWayHome(late, at(next, '00:29'))).toBe(false);
    expect(isOnWayHome(late, at(next, '00:30'))).toBe(true);
    expect(isOnWayHome(late, at(next, '23:59'))).toBe(true);
    expect(isOnWayHome(late, at(addDays(day, 2), '00:00'))).toBe(false);
  });

  test('one of several days is asked of on the day it ends', () => {
    const weekend = { day, time: '18:00', minutes: 2 * 24 * 60 };
    expect(isOnWayHome(weekend, at(next, '20:00'))).toBe(false);
    expect(isOnWayHome(weekend, at(addDays(day, 2), '18:00'))).toBe(true);
    expect(isOnWayHome(weekend, at(addDays(day, 3), '00:00'))).toBe(false);
  });

  test('whoever flies west within it is asked no sooner, whoever flies east no later than the wall there says', () => {
    // it ended at 21:00; the clock is put back six hours, then on again
    expect(isOnWayHome(evening, at(day, '15:10'))).toBe(false);
    expect(isOnWayHome(evening, at(day, '21:10'))).toBe(true);
  });
});

describe('the line of hope', () => {
  test.each([
    ['not two days before', at(addDays(day, -2), '23:59'), false],
    ['from the day before', at(addDays(day, -1), '00:00'), true],
    ['until it begins', at(day, '18:59'), true],
    ['no longer once it has begun', at(day, '19:00'), false],
    ['nor after it', at(next, '08:00'), false],
  ])('%s', (_, now, asks) => {
    expect(asksForHope(evening, now)).toBe(asks);
  });
});

test('it has begun from its first minute on', () => {
  expect(hasBegun(evening, at(day, '18:59'))).toBe(false);
  expect(hasBegun(evening, at(day, '19:00'))).toBe(true);
  expect(hasBegun(evening, at(addDays(day, -7), '23:00'))).toBe(false);
});

test('it is never asked for hope and for the way home at once, whatever the meeting and the clock', () => {
  const time = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
  const meeting = fc.record({ time: fc.option(time, { nil: undefined }), minutes: fc.integer({ min: 0, max: 4000 }) });
  fc.assert(
    fc.property(meeting, time, fc.integer({ min: -3, max: 5 }), (fields, clock, away) => {
      const now = at(addDays(day, away), clock);
      const isHoped = asksForHope({ day, ...fields }, now);
      expect(isHoped && isOnWayHome({ day, ...fields }, now)).toBe(false);
    }),
  );
});

test('of several, the one that ended last is asked of, and the one that begins first hoped of', () => {
  const noon = { day, time: '12:00' };
  expect([noon, evening].toSorted(byLatestEnd)).toEqual([evening, noon]);
  expect([evening, noon].toSorted(byLatestEnd)).toEqual([evening, noon]);
  expect([evening, noon].toSorted(byStart)).toEqual([noon, evening]);
  expect([noon, evening].toSorted(byStart)).toEqual([noon, evening]);
});

test('absent is who belongs to it and was not there; guests change nothing', () => {
  expect(absentIds(['anna', 'bo', 'carl'], ['bo', 'guest'])).toEqual(['anna', 'carl']);
});

test.each([
  ['eight days before', addDays(day, -8), '23:59', false],
  ['a week before', addDays(day, -7), '00:00', true],
  ['a minute before it begins', day, '18:59', true],
  ['once it has begun', day, '19:00', false],
] as const)('a line of hope may be written down %s: %#', (_, on, time, may) => {
  expect(mayHope(evening, at(on, time))).toBe(may);
});
