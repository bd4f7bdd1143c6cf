/** The weekly waking and the notification: what the phone asks of the service worker while the app is closed. */
import { ROUND_PLACE, ROUND_TAG } from './messages.ts';
import { answerWaking, momentOf } from './reminder.ts';

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
  // a window that can't be led on is left as it is, with what is being written in it
  const led = await open?.navigate(address).catch(() => undefined);
  if (led) await led.focus().catch(() => undefined);
  else await self.clients.openWindow(address);
}

type Shown = { readonly title: string; readonly body: string; readonly isSilent: boolean };

async function show({ title, body, isSilent }: Shown): Promise<void> {
  await self.registration.showNotification(title, {
    body,
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
