import { expect, test } from 'vitest';
import { addDays } from '../../../src/domain/calendar-date.ts';
import { roundOffer } from '../../../src/features/week/round-offer.ts';
import type { CheckIn } from '../../../src/store/own-rows.ts';
import { makePlan, SUNDAY } from '../../support/make.ts';

const ROUND: CheckIn = {
  id: 'round',
  createdAt: '2026-03-08T10:00:00.000Z',
  updatedAt: '2026-03-08T10:00:00.000Z',
  rev: 1,
  startsOn: SUNDAY,
  minutes: 10,
  step: 1,
};
const WEEK = { plan: makePlan(), endsOn: addDays(SUNDAY, 7), people: [] };
const MONDAY = addDays(SUNDAY, 1);

test.each([
  ['on its day it is the thing to do', { ...WEEK, isRoundDay: true }, SUNDAY, 'today'],
  ['on any other day it is a quiet link', { ...WEEK, isRoundDay: false }, MONDAY, 'any-day'],
  ['one under way is gone on with', { ...WEEK, isRoundDay: false, latestRound: ROUND }, MONDAY, 'open'],
  [
    'once done today it is quiet',
    { ...WEEK, isRoundDay: true, latestRound: { ...ROUND, finishedOn: SUNDAY } },
    SUNDAY,
    'any-day',
  ],
  [
    'one of an earlier week is not gone on with',
    { ...WEEK, isRoundDay: true, latestRound: { ...ROUND, startsOn: addDays(SUNDAY, -7) } },
    SUNDAY,
    'today',
  ],
] as const)('%s', (_, week, today, offer) => {
  expect(roundOffer(week, today)).toBe(offer);
});
