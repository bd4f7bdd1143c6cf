import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { weekdayOf } from '../../src/domain/calendar-date.ts';
import { todayHere } from '../../src/platform/clock.ts';
import { Database } from '../../src/store/database.ts';
import { isRoundWaking, leadToRound, remind } from '../../src/sw/remind.ts';
import { makeContact, makeSettings } from '../support/make.ts';
import '../support/open.ts';

const SCOPE = 'https://example.org/some/where/';

type Window = {
  readonly focused?: boolean;
  readonly visibilityState?: 'visible' | 'hidden';
  readonly canGo?: boolean;
  readonly leadsOn?: boolean;
};

/** A worker with these windows, and what it did, in order. */
function workerWith(windows: readonly Window[], permission: NotificationPermission = 'granted'): readonly string[] {
  const done: string[] = [];
  const clients = windows.map(
    ({ focused = false, visibilityState = 'hidden', canGo = true, leadsOn = false }, index) => {
      const client = {
        focused,
        visibilityState,
        focus: () => Promise.resolve(done.push(`focus ${index}`)),
        postMessage: (message: string, [port]: readonly MessagePort[]) => {
          if (!leadsOn) return;
          done.push(`window ${index}: ${message}`);
          port?.postMessage('led');
        },
        navigate: (address: string) => {
          if (!canGo) return Promise.reject(new TypeError('not under control'));
          done.push(`window ${index} to ${address}`);
          return Promise.resolve(client);
        },
      };
      return client;
    },
  );
  vi.stubGlobal('self', {
    registration: {
      scope: SCOPE,
      getNotifications: ({ tag }: GetNotificationOptions) =>
        Promise.resolve([{ close: () => done.push(`close the last of ${String(tag)}`) }]),
      showNotification: (title: string, { tag, data, silent }: NotificationOptions) =>
        Promise.resolve(done.push(`show ${title} (${tag}, ${String(data)}, ${silent === true ? 'silent' : 'aloud'})`)),
    },
    clients: {
      matchAll: () => Promise.resolve(clients),
      openWindow: (address: string) => Promise.resolve(done.push(`open ${address}`)),
    },
  });
  vi.stubGlobal('Notification', { permission });
  vi.stubGlobal('navigator', {
    languages: ['en'],
    setAppBadge: () => Promise.resolve(done.push('dot')),
    clearAppBadge: () => Promise.resolve(done.push('no dot')),
  });
  return done;
}

let database: Database;

/** The round is today, from midnight on. */
beforeEach(async () => {
  database = new Database();
  await database.settings.add(
    makeSettings({
      checkInWeekday: weekdayOf(todayHere()),
      checkInTime: '00:00',
      reminders: { notify: true, withNames: false },
    }),
  );
  await database.contacts.add(makeContact());
});

afterEach(async () => {
  vi.unstubAllGlobals();
  await database.delete();
});

const LAST = 'close the last of round';
const SHOWN = 'show Who will hear from you? (round, #/check-in, aloud)';

test('it shows one notification and the dot, then the dot alone', async () => {
  const done = workerWith([{}]);
  await remind();
  await remind();
  expect(done).toEqual([LAST, SHOWN, 'dot', 'dot']);
});

test.each([
  ['a window is in sight', [{}, { visibilityState: 'visible' as const }], 'granted' as const],
  ['the person took their leave back', [], 'denied' as const],
])('no notification is used up while %s', async (_, windows, permission) => {
  const done = workerWith(windows, permission);
  await remind();
  expect(done).toEqual(['dot']);
  const later = workerWith([]);
  await remind();
  expect(later).toEqual([LAST, SHOWN, 'dot']);
});

test('without a database nothing is shown, and nothing breaks', async () => {
  await database.delete();
  const done = workerWith([]);
  await remind();
  expect(done).toEqual([]);
});

const ROUND = `${SCOPE}#/check-in`;

test.each([
  ['none is open', [], [`open ${ROUND}`]],
  ['one leads on by itself', [{ leadsOn: true }], ['focus 0', 'window 0: to-round']],
  ['one is just starting', [{}], ['focus 0', `window 0 to ${ROUND}`]],
  ['the second has the focus', [{}, { focused: true, leadsOn: true }], ['focus 1', 'window 1: to-round']],
  ['one can’t be led on', [{ canGo: false }], ['focus 0']],
])('a press leads to the round when of the windows %s', async (_, windows, expected) => {
  const done = workerWith(windows);
  const close = vi.fn<() => void>();
  await leadToRound({ close });
  expect(done).toEqual(expected);
  expect(close).toHaveBeenCalledTimes(1);
});

function wakingOf(tag: string): Event {
  return Object.assign(new Event('periodicsync'), { tag });
}

test('only the waking for the round is answered', () => {
  expect([isRoundWaking(wakingOf('round')), isRoundWaking(wakingOf('other')), isRoundWaking(new Event('x'))]).toEqual([
    true,
    false,
    false,
  ]);
});
