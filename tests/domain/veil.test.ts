import { expect, test } from 'vitest';
import {
  afterWrongPin,
  FORGOTTEN_MS,
  GRACE_MS,
  isLifted,
  isPin,
  isWithinGrace,
  NO_TRIES,
  secondsToWait,
} from '../../src/domain/veil.ts';

const NOW = Date.UTC(2026, 2, 8, 10);

test.each([
  ['1234', true],
  ['12345678', true],
  ['123', false],
  ['123456789', false],
  ['12 34', false],
  ['abcd', false],
  ['', false],
])('%j can be a PIN: %s', (text, can) => {
  expect(isPin(text)).toBe(can);
});

test.each([
  ['at once', 0, true],
  ['at the end of the grace', GRACE_MS, true],
  ['a moment later', GRACE_MS + 1, false],
  ['with the clock set back', -1, false],
])('coming back %s', (_, away, isGranted) => {
  expect(isWithinGrace(NOW, NOW + away)).toBe(isGranted);
});

test('two wrong PINs cost nothing; then each costs twice the wait before, up to five minutes', () => {
  const waits: number[] = [];
  let tries = NO_TRIES;
  for (let wrong = 0; wrong < 12; wrong += 1) {
    tries = afterWrongPin(tries, NOW);
    waits.push(secondsToWait(tries, NOW));
  }
  expect(waits).toEqual([0, 0, 5, 10, 20, 40, 80, 160, 300, 300, 300, 300]);
});

test('the wait passes, and a clock that was set back does not prolong it', () => {
  const tries = afterWrongPin({ wrong: 2 }, NOW);
  expect(secondsToWait(tries, NOW + 4001)).toBe(1);
  expect(secondsToWait(tries, NOW + 5000)).toBe(0);
  expect(secondsToWait(tries, NOW - 86_400_000)).toBe(0);
});

test('a wrong PIN leaves it standing that the PIN is forgotten', () => {
  expect(afterWrongPin({ wrong: 0, forgottenAt: NOW }, NOW)).toEqual({ wrong: 1, forgottenAt: NOW });
});

test('a forgotten PIN is no longer asked for after a day', () => {
  const forgotten = { wrong: 9, forgottenAt: NOW };
  expect(isLifted(forgotten, NOW + FORGOTTEN_MS - 1)).toBe(false);
  expect(isLifted(forgotten, NOW + FORGOTTEN_MS)).toBe(true);
  expect(isLifted(NO_TRIES, NOW)).toBe(false);
});
