import { afterEach, expect, test, vi } from 'vitest';
import { keepStorage, storagePersistence } from '../../src/platform/storage-persistence.ts';

afterEach(() => vi.unstubAllGlobals());

test.each([
  [(): Promise<boolean> => Promise.resolve(true), 'kept'],
  [(): Promise<boolean> => Promise.resolve(false), 'at-risk'],
  [(): Promise<boolean> => Promise.reject(new TypeError('not here')), 'unknown'],
  [undefined, 'unknown'],
] as const)('what the browser answers is said in one word', async (answer, said) => {
  vi.stubGlobal('navigator', { storage: { persist: answer, persisted: answer } });
  expect(await keepStorage()).toBe(said);
  expect(await storagePersistence()).toBe(said);
});

test('a browser without a storage manager is unknown', async () => {
  vi.stubGlobal('navigator', {});
  expect(await keepStorage()).toBe('unknown');
});
