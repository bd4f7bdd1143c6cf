/** Coming back to the app: from another app, another tab, or a phone that slept. */

/** Calls back each time the page is in front again; returns what stops it. */
export function onComingBack(callback: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && callback(), { signal });
  window.addEventListener('focus', callback, { signal });
  return () => stop.abort();
}
