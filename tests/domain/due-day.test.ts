/** The due day: the target, unless its week is full; then the nearest day with room. 8 March 2026 is a Sunday. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, type CalendarDate, type Weekday } from '../../src/domain/calendar-date.ts';
import { dueDay, leeway, roundWithRoom, type Weeks } from '../../src/domain/due-day.ts';
import { aDay, aWeekday } from '../support/arbitrary.ts';
import { legalDay, type Asking } from '../support/legal-day.ts';
import { SUNDAY } from '../support/make.ts';

const inDays = (count: number): CalendarDate => addDays(SUNDAY, count);

/** Weeks that open on Sunday, for one person each, with the given days taken. */
function taken(...days: readonly number[]): Weeks {
  return weeksWith({ weekday: 7, capacity: 1, taken: days.map(inDays) });
}

function weeksWith(given: { weekday: Weekday; capacity: number; taken: readonly CalendarDate[] }): Weeks {
  return {
    ...given,
    load: (opening) => given.taken.filter((day) => opening <= day && daysBetween(opening, day) < 7).length,
  };
}

describe('The due day gives way by 15 % of the span bought', () => {
  test.each([
    [0, 0],
    [13, 0],
    [14, 2],
    [30, 4],
    [92, 13],
    [365, 54],
  ])('%i days bought give way by %i', (bought, expected) => {
    expect(leeway({ bought })).toBe(expected);
  });
});

describe('Someone just met is due at the first round', () => {
  test('after the day, when its week has room', () => {
    expect(roundWithRoom(inDays(1), taken())).toBe(inDays(7));
    expect(roundWithRoom(inDays(7), taken())).toBe(inDays(7));
  });

  test('whose week has room, however far that is', () => {
    expect(roundWithRoom(inDays(1), taken(7, 15, 27, 40))).toBe(inDays(28));
  });

  test('of all, for someone who has no room for anybody', () => {
    expect(roundWithRoom(inDays(1), { ...taken(7), capacity: 0 })).toBe(inDays(7));
  });
});

describe('With a target on Wednesday in a week, the due day is', () => {
  const target = { day: inDays(10), bought: 92 };

  test.each<[string, Weeks, number]>([
    ['the target, when the weeks are empty', taken(), 10],
    ['the target, when only the weeks around it are full', taken(0, 14), 10],
    ['the Saturday before, when its week is full', taken(8), 6],
    ['the Sunday after, when the week before is full, too', taken(8, 3), 14],
    ['the Saturday two weeks before, when both neighbours are full', taken(8, 3, 14), -1],
    ['the Sunday two weeks after, when that is full, too', taken(8, 3, 14, -3), 21],
    ['the target after all, when no week within reach has room', taken(8, 3, 14, -3, 21), 10],
    ['the target in a full week, rather than a day out of reach', { ...taken(), load: () => 1 }, 10],
  ])('%s', (_, weeks, expected) => {
    expect(dueDay(target, weeks)).toBe(inDays(expected));
  });

  test('the earlier of two days that are equally near', () => {
    expect(dueDay({ day: inDays(10), bought: 92 }, taken(10))).toBe(inDays(6));
    expect(dueDay({ day: inDays(11), bought: 92 }, taken(11))).toBe(inDays(14));
    expect(dueDay({ day: inDays(3), bought: 92 }, { ...taken(3), weekday: 7 })).toBe(inDays(-1));
  });

  test('exact, when less than two weeks were bought', () => {
    expect(dueDay({ day: inDays(10), bought: 13 }, taken(10))).toBe(inDays(10));
  });

  test('never before the snooze ends, though it may be later', () => {
    expect(dueDay(target, taken(), inDays(12))).toBe(inDays(12));
    expect(dueDay(target, taken(12), inDays(12))).toBe(inDays(14));
    expect(dueDay(target, taken(10), inDays(7))).toBe(inDays(14));
    expect(dueDay(target, taken(), inDays(2))).toBe(inDays(10));
  });

  test('the target, when one is willing to write to nobody', () => {
    expect(dueDay(target, { ...taken(), capacity: 0 })).toBe(inDays(10));
  });
});

describe('Every due day was legal when it was written', () => {
  const aCase: fc.Arbitrary<Asking> = aDay.chain((day) =>
    fc.record(
      {
        day: fc.constant(day),
        bought: fc.integer({ min: 0, max: 731 }),
        weekday: aWeekday,
        capacity: fc.integer({ min: 0, max: 4 }),
        taken: fc.array(
          fc.integer({ min: -150, max: 150 }).map((count) => addDays(day, count)),
          { maxLength: 120 },
        ),
        notBefore: fc.integer({ min: -60, max: 60 }).map((count) => addDays(day, count)),
      },
      { requiredKeys: ['day', 'bought', 'weekday', 'capacity', 'taken'] },
    ),
  );

  test('whatever the weeks carry', () => {
    fc.assert(
      fc.property(aCase, (given) => {
        expect(dueDay(given, weeksWith(given), given.notBefore)).toBe(legalDay(given));
      }),
      { numRuns: 400 },
    );
  }, 60_000);
});
