/**
 * What can remind of the round on this device, and what hinders it: a table of device and ability, read without asking
 * anybody. It promises nothing that a browser doesn't keep: no web app without a server can be woken on an iPhone, and
 * where an app can be woken the browser chooses the hour.
 */
import type { NotificationConsent } from './notifications.ts';
import type { Waking } from './periodic-sync.ts';
import { isOtherEngine, type Device } from './this-device.ts';

export type ReminderMeans = {
  readonly device: Device;
  readonly consent: NotificationConsent;
  readonly waking: Waking;
  readonly canBadge: boolean;
  /** The person wants notifications. */
  readonly notify: boolean;
};

/**
 * 'on': the browser wakes the app; 'off': it would; 'waiting': all is allowed but the browser's own leave; 'install':
 * from the home screen it would; 'denied': only the settings of browser and phone undo that; 'never': not on this device.
 */
export type NotificationWay = 'on' | 'off' | 'waiting' | 'install' | 'denied' | 'never';

/** 'notification': the phone draws a dot of its own for a notification; 'ask': it must be allowed notifications first. */
export type BadgeWay = 'on' | 'install' | 'ask' | 'denied' | 'notification' | 'never';

/** How it stands with the weekly notification. */
export function notificationWay({ device, consent, waking, notify }: ReminderMeans): NotificationWay {
  if (!canEverWake(device, waking) || consent === 'impossible') return 'never';
  if (consent === 'denied') return 'denied';
  // a tab beside the installed app shares its registration
  if (waking !== 'on' && !device.isInstalled) return 'install';
  if (!notify || consent === 'unasked') return 'off';
  return waking === 'on' ? 'on' : 'waiting';
}

/** How it stands with the dot on the icon. */
export function badgeWay(means: ReminderMeans): BadgeWay {
  const { device, consent, canBadge } = means;
  if (device.system === 'android') return dotOfAndroid(means);
  const isApple = device.system === 'ios' || device.browser === 'safari';
  if (!device.isInstalled) return isApple || canBadge ? 'install' : 'never';
  if (!canBadge) return 'never';
  if (!isApple || consent === 'granted') return 'on';
  return consent === 'denied' ? 'denied' : 'ask';
}

/** Where no notification can come there is none to draw a dot for. */
function dotOfAndroid(means: ReminderMeans): BadgeWay {
  return notificationWay(means) === 'never' ? 'never' : 'notification';
}

/** Only Chromium wakes an app. */
function canEverWake(device: Device, waking: Waking): boolean {
  return !isOtherEngine(device) && waking !== 'impossible';
}
