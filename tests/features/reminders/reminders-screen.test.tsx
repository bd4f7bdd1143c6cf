import { screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Settings } from '../../../src/domain/settings.ts';
import { RemindersScreen } from '../../../src/features/reminders/reminders-screen.tsx';
import { settingsOf } from '../../../src/store/settings.ts';
import { makeContact, makeSettings } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

const ANDROID = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/139.0.0.0 Mobile Safari/537.36';
const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148';

type Phone = {
  readonly userAgent: string;
  readonly isInstalled?: boolean;
  readonly permission?: NotificationPermission;
  readonly answer?: NotificationPermission;
  /** Whether the browser gives leave to be woken; absent: it wakes no app. */
  readonly wakes?: boolean;
  readonly badges?: boolean;
};

/** Takes a phone in hand; answers the badges it drew. */
function hold({ userAgent, isInstalled = true, permission = 'default', answer = 'granted', wakes, badges }: Phone) {
  const drawn: string[] = [];
  const tags = new Set<string>();
  const notification = {
    permission,
    requestPermission: () => {
      notification.permission = answer;
      return Promise.resolve(answer);
    },
  };
  const periodicSync = {
    register: (tag: string) => (wakes === true ? Promise.resolve(void tags.add(tag)) : Promise.reject(new Error('no'))),
    unregister: (tag: string) => Promise.resolve(void tags.delete(tag)),
    getTags: () => Promise.resolve([...tags]),
  };
  const registration = { getNotifications: () => Promise.resolve([]), ...(wakes !== undefined && { periodicSync }) };
  vi.stubGlobal('Notification', notification);
  vi.stubGlobal('ServiceWorkerRegistration', { prototype: { showNotification: () => undefined } });
  vi.stubGlobal('matchMedia', () => ({ matches: isInstalled, addEventListener: () => undefined }));
  const given = {
    userAgent,
    maxTouchPoints: 5,
    serviceWorker: { getRegistration: () => Promise.resolve(registration) },
    permissions: { query: () => Promise.resolve({ state: wakes === true ? 'granted' : 'denied' }) },
    ...(badges === true && {
      setAppBadge: () => Promise.resolve(drawn.push('dot')),
      clearAppBadge: () => Promise.resolve(drawn.push('none')),
    }),
  };
  for (const [field, value] of Object.entries(given)) {
    Object.defineProperty(navigator, field, { value, configurable: true });
  }
  return drawn;
}

afterEach(() => {
  vi.unstubAllGlobals();
  for (const field of ['userAgent', 'maxTouchPoints', 'serviceWorker', 'permissions', 'setAppBadge', 'clearAppBadge']) {
    Reflect.deleteProperty(navigator, field);
  }
});

async function renderReminders(settings: Partial<Settings> = {}) {
  const database = await openFresh();
  await database.settings.add(makeSettings(settings));
  await database.contacts.add(makeContact());
  const rendered = await renderScreen(<RemindersScreen />, { database });
  await screen.findByText('Your weekly round: Sunday at 19:30.');
  return { ...rendered, part: (name: string) => within(screen.getByRole('region', { name })) };
}

test('an installed Android app: turned on after the person said yes, then off again', async () => {
  hold({ userAgent: ANDROID, wakes: true });
  const { user, part, database } = await renderReminders();
  const notification = part('A notification');
  expect(notification.getByText('Off')).toBeTruthy();
  expect(notification.queryByRole('switch', { name: 'With names' })).toBeNull();
  await user.click(notification.getByRole('switch', { name: 'Notify me once a week' }));
  expect(await notification.findByText('On here')).toBeTruthy();
  expect((await settingsOf(database)).reminders).toEqual({ notify: true, withNames: false });
  await user.click(notification.getByRole('switch', { name: 'With names', checked: false }));
  expect(await notification.findByRole('switch', { name: 'With names', checked: true })).toBeTruthy();
  await user.click(notification.getByRole('switch', { name: 'Notify me once a week' }));
  expect(await notification.findByText('Off')).toBeTruthy();
  expect((await settingsOf(database)).reminders).toEqual({ notify: false, withNames: true });
});

test('a browser that doesn’t give its leave yet is told of as that', async () => {
  hold({ userAgent: ANDROID, wakes: false });
  const { user, part } = await renderReminders();
  await user.click(part('A notification').getByRole('switch', { name: 'Notify me once a week' }));
  expect(await part('A notification').findByText('Up to the browser')).toBeTruthy();
});

test('a no is kept to, and where to undo it is said', async () => {
  hold({ userAgent: ANDROID, wakes: true, answer: 'denied' });
  const { user, part, database } = await renderReminders();
  await user.click(part('A notification').getByRole('switch', { name: 'Notify me once a week' }));
  expect(await part('A notification').findByText(/hold the app’s icon/)).toBeTruthy();
  expect(part('A notification').queryByRole('switch')).toBeNull();
  expect((await settingsOf(database)).reminders).toBeUndefined();
});

test('an Android tab is led to installing', async () => {
  hold({ userAgent: ANDROID, isInstalled: false, wakes: false });
  const { part } = await renderReminders();
  const link = part('A notification').getByRole('link', { name: 'Put the app there' });
  expect(link.getAttribute('href')).toBe('#/install');
});

test('an iPhone’s home screen: no notification ever, the dot once it is allowed', async () => {
  const drawn = hold({ userAgent: IPHONE, badges: true });
  const { user, part } = await renderReminders();
  expect(part('A notification').getByText('Not on this device')).toBeTruthy();
  expect(part('A notification').getByText(/Let the calendar ring/)).toBeTruthy();
  await user.click(part('A dot on the icon').getByRole('button', { name: 'Allow it' }));
  expect(await part('A dot on the icon').findByText('On here')).toBeTruthy();
  expect(drawn).toHaveLength(1);
});

test('what the calendar was given is told, and when it holds another time', async () => {
  hold({ userAgent: IPHONE });
  const calendar = { id: 'a', fingerprint: '', keys: [], gone: [] };
  const round = { checkInWeekday: 7, checkInTime: '19:30' } as const;
  const { part, database } = await renderReminders({ calendar: { ...calendar, round } });
  expect(part('In your calendar').getByText('Put there for Sunday at 19:30')).toBeTruthy();
  const google = { checkInWeekday: 3, checkInTime: '08:00' } as const;
  await database.settings.update('settings', { calendar: { ...calendar, round: google, google } });
  expect(await part('In your calendar').findByText('Your calendar still has Wednesday at 08:00.')).toBeTruthy();
  expect(part('In your calendar').getByText(/Google’s calendar was given Wednesday at 08:00/)).toBeTruthy();
  expect(part('In your calendar').getByRole('button', { name: 'Update my calendar' })).toBeTruthy();
});
