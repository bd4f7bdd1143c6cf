/** Takes the pictures; see playwright.config.ts beside it. They land in pictures/<size>/<language>/<theme>/. */
import { copyFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { bringAsk } from '../e2e/support/bring-ask.ts';
import { bringPeople } from '../e2e/support/bring-people.ts';
import { bringNetwork } from '../e2e/support/bring-network.ts';
import { bringPurpose } from '../e2e/support/bring-purpose.ts';
import { bringTips } from '../e2e/support/bring-tips.ts';
import { bringWayHome } from '../e2e/support/bring-way-home.ts';
import { screensOf } from '../e2e/support/screens.ts';
import { expect, test } from '../e2e/support/test.ts';

/** Pictures that go along with the app, for where it is installed from. */
const KEPT: { readonly [picture: string]: string } = {
  'narrow/en/light/week': 'public/screenshots/week.png',
  'narrow/en/light/contact': 'public/screenshots/contact.png',
  'wide/en/light/week': 'public/screenshots/week-wide.png',
};

for (const language of ['en', 'da'] as const) {
  test.describe(language, () => {
    test.use({ language });

    test('every screen with people', async ({ page }, { project }) => {
      const contactId = await bringPeople(page);
      await bringTips(page, contactId);
      await bringPurpose(page);
      await bringWayHome(page);
      await bringNetwork(page);
      await bringAsk(page);
      const screens = screensOf(contactId);
      for (const [name, address] of Object.entries(screens)) {
        await page.goto(`./#${address}`);
        await takeBoth(page, `${project.name}/${language}`, name);
      }
    });

    test('every screen of a fresh profile', async ({ page }, { project }) => {
      const screens = screensOf('nobody');
      for (const [name, address] of Object.entries(screens)) {
        await page.goto(`./#${address}`);
        await takeBoth(page, `${project.name}/${language}`, `${name}-empty`);
      }
    });
  });
}

async function takeBoth(page: Page, folder: string, name: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // what is still coming is no picture of the app
  await expect(page.locator('main :is([class*="skeleton"], [class*="_coming_"])')).toHaveCount(0, { timeout: 30_000 });
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const picture = `${folder}/${colorScheme}/${name}`;
    await page.screenshot({ path: `pictures/${picture}.png` });
    if (KEPT[picture] !== undefined) await copyFile(`pictures/${picture}.png`, KEPT[picture]);
  }
}
