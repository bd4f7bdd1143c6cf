/** Nothing of one journey is there in the next, though they share a browser context; see support/test.ts. */
import { makeContact } from '../support/make.ts';
import { readyForOffline } from './support/offline.ts';
import { putRows } from './support/put-rows.ts';
import { readTable } from './support/tables.ts';
import { expect, test } from './support/test.ts';

// one after the other in one worker
test.describe.configure({ mode: 'serial' });

test('one journey leaves its marks wherever something can be kept', async ({ page, context }) => {
  await page.clock.setFixedTime(new Date('2001-02-03T10:00'));
  await context.grantPermissions(['notifications']);
  await context.addInitScript(() => Object.assign(globalThis, { marked: true }));
  await context.route('**/marked', (route) => route.fulfill({ body: 'marked' }));
  await context.addCookies([{ name: 'marked', value: 'yes', url: 'http://localhost/' }]);
  await putRows(page, { contacts: [makeContact({ displayName: 'Marked' })] }, '#/contacts');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => {
    localStorage.setItem('marked', 'yes');
    sessionStorage.setItem('marked', 'yes');
    window.name = 'marked';
  });
  expect(
    await page.evaluate(() => [new Date().getFullYear(), Notification.permission, 'marked' in globalThis]),
  ).toEqual([2001, 'granted', true]);
  await readyForOffline(page);
  const other = await context.newPage();
  await other.goto('./#/help');
  await page.emulateMedia({ colorScheme: 'dark' });
  await context.setOffline(true);
});

test('and the next one finds none of them', async ({ page, context }) => {
  const before = Date.now();
  expect(context.pages()).toHaveLength(1);
  expect(await context.cookies()).toEqual([]);
  expect((await page.request.get('./marked')).status()).toBe(404);
  await page.goto('./blank');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
  await page.goto('./#/settings');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await readTable(page, 'contacts')).toEqual([]);
  const now = await page.evaluate(async () => ({
    kept: [localStorage.getItem('marked'), sessionStorage.getItem('marked'), window.name],
    day: Date.now(),
    isMarked: 'marked' in globalThis,
    entries: history.length,
    isDark: matchMedia('(prefers-color-scheme: dark)').matches,
    notifications: Notification.permission,
    isOnline: navigator.onLine,
    databases: (await indexedDB.databases()).map(({ name }) => name),
    // the app's own files, as the service worker keeps them, and nothing else
    caches: (await caches.keys()).filter((name) => !name.startsWith('workbox-precache')),
  }));
  expect(now).toMatchObject({ kept: [null, null, ''], isMarked: false, isDark: false, isOnline: true, caches: [] });
  expect(now).toMatchObject({ notifications: 'default', databases: ['livstegn'] });
  expect(now.day).toBeGreaterThanOrEqual(before);
  // the new tab's own empty page may count, and the two that were opened in it
  expect(now.entries).toBeLessThanOrEqual(3);
});
