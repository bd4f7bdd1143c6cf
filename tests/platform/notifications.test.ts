import { afterEach, expect, test, vi } from 'vitest';
import {
  askForNotifications,
  notificationConsent,
  takeRoundNotificationAway,
} from '../../src/platform/notifications.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A browser that shows notifications, in which the person answers so when asked; it notes what it was asked for. */
function browserWith(before: NotificationPermission, answer: NotificationPermission = before) {
  const asked: string[] = [];
  const notification = {
    permission: before,
    requestPermission: () => {
      asked.push('leave');
      notification.permission = answer;
      return Promise.resolve(answer);
    },
  };
  const getNotifications = ({ tag }: { readonly tag: string }) => {
    asked.push(`those of ${tag}`);
    return Promise.resolve([{ close: () => asked.push('close') }]);
  };
  vi.stubGlobal('Notification', notification);
  vi.stubGlobal('ServiceWorkerRegistration', { prototype: { showNotification: () => undefined } });
  vi.stubGlobal('navigator', { serviceWorker: { getRegistration: () => Promise.resolve({ getNotifications }) } });
  return asked;
}

test('a browser without notifications has nothing to ask', async () => {
  vi.stubGlobal('navigator', {});
  expect(notificationConsent()).toBe('impossible');
  expect(await askForNotifications()).toBe('impossible');
  await expect(takeRoundNotificationAway()).resolves.toBeUndefined();
});

test('nor has one that shows them for pages alone', () => {
  browserWith('default');
  vi.stubGlobal('ServiceWorkerRegistration', { prototype: {} });
  expect(notificationConsent()).toBe('impossible');
});

test.each([
  ['default', 'unasked'],
  ['granted', 'granted'],
  ['denied', 'denied'],
] as const)('%s is %s, and looking asks nobody', (permission, consent) => {
  const asked = browserWith(permission);
  expect(notificationConsent()).toBe(consent);
  expect(asked).toEqual([]);
});

test.each([
  ['granted', 'granted'],
  ['denied', 'denied'],
  ['default', 'unasked'],
] as const)('asked, the person answers %s', async (answer, consent) => {
  browserWith('default', answer);
  expect(await askForNotifications()).toBe(consent);
});

test('only the notification of the round is taken away', async () => {
  const asked = browserWith('granted');
  await takeRoundNotificationAway();
  expect(asked).toEqual(['those of round', 'close']);
});
