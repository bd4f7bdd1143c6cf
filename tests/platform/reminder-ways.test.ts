import { describe, expect, test } from 'vitest';
import { badgeWay, notificationWay, type ReminderMeans } from '../../src/platform/reminder-ways.ts';
import type { Device } from '../../src/platform/this-device.ts';

/** What each browser can do before anybody was asked anything, as of 2026; see docs/decisions/0036. */
const BROWSERS = {
  'iOS Safari, tab': means('ios', 'safari', { consent: 'impossible' }),
  'iOS Safari, home screen': means('ios', 'safari', { isInstalled: true, canBadge: true }),
  'iOS Chrome': means('ios', 'chrome', { consent: 'impossible' }),
  'Android Chrome, tab': means('android', 'chrome', { waking: 'refused' }),
  'Android Chrome, installed': means('android', 'chrome', { isInstalled: true, waking: 'off' }),
  'Samsung Internet, tab': means('android', 'samsung', { waking: 'refused' }),
  'Samsung Internet, installed': means('android', 'samsung', { isInstalled: true, waking: 'refused' }),
  'Android Firefox': means('android', 'firefox', {}),
  'an app that shows pages': means('android', 'other', { consent: 'impossible' }),
  'desktop Chrome, tab': means('desktop', 'chrome', { waking: 'refused', canBadge: true }),
  'desktop Chrome, installed': means('desktop', 'chrome', { isInstalled: true, waking: 'off', canBadge: true }),
  'desktop Edge, installed': means('desktop', 'edge', { isInstalled: true, waking: 'off', canBadge: true }),
  'desktop Safari, tab': means('desktop', 'safari', {}),
  'desktop Safari, in the Dock': means('desktop', 'safari', { isInstalled: true, canBadge: true }),
  'desktop Firefox': means('desktop', 'firefox', {}),
} as const satisfies { readonly [name: string]: ReminderMeans };

type Given = Partial<Omit<ReminderMeans, 'device'>> & { readonly isInstalled?: boolean };

function means(system: Device['system'], browser: Device['browser'], given: Given): ReminderMeans {
  const { isInstalled = false, consent = 'unasked', waking = 'impossible', canBadge = false, notify = false } = given;
  return { device: { system, browser, isInstalled }, consent, waking, canBadge, notify };
}

describe('before anybody was asked', () => {
  test.each([
    ['iOS Safari, tab', 'never', 'install'],
    ['iOS Safari, home screen', 'never', 'ask'],
    ['iOS Chrome', 'never', 'install'],
    ['Android Chrome, tab', 'install', 'notification'],
    ['Android Chrome, installed', 'off', 'notification'],
    ['Samsung Internet, tab', 'install', 'notification'],
    ['Samsung Internet, installed', 'off', 'notification'],
    ['Android Firefox', 'never', 'never'],
    ['an app that shows pages', 'never', 'never'],
    ['desktop Chrome, tab', 'install', 'install'],
    ['desktop Chrome, installed', 'off', 'on'],
    ['desktop Edge, installed', 'off', 'on'],
    ['desktop Safari, tab', 'never', 'install'],
    ['desktop Safari, in the Dock', 'never', 'ask'],
    ['desktop Firefox', 'never', 'never'],
  ] as const)('%s: a notification is %s, a badge %s', (browser, notification, badge) => {
    expect([notificationWay(BROWSERS[browser]), badgeWay(BROWSERS[browser])]).toEqual([notification, badge]);
  });
});

const ANDROID = BROWSERS['Android Chrome, installed'];

test.each([
  ['turned on and allowed, and the browser wakes the app', { notify: true, consent: 'granted', waking: 'on' }, 'on'],
  [
    'turned on and allowed, and the browser doesn’t yet',
    { notify: true, consent: 'granted', waking: 'off' },
    'waiting',
  ],
  [
    'turned on and allowed, and the browser refuses',
    { notify: true, consent: 'granted', waking: 'refused' },
    'waiting',
  ],
  ['turned off again', { notify: false, consent: 'granted', waking: 'off' }, 'off'],
  [
    'turned on here long ago, and the leave was taken back',
    { notify: true, consent: 'denied', waking: 'on' },
    'denied',
  ],
  ['turned on, and never asked on this phone', { notify: true, consent: 'unasked', waking: 'off' }, 'off'],
] as const)('on an installed Android app: %s', (_, given, expected) => {
  expect(notificationWay({ ...ANDROID, ...given })).toBe(expected);
});

test('a tab beside the installed app, which the browser wakes, says so', () => {
  const tab = { ...BROWSERS['Android Chrome, tab'], notify: true, consent: 'granted', waking: 'on' } as const;
  expect(notificationWay(tab)).toBe('on');
});

test.each([
  ['granted', 'on'],
  ['denied', 'denied'],
  ['unasked', 'ask'],
] as const)('the badge of an iPhone’s home screen needs leave for notifications: %s', (consent, expected) => {
  expect(badgeWay({ ...BROWSERS['iOS Safari, home screen'], consent })).toBe(expected);
});

test('an older iPhone has none on its home screen either', () => {
  expect(badgeWay({ ...BROWSERS['iOS Safari, home screen'], canBadge: false })).toBe('never');
});
