import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type CalendarDate } from '../../src/domain/calendar-date.ts';
import { isTold } from '../../src/domain/insight.ts';
import { rhythmsKept, type Followed } from '../../src/domain/insight-rhythm.ts';
import { SUNDAY } from '../support/make.ts';
import { aRhythm, aTie } from '../support/arbitrary.ts';

/** Days of contact, `gap` days apart, the last of them `ago` days ago. */
function days(gap: number, count: number, ago = 0): readonly CalendarDate[] {
  return Array.from({ length: count }, (_, place) => addDays(SUNDAY, -ago - (count - 1 - place) * gap));
}

function followed(fields: Partial<Followed> = {}): Followed {
  return { tie: 'strong', sphereIds: [], rhythm: { every: 30, unit: 'day' }, days: days(30, 6), ...fields };
}

function five(fields: Partial<Followed> = {}): readonly Followed[] {
  return Array.from({ length: 5 }, () => followed(fields));
}

test('of fewer than five people nothing is said, so that no figure is anybody’s', () => {
  expect(rhythmsKept([...five().slice(1), ...five({ tie: 'weak' }).slice(1)], SUNDAY)).toEqual({ needs: 5 });
});

test('the median of each tie and each sphere beside what was asked for', () => {
  const people = [
    ...five({ sphereIds: ['work'] }),
    ...five({ tie: 'weak', rhythm: { every: 1, unit: 'year' }, days: days(60, 5), sphereIds: ['work', 'club'] }),
  ];
  expect(rhythmsKept(people, SUNDAY)).toEqual({
    rows: [
      { of: { tie: 'strong' }, people: 5, actual: 30, asked: 30 },
      { of: { tie: 'weak' }, people: 5, actual: 60, asked: 365 },
      { of: { sphereId: 'work' }, people: 10, actual: 45, asked: 198 },
      { of: { sphereId: 'club' }, people: 5, actual: 60, asked: 365 },
    ],
    standsOut: 'sooner',
    tie: 'weak',
  });
});

test('whom one sees weekly doesn’t drown the others', () => {
  const people = [...five({ days: days(60, 5) }), followed({ days: days(7, 50) })];
  expect(rhythmsKept(people, SUNDAY)).toMatchObject({ rows: [{ actual: 60 }], standsOut: 'longer', tie: 'strong' });
});

test('a silence that runs counts once it is longer than was asked for', () => {
  const quiet = five({ days: [addDays(SUNDAY, -100)] });
  expect(rhythmsKept(quiet, SUNDAY)).toMatchObject({ rows: [{ actual: 100, asked: 30 }], standsOut: 'longer' });
  expect(rhythmsKept(five({ days: [addDays(SUNDAY, -29)] }), SUNDAY)).toEqual({ needs: 5 });
  const known = five({ days: [], lastContactOn: addDays(SUNDAY, -100) });
  expect(rhythmsKept(known, SUNDAY)).toMatchObject({ rows: [{ actual: 100 }] });
});

test('what ended more than a year ago is past', () => {
  expect(rhythmsKept(five({ days: days(30, 6, 366), rhythm: { every: 2, unit: 'year' } }), SUNDAY)).toEqual({
    needs: 5,
  });
});

test.each([
  [30, 'near'],
  [44, 'near'],
  [45, 'longer'],
  [21, 'near'],
  [20, 'sooner'],
] as const)('every %i days where 30 were asked for: %s', (gap, standsOut) => {
  expect(rhythmsKept(five({ days: days(gap, 6) }), SUNDAY)).toMatchObject({ standsOut });
});

test('no row is of fewer than five, the ties hold all there are, and order doesn’t matter', () => {
  const aFollowed: fc.Arbitrary<Followed> = fc.record({
    tie: aTie,
    rhythm: aRhythm,
    sphereIds: fc.uniqueArray(fc.constantFrom('a', 'b'), { maxLength: 2 }),
    days: fc
      .uniqueArray(fc.nat({ max: 800 }), { maxLength: 8 })
      .map((agos) => agos.map((ago) => addDays(SUNDAY, -ago)).toSorted()),
  });
  fc.assert(
    fc.property(fc.array(aFollowed, { minLength: 12, maxLength: 40 }), (people) => {
      const found = rhythmsKept(people, SUNDAY);
      expect(rhythmsKept(people.toReversed(), SUNDAY)).toEqual(found);
      fc.pre(isTold(found));
      for (const row of found.rows) {
        expect(row.people).toBeGreaterThanOrEqual(5);
        expect(row.actual).toBeGreaterThan(0);
      }
      const ofTies = found.rows.filter(({ of }) => 'tie' in of).reduce((sum, row) => sum + row.people, 0);
      expect(ofTies).toBeLessThanOrEqual(people.length);
    }),
  );
});
