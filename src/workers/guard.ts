/**
 * Imported first by every worker and by the service worker: what runs there can speak to our own origin only. The
 * Content Security Policy of the page is a meta tag, and a meta tag doesn't reach workers.
 */

const CLOSED = ['WebSocket', 'WebSocketStream', 'EventSource', 'WebTransport', 'XMLHttpRequest'];

const fetchAnything = globalThis.fetch.bind(globalThis);

function fetchOwn(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const address = input instanceof Request ? input.url : input;
  return isOwn(address) ? fetchAnything(input, init) : Promise.reject(new TypeError('a request to another origin'));
}

function importOwn(...urls: readonly (string | URL)[]): never {
  throw new TypeError(`scripts are part of the build: ${urls.join(' ')}`);
}

function isOwn(address: string | URL): boolean {
  return new URL(address, globalThis.location.href).origin === globalThis.location.origin;
}

function fix(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, writable: false, configurable: false });
}

fix('fetch', fetchOwn);
fix('importScripts', importOwn);
for (const name of CLOSED) fix(name, undefined);
