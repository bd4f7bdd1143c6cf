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

/** Calls back when the page is idle once what is on its way to the screen has been painted; returns what calls it off. */
export function whenStanding(callback: () => void): () => void {
  let callOff: (() => void) | undefined;
  const timer = setTimeout(() => {
    callOff = whenIdle(callback);
  }, PAINTED_MS);
  return () => {
    clearTimeout(timer);
    callOff?.();
  };
}

/** What a slow phone takes to paint its first sight; what is fetched sooner takes the network from it. */
const PAINTED_MS = 600;
