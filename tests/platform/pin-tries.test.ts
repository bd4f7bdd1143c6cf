import { beforeEach, expect, test } from 'vitest';
import { keepPinTries, pinTries } from '../../src/platform/pin-tries.ts';

beforeEach(() => localStorage.clear());

test.each([
  [{ wrong: 0 }],
  [{ wrong: 3, waitUntil: 1_772_000_000_000 }],
  [{ wrong: 1 }],
  [{ wrong: 0, forgottenAt: 1_772_000_000_000 }],
  [{ wrong: 4, waitUntil: 1_772_000_000_000, forgottenAt: 1_771_000_000_000 }],
])('%j is remembered as it was', (tries) => {
  keepPinTries(tries);
  expect(pinTries()).toEqual(tries);
});

test('the right PIN leaves nothing behind', () => {
  keepPinTries({ wrong: 2 });
  keepPinTries({ wrong: 0 });
  expect(localStorage).toHaveLength(0);
});

test('what makes no sense is no try', () => {
  localStorage.setItem('livstegn-pin-tries', 'three of them');
  expect(pinTries()).toEqual({ wrong: 0 });
});
