import { describe, expect, test } from 'vitest';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import type { Meeting } from '../../src/domain/network.ts';
import {
  answersOf,
  comparedWith,
  countFeelings,
  decisionsFor,
  feelingsSince,
  nextReviewOn,
  reviewReason,
  weakPoints,
  type ReviewFacts,
} from '../../src/domain/review.ts';
import { makeMeeting, makeNetwork } from '../support/make.ts';

const today = calendarDate('2026-03-08');
const network = makeNetwork({ createdAt: '2026-01-10T12:00:00.000Z' });

function felt(day: string, feeling: Meeting['feeling'], fields: Partial<Meeting> = {}): Meeting {
  return makeMeeting({ day: calendarDate(day), ...(feeling !== undefined && { feeling }), ...fields });
}

describe('when it is time to look back', () => {
  function reasonOf(facts: Partial<ReviewFacts>) {
    return reviewReason({ network, meetings: [], ...facts }, today);
  }
  const ended = makeNetwork({ createdAt: network.createdAt, endsOn: addDays(today, -1) });

  test.each([
    ['not yet, two months after it was written down', {}, undefined],
    ['half a year after it was written down', { network: { createdAt: '2025-09-08T12:00:00.000Z' } }, 'half-year'],
    ['a day short of it', { network: { createdAt: '2025-09-09T12:00:00.000Z' } }, undefined],
    ['half a year after the last time', { lastOn: calendarDate('2025-09-08') }, 'half-year'],
    [
      'not before, however old the network is',
      { network: { createdAt: '2020-01-01T00:00:00.000Z' }, lastOn: calendarDate('2025-09-09') },
      undefined,
    ],
    ['at once where nobody knows since when', { network: { createdAt: '' } }, 'half-year'],
    ['never once it is closed', { network: { createdAt: '2020-01-01', closedOn: addDays(today, -1) } }, undefined],
    [
      'never from the trash',
      { network: { createdAt: '2020-01-01', deletedAt: '2026-03-01T12:00:00.000Z' } },
      undefined,
    ],
    ['once its agreed end has come', { network: ended }, 'ends'],
    ['not before that end', { network: makeNetwork({ ...network, endsOn: addDays(today, 1) }) }, undefined],
    ['not again when one has looked back since that end', { network: ended, lastOn: today }, undefined],
    ['again when one looked back before that end', { network: ended, lastOn: addDays(today, -40) }, 'ends'],
  ] as const)('%s', (_, facts, reason) => {
    expect(reasonOf(facts)).toBe(reason);
  });

  test('when two of the last three left one drained', () => {
    const meetings = [felt('2026-02-20', 'drained'), felt('2026-02-06', 'fine'), felt('2026-01-23', 'drained')];
    expect(reasonOf({ meetings })).toBe('drained');
    expect(reasonOf({ meetings: [felt('2026-03-01', 'lifted'), ...meetings] })).toBeUndefined();
    expect(reasonOf({ meetings: meetings.slice(0, 2) })).toBeUndefined();
  });

  test('a month after the last time at the soonest, and by what was felt since alone', () => {
    const meetings = [felt('2026-02-20', 'drained'), felt('2026-02-06', 'drained')];
    expect(reasonOf({ meetings, lastOn: calendarDate('2026-02-05') })).toBe('drained');
    expect(reasonOf({ meetings, lastOn: calendarDate('2026-02-09') })).toBeUndefined();
    expect(
      reasonOf({ meetings: [...meetings, felt('2026-03-02', undefined)], lastOn: calendarDate('2026-02-06') }),
    ).toBeUndefined();
  });

  test('the next time is in half a year', () => {
    expect(nextReviewOn(calendarDate('2026-08-31'))).toBe('2027-02-28');
  });
});

test('feelings are those since a day, the earliest first; none of a meeting that was thrown away', () => {
  const meetings = [
    felt('2026-03-01', 'lifted', { id: 'c' }),
    felt('2026-02-01', 'drained', { id: 'b' }),
    felt('2026-02-10', 'fine', { id: 'gone', deletedAt: '2026-02-11T12:00:00.000Z' }),
    felt('2026-02-15', undefined),
    felt('2026-01-01', 'fine', { id: 'a' }),
  ];
  expect(feelingsSince(meetings, undefined).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(feelingsSince(meetings, calendarDate('2026-02-01')).map(({ id }) => id)).toEqual(['c']);
  expect(feelingsSince(meetings.toReversed(), undefined).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  expect(countFeelings(feelingsSince(meetings, undefined))).toEqual({ lifted: 1, fine: 1, drained: 1 });
});

test('an answer stands beside the one of last time', () => {
  expect(comparedWith(4, 2)).toBe('more');
  expect(comparedWith(1, 2)).toBe('less');
  expect(comparedWith(3, 3)).toBe('same');
  expect(comparedWith(undefined, 3)).toBeUndefined();
  expect(comparedWith(3, undefined)).toBeUndefined();
});

test('what one could speak up about is what got one of the two lower words, the lowest first', () => {
  expect(weakPoints({ purpose: 2, will: 4, chemistry: 1, trust: 3 })).toEqual(['chemistry', 'purpose']);
  expect(weakPoints({})).toEqual([]);
});

test('of a saved review what is known is read', () => {
  expect(answersOf({ answers: { purpose: 2, trust: 9, weather: 3 } })).toEqual({ purpose: 2 });
});

test('what comes with the job can be changed, and not left', () => {
  expect(decisionsFor({ membership: 'chosen' })).toEqual(['invest-more', 'keep', 'change', 'do-less', 'leave']);
  expect(decisionsFor({})).toContain('leave');
  expect(decisionsFor({ membership: 'required' })).toEqual(['invest-more', 'keep', 'change', 'do-less']);
});
