/**
 * The focus doesn't fall into nothing when what held it goes away, as a card that was waved off: it goes to the line
 * that took its place, or to the heading of the sheet or screen.
 */
import { useEffect } from 'react';

export function FocusKeeper() {
  useEffect(() => {
    const left = new AbortController();
    let held: Held | undefined;
    const remember = ({ target }: FocusEvent): void => {
      held = target instanceof HTMLElement ? heldBy(target) : undefined;
    };
    document.addEventListener('focusin', remember, { signal: left.signal });
    const observer = new MutationObserver(() => {
      if (held === undefined || held.element.isConnected || document.activeElement !== document.body) return;
      const next = held.lines.find((line) => line.isConnected);
      held = undefined;
      focusWithin(next);
    });
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      left.abort();
      observer.disconnect();
    };
  }, []);
  return null;
}

/** What has the focus, and the lines beside its own, the next one first. */
type Held = { readonly element: HTMLElement; readonly lines: readonly Element[] };

const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled)';

function heldBy(element: HTMLElement): Held {
  const line = element.closest('li');
  const lines = [line?.nextElementSibling, line?.previousElementSibling].filter((each) => each instanceof Element);
  return { element, lines };
}

/** Focuses the first thing within, else the first of the open sheet, else the heading of the screen. */
function focusWithin(line: Element | undefined): void {
  const sheet = [...document.querySelectorAll('dialog[open]')].at(-1);
  const place = line ?? sheet;
  const next = place?.querySelector<HTMLElement>(FOCUSABLE) ?? document.querySelector<HTMLElement>('main h1');
  next?.focus({ preventScroll: true });
}
