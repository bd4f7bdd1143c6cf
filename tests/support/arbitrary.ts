/** What fast-check draws from: days, rhythms, ties and histories such as people really have. */
import * as fc from 'fast-check';
import {
  addDays,
  calendarDate,
  partsOf,
  type CalendarDate,
  type Span,
  type Weekday,
  type YearlyDay,
} from '../../src/domain/calendar-date.ts';
import type { RhythmEvent } from '../../src/domain/target.ts';
import type { Tie } from '../../src/domain/tie.ts';

const FIRST_DAY = calendarDate('2023-12-01');

/** A day within four years, which hold a 29 February. */
export const aDay: fc.Arbitrary<CalendarDate> = fc.nat({ max: 1460 }).map((count) => addDays(FIRST_DAY, count));

/** A day that comes round, its year known or not; 29 February and the turn of the year oftener than others. */
export const aYearlyDay: fc.Arbitrary<YearlyDay> = fc
  .record({
    of: fc.oneof(aDay, fc.constantFrom('2024-02-29', '2024-12-31', '2024-01-01').map(calendarDate)),
    year: fc.option(fc.integer({ min: 1900, max: 2020 }), { nil: undefined }),
  })
  .map(({ of, year }) => {
    const { month, day } = partsOf(of);
    const isLeapDay = month === 2 && day === 29;
    if (year === undefined) return { month, day };
    return { year: isLeapDay ? 1904 + (year % 29) * 4 : year, month, day };
  });

export const aWeekday: fc.Arbitrary<Weekday> = fc.constantFrom(1, 2, 3, 4, 5, 6, 7);

export const aTie: fc.Arbitrary<Tie> = fc.constantFrom('strong', 'weak');

/** From daily to every other year. */
export const aRhythm: fc.Arbitrary<Span> = fc.oneof(
  fc.record({ every: fc.integer({ min: 1, max: 30 }), unit: fc.constant('day' as const) }),
  fc.record({ every: fc.integer({ min: 1, max: 26 }), unit: fc.constant('week' as const) }),
  fc.record({ every: fc.integer({ min: 1, max: 12 }), unit: fc.constant('month' as const) }),
  fc.record({ every: fc.integer({ min: 1, max: 2 }), unit: fc.constant('year' as const) }),
);

/** Anything that may happen between two people. */
export const anEvent: fc.Arbitrary<RhythmEvent> = fc.record(
  {
    day: aDay,
    initiator: fc.constantFrom('me' as const, 'them' as const, 'both' as const),
    depth: fc.constantFrom('full' as const, 'light' as const),
    answered: fc.constantFrom('yes' as const, 'no' as const, 'open' as const),
    tipId: fc.constant('tip'),
  },
  { requiredKeys: ['day', 'initiator', 'depth'] },
);

export const aHistory: fc.Arbitrary<readonly RhythmEvent[]> = fc.array(anEvent, { maxLength: 12 });
