/** What a network gave over a year, beside the time it took. */
import { describe, expect, test } from 'vitest';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import type { Meeting } from '../../src/domain/network.ts';
import { networkValue, type ValueBalance } from '../../src/domain/network-value.ts';
import { makeMeeting, SUNDAY } from '../support/make.ts';

const there = (fields: Partial<Meeting> = {}) => makeMeeting({ attended: true, ...fields });
const of = (meetings: readonly Meeting[], usual?: number) =>
  networkValue(usual === undefined ? {} : { minutesPerMeeting: usual }, meetings, SUNDAY);

test('the time of meetings is what was noted, else what they usually take, else nothing', () => {
  expect(of([there({ minutes: 120 }), there()], 90).minutes).toBe(210);
  expect(of([there()]).minutes).toBe(0);
});

test('only meetings of the last year count, and only where one said that one was there or was not', () => {
  const value = of([
    there({ day: calendarDate('2025-03-08') }),
    there({ day: calendarDate('2025-03-07') }),
    there({ day: addDays(SUNDAY, 1) }),
    there({ deletedAt: '2026-03-08T12:00:00.000Z' }),
    makeMeeting({ calledOffOn: SUNDAY }),
    makeMeeting({ attended: false }),
  ]);
  expect(value).toMatchObject({ from: '2025-03-08', attended: 1, missed: 1 });
});

test('what came of it stands the most frequent first, and how one went home', () => {
  const value = of([
    there({ outcomes: ['knowledge', 'support'], feeling: 'lifted' }),
    there({ outcomes: ['support'], feeling: 'fine' }),
    there({ feeling: 'lifted' }),
  ]);
  expect(value.outcomes).toEqual([
    { outcome: 'support', count: 2 },
    { outcome: 'knowledge', count: 1 },
  ]);
  expect(value.feelings).toEqual({ lifted: 2, fine: 1, drained: 0 });
});

describe('In one word', () => {
  const giving = there({ outcomes: ['knowledge'] });
  test.each<[ValueBalance, Meeting[]]>([
    ['early', [giving, giving]],
    ['giving', [giving, giving, giving]],
    ['steady', [giving, there(), there()]],
    ['thin', [giving, there(), there(), there()]],
    ['draining', [giving, giving, giving, there({ feeling: 'drained' })]],
    ['giving', [giving, giving, there({ ...giving, feeling: 'drained' }), there({ ...giving, feeling: 'lifted' })]],
  ])('%s', (balance, meetings) => {
    expect(of(meetings).balance).toBe(balance);
  });
});
