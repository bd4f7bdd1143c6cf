import { expect, test } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import {
  afterLookingBack,
  byRank,
  dueLookBacks,
  isLivingPurpose,
  isLookBackDue,
  movedInOrder,
  nextLookBack,
} from '../../src/domain/purpose.ts';
import { makePurpose } from '../support/make.ts';

const today = calendarDate('2026-03-08');

test('a purpose is followed until it is let go or thrown away', () => {
  expect(isLivingPurpose(makePurpose())).toBe(true);
  expect(isLivingPurpose(makePurpose({ retiredOn: today }))).toBe(false);
  expect(isLivingPurpose(makePurpose({ deletedAt: '2026-03-08T12:00:00.000Z' }))).toBe(false);
});

test('purposes stand in the order of the person; two of one place, the older first', () => {
  const [second, first, third] = [
    makePurpose({ id: 'b', rank: 1 }),
    makePurpose({ id: 'a', rank: 0 }),
    makePurpose({ id: 'c', rank: 1 }),
  ];
  expect([third, second, first].toSorted(byRank).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test.each([
  // without a day never, not before its day, on it, after it, and not once it was let go
  [{}, false],
  [{ lookBackOn: calendarDate('2026-03-09') }, false],
  [{ lookBackOn: today }, true],
  [{ lookBackOn: calendarDate('2025-12-01') }, true],
  [{ lookBackOn: today, retiredOn: today }, false],
])('a look back on %o is due: %s', (fields, isDue) => {
  expect(isLookBackDue(makePurpose(fields), today)).toBe(isDue);
});

test('of several that are due, the one that has waited longest comes first; on one day, the more important', () => {
  const due = dueLookBacks(
    [
      makePurpose({ id: 'later', lookBackOn: today, rank: 0 }),
      makePurpose({ id: 'less', lookBackOn: calendarDate('2026-01-01'), rank: 2 }),
      makePurpose({ id: 'more', lookBackOn: calendarDate('2026-01-01'), rank: 1 }),
      makePurpose({ id: 'none' }),
    ],
    today,
  );
  expect(due.map(({ id }) => id)).toEqual(['more', 'less', 'later']);
});

test('the next look back is half a year away, clamped to the end of a shorter month', () => {
  expect(nextLookBack(today)).toBe('2026-09-08');
  expect(nextLookBack(calendarDate('2026-08-31'))).toBe('2027-02-28');
});

const next = calendarDate('2026-09-08');

test.each(['keep', 'change'] as const)('a look back that ends in %s is kept, and names the next day', (ended) => {
  expect(afterLookingBack(makePurpose(), { on: today, ended }, next)).toEqual({
    lookedBack: [{ on: today, ended }],
    lookBackOn: next,
    retiredOn: undefined,
  });
});

test('a look back that lets it go stands behind those before, and asks for no other', () => {
  const before = { on: calendarDate('2025-09-08'), ended: 'keep', note: 'Two talks' } as const;
  const look = { on: today, ended: 'retire', note: 'Got the job' } as const;
  expect(afterLookingBack(makePurpose({ lookedBack: [before] }), look, next)).toEqual({
    lookedBack: [before, look],
    lookBackOn: undefined,
    retiredOn: today,
  });
});

test.each([
  ['b', -1, ['b', 'a', 'c']],
  ['b', 1, ['a', 'c', 'b']],
  ['a', -1, ['a', 'b', 'c']],
  ['c', 1, ['a', 'b', 'c']],
  ['x', 1, ['a', 'b', 'c']],
] as const)('%s moved by %s', (id, by, expected) => {
  expect(movedInOrder(['a', 'b', 'c'], id, by)).toEqual(expected);
});
