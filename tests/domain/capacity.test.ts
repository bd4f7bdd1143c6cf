/** Honest capacity: what the rhythms ask for a week, and the ways out when it is too much. */
import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/domain/calendar-date.ts';
import { demandBeside, demandPerWeek, waysOut, type Demanding } from '../../src/domain/capacity.ts';
import type { Tie } from '../../src/domain/tie.ts';

const week = { every: 1, unit: 'week' } as const;
const month = { every: 1, unit: 'month' } as const;
const year = { every: 1, unit: 'year' } as const;

function people(count: number, tie: Tie, rhythm: Span): readonly Demanding[] {
  return Array.from({ length: count }, () => ({ tie, rhythm }));
}

describe('Demand a week', () => {
  test.each<[string, readonly Demanding[], number]>([
    ['nobody asks for nothing', [], 0],
    ['someone weekly asks for one', people(1, 'strong', week), 1],
    ['someone daily asks for one, not seven', people(1, 'strong', { every: 1, unit: 'day' }), 1],
    ['thirty monthly ask for seven', people(30, 'weak', month), (30 * 7) / 30.44],
    ['a hundred yearly ask for two', people(100, 'weak', year), (100 * 7) / 365.28],
  ])('%s', (_, given, expected) => {
    expect(demandPerWeek(given)).toBeCloseTo(expected, 10);
  });
});

describe('The ways out', () => {
  test('are none while demand fits, to the brim', () => {
    expect(waysOut(people(5, 'strong', week), 5)).toEqual([]);
  });

  test('are a looser rhythm for the loose ties where that is enough, and a higher number', () => {
    const eight = [...people(4, 'strong', week), ...people(17, 'weak', month)];
    expect(demandPerWeek(eight)).toBeCloseTo(7.9, 1);
    expect(waysOut(eight, 5)).toEqual([
      { kind: 'loosen', tie: 'weak', rhythm: { every: 6, unit: 'month' }, demand: expect.closeTo(4.65, 2) as number },
      { kind: 'loosen', tie: 'strong', rhythm: { every: 1, unit: 'month' }, demand: expect.closeTo(4.83, 2) as number },
      { kind: 'raise', capacity: 8 },
    ]);
  });

  test('leave those alone whose rhythm is looser already', () => {
    const given = [...people(6, 'weak', week), ...people(10, 'weak', { every: 2, unit: 'year' })];
    const [first] = waysOut(given, 4);
    expect(first).toMatchObject({ kind: 'loosen', rhythm: { every: 2, unit: 'week' } });
    expect(first).toHaveProperty('demand', expect.closeTo(3 + 70 / (2 * 365.28), 10));
  });

  test('are only a higher number when no usual rhythm is enough', () => {
    expect(waysOut([...people(6, 'strong', week), ...people(600, 'weak', { every: 2, unit: 'year' })], 5)).toEqual([
      { kind: 'raise', capacity: 12 },
    ]);
  });
});

describe('Some people beside everyone else', () => {
  test('need no way out while all of it fits', () => {
    const some = { more: 2, count: 100 };
    expect(demandBeside(some, { before: 3, capacity: 5 })).toEqual({ more: 2, before: 3, capacity: 5 });
  });

  test('are offered the tightest usual rhythm with which all of it fits', () => {
    const some = { more: 14, count: 60 };
    const { wayOut } = demandBeside(some, { before: 0, capacity: 5 });
    expect(wayOut).toEqual({ rhythm: { every: 3, unit: 'month' }, demand: expect.closeTo(4.6, 1) as number });
  });

  test('are offered none when nothing makes it fit', () => {
    expect(demandBeside({ more: 96, count: 5000 }, { before: 4, capacity: 5 })).not.toHaveProperty('wayOut');
  });
});
