/** Work that can wait until the page has nothing better to do. */

/** Calls back when the page is idle, at the latest after two seconds; returns what calls it off. */
export function whenIdle(callback: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const waiting = requestIdleCallback(() => callback(), { timeout: 2000 });
    return () => cancelIdleCallback(waiting);
  }
  const timer = setTimeout(callback, 300);
  return () => clearTimeout(timer);
}
