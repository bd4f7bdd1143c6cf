/** The weekly waking and the notification: what the phone asks of the service worker while the app is closed. */
import { ROUND_PLACE, ROUND_TAG, type WorkerMessage } from './messages.ts';
import { answerWaking, momentOf, type Notice } from './reminder.ts';

declare const self: ServiceWorkerGlobalScope;

/** Whether the phone wakes the app for the round. */
export function isRoundWaking(event: Event): event is ExtendableEvent {
  return 'tag' in event && event.tag === ROUND_TAG;
}

/** Shows the week's one notification if it is time for it, and sets the badge. Never rejects: there is nobody to tell. */
export async function remind(): Promise<void> {
  try {
    const answer = await answerWaking({
      now: momentOf(new Date()),
      languages: navigator.languages,
      mayNotify: Notification.permission === 'granted' && !(await isInSight()),
    });
    if (answer === undefined) return;
    if (answer.notification !== undefined) await show(answer.notification);
    await badge(answer.isWaiting);
  } catch {
    // another waking may go better
  }
}

/** Leads to the round: in a window that is open, else in a new one. */
export async function leadToRound(pressed: Pick<Notification, 'close'>): Promise<void> {
  pressed.close();
  const address = new URL(ROUND_PLACE, self.registration.scope).href;
  const windows = await self.clients.matchAll({ type: 'window' });
  const open = windows.find(({ focused }) => focused) ?? windows[0];
  if (open === undefined) {
    await self.clients.openWindow(address);
    return;
  }
  await open.focus().catch(() => undefined);
  if (!(await leadsOn(open))) await open.navigate(address).catch(() => undefined);
}

/** Whether the page leads on by itself, and asks first about words that aren't saved; one that is just starting can't. */
function leadsOn(page: WindowClient): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const end = (isLed: boolean): void => {
      clearTimeout(timer);
      port1.close();
      resolve(isLed);
    };
    const timer = setTimeout(() => end(false), PATIENCE_MS);
    port1.addEventListener('message', () => end(true));
    port1.start();
    const message: WorkerMessage = 'to-round';
    page.postMessage(message, [port2]);
  });
}

const PATIENCE_MS = 1000;

/** One that stands since last week goes first, or the phone would put this one in its place without a sound. */
async function show({ title, body, language, isSilent }: Notice): Promise<void> {
  for (const shown of await self.registration.getNotifications({ tag: ROUND_TAG })) shown.close();
  await self.registration.showNotification(title, {
    body,
    lang: language,
    tag: ROUND_TAG,
    icon: 'icons/icon-192.png',
    badge: 'icons/badge-96.png',
    silent: isSilent,
    data: ROUND_PLACE,
  });
}

async function isInSight(): Promise<boolean> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return windows.some(({ visibilityState }) => visibilityState === 'visible');
}

/** A dot, never a number. */
async function badge(isWaiting: boolean): Promise<void> {
  if (!('setAppBadge' in navigator)) return;
  await (isWaiting ? navigator.setAppBadge() : navigator.clearAppBadge());
}
