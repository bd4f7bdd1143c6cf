/** `?no-sw`: a person with a broken cached version gets out of it, and keeps what they have saved. */
import type { Page } from '@playwright/test';
import { readyForOffline } from './support/offline.ts';
import { expect, test } from './support/test.ts';
import { FOLDER_URL } from './support/address.ts';

test.use({ reuseContext: false });

test('?no-sw ends the service worker of this folder alone and keeps what is saved', async ({ page }) => {
  await page.goto('./');
  await readyForOffline(page);
  await page.goto(FOLDER_URL);
  await readyForOffline(page);
  const before = await databases(page);

  await page.goto(`${FOLDER_URL}?no-sw`);
  await expect(page).toHaveURL(new RegExp(`^${FOLDER_URL}(#.*)?$`));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

  expect(await scopes(page)).toEqual([new URL('/', FOLDER_URL).href]);
  expect(await page.evaluate(async () => (await caches.keys()).filter((name) => name.includes('/some/')))).toEqual([]);
  expect(await databases(page)).toEqual(before);
});

test('after ?no-sw the app stays without a service worker until the tab is closed', async ({ page }) => {
  await page.goto('./');
  await readyForOffline(page);
  await page.goto('./?no-sw');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await scopes(page)).toEqual([]);

  const another = await page.context().newPage();
  await another.goto('./');
  await readyForOffline(another);
  expect(await scopes(another)).toHaveLength(1);
});

test('?no-sw also works where no service worker is in charge', async ({ page }) => {
  await page.goto('./?no-sw');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await scopes(page)).toEqual([]);
});

function scopes(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope));
}

function databases(page: Page): Promise<readonly (string | undefined)[]> {
  return page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
}
