/** Target: the day by which the rhythm asks for the next sign of life, and what each interaction buys of it. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addSpan, calendarDate as on, type Span } from '../../src/domain/calendar-date.ts';
import type { HistoryFields } from '../../src/domain/contact.ts';
import {
  creditOf,
  historyOf,
  lastContactOn,
  suggestsRest,
  targetOf,
  type RhythmEvent,
} from '../../src/domain/target.ts';
import type { Tie } from '../../src/domain/tie.ts';
import { aDay, aHistory, aRhythm, aTie, anEvent } from '../support/arbitrary.ts';

const quarter: Span = { every: 3, unit: 'month' };

function call(day: string): RhythmEvent {
  return { day: on(day), depth: 'full', initiator: 'both' };
}

function like(day: string): RhythmEvent {
  return { day: on(day), depth: 'light', initiator: 'me' };
}

function noAnswer(day: string): RhythmEvent {
  return { day: on(day), depth: 'full', initiator: 'me', answered: 'no' };
}

describe('An interaction buys days, counted from its own', () => {
  test.each<[string, RhythmEvent, Tie, Span, number]>([
    ['a call buys the whole rhythm', call('2026-03-08'), 'strong', quarter, 92],
    ['a message still open buys the whole', { ...noAnswer('2026-03-08'), answered: 'open' }, 'weak', quarter, 92],
    ['a message of theirs buys the whole', { ...call('2026-03-08'), initiator: 'them' }, 'strong', quarter, 92],
    ['a like to a close tie buys half, floored', like('2026-11-30'), 'strong', quarter, 45],
    ['a like to a loose tie buys all', like('2026-03-08'), 'weak', quarter, 92],
    [
      'a forward to a close tie buys half',
      { ...call('2026-03-08'), initiator: 'me', tipId: 'tip' },
      'strong',
      quarter,
      46,
    ],
    ['a forward left without a word is no try', { ...noAnswer('2026-03-08'), tipId: 'tip' }, 'weak', quarter, 92],
    [
      'a forward they answered buys the whole',
      { ...like('2026-03-08'), tipId: 'tip', answered: 'yes' },
      'strong',
      quarter,
      92,
    ],
    ['no answer buys half of a long rhythm', noAnswer('2026-03-08'), 'weak', quarter, 46],
    ['no answer buys two weeks of a month', noAnswer('2026-03-08'), 'strong', { every: 3, unit: 'week' }, 14],
    ['no answer never buys more than the rhythm', noAnswer('2026-03-08'), 'strong', { every: 1, unit: 'week' }, 7],
    ['no answer to a greeting is a try, too', { ...noAnswer('2026-03-08'), depth: 'light' }, 'weak', quarter, 46],
    ['a month from 31 January is clamped', call('2026-01-31'), 'weak', { every: 1, unit: 'month' }, 28],
    ['a month from 31 January is longer in a leap year', call('2024-01-31'), 'weak', { every: 1, unit: 'month' }, 29],
    ['a year over 29 February has 366 days', call('2024-02-28'), 'weak', { every: 1, unit: 'year' }, 366],
    ['half of one day is nothing', like('2026-03-08'), 'strong', { every: 1, unit: 'day' }, 0],
  ])('%s', (_, interaction, tie, rhythm, expected) => {
    expect(creditOf(interaction, tie, rhythm)).toBe(expected);
  });
});

describe('The target', () => {
  const close = { tie: 'strong', rhythm: quarter, rhythmSince: on('2026-01-31') } as const;

  test('is a rhythm after the tie was set, while nothing has happened', () => {
    expect(targetOf(close, [])).toEqual({ day: '2026-04-30', bought: 89 });
  });

  test('is none when nothing has happened and no tie was ever set', () => {
    expect(targetOf({ tie: 'strong', rhythm: quarter }, [])).toBeUndefined();
  });

  test('is counted from what happened, even before the tie was set', () => {
    expect(targetOf(close, [call('2025-12-31')])).toEqual({ day: '2026-03-31', bought: 90 });
  });

  test('is brought no nearer by a like after a dinner', () => {
    const dinner = call('2026-03-01');
    expect(targetOf(close, [dinner, like('2026-03-03')])).toEqual(targetOf(close, [dinner]));
  });

  test('is moved on by a like late in the rhythm', () => {
    expect(targetOf(close, [call('2026-03-01'), like('2026-05-30')])?.day).toBe('2026-07-15');
  });

  test('counts the longest way when two lead to the same day', () => {
    const both = [{ ...like('2026-04-17') }, call('2026-03-01')];
    expect(targetOf(close, both)).toEqual({ day: '2026-06-01', bought: 92 });
    expect(targetOf(close, both.toReversed())).toEqual({ day: '2026-06-01', bought: 92 });
  });

  test('does not depend on the order of logging', () => {
    fc.assert(
      fc.property(aTie, aRhythm, aHistory, fc.infiniteStream(fc.nat()), (tie, rhythm, history, dice) => {
        const shuffled = history
          .map((event) => ({ event, at: dice.next().value as number }))
          .toSorted((one, other) => one.at - other.at)
          .map(({ event }) => event);
        expect(targetOf({ tie, rhythm }, shuffled)).toEqual(targetOf({ tie, rhythm }, history));
      }),
    );
  });

  test('is never moved back by one more log, back-dated or not', () => {
    fc.assert(
      fc.property(
        aTie,
        aRhythm,
        fc.array(anEvent, { minLength: 1, maxLength: 12 }),
        anEvent,
        (tie, rhythm, history, more) => {
          const before = targetOf({ tie, rhythm }, history)?.day ?? '';
          const after = targetOf({ tie, rhythm }, [...history, more])?.day ?? '';
          expect(after >= before).toBe(true);
        },
      ),
    );
  });

  test('lies no later than a whole rhythm after the last thing that happened', () => {
    fc.assert(
      fc.property(aTie, aRhythm, fc.array(anEvent, { minLength: 1, maxLength: 12 }), (tie, rhythm, history) => {
        const latest = history
          .map(({ day }) => addSpan(day, rhythm))
          .reduce((one, other) => (one < other ? other : one));
        const target = targetOf({ tie, rhythm }, history);
        expect((target?.day ?? '') <= latest).toBe(true);
        expect(target?.bought).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('What is kept in step with the history', () => {
  test.each<[string, readonly RhythmEvent[], HistoryFields]>([
    ['is nothing while nothing has happened', [], {}],
    [
      'is the last of each kind',
      [call('2026-01-05'), like('2026-02-01'), call('2026-01-20'), like('2026-01-01')],
      {
        lastFullOn: on('2026-01-20'),
        lastLightOn: on('2026-02-01'),
      },
    ],
    [
      'counts the tries since the last full contact',
      [noAnswer('2026-01-01'), call('2026-01-05'), noAnswer('2026-02-01'), noAnswer('2026-03-01')],
      {
        lastFullOn: on('2026-01-05'),
        lastTriedOn: on('2026-03-01'),
        triesSince: 2,
      },
    ],
    [
      'counts every try when there was never any contact',
      [noAnswer('2026-01-01'), noAnswer('2026-02-01')],
      {
        lastTriedOn: on('2026-02-01'),
        triesSince: 2,
      },
    ],
    [
      'counts on when a like lies between the tries',
      [noAnswer('2026-01-01'), like('2026-01-15'), noAnswer('2026-02-01')],
      {
        lastLightOn: on('2026-01-15'),
        lastTriedOn: on('2026-02-01'),
        triesSince: 2,
      },
    ],
    [
      'forgets the tries of the day one got through',
      [noAnswer('2026-01-05'), call('2026-01-05')],
      {
        lastFullOn: on('2026-01-05'),
        lastTriedOn: on('2026-01-05'),
      },
    ],
  ])('%s', (_, interactions, expected) => {
    expect(historyOf(interactions)).toStrictEqual(expected);
  });

  test('does not depend on the order of logging', () => {
    fc.assert(
      fc.property(aHistory, (history) => {
        expect(historyOf(history.toReversed())).toStrictEqual(historyOf(history));
      }),
    );
  });

  test('is as if the last log had never been, once it is taken away', () => {
    fc.assert(
      fc.property(aHistory, anEvent, (history, more) => {
        const logged = [...history, more];
        expect(historyOf(logged.filter((event) => event !== more))).toStrictEqual(historyOf(history));
      }),
    );
  });
});

test.each<[HistoryFields, string | undefined]>([
  [{}, undefined],
  [{ lastTriedOn: on('2026-03-01') }, undefined],
  [{ lastFullOn: on('2026-03-01') }, '2026-03-01'],
  [{ lastLightOn: on('2026-03-02') }, '2026-03-02'],
  [{ lastFullOn: on('2026-03-01'), lastLightOn: on('2026-03-02') }, '2026-03-02'],
  [{ lastFullOn: on('2026-03-03'), lastLightOn: on('2026-03-02') }, '2026-03-03'],
])('With %o the last contact was on %s', (history, expected) => {
  expect(lastContactOn(history)).toBe(expected);
});

test.each([
  [{}, false],
  [{ triesSince: 2 }, false],
  [{ triesSince: 3 }, true],
  [{ triesSince: 4 }, true],
  [{ triesSince: 4, restingSince: on('2026-03-01') }, false],
])('With %o the app suggests to let the tie rest: %j', (contact, expected) => {
  expect(suggestsRest(contact)).toBe(expected);
});

test('One unanswered try is not the end: the target comes back before the whole rhythm has passed', () => {
  fc.assert(
    fc.property(aTie, aRhythm, aDay, (tie, rhythm, day) => {
      const tried = targetOf({ tie, rhythm }, [{ day, depth: 'full', initiator: 'me', answered: 'no' }]);
      const whole = addSpan(day, rhythm);
      const fortnight = addDays(day, 14);
      expect(tried !== undefined && (tried.day < whole || whole <= fortnight)).toBe(true);
    }),
  );
});
