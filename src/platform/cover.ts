/** The plain cover that is put over the page the moment one leaves it, before the app switcher takes its picture. */

/**
 * Hides all that is shown, from screen readers and the keyboard too; what stands on the cover says so of itself in its
 * styles. See base.css.
 */
export function coverPage(): void {
  if ('covered' in document.documentElement.dataset) return;
  focused = document.activeElement;
  document.documentElement.dataset['covered'] = '';
}

/** Shows the page again, with the focus where it was. */
export function uncoverPage(): void {
  if (!('covered' in document.documentElement.dataset)) return;
  delete document.documentElement.dataset['covered'];
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  focused = null;
}

/** Calls `left` at once when the page is left or hidden, and `back` when it is there again; returns what stops both. */
export function watchLeaving(left: () => void, back: () => void): () => void {
  const stop = new AbortController();
  const { signal } = stop;
  const turn = (): void => (document.visibilityState === 'hidden' ? left() : back());
  document.addEventListener('visibilitychange', turn, { signal });
  window.addEventListener('pagehide', left, { signal });
  window.addEventListener('pageshow', turn, { signal });
  return () => stop.abort();
}

let focused: Element | null = null;
