/** Notifications, seen from the page: whether they may be shown, and taking the week's one away once it is done with. */
import { ROUND_TAG } from '../sw/messages.ts';

/** 'unasked': the person hasn't said; 'impossible': this browser shows none, or none for a tab. */
export type NotificationConsent = 'granted' | 'denied' | 'unasked' | 'impossible';

/** What the person has said to the browser, without asking. */
export function notificationConsent(): NotificationConsent {
  if (!canNotify()) return 'impossible';
  return Notification.permission === 'default' ? 'unasked' : Notification.permission;
}

/** Lets the browser ask the person. Call it only when they turned notifications on, on a press; it asks nobody twice. */
export async function askForNotifications(): Promise<NotificationConsent> {
  if (!canNotify()) return 'impossible';
  await Notification.requestPermission();
  return notificationConsent();
}

/** Takes the notification of the round away, where one stands. */
export async function takeRoundNotificationAway(): Promise<void> {
  if (!canNotify()) return;
  const registration = await navigator.serviceWorker.getRegistration();
  for (const shown of (await registration?.getNotifications({ tag: ROUND_TAG })) ?? []) shown.close();
}

/** They are shown by the service worker, since phones show none of a page. */
function canNotify(): boolean {
  return 'Notification' in globalThis && 'serviceWorker' in navigator && 'showNotification' in registrationKind();
}

function registrationKind(): object {
  return 'ServiceWorkerRegistration' in globalThis ? ServiceWorkerRegistration.prototype : {};
}
