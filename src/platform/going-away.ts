/** Leaving the app: for another app, another tab, or for good. It may never come back, so what is to be kept is kept now. */

/** Calls back each time the page goes out of sight; returns what stops it. */
export function onGoingAway(callback: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && callback(), { signal });
  window.addEventListener('pagehide', callback, { signal });
  return () => stop.abort();
}
