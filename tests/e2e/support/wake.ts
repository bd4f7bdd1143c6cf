/** The phone in the pocket: the app is closed, and the browser wakes its service worker for the weekly round. */
import type { Page, Worker } from '@playwright/test';
import { APP_URL } from './address.ts';
import { readyForOffline } from './offline.ts';
import { expect } from './test.ts';

/** A notification that stands, as the phone shows it. */
export type ShownNotification = {
  readonly title: string;
  readonly body: string;
  readonly tag: string;
  readonly silent: boolean;
};

/**
 * Closes the app in this tab, wakes the worker once, and answers the notifications that stand then. The worker has the
 * clock of the page, also where `page.clock` set it. Notifications must be allowed: `context.grantPermissions`.
 */
export async function wake(page: Page): Promise<readonly ShownNotification[]> {
  const now = await momentOf(page);
  const worker = await workerOf(page);
  await page.goto('about:blank');
  return wakeAt(page, worker, now);
}

/** The same while the app stays open. */
export async function wakeInSight(page: Page): Promise<readonly ShownNotification[]> {
  return wakeAt(page, await workerOf(page), await momentOf(page));
}

/** The notifications that stand. */
export async function shownNow(page: Page): Promise<readonly ShownNotification[]> {
  return (await workerOf(page)).evaluate<readonly ShownNotification[]>(SHOWN);
}

async function momentOf(page: Page): Promise<readonly number[]> {
  await readyForOffline(page);
  return page.evaluate(() => {
    const date = new Date();
    return [date.getFullYear(), date.getMonth(), date.getDate(), date.getHours(), date.getMinutes()];
  });
}

async function wakeAt(page: Page, worker: Worker, now: readonly number[]): Promise<readonly ShownNotification[]> {
  await worker.evaluate(`const now = ${JSON.stringify(now)}; ${SET_CLOCK} ${WATCH_WAKING}`);
  await dispatch(page);
  await expect.poll(() => worker.evaluate('globalThis.woken !== undefined')).toBe(true);
  await worker.evaluate('globalThis.woken');
  return worker.evaluate<readonly ShownNotification[]>(SHOWN);
}

/** Takes away what stands, as one does with a swipe. */
export async function swipeAway(page: Page): Promise<void> {
  const worker = await workerOf(page);
  await worker.evaluate('registration.getNotifications().then((shown) => shown.forEach((each) => each.close()))');
}

/** The worker's clock stands where the page's does; by the parts of the day, since its time zone may be another. */
const SET_CLOCK = `
  globalThis.TrueDate ??= Date;
  const then = new TrueDate(...now);
  globalThis.Date = class extends TrueDate {
    constructor(...parts) { super(...(parts.length === 0 ? [then.getTime()] : parts)); }
    static now() { return then.getTime(); }
  };`;

/** Keeps hold of what the worker does for the waking, so that one can wait for its end. */
const WATCH_WAKING = `
  globalThis.trueWaitUntil ??= ExtendableEvent.prototype.waitUntil;
  globalThis.woken = undefined;
  ExtendableEvent.prototype.waitUntil = function (work) {
    if (this.type === 'periodicsync') globalThis.woken = Promise.resolve(work).then(() => true);
    return trueWaitUntil.call(this, work);
  };`;

const PRESS = `(async () => {
  const [notification] = await registration.getNotifications();
  const press = new NotificationEvent('notificationclick', { notification });
  const done = new Promise((resolve) => { press.waitUntil = (work) => resolve(work.catch(() => undefined)); });
  dispatchEvent(press);
  await done;
})()`;

const SHOWN = `registration.getNotifications().then((shown) =>
  shown.map(({ title, body, tag, silent }) => ({ title, body, tag, silent })))`;

/** Presses the one that stands. Nobody can be let press it for real, so that a new window, which needs that, stays closed. */
export async function pressNotification(page: Page): Promise<void> {
  const worker = await workerOf(page);
  await worker.evaluate(PRESS);
}

async function workerOf(page: Page): Promise<Worker> {
  const [worker] = page.context().serviceWorkers().slice(-1);
  return worker ?? page.context().waitForEvent('serviceworker');
}

async function dispatch(page: Page): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  const found = new Promise<string>((resolve) => {
    devTools.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const registration = registrations.find(({ isDeleted, scopeURL }) => !isDeleted && scopeURL === APP_URL);
      if (registration !== undefined) resolve(registration.registrationId);
    });
  });
  await devTools.send('ServiceWorker.enable');
  const registrationId = await found;
  const { origin } = new URL(APP_URL);
  await devTools.send('ServiceWorker.dispatchPeriodicSyncEvent', { origin, registrationId, tag: 'round' });
  await devTools.detach();
}
