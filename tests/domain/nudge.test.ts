/** A nudge: how much each pretext speaks for someone. */
import { expect, test } from 'vitest';
import { PRETEXT_WEIGHT, type ReasonCode } from '../../src/domain/nudge.ts';

test.each<[ReasonCode, number]>([
  ['promise', 2],
  ['reply-owed', 2],
  ['told', 2],
  ['tip', 1.5],
  ['birthday', 1],
  ['seeks', 1],
  ['retry', 0],
  ['lapsed', 0],
  ['due', 0],
  ['first', 0],
])('The reason %s adds %d to the rank', (code, expected) => {
  expect(PRETEXT_WEIGHT[code]).toBe(expected);
});
