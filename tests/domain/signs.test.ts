/** Signs given by week: which interactions are one, whom they count for, and in which week they stand. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { isSignGiven, signsByWeek } from '../../src/domain/signs.ts';
import { makeInteraction, SUNDAY } from '../support/make.ts';

const everyone = () => true;
const weeks = { last: SUNDAY, count: 3 };

function signsOf(...rows: readonly Parameters<typeof makeInteraction>[0][]): readonly number[] {
  const made = rows.map((row) => makeInteraction({ contactIds: ['ada'], ...row }));
  return signsByWeek(made, weeks, everyone).map(({ signs }) => signs);
}

test.each([
  ['a message of one’s own that needs no answer', {}, true],
  ['a try that stayed without an answer', { answered: 'no' }, true],
  ['a call of both', { initiator: 'both', channel: 'call' }, true],
  ['a word of theirs that one answered', { initiator: 'them', answered: 'yes' }, true],
  ['a meeting that they asked for', { initiator: 'them', channel: 'meeting' }, true],
  ['a word of theirs that waits', { initiator: 'them', answered: 'open' }, false],
  ['a word of theirs that one let be', { initiator: 'them', answered: 'no' }, false],
  ['what is known to the month alone', { precision: 'month' }, false],
  ['what lies in the trash', { deletedAt: '2026-03-08T12:00:00.000Z' }, false],
] as const)('%s: %o', (_, fields, isOne) => {
  expect(isSignGiven(makeInteraction(fields))).toBe(isOne);
});

test('the oldest week comes first, and a week without a sign is there too', () => {
  const row = makeInteraction({ contactIds: ['ada'], day: addDays(SUNDAY, -14) });
  expect(signsByWeek([row], weeks, everyone)).toEqual([
    { startsOn: addDays(SUNDAY, -14), signs: 1 },
    { startsOn: addDays(SUNDAY, -7), signs: 0 },
    { startsOn: SUNDAY, signs: 0 },
  ]);
});

test('a week opens on its first day and ends before the next', () => {
  expect(signsOf({ day: addDays(SUNDAY, -7) }, { day: addDays(SUNDAY, -1) }, { day: SUNDAY })).toEqual([0, 2, 1]);
  expect(signsOf({ day: addDays(SUNDAY, 6) }, { day: addDays(SUNDAY, 7) }, { day: addDays(SUNDAY, -15) })).toEqual([
    0, 0, 1,
  ]);
});

test('three messages to one person on a day are one sign, those on two days are two', () => {
  expect(signsOf({}, {}, {}, { day: addDays(SUNDAY, 1) })).toEqual([0, 0, 2]);
});

test('a dinner with three is a sign to each of them, but for those who don’t count', () => {
  const dinner = makeInteraction({ contactIds: ['ada', 'mother', 'per'], initiator: 'both' });
  const counted = signsByWeek([dinner], weeks, (id) => id !== 'mother');
  expect(counted.at(-1)?.signs).toBe(2);
});

test('no weeks, no bars', () => {
  expect(signsByWeek([makeInteraction()], { last: SUNDAY, count: 0 }, everyone)).toEqual([]);
});

test('each sign within the weeks stands in exactly one of them', () => {
  const days = fc.integer({ min: -14, max: 6 });
  fc.assert(
    fc.property(fc.uniqueArray(days, { maxLength: 20 }), (away) => {
      const rows = away.map((each) => ({ day: addDays(SUNDAY, each) }));
      expect(signsOf(...rows).reduce((sum, each) => sum + each, 0)).toBe(away.length);
    }),
  );
});
