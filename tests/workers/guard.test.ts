import { afterEach, beforeAll, expect, test, vi } from 'vitest';

const network = vi.fn<typeof fetch>(async () => new Response('own'));

beforeAll(async () => {
  vi.stubGlobal('location', new URL('https://example.org/some/where/worker.js'));
  vi.stubGlobal('fetch', network);
  vi.stubGlobal(
    'Cache',
    class {
      readonly name = 'kept';
    },
  );
  await import('../../src/workers/guard.ts');
});

afterEach(() => network.mockClear());

test.each(['https://example.org/x', '/x', 'x', new URL('https://example.org/x'), new Request('https://example.org/x')])(
  'a request to our own origin passes: %s',
  async (address) => {
    await expect(fetch(address).then((response) => response.text())).resolves.toBe('own');
  },
);

test.each([
  'https://example.com/x',
  '//example.com/x',
  'http://example.org/x',
  'https://example.org:8443/x',
  'data:text/plain,x',
  new URL('https://example.com/x'),
  new Request('https://example.com/x'),
])('a request elsewhere never reaches the network: %s', async (address) => {
  await expect(fetch(address)).rejects.toThrow(TypeError);
  expect(network).not.toHaveBeenCalled();
});

test.each(['WebSocket', 'EventSource', 'XMLHttpRequest', 'WebTransport', 'FontFace', 'Worker', 'SharedWorker'])(
  'there is no %s',
  (name) => {
    expect(Reflect.get(globalThis, name)).toBeUndefined();
  },
);

test.each(['add', 'addAll'])('a cache fetches nothing by itself: %s', async (name) => {
  const add: unknown = Reflect.get(Cache.prototype, name);
  await expect((add as (address: string) => Promise<void>)('https://example.com/x')).rejects.toThrow(TypeError);
  expect(network).not.toHaveBeenCalled();
});

test('scripts are not imported while running', () => {
  const importScripts: unknown = Reflect.get(globalThis, 'importScripts');
  expect(importScripts).toBeTypeOf('function');
  expect(() => (importScripts as (url: string) => void)('/x.js')).toThrow(TypeError);
});

test('nothing in the worker can put it back', () => {
  expect(Reflect.set(globalThis, 'fetch', network)).toBe(false);
  expect(Reflect.deleteProperty(globalThis, 'fetch')).toBe(false);
});
