/** Fresh start: when it is offered. Nobody is ever behind. */
import { describe, expect, test } from 'vitest';
import { addDays, calendarDate as on } from '../../src/domain/calendar-date.ts';
import { nextFreshStartOn, offersFreshStart, type FreshStartFacts } from '../../src/domain/fresh-start.ts';
import { SUNDAY } from '../support/make.ts';

const settled: FreshStartFacts = {
  today: SUNDAY,
  lastOpenedOn: addDays(SUNDAY, -1),
  withDueDay: 100,
  overdue: 20,
  late: 0,
  demand: 4,
  capacity: 5,
};
const { lastOpenedOn: _lastOpenedOn, ...neverOpened } = settled;

describe('A fresh start is offered', () => {
  test.each<[string, FreshStartFacts]>([
    ['after 21 days away', { ...settled, lastOpenedOn: addDays(SUNDAY, -21) }],
    [
      'after 21 days away even if demand exceeds capacity',
      { ...settled, lastOpenedOn: addDays(SUNDAY, -30), demand: 9 },
    ],
    ['when over 60 % are late though demand fits', { ...settled, overdue: 61, late: 61, demand: 5 }],
    ['when nothing is known of the last visit and over 60 % are late', { ...neverOpened, overdue: 70, late: 70 }],
    [
      'again a month after the last one',
      { ...settled, lastOpenedOn: addDays(SUNDAY, -28), lastFreshStartOn: on('2026-02-08') },
    ],
  ])('%s', (_, facts) => {
    expect(offersFreshStart(facts)).toBe(true);
  });
});

describe('A fresh start is not offered', () => {
  test.each<[string, FreshStartFacts]>([
    ['in an ordinary week', settled],
    ['the first time', neverOpened],
    ['after 20 days away', { ...settled, lastOpenedOn: addDays(SUNDAY, -20) }],
    ['after weeks away when nobody is overdue', { ...settled, lastOpenedOn: addDays(SUNDAY, -50), overdue: 0 }],
    ['when just 60 % are late', { ...settled, overdue: 60, late: 60 }],
    ['when many are late because demand exceeds capacity', { ...settled, overdue: 90, late: 90, demand: 5.1 }],
    [
      'within a month of the last one',
      { ...settled, lastOpenedOn: addDays(SUNDAY, -21), lastFreshStartOn: on('2026-02-09') },
    ],
  ])('%s', (_, facts) => {
    expect(offersFreshStart(facts)).toBe(false);
  });
});

test.each([
  ['2026-03-08', '2026-04-08'],
  ['2026-01-31', '2026-02-28'],
  ['2026-12-24', '2027-01-24'],
])('After one was taken or declined on %s the next may be offered on %s', (day, next) => {
  expect(nextFreshStartOn(on(day))).toBe(next);
});
