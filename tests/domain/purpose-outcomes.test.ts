import { expect, test } from 'vitest';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import { whatCame } from '../../src/domain/purpose-outcomes.ts';
import { makeInteraction, makeMeeting, SUNDAY } from '../support/make.ts';

const since = calendarDate('2025-03-08');
const serving = { contactIds: new Set(['helle', 'bo']), networkIds: new Set(['circle']) };
const before = addDays(SUNDAY, -7);

function came(interactions = [makeInteraction()], meetings = [makeMeeting()]) {
  return whatCame({ interactions, meetings }, serving, since);
}

test('where nothing happened, nothing came of it', () => {
  expect(came([], [])).toEqual({ outcomes: [], encounters: 0, minutes: 0 });
});

test('outcomes are told with those who serve it, the most frequent first, then the latest', () => {
  const { outcomes, encounters, minutes } = came(
    [
      makeInteraction({ contactIds: ['helle', 'carl'], outcomes: ['knowledge'], day: before, minutes: 30 }),
      makeInteraction({ contactIds: ['bo'], outcomes: ['knowledge', 'support'], minutes: 60 }),
      makeInteraction({ contactIds: ['bo'], outcomes: ['challenge'], day: addDays(before, -1) }),
      makeInteraction({ contactIds: ['carl'], outcomes: ['inspiration'], minutes: 500 }),
    ],
    [],
  );
  expect(outcomes).toEqual([
    { outcome: 'knowledge', times: 2, contactIds: ['bo', 'helle'], networkIds: [], lastOn: SUNDAY },
    { outcome: 'support', times: 1, contactIds: ['bo'], networkIds: [], lastOn: SUNDAY },
    { outcome: 'challenge', times: 1, contactIds: ['bo'], networkIds: [], lastOn: addDays(before, -1) },
  ]);
  expect([encounters, minutes]).toEqual([3, 90]);
});

test.each([
  ['thrown away', { deletedAt: '2026-03-08T12:00:00.000Z' }],
  ['told in confidence', { confidential: true }],
  ['longer ago', { day: addDays(since, -1) }],
])('what was %s is left out', (_, fields) => {
  expect(came([makeInteraction({ contactIds: ['bo'], outcomes: ['support'], ...fields })], []).encounters).toBe(0);
});

test('a meeting and its log are one encounter, told of as the network', () => {
  const { outcomes, encounters, minutes } = came(
    [
      makeInteraction({
        contactIds: ['bo', 'carl'],
        networkId: 'circle',
        channel: 'meeting',
        outcomes: ['knowledge'],
        minutes: 90,
      }),
    ],
    [makeMeeting({ networkId: 'circle', attended: true, outcomes: ['knowledge', 'new-contact'], minutes: 120 })],
  );
  expect(
    outcomes.map(({ outcome, times, networkIds, contactIds }) => [outcome, times, networkIds, contactIds]),
  ).toEqual([
    ['knowledge', 1, ['circle'], []],
    ['new-contact', 1, ['circle'], []],
  ]);
  expect([encounters, minutes]).toEqual([1, 120]);
});

test.each([
  ['that one was not at', { attended: false }],
  ['that is yet to come', {}],
  ['of another network', { networkId: 'choir', attended: true }],
  ['that was thrown away', { attended: true, deletedAt: '2026-03-08T12:00:00.000Z' }],
])('a meeting %s is left out', (_, fields) => {
  expect(came([], [makeMeeting({ networkId: 'circle', outcomes: ['knowledge'], ...fields })]).encounters).toBe(0);
});

test('meetings of whose time nothing was noted take none', () => {
  expect(came([], [makeMeeting({ networkId: 'circle', attended: true })])).toMatchObject({ encounters: 1, minutes: 0 });
});
