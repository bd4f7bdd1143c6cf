import { afterEach, expect, test, vi } from 'vitest';
import { stopWaking, wakeForRound, wakingNow } from '../../src/platform/periodic-sync.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A Chromium whose browser gives leave or doesn't, and what it was asked to wake for how often. */
function chromium(leave: PermissionState): ReadonlyMap<string, number> {
  const wakings = new Map<string, number>();
  const periodicSync = {
    register: (tag: string, { minInterval }: { readonly minInterval: number }) => {
      if (leave !== 'granted') return Promise.reject(new DOMException('no', 'NotAllowedError'));
      wakings.set(tag, minInterval);
      return Promise.resolve();
    },
    unregister: (tag: string) => Promise.resolve(void wakings.delete(tag)),
    getTags: () => Promise.resolve([...wakings.keys()]),
  };
  vi.stubGlobal('navigator', {
    serviceWorker: { getRegistration: () => Promise.resolve({ periodicSync }) },
    permissions: {
      query: ({ name }: { readonly name: string }) =>
        name === 'periodic-background-sync'
          ? Promise.resolve({ state: leave })
          : Promise.reject(new TypeError('unknown name')),
    },
  });
  return wakings;
}

test.each([
  ['without a service worker', {}],
  ['before it is registered', { serviceWorker: { getRegistration: () => Promise.resolve() } }],
  ['in a browser that wakes no app', { serviceWorker: { getRegistration: () => Promise.resolve({}) } }],
])('%s it is impossible, and asking does no harm', async (_, browser) => {
  vi.stubGlobal('navigator', browser);
  await wakeForRound();
  await stopWaking();
  expect(await wakingNow()).toBe('impossible');
});

test('with the browser’s leave it is off, then on, then off again', async () => {
  const wakings = chromium('granted');
  expect(await wakingNow()).toBe('off');
  await wakeForRound();
  expect([...wakings]).toEqual([['round', 12 * 3600 * 1000]]);
  expect(await wakingNow()).toBe('on');
  await stopWaking();
  expect(await wakingNow()).toBe('off');
});

test('without its leave it is refused', async () => {
  chromium('denied');
  await wakeForRound();
  expect(await wakingNow()).toBe('refused');
});

test('a browser that knows no such leave is taken as refusing', async () => {
  chromium('granted');
  const { serviceWorker } = navigator;
  const permissions = { query: () => Promise.reject(new TypeError('unknown name')) };
  vi.stubGlobal('navigator', { serviceWorker, permissions });
  expect(await wakingNow()).toBe('refused');
});
