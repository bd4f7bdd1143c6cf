/**
 * Imported first by every worker and by the service worker: what runs there can speak to our own origin only. The
 * Content Security Policy of the page is a meta tag, and a meta tag doesn't reach workers.
 */

/** What fetches without asking `fetch`, and what would be a worker without a guard. */
const CLOSED = [
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'XMLHttpRequest',
  'FontFace',
  'Worker',
  'SharedWorker',
];

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

function addNothing(): Promise<never> {
  return Promise.reject(new TypeError('what is to be kept is fetched first'));
}

function fix(name: string, value: unknown, of: object = globalThis): void {
  Object.defineProperty(of, name, { value, writable: false, configurable: false });
}

fix('fetch', fetchOwn);
fix('importScripts', importOwn);
for (const name of CLOSED) fix(name, undefined);
if (typeof Cache === 'function') for (const name of ['add', 'addAll']) fix(name, addNothing, Cache.prototype);
