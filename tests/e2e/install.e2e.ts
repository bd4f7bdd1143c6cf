/** What a phone needs to offer the app for its home screen, and what it shows there. */
import type { CDPSession, Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { readyForOffline } from './support/offline.ts';
import { putRows } from './support/put-rows.ts';
import { expect, test } from './support/test.ts';
import { APP_URL, FOLDER_URL } from './support/address.ts';

for (const url of [APP_URL, FOLDER_URL]) {
  test(`the browser would install the app from ${new URL(url).pathname}`, async ({ profile }) => {
    const page = await profile.open();
    await page.goto(url);
    await readyForOffline(page);
    const browser = await devTools(page);
    expect((await browser.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);
    const { errors, data } = await browser.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(JSON.parse(data ?? '')).toMatchObject({
      name: 'Livstegn',
      display: 'standalone',
      start_url: './',
      scope: './',
    });
  });
}

test('every picture and shortcut that the manifest names is there', async ({ page }) => {
  await page.goto('./');
  const missing = await page.evaluate(async () => {
    const address = document.querySelector<HTMLLinkElement>('link[rel="manifest"]')?.href ?? '';
    const manifest = await (await fetch(address)).json();
    const pictures = [...manifest.icons, ...(manifest.screenshots ?? [])].map(({ src }) => new URL(src, address).href);
    const shortcuts = manifest.shortcuts.map((shortcut: { url: string }) => new URL(shortcut.url, address).href);
    const answers = await Promise.all([...pictures, ...shortcuts].map((each) => fetch(each)));
    return answers.filter(({ ok }) => !ok).map(({ url }) => url);
  });
  expect(missing).toEqual([]);
});

const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1';

const ANDROID =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Mobile Safari/537.36';

async function standBefore(page: Page, browser: string): Promise<void> {
  await page.addInitScript((userAgent) => {
    Object.defineProperty(navigator, 'userAgent', { configurable: true, value: userAgent });
  }, browser);
}

/** The browser offers to install the app, once; what the person answers is fixed beforehand. */
async function offerInstalling(page: Page, outcome: 'accepted' | 'dismissed'): Promise<boolean> {
  return page.evaluate((answer) => {
    const event = new Event('beforeinstallprompt', { cancelable: true });
    const prompt = (): Promise<object> => {
      if (answer === 'accepted') setTimeout(() => dispatchEvent(new Event('appinstalled')));
      return Promise.resolve({ outcome: answer });
    };
    dispatchEvent(Object.assign(event, { prompt }));
    return event.defaultPrevented;
  }, outcome);
}

test('the browser’s question is kept from the start, offered quietly after the first round, and asked once', async ({
  page,
}) => {
  await standBefore(page, ANDROID);
  await page.clock.setFixedTime(new Date('2026-03-04T10:00'));
  const made = { createdAt: '2026-03-04T08:00:00.000Z', updatedAt: '2026-03-04T08:00:00.000Z', rev: 1 };
  const round = { ...made, id: 'round', startsOn: '2026-03-01', minutes: 2, step: 3, finishedOn: '2026-03-04' };
  // of backups one has said that one wants to hear nothing, or a word about them would stand here instead
  const dismissals = [{ ...made, id: 'no-backups', what: 'backup' }];
  await putRows(page, { checkIns: [round], dismissals }, '#/contacts/new');
  await page.getByLabel('Name', { exact: true }).fill('Helle');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Helle is saved.')).toBeVisible();
  await page.goto('about:blank');
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1, name: 'Who will hear from you?' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'How close are you?' })).toBeVisible();
  const offer = page.getByRole('region', { name: 'Closer at hand?' });
  await expect(offer).toHaveCount(0);
  // the browser is quiet, and the app says a word
  expect(await offerInstalling(page, 'accepted')).toBe(true);
  await expect(offer).toBeVisible();
  await offer.getByRole('link', { name: 'See how' }).click();
  await page.getByRole('button', { name: 'Install', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: 'It is installed here' })).toBeVisible();
  await expectAccessible(page);

  await page.goto('./#/settings');
  await expect(page.getByRole('listitem').filter({ hasText: 'On the home screen' })).toContainText('Done');
  await page.goto('./#/');
  await expect(page.getByRole('heading', { name: 'How close are you?' })).toBeVisible();
  await expect(offer).toHaveCount(0);

  // taken off the device again, the browser offers it anew; after a no its menu is shown
  await page.goto('./#/install');
  await expect(page.getByText('It is installed here')).toBeVisible();
  await offerInstalling(page, 'dismissed');
  await page.getByRole('button', { name: 'Install', exact: true }).click();
  await expect(page.getByRole('list', { name: 'How it is done' }).getByRole('listitem')).toHaveCount(3);
  await expect(page.getByText('won’t ask again')).toBeVisible();
});

test.describe('in a tab on an iPhone', () => {
  test.use({ language: 'da' });

  test('the drawn steps stand before anything can be written; who goes on anyway learns how to carry it over @small', async ({
    page,
  }) => {
    await standBefore(page, IPHONE);
    await page.goto('./');
    const steps = page.getByRole('list', { name: 'Sådan gør du' });
    await expect(steps.getByRole('listitem')).toHaveCount(3);
    await expect(steps.locator('svg')).toHaveCount(3);
    await expect(page.getByRole('textbox')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Begynd med fem personer' })).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await expectAccessible(page);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
    await page.getByRole('button', { name: 'Fortsæt i fanen' }).click();
    await page.getByRole('button', { name: 'Begynd med fem personer' }).click();
    await page.getByRole('textbox', { name: 'Navn' }).fill('Helle');
    await page.getByRole('textbox', { name: 'Navn' }).press('Enter');
    await expect(page.getByRole('listitem').filter({ hasText: 'Helle' })).toBeVisible();
    await page.goto('./#/install');
    await expect(steps.getByRole('listitem')).toHaveCount(3);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Lav en sikkerhedskopi' }).click();
    await expect(page).toHaveURL(/#\/backup$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});

function devTools(page: Page): Promise<CDPSession> {
  return page.context().newCDPSession(page);
}
