/** The ledger: with whom there may be one, the balance in words, and help that one may still tell about. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addSpan, calendarDate, type CalendarDate } from '../../src/domain/calendar-date.ts';
import {
  balanceOf,
  EXCHANGE_KINDS,
  knownExchangeKind,
  mayHaveLedger,
  untoldHelp,
  wholeBalanceOf,
  type Exchange,
  type LedgerEntry,
} from '../../src/domain/exchange.ts';
import { makeContact, makeExchange, makeSphere } from '../support/make.ts';

const today = calendarDate('2026-03-08');

const spheres = new Map([
  ['family', makeSphere({ private: true })],
  ['friends', makeSphere({ private: true })],
  ['work', makeSphere()],
]);

describe('there may be a ledger', () => {
  test.each([
    ['with someone from work', { sphereIds: ['work'] }, true],
    ['with someone from nowhere in particular', { sphereIds: [] }, true],
    ['with a friend from work', { sphereIds: ['friends', 'work'] }, true],
    ['but not within the family', { sphereIds: ['family'] }, false],
    ['nor with a friend of the family', { sphereIds: ['family', 'friends'] }, false],
    ['nor at professional distance', { sphereIds: ['work'], distance: true }, false],
    ['and a sphere in the trash makes nobody private', { sphereIds: ['gone'] }, true],
  ])('%s', (_, fields, expected) => {
    expect(mayHaveLedger(makeContact(fields), spheres)).toBe(expected);
  });
});

test.each([
  ['help', 'help'],
  ['applause', 'other'],
])('the kind %s is known as %s', (kind, expected) => {
  expect(knownExchangeKind(kind)).toBe(expected);
});

function given(count: number, day: CalendarDate = today): readonly LedgerEntry[] {
  return Array.from({ length: count }, () => ({ day, direction: 'given', kind: 'help' }));
}

function received(count: number, day: CalendarDate = today): readonly LedgerEntry[] {
  return Array.from({ length: count }, () => ({ day, direction: 'received', kind: 'support' }));
}

function yearsAgo(years: number): CalendarDate {
  return addSpan(today, { every: -years, unit: 'year' });
}

describe('the balance in words', () => {
  test.each([
    ['nothing can be said of nothing', [], undefined],
    ['nor of two entries', given(2), undefined],
    ['three given', given(3), 'mostly-given'],
    ['three of four given', [...given(3), ...received(1)], 'mostly-given'],
    ['three of five given', [...given(3), ...received(2)], 'more-given'],
    ['as many each way', [...given(2), ...received(2)], 'even'],
    ['four of seven given', [...given(4), ...received(3)], 'even'],
    ['three of five received', [...given(2), ...received(3)], 'more-received'],
    ['three of four received', [...given(1), ...received(3)], 'mostly-received'],
    ['three received', received(3), 'mostly-received'],
    ['what was given a year ago weighs half', [...given(4, yearsAgo(1)), ...received(2)], 'even'],
    ['and long ago next to nothing', [...given(9, yearsAgo(9)), ...received(2)], 'mostly-received'],
    ['the oldest days there are', given(3, calendarDate('0000-01-01')), 'mostly-given'],
  ] as const)('%s: %3$s', (_, entries, expected) => {
    expect(balanceOf(entries)).toBe(expected);
  });

  const anyEntry = fc.record({
    day: fc.integer({ min: -4000, max: 0 }).map((days) => addDays(today, days)),
    direction: fc.constantFrom('given' as const, 'received' as const),
    kind: fc.constantFrom(...EXCHANGE_KINDS),
  });

  test('is the other way round seen from the other side', () => {
    const turned = {
      'mostly-given': 'mostly-received',
      'more-given': 'more-received',
      even: 'even',
      'more-received': 'more-given',
      'mostly-received': 'mostly-given',
    } as const;
    fc.assert(
      fc.property(fc.array(anyEntry, { minLength: 3, maxLength: 12 }), (entries) => {
        const theirs = entries.map((entry) => ({
          ...entry,
          direction: entry.direction === 'given' ? ('received' as const) : ('given' as const),
        }));
        expect(balanceOf(theirs)).toBe(turned[balanceOf(entries) ?? 'even']);
      }),
    );
  });

  test('never turns towards receiving by giving', () => {
    const order = ['mostly-received', 'more-received', 'even', 'more-given', 'mostly-given'];
    fc.assert(
      fc.property(fc.array(anyEntry, { minLength: 3, maxLength: 12 }), (entries) => {
        const before = order.indexOf(balanceOf(entries) ?? '');
        const after = order.indexOf(balanceOf([...entries, ...given(1)]) ?? '');
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  test('does not depend on the order of the entries', () => {
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 8 }), (entries) => {
        expect(wholeBalanceOf(entries.toReversed())).toEqual(wholeBalanceOf(entries));
      }),
    );
  });
});

describe('the whole of it', () => {
  test('says what went each way, the weightiest kind first', () => {
    const entries = [
      { day: yearsAgo(2), direction: 'given', kind: 'tip' },
      { day: yearsAgo(2), direction: 'given', kind: 'tip' },
      { day: today, direction: 'given', kind: 'introduction' },
      { day: today, direction: 'received', kind: 'help' },
    ] as const;
    expect(wholeBalanceOf(entries)).toEqual({
      balance: 'more-given',
      given: ['introduction', 'tip'],
      received: ['help'],
    });
  });

  test('says nothing below three entries', () => {
    expect(wholeBalanceOf(given(2))).toBeUndefined();
  });
});

function ago(days: number): CalendarDate {
  return addDays(today, -days);
}

describe('help of which one may tell how it went', () => {
  const help = (fields: Partial<Exchange> = {}) =>
    makeExchange({ direction: 'received', kind: 'help', day: ago(30), ...fields });

  test.each([
    ['help of a month ago', help(), true],
    ['of a week ago', help({ day: ago(7) }), true],
    ['of yesterday: there is nothing to tell yet', help({ day: ago(1) }), false],
    ['of half a year ago', help({ day: ago(182) }), true],
    ['of long ago', help({ day: ago(183) }), false],
    ['of which one told already', help({ toldOn: ago(2) }), false],
    ['that one gave oneself', help({ direction: 'given' }), false],
    ['a tip, which is told of by itself', help({ kind: 'tip' }), false],
  ])('%s: %3$s', (_, entry, expected) => {
    expect(untoldHelp([entry], today)).toEqual(expected ? [entry] : []);
  });

  test('the latest stands first', () => {
    const [old, late] = [help({ day: ago(60) }), help({ day: ago(20) })];
    expect(untoldHelp([old, late], today)).toEqual([late, old]);
  });
});
