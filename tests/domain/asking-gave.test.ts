/** What asking gave, for words alone. */
import { expect, test } from 'vitest';
import { askingGave } from '../../src/domain/asking-gave.ts';
import { addDays } from '../../src/domain/calendar-date.ts';
import { SUNDAY } from '../support/make.ts';

function asked(daysAgo: number, response?: 'yes' | 'no' | 'later') {
  return { day: addDays(SUNDAY, -daysAgo), ...(response !== undefined && { response }) };
}

test('nothing is said below three requests in a year', () => {
  expect(askingGave([asked(1, 'yes'), asked(2, 'yes'), asked(366, 'yes')], SUNDAY)).toBeUndefined();
});

test('who said yes, who answered, and how often one asked, over the last year', () => {
  const requests = [
    asked(0),
    asked(3, 'later'),
    asked(10, 'yes'),
    asked(200, 'yes'),
    asked(365, 'no'),
    asked(400, 'no'),
  ];
  expect(askingGave(requests, SUNDAY)).toEqual({ asked: 5, yes: 2, answered: 3 });
});
