/** A network and its meetings: what is open, what lies ahead, and when it begins. */
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { isAhead, isLogged, isOpenNetwork, timeOf, timesOf } from '../../src/domain/network.ts';
import { makeMeeting, makeNetwork, SUNDAY } from '../support/make.ts';

describe('A network is open', () => {
  test('until it is closed, or thrown away', () => {
    expect(isOpenNetwork(makeNetwork())).toBe(true);
    expect(isOpenNetwork(makeNetwork({ closedOn: SUNDAY }))).toBe(false);
    expect(isOpenNetwork(makeNetwork({ deletedAt: '2026-03-08T12:00:00.000Z' }))).toBe(false);
  });
});

describe('A meeting lies ahead', () => {
  test.each([
    ['on its day, while nothing was said of it', {}, true],
    ['not on the day after', { day: addDays(SUNDAY, -1) }, false],
    ['not once one said that one was there', { attended: true }, false],
    ['nor that one was not', { attended: false }, false],
    ['not once it was called off', { calledOffOn: SUNDAY }, false],
    ['not in the trash', { deletedAt: '2026-03-08T12:00:00.000Z' }, false],
  ])('%s', (_, fields, expected) => {
    expect(isAhead(makeMeeting(fields), SUNDAY)).toBe(expected);
  });

  test('something was said of it when one said whether one was there', () => {
    expect(isLogged(makeMeeting())).toBe(false);
    expect(isLogged(makeMeeting({ attended: false }))).toBe(true);
  });
});

test('it begins at its own time, else at that of the network, else at none', () => {
  expect(timeOf(makeMeeting({ time: '18:00' }), { time: '19:30' })).toBe('18:00');
  expect(timeOf(undefined, { time: '19:30' })).toBe('19:30');
  expect(timeOf(makeMeeting(), {})).toBeUndefined();
});

test('a meeting takes as long as was said of it, else as long as those of its network', () => {
  const network = { time: '19:30', minutesPerMeeting: 90 };
  const meeting = makeMeeting({ time: '18:00', minutes: 45 });
  expect(timesOf({ day: SUNDAY, meeting }, network)).toEqual({ day: SUNDAY, time: '18:00', minutes: 45 });
  expect(timesOf({ day: SUNDAY, meeting: makeMeeting() }, network)).toEqual({
    day: SUNDAY,
    time: '19:30',
    minutes: 90,
  });
  expect(timesOf({ day: SUNDAY }, network)).toEqual({ day: SUNDAY, time: '19:30', minutes: 90 });
  expect(timesOf({ day: SUNDAY }, {})).toEqual({ day: SUNDAY, time: undefined, minutes: undefined });
});
