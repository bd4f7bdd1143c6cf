/** Promises: what waits, and when. */
import { describe, expect, test } from 'vitest';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import { byDueDay, closedOn, isOpenPromise, openDueOnOf, promiseTime } from '../../src/domain/promise.ts';
import { makePromise } from '../support/make.ts';

const today = calendarDate('2026-03-08');

describe('a promise waits', () => {
  test.each([
    ['as long as it was not kept', {}, true],
    ['no more once it was', { doneOn: today }, false],
    ['nor when one let it go', { letGoOn: today }, false],
  ])('%s', (_, fields, waits) => {
    const promise = makePromise({ dueOn: today, ...fields });
    expect(isOpenPromise(promise)).toBe(waits);
    expect(openDueOnOf(promise)).toBe(waits ? today : undefined);
  });
});

test('a promise in the trash does not wait, but keeps its place for when it comes back', () => {
  const promise = makePromise({ dueOn: today, deletedAt: '2026-03-08T12:00:00.000Z' });
  expect(isOpenPromise(promise)).toBe(false);
  expect(openDueOnOf(promise)).toBe(today);
});

test.each([
  ['its day has passed', -1, 'past'],
  ['today', 0, 'today'],
  ['tomorrow', 1, 'soon'],
  ['in a week', 7, 'soon'],
  ['in eight days', 8, 'later'],
])('a promise whose day is %s', (_, days, expected) => {
  expect(promiseTime(makePromise({ dueOn: addDays(today, days) }), today)).toBe(expected);
});

test('promises stand by their day, and those of one day as they were made', () => {
  const [first, second, third] = [
    makePromise({ id: 'a', dueOn: today }),
    makePromise({ id: 'b', dueOn: today }),
    makePromise({ id: '0', dueOn: addDays(today, 1) }),
  ];
  expect([third, second, first].toSorted(byDueDay)).toEqual([first, second, third]);
});

test('a promise is closed on the day it was kept or let go', () => {
  expect(closedOn(makePromise({ doneOn: today }))).toBe(today);
  expect(closedOn(makePromise({ letGoOn: today }))).toBe(today);
  expect(closedOn(makePromise())).toBeUndefined();
});
