import { afterEach, expect, test, vi } from 'vitest';
import { canBadge, drawBadge } from '../../src/platform/badge.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a browser without badges is left alone', async () => {
  vi.stubGlobal('navigator', {});
  expect(canBadge()).toBe(false);
  await expect(drawBadge(true)).resolves.toBeUndefined();
});

test('the badge is a dot without a number, drawn and taken away', async () => {
  const drawn: unknown[] = [];
  vi.stubGlobal('navigator', {
    setAppBadge: (...figures: readonly number[]) => Promise.resolve(drawn.push(['dot', ...figures])),
    clearAppBadge: () => Promise.resolve(drawn.push(['none'])),
  });
  expect(canBadge()).toBe(true);
  await drawBadge(true);
  await drawBadge(false);
  expect(drawn).toEqual([['dot'], ['none']]);
});

test('a phone that wasn’t asked draws none, and nothing breaks', async () => {
  vi.stubGlobal('navigator', {
    setAppBadge: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
  });
  await expect(drawBadge(true)).resolves.toBeUndefined();
});
