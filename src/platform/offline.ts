/**
 * The service worker, seen from the page. A newer version is fetched quietly and then waits: it takes over when the
 * person agrees or when every tab is closed, so that no half-typed form is ever lost to an update.
 */
import type { PageMessage } from '../sw/messages.ts';
import { whenIdle } from './idle.ts';
import { trustedScript } from './policy.ts';
import { isOfflineOff, leaveOffline } from './way-out.ts';

/** Makes the app work without a network, where the browser can; follows `?no-sw` out instead when the address says so. */
export function registerServiceWorker(): void {
  if (new URLSearchParams(location.search).has('no-sw')) return leaveOffline();
  if (import.meta.env.DEV || !canWorkOffline() || isOfflineOff()) return;
  whenIdle(() => void register());
}

/**
 * Calls back when a newer version is ready and waits to be let in, also when another tab has let it in already.
 * Returns the function that stops listening.
 */
export function onUpdateWaiting(callback: () => void): () => void {
  if (!canWorkOffline()) return () => undefined;
  const stop = new AbortController();
  void navigator.serviceWorker.ready.then((registration) => watch(registration, callback, stop.signal));
  watchTakeover(callback, stop.signal);
  return () => stop.abort();
}

/** Lets the waiting version take over and loads the page anew. Call it only when the person has agreed. */
export function applyUpdate(): void {
  void letIn();
}

function canWorkOffline(): boolean {
  return 'serviceWorker' in navigator;
}

async function register(): Promise<void> {
  const url = trustedScript(new URL('worker.js', document.baseURI).href);
  const registration = await navigator.serviceWorker.register(url).catch(() => undefined);
  if (registration === undefined) return;
  // An installed app may stay open for weeks without a navigation.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => undefined);
  });
}

function watch(registration: ServiceWorkerRegistration, callback: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  if (registration.waiting !== null) callback();
  watchInstalling(registration.installing, callback, signal);
  const follow = (): void => watchInstalling(registration.installing, callback, signal);
  registration.addEventListener('updatefound', follow, { signal });
}

function watchInstalling(worker: ServiceWorker | null, callback: () => void, signal: AbortSignal): void {
  const tell = (): void => {
    if (worker?.state === 'installed') callback();
  };
  worker?.addEventListener('statechange', tell, { signal });
}

function watchTakeover(callback: () => void, signal: AbortSignal): void {
  // The very first worker takes over a page that had none; that is no update.
  let hadWorker = navigator.serviceWorker.controller !== null;
  const tell = (): void => {
    if (hadWorker) callback();
    hadWorker = true;
  };
  navigator.serviceWorker.addEventListener('controllerchange', tell, { signal });
}

async function letIn(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  if (!registration?.waiting) return location.reload();
  const message: PageMessage = 'skip-waiting';
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  registration.waiting.postMessage(message);
}
