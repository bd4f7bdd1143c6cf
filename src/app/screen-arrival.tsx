/** What happens on coming to a screen: its heading gets the focus, and it stands at its top, or where one left it. */
import { useLayoutEffect } from 'react';
import { arriveAtScreen, keepNumber } from '../ui/screen-history.ts';

/** Stands beside each screen and mounts with it. */
export function ScreenArrival() {
  // ends as soon as the screen is out of sight: the short page on which the next one is awaited is none of its places
  useLayoutEffect(() => {
    const { screen, isNew } = arriveAtScreen();
    const left = new AbortController();
    const { signal } = left;
    const address = window.location.hash;
    window.addEventListener('popstate', () => window.location.hash === address && keepNumber(screen), { signal });
    // a page that is still short stops every scrolling early; that is not where the person left it
    const remember = (): void => {
      window.addEventListener('scroll', () => scrollByScreen.set(screen, window.scrollY), { signal });
    };
    window.history.scrollRestoration = 'manual';
    if (isNew) {
      window.scrollTo(0, 0);
      remember();
    } else standWhereLeft(scrollByScreen.get(screen) ?? 0, signal, remember);
    if (hasArrivedBefore) whenReady(signal, focusHeading);
    hasArrivedBefore = true;
    return () => left.abort();
  }, []);
  return null;
}

/** How long a screen may take to show what it holds, in milliseconds; a slow phone with thousands of people needs some. */
const READY_WITHIN = 8000;

/** What a person does to scroll; after that, the place is theirs. */
const OWN_SCROLLING = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

const scrollByScreen = new Map<number, number>();
let hasArrivedBefore = false;

/** Scrolls to `top` as soon as the page is tall enough, unless the person scrolls first; then calls `settled`, once. */
function standWhereLeft(top: number, left: AbortSignal, settled: () => void): void {
  const settling = new AbortController();
  const settle = (): void => {
    if (settling.signal.aborted) return;
    settling.abort();
    settled();
  };
  const signal = AbortSignal.any([left, settling.signal]);
  for (const event of OWN_SCROLLING) window.addEventListener(event, settle, { signal, passive: true });
  setTimeout(settle, READY_WITHIN);
  whenReady(signal, () => {
    const isThere = scrollBackTo(top);
    if (isThere) settle();
    return isThere;
  });
}

/** Tries `attempt` now and after each change of the page, until it says true, time is up or the screen is left. */
function whenReady(left: AbortSignal, attempt: () => boolean): void {
  if (attempt()) return;
  const observer = new MutationObserver(() => attempt() && observer.disconnect());
  observer.observe(document.body, { childList: true, subtree: true });
  const stop = (): void => observer.disconnect();
  left.addEventListener('abort', stop);
  setTimeout(stop, READY_WITHIN);
}

/** Whether the page was tall enough to stand there. */
function scrollBackTo(top: number): boolean {
  window.scrollTo(0, top);
  return Math.abs(window.scrollY - top) < 2;
}

/** Whether nothing is left to do: the heading has the focus, or the screen gave it to a field of its own. */
function focusHeading(): boolean {
  if (document.activeElement?.matches('main input, main textarea, dialog *') === true) return true;
  const heading = document.querySelector<HTMLElement>('main h1');
  heading?.focus({ preventScroll: true });
  return heading !== null;
}
