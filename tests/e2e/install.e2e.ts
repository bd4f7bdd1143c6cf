/** What a phone needs to offer the app for its home screen, and what it shows there. */
import type { CDPSession, Page } from '@playwright/test';
import { readyForOffline } from './support/offline.ts';
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

function devTools(page: Page): Promise<CDPSession> {
  return page.context().newCDPSession(page);
}
