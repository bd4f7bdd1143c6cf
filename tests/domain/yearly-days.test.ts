import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate as on, daysBetween, nextYearlyDay } from '../../src/domain/calendar-date.ts';
import { LEADS } from '../../src/domain/lead.ts';
import { dayKey } from '../../src/domain/day-key.ts';
import { daysWithin, hasDaysToKeep, partsOfYear } from '../../src/domain/yearly-days.ts';
import { aDay, aYearlyDay } from '../support/arbitrary.ts';
import { makeContact } from '../support/make.ts';

const aLabel = fc.constantFrom('wedding', 'name day', '');
const someDays = fc.record({
  birthday: aYearlyDay,
  dates: fc.array(
    fc.tuple(aYearlyDay, aLabel).map(([yearly, label]) => Object.assign({ label }, yearly)),
    { maxLength: 4 },
  ),
});

describe('a day that comes round', () => {
  it('is near exactly when it is today or within the lead, wherever in the year', () => {
    fc.assert(
      fc.property(someDays, aDay, fc.constantFrom(...LEADS), (contact, today, lead) => {
        const near = daysWithin(contact, today, lead);
        const all = [contact.birthday, ...contact.dates].map((yearly) => nextYearlyDay(today, yearly));
        const due = all.filter((day) => daysBetween(today, day) >= 0 && daysBetween(today, day) <= lead);
        expect(near.map(({ day }) => day)).toEqual(due.toSorted());
      }),
    );
  });

  it('needs no birthday beside it, and the nearest comes first', () => {
    const dates = [
      { label: 'wedding', month: 3, day: 12 },
      { label: 'name day', month: 3, day: 9 },
    ];
    expect(daysWithin({ dates }, on('2026-03-08'), 7).map(({ day }) => day)).toEqual(['2026-03-09', '2026-03-12']);
  });

  it('is today on one day of each year, and of a lead of so many days hears one on that many days and the day itself', () => {
    fc.assert(
      fc.property(
        aYearlyDay,
        fc.integer({ min: 1990, max: 2090 }),
        fc.constantFrom(...LEADS),
        (birthday, year, lead) => {
          const days = Array.from({ length: daysIn(year) }, (_, count) => addDays(on(`${year}-01-01`), count));
          const heard = (today: (typeof days)[number]) => daysWithin({ birthday, dates: [] }, today, lead);
          expect(days.filter((today) => heard(today)[0]?.day === today)).toHaveLength(1);
          expect(days.filter((today) => heard(today).length > 0)).toHaveLength(lead + 1);
        },
      ),
      { numRuns: 25 },
    );
  });

  it.each([
    ['29 February in a common year', '2027-02-27', { month: 2, day: 29 }, 1, ['2027-02-28']],
    ['29 February in a leap year', '2028-02-27', { month: 2, day: 29 }, 1, []],
    ['29 February in a leap year', '2028-02-28', { month: 2, day: 29 }, 1, ['2028-02-29']],
    ['29 February of 2100, which has none', '2100-02-28', { month: 2, day: 29 }, 0, ['2100-02-28']],
    ['the day after the last of February', '2027-03-01', { month: 2, day: 29 }, 14, []],
    ['New Year seen from the year before', '2026-12-29', { month: 1, day: 1 }, 3, ['2027-01-01']],
    ['New Year seen too early', '2026-12-28', { month: 1, day: 1 }, 3, []],
    ['yesterday', '2026-03-08', { month: 3, day: 7 }, 14, []],
    ['a day that no month has', '2026-06-30', { month: 6, day: 31 }, 14, []],
  ] as const)('is kept on the right day: %s (%s)', (_, today, birthday, lead, days) => {
    expect(daysWithin({ birthday, dates: [] }, on(today), lead).map(({ day }) => day)).toEqual(days);
  });
});

it('a person with several days has each of them, the earliest first, and two on the same day both', () => {
  const birthday = { year: 1980, month: 3, day: 12 };
  const dates = [
    { label: 'wedding', year: 2001, month: 3, day: 9 },
    { label: 'name day', month: 3, day: 12 },
    { label: 'founded', year: 2026, month: 3, day: 10 },
    { label: 'moved', month: 4, day: 1 },
  ];
  expect(daysWithin({ birthday, dates }, on('2026-03-08'), 7)).toEqual([
    { day: '2026-03-09', years: 25, label: 'wedding' },
    { day: '2026-03-10', label: 'founded' },
    { day: '2026-03-12', years: 46 },
    { day: '2026-03-12', label: 'name day' },
  ]);
});

it.each([
  ['an unknown year', {}, {}],
  ['the year that it is', { year: 2026 }, {}],
  ['a year that lies ahead', { year: 2030 }, {}],
  ['last year', { year: 2025 }, { years: 1 }],
])('of %s it is said how many years it was, or nothing', (_, year, said) => {
  const birthday = { month: 3, day: 8, ...year };
  expect(daysWithin({ birthday, dates: [] }, on('2026-03-08'), 0)).toEqual([{ day: '2026-03-08', ...said }]);
});

it.each([
  ['sorted', { tie: 'weak' }, true],
  ['resting', { tie: 'weak', restingSince: on('2026-01-01') }, true],
  ['never to be suggested', { tie: 'strong', standing: 'never' }, true],
  ['of family and friends alone', { tie: 'strong', sphereIds: ['family'] }, true],
  ['made up, to try the app with', { tie: 'strong', madeUp: true }, true],
  ['not sorted yet', {}, false],
  ['remembered', { tie: 'strong', standing: 'remembered' }, false],
  ['in the trash', { tie: 'strong', deletedAt: '2026-03-01T10:00:00.000Z' }, false],
] as const)('the days of someone %s are kept in mind or not', (_, fields, kept) => {
  expect(hasDaysToKeep(makeContact({ ...fields, sphereIds: 'sphereIds' in fields ? fields.sphereIds : [] }))).toBe(
    kept,
  );
});

function daysIn(year: number): number {
  return daysBetween(on(`${year}-01-01`), on(`${year + 1}-01-01`));
}

describe('the parts of a year between two days', () => {
  it('hold every yearly day that comes round between them', () => {
    fc.assert(
      fc.property(aYearlyDay, aDay, fc.nat({ max: 800 }), (yearly, first, count) => {
        const last = addDays(first, count);
        fc.pre(nextYearlyDay(first, yearly) <= last);
        const key = dayKey(yearly);
        expect(partsOfYear(first, last).some(([from, to]) => dayKey(from) <= key && key <= dayKey(to))).toBe(true);
      }),
    );
  });

  it.each([
    ['one within a year, a day longer for 29 February', '2026-03-08', '2026-04-30', [[308, 431]]],
    ['one day', '2027-02-28', '2027-02-28', [[228, 229]]],
    [
      'two where the year turns',
      '2026-12-20',
      '2027-01-10',
      [
        [1220, 1231],
        [101, 111],
      ],
    ],
    ['the whole year after a year', '2026-03-08', '2027-03-08', [[101, 1231]]],
    ['the whole year after many', '2019-03-08', '2026-01-02', [[101, 1231]]],
  ] as const)('are %s', (_, first, last, keys) => {
    expect(partsOfYear(on(first), on(last)).map((part) => part.map(dayKey))).toEqual(keys);
  });
});
