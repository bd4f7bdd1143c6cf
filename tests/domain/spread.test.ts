/** Many at once: five hundred imported people never become five hundred debts. 8 March 2026 is a Sunday. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  calendarDate as on,
  daysBetween,
  weekdayOnOrBefore,
  type CalendarDate,
  type Span,
} from '../../src/domain/calendar-date.ts';
import { spread, type OneOfMany, type OpenWeeks } from '../../src/domain/spread.ts';
import { aRhythm, aTie, aWeekday } from '../support/arbitrary.ts';
import { SUNDAY } from '../support/make.ts';

const month: Span = { every: 1, unit: 'month' };
const year: Span = { every: 1, unit: 'year' };
const open: OpenWeeks = { from: SUNDAY, weekday: 7, capacity: 5, taken: [] };

function people(count: number, fields: Partial<OneOfMany> = {}): readonly OneOfMany[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `${fields.id ?? 'person'}-${String(index).padStart(3, '0')}`,
    tie: fields.tie ?? 'weak',
    rhythm: fields.rhythm ?? month,
    favoured: fields.favoured ?? false,
    ...(fields.notBefore !== undefined && { notBefore: fields.notBefore }),
  }));
}

/** How many fall in each week from `from` on, week after week. */
function perWeek(days: Iterable<CalendarDate>, from: CalendarDate = SUNDAY): readonly number[] {
  const counts: number[] = [];
  for (const day of days) {
    const week = Math.floor(daysBetween(from, day) / 7);
    counts[week] = (counts[week] ?? 0) + 1;
  }
  return Array.from(counts, (count) => count ?? 0);
}

describe('Many at once are spread', () => {
  test('evenly over their rhythm, when there is room', () => {
    expect(perWeek(spread(people(10), open).values())).toEqual([2, 2, 2, 2, 2]);
  });

  test('over as many weeks as it takes, when there is not', () => {
    const weeks = perWeek(spread(people(500, { rhythm: month }), open).values());
    expect(weeks).toEqual(Array.from({ length: 100 }, () => 5));
  });

  test('from the first day that a plan can still be made for, and on the days of the round after it', () => {
    const days = [
      ...spread(people(3, { rhythm: { every: 3, unit: 'week' } }), { ...open, from: on('2026-03-10') }).values(),
    ];
    expect(days).toEqual(['2026-03-10', '2026-03-15', '2026-03-22']);
  });

  test('over the places that others leave free', () => {
    const taken = [0, 1, 2, 3, 4, 7, 8, 9, 10, 14, 14, 14, 14, 14, 14, 14].map((count) => addDays(SUNDAY, count));
    expect(perWeek(spread(people(4), { ...open, taken }).values())).toEqual([0, 1, 0, 3]);
  });

  test('with those first whom one has something to say to, and the close before the loose', () => {
    const given = [
      ...people(1, { id: 'loose' }),
      ...people(1, { id: 'loose-with-birthday', favoured: true }),
      ...people(1, { id: 'close', tie: 'strong' }),
      ...people(1, { id: 'close-with-note', tie: 'strong', favoured: true }),
    ];
    const dueOnById = spread(given, { ...open, capacity: 1 });
    const inOrder = [...dueOnById].toSorted(([, one], [, other]) => (one < other ? -1 : 1)).map(([id]) => id);
    expect(inOrder).toEqual(['close-with-note-000', 'close-000', 'loose-with-birthday-000', 'loose-000']);
  });

  test('with the shortest rhythm choosing first', () => {
    const given = [
      ...people(5, { id: 'yearly', rhythm: year }),
      ...people(5, { id: 'weekly', rhythm: { every: 1, unit: 'week' } }),
    ];
    const dueOnById = spread(given, open);
    expect([...dueOnById].filter(([, day]) => day === SUNDAY).map(([id]) => id.slice(0, 6))).toEqual(
      Array.from({ length: 5 }, () => 'weekly'),
    );
  });

  test('never before a snooze ends, and then only where there is room', () => {
    const until = addDays(SUNDAY, 17);
    const days = [...spread(people(4, { notBefore: until }), { ...open, capacity: 1 }).values()];
    expect(days).toEqual([until, ...[21, 28, 35].map((count) => addDays(SUNDAY, count))]);
  });

  test('in the weeks before the last, when those after a snooze are taken', () => {
    const taken = [21, 28].map((count) => addDays(SUNDAY, count));
    const snoozed = people(1, { id: 'snoozed', notBefore: addDays(SUNDAY, 7) });
    const dueOnById = spread([...people(3), ...snoozed], { ...open, capacity: 1, taken });
    expect(new Set(dueOnById.values()).size).toBe(4);
  });

  test('one a week, when one is willing to write to nobody', () => {
    expect(perWeek(spread(people(7), { ...open, capacity: 0 }).values())).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  test('not at all, when there is nobody', () => {
    expect(spread([], open).size).toBe(0);
  });
});

describe('However many there are, and whatever is taken', () => {
  const somePeople: fc.Arbitrary<readonly OneOfMany[]> = fc.uniqueArray(
    fc.record(
      {
        id: fc.uuid(),
        tie: aTie,
        rhythm: aRhythm,
        favoured: fc.boolean(),
        notBefore: fc.integer({ min: -20, max: 200 }).map((count) => addDays(SUNDAY, count)),
      },
      { requiredKeys: ['id', 'tie', 'rhythm', 'favoured'] },
    ),
    { selector: ({ id }) => id, maxLength: 60 },
  );
  const someWeeks: fc.Arbitrary<OpenWeeks & { readonly taken: readonly CalendarDate[] }> = fc.record({
    from: fc.integer({ min: 0, max: 6 }).map((count) => addDays(SUNDAY, count)),
    weekday: aWeekday,
    capacity: fc.integer({ min: 1, max: 7 }),
    taken: fc.array(
      fc.integer({ min: -20, max: 200 }).map((count) => addDays(SUNDAY, count)),
      { maxLength: 80 },
    ),
  });

  test('each gets one day, none of them before the plan, or before their snooze ends', () => {
    fc.assert(
      fc.property(somePeople, someWeeks, (many, weeks) => {
        const dueOnById = spread(many, weeks);
        expect(dueOnById.size).toBe(many.length);
        for (const { id, notBefore } of many) {
          const day = dueOnById.get(id) ?? '';
          expect(day >= weeks.from && day >= (notBefore ?? '')).toBe(true);
        }
      }),
    );
  });

  test('no week gets more people than its capacity, on top of what it carried', () => {
    fc.assert(
      fc.property(somePeople, someWeeks, (many, weeks) => {
        const dueOns = [...spread(many, weeks).values()];
        const carried = weeks.taken.filter((day) => day >= weeks.from);
        const weekOf = (day: CalendarDate) => weekdayOnOrBefore(day, weeks.weekday);
        for (const opening of new Set(dueOns.map(weekOf))) {
          const inWeek = [...dueOns, ...carried].filter((day) => weekOf(day) === opening).length;
          expect(inWeek).toBeLessThanOrEqual(weeks.capacity);
        }
      }),
    );
  });

  test('it takes no longer than the longest rhythm or the weeks it takes to find a place for all', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 80 }),
        aRhythm,
        fc.integer({ min: 1, max: 7 }),
        (count, rhythm, capacity) => {
          const days = [...spread(people(count, { rhythm }), { ...open, capacity }).values()];
          const rhythmDays = { day: 1, week: 7, month: 31, year: 366 }[rhythm.unit] * rhythm.every;
          const longest = Math.max(rhythmDays, (count / capacity) * 7);
          for (const day of days) expect(daysBetween(SUNDAY, day)).toBeLessThanOrEqual(longest);
        },
      ),
    );
  });
});
