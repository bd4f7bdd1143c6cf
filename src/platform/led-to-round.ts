/** The press on the notification, as it comes to a page that is open. */
import { ROUND_PLACE, type WorkerMessage } from '../sw/messages.ts';
import { pressLink } from './press-link.ts';

/**
 * Goes to the round when the service worker asks for it, as by a press on a link: a form with words that aren't saved asks
 * first. Call it at the very start: a press that nobody answers makes the worker load the page anew. Returns what stops it.
 */
export function followRoundNotification(): () => void {
  if (!('serviceWorker' in navigator)) return () => undefined;
  const stop = new AbortController();
  const { signal } = stop;
  navigator.serviceWorker.addEventListener('message', answer, { signal });
  return () => stop.abort();
}

const ASKED: WorkerMessage = 'to-round';

function answer({ data, ports }: MessageEvent<unknown>): void {
  if (data !== ASKED) return;
  ports[0]?.postMessage('led');
  pressLink(ROUND_PLACE);
}
