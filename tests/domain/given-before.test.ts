/** What one has given somebody before one asks them. */
import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { lastGiven } from '../../src/domain/given-before.ts';
import { makeExchange, SUNDAY } from '../support/make.ts';

test('the latest that was given in two years, and nothing that was received', () => {
  const old = makeExchange({ day: addDays(SUNDAY, -730) });
  const tip = makeExchange({ day: addDays(SUNDAY, -40), kind: 'tip' });
  const received = makeExchange({ direction: 'received' });
  expect(lastGiven([old, received, tip], SUNDAY)).toBe(tip);
  expect(lastGiven([old, received], SUNDAY)).toBe(old);
});

test('nothing, where nothing was given or it is too long ago', () => {
  expect(lastGiven([], SUNDAY)).toBeUndefined();
  expect(lastGiven([makeExchange({ day: addDays(SUNDAY, -731) })], SUNDAY)).toBeUndefined();
});
