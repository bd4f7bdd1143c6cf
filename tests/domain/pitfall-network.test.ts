import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import type { NetworkValue } from '../../src/domain/network-value.ts';
import { timeThief } from '../../src/domain/pitfall-network.ts';
import { SUNDAY } from '../support/make.ts';

function year(id: string, balance: NetworkValue['balance'], minutes: number, reviewedDaysAgo?: number) {
  const lastReviewOn = reviewedDaysAgo === undefined ? undefined : addDays(SUNDAY, -reviewedDaysAgo);
  return { network: { id }, value: { balance, minutes }, lastReviewOn };
}

test.each([
  ['drains, and takes six hours a year', year('choir', 'draining', 360), 'choir'],
  ['gives next to nothing', year('choir', 'thin', 1200), 'choir'],
  ['takes less than six hours', year('choir', 'draining', 359), undefined],
  ['gives something', year('choir', 'steady', 1200), undefined],
  ['gives much', year('choir', 'giving', 1200), undefined],
  ['is known too little', year('choir', 'early', 1200), undefined],
  ['was looked back on lately', year('choir', 'thin', 1200, 90), undefined],
  ['was looked back on long ago', year('choir', 'thin', 1200, 91), 'choir'],
] as const)('a network that %s', (_, known, networkId) => {
  expect(timeThief([known], SUNDAY)).toEqual(networkId && { code: 'time-thief', networkId });
});

test('the one that costs most is spoken of', () => {
  const years = [year('choir', 'thin', 400), year('club', 'draining', 900), year('board', 'giving', 4000)];
  expect(timeThief(years, SUNDAY)).toEqual({ code: 'time-thief', networkId: 'club' });
});
