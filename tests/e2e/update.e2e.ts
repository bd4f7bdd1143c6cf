/** A newer version is offered, never forced: nothing typed is lost, and the old version works until it is let in. */
import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { en } from '../../src/i18n/en.ts';
import { BUILD } from './support/address.ts';
import { hostBuild } from './support/deploy.ts';
import { buildNextVersion } from './support/next-build.ts';
import { readyForOffline } from './support/offline.ts';
import { expect, test } from './support/test.ts';

test.use({ reuseContext: false });

let next: string;

/** The newer version is offered once all of it is here, which takes its time on a busy machine. */
const FETCHED = { timeout: 30_000 };

test.beforeAll(async () => {
  // a build of the whole app, on a busy machine
  test.setTimeout(180_000);
  next = await buildNextVersion();
});

test.afterAll(() => rm(next, { recursive: true }));

test('a half-typed form survives a newer version, which takes over only when it is let in', async ({ page }) => {
  const host = await hostBuild(BUILD);
  await page.goto(`${host.url}#/contacts/new`);
  await readyForOffline(page);
  const field = page.getByRole('textbox').first();
  await field.fill('Half a na');

  await host.deploy(next);
  await lookForUpdate(page);
  const accept = page.getByRole('button', { name: en.app.update.now });
  await expect(accept).toBeVisible(FETCHED);
  await expect(field).toHaveValue('Half a na');
  expect(await release(page)).toBe('first');

  await accept.click();
  await expect.poll(() => release(page)).toBe('next');
  await host.takeDown();
});

test('a screen of the old version that was never opened still opens after the newer one is out', async ({ page }) => {
  const host = await hostBuild(BUILD);
  await page.goto(host.url);
  await readyForOffline(page);
  await host.deploy(next);
  await lookForUpdate(page);
  await expect(page.getByRole('button', { name: en.app.update.now })).toBeVisible(FETCHED);

  for (const route of ['#/settings', '#/import', '#/contacts']) {
    await page.evaluate((hash) => location.assign(hash), route);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  expect(await release(page)).toBe('first');
  await host.takeDown();
});

test('when another tab lets the newer version in, this one says so and keeps what was typed', async ({ page }) => {
  const host = await hostBuild(BUILD);
  await page.goto(`${host.url}#/contacts/new`);
  await readyForOffline(page);
  const other = await page.context().newPage();
  await other.goto(host.url);
  await page.getByRole('textbox').first().fill('Half a na');

  await host.deploy(next);
  await lookForUpdate(other);
  await other.getByRole('button', { name: en.app.update.now }).click(FETCHED);
  await expect.poll(() => release(other)).toBe('next');
  await expect(page.getByRole('textbox').first()).toHaveValue('Half a na');
  expect(await release(page)).toBe('first');

  await page.getByRole('button', { name: en.app.update.now }).click();
  await expect.poll(() => release(page)).toBe('next');
  await host.takeDown();
});

test('a newer version that can’t be installed leaves the old one working', async ({ page }) => {
  const host = await hostBuild(BUILD);
  await page.goto(host.url);
  await readyForOffline(page);
  await host.deployBroken();
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await new Promise((done) => {
      registration?.addEventListener('updatefound', () =>
        registration.installing?.addEventListener('statechange', done, { once: true }),
      );
      document.dispatchEvent(new Event('visibilitychange'));
    });
  });
  expect(await waitingVersions(page)).toBe(0);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await release(page)).toBe('first');
  await host.takeDown();
});

/** What the app does when it becomes visible again. */
function lookForUpdate(page: Page): Promise<void> {
  return page.evaluate(() => document.dispatchEvent(new Event('visibilitychange'))).then(() => undefined);
}

function waitingVersions(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const registrations = await navigator.serviceWorker.getRegistrations();
    return registrations.filter(({ waiting }) => waiting !== null).length;
  });
}

function release(page: Page): Promise<string> {
  return page
    .locator('meta[name="release"]')
    .count()
    .then((count) => (count === 0 ? 'first' : 'next'));
}
