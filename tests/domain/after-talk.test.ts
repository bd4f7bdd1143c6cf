/** After one has talked: when one is asked what came of it. */
import { expect, test } from 'vitest';
import { asksWhatCame, USUAL_LENGTHS } from '../../src/domain/after-talk.ts';
import { addDays } from '../../src/domain/calendar-date.ts';
import type { Interaction } from '../../src/domain/interaction.ts';
import { makeInteraction, SUNDAY } from '../support/make.ts';

test.each<[string, Partial<Interaction>, boolean]>([
  ['a call of today', {}, true],
  ['of yesterday', { day: addDays(SUNDAY, -1) }, true],
  ['of the day before', { day: addDays(SUNDAY, -2) }, false],
  ['of tomorrow', { day: addDays(SUNDAY, 1) }, false],
  ['of some day this month', { precision: 'month' }, false],
  ['whose outcome is said', { outcomes: ['support'] }, false],
  ['whose length is said', { minutes: 20 }, false],
  ['a like', { depth: 'light' }, false],
  ['a try that stayed without an answer', { answered: 'no' }, false],
  ['a message whose answer is awaited', { answered: 'open' }, false],
])('%s: one is asked what came of it: %3$j', (_, fields, expected) => {
  expect(asksWhatCame(makeInteraction({ channel: 'call', ...fields }), SUNDAY)).toBe(expected);
});

test('the lengths offered grow', () => {
  expect(USUAL_LENGTHS.toSorted((one, other) => one - other)).toEqual(USUAL_LENGTHS);
});
