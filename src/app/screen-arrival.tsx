/** What happens on coming to a screen: its heading gets the focus, and it stands at its top, or where one left it. */
import { useEffect } from 'react';
import { arriveAtScreen } from '../ui/screen-history.ts';

/** Stands beside each screen and mounts with it. */
export function ScreenArrival() {
  useEffect(() => {
    const { screen, isNew } = arriveAtScreen();
    const settling = new AbortController();
    if (isNew) window.scrollTo(0, 0);
    else whenReady(settling.signal, () => scrollBackTo(scrollByScreen.get(screen) ?? 0));
    if (hasArrivedBefore) whenReady(settling.signal, focusHeading);
    hasArrivedBefore = true;
    window.addEventListener('scroll', () => scrollByScreen.set(screen, window.scrollY), { signal: settling.signal });
    return () => settling.abort();
  }, []);
  return null;
}

/** How long a screen may take to show what it holds, in milliseconds. */
const READY_WITHIN = 2000;

const scrollByScreen = new Map<number, number>();
let hasArrivedBefore = false;

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
