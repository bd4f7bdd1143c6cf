import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  asksPerson,
  askToKeepStorage,
  keepStorage,
  storagePersistence,
  storageTaken,
} from '../../src/platform/storage-persistence.ts';

const CHROME = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/139.0.0.0 Mobile Safari/537.36';
const FIREFOX = 'Mozilla/5.0 (Android 14; Mobile; rv:141.0) Gecko/141.0 Firefox/141.0';
const FIREFOX_OF_IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6) AppleWebKit/605.1.15 FxiOS/141.0 Safari/605.1.15';

beforeEach(() => vi.stubGlobal('matchMedia', () => ({ matches: false })));
afterEach(() => vi.unstubAllGlobals());

function visit(userAgent: string, storage?: object): void {
  vi.stubGlobal('navigator', { userAgent, maxTouchPoints: 5, ...(storage && { storage }) });
}

test.each([
  [(): Promise<boolean> => Promise.resolve(true), 'kept'],
  [(): Promise<boolean> => Promise.resolve(false), 'at-risk'],
  [(): Promise<boolean> => Promise.reject(new TypeError('not here')), 'unknown'],
  [undefined, 'unknown'],
] as const)('what the browser answers is said in one word', async (answer, said) => {
  visit(CHROME, { persist: answer, persisted: answer });
  expect(await keepStorage()).toBe(said);
  expect(await storagePersistence()).toBe(said);
});

test('a browser without a storage manager is unknown, and says nothing of the room', async () => {
  visit(CHROME);
  expect(await keepStorage()).toBe('unknown');
  expect(await storageTaken()).toBeUndefined();
});

test('a browser that would ask the person is asked on a press alone', async () => {
  const persist = vi.fn<() => Promise<boolean>>().mockResolvedValue(true);
  visit(FIREFOX, { persist, persisted: () => Promise.resolve(false) });
  expect(asksPerson()).toBe(true);
  expect(await keepStorage()).toBe('at-risk');
  expect(persist).not.toHaveBeenCalled();
  expect(await askToKeepStorage()).toBe('kept');
});

test('on an iPhone every browser is Safari beneath, which asks nobody', () => {
  visit(FIREFOX_OF_IPHONE);
  expect(asksPerson()).toBe(false);
});

test('the room taken is told in bytes', async () => {
  visit(CHROME, { estimate: () => Promise.resolve({ usage: 3_200_000, quota: 1e9 }) });
  expect(await storageTaken()).toBe(3_200_000);
  visit(CHROME, { estimate: () => Promise.reject(new TypeError('not here')) });
  expect(await storageTaken()).toBeUndefined();
});
