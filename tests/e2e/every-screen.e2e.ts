/** What must be true of every screen: axe finds nothing in light and dark, and it opens without a network. */
import { expectAccessible } from './support/axe.ts';
import { bringAsk } from './support/bring-ask.ts';
import { bringPeople } from './support/bring-people.ts';
import { bringNetwork } from './support/bring-network.ts';
import { bringPurpose } from './support/bring-purpose.ts';
import { bringTips } from './support/bring-tips.ts';
import { bringWayHome } from './support/bring-way-home.ts';
import { goOffline } from './support/offline.ts';
import { expectReflowed } from './support/reflow.ts';
import { screensOf } from './support/screens.ts';
import { expect, test } from './support/test.ts';

/** Those that are judged in every language; in Danish all are. */
const MAIN = new Set('week check-in contacts contact sort log just-met trash settings import'.split(' '));

for (const language of ['da', 'en', 'sv'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });
    test.setTimeout(180_000);

    const sizes = language === 'da' ? ' @desktop' : '';
    test(`axe finds nothing, with people and without a network${sizes}`, async ({ page }) => {
      const contactId = await bringPeople(page);
      await bringTips(page, contactId);
      await bringPurpose(page);
      await bringWayHome(page);
      await bringNetwork(page);
      await bringAsk(page);
      const screens = Object.entries(screensOf(contactId));
      await goOffline(page);
      for (const [name, address] of screens.filter(([each]) => language === 'da' || MAIN.has(each))) {
        await test.step(name, async () => {
          await page.goto(`./#${address}`);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await expectAccessible(page);
        });
      }
    });
  });
}

test.describe('at twice the text size, and on the narrowest of screens', () => {
  test.use({ language: 'da' });
  test.setTimeout(180_000);

  test('axe finds nothing, nothing goes sideways, and nothing is cut off', async ({ page, viewport }) => {
    const contactId = await bringPeople(page);
    await bringTips(page, contactId);
    await bringPurpose(page);
    await bringWayHome(page);
    await bringNetwork(page);
    await bringAsk(page);
    for (const [name, address] of Object.entries(screensOf(contactId))) {
      await test.step(name, async () => {
        await page.goto(`./#${address}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
        await expectAccessible(page);
        await expectReflowed(page);
        await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
        await page.setViewportSize({ width: 320, height: 640 });
        await expectReflowed(page);
        await page.setViewportSize(viewport ?? { width: 390, height: 844 });
      });
    }
  });
});

test.describe('in a fresh profile', () => {
  test.use({ language: 'da' });
  test.setTimeout(180_000);

  test('axe finds nothing on the empty screens either @small', async ({ page }) => {
    for (const [name, address] of Object.entries(screensOf('nobody'))) {
      await test.step(name, async () => {
        await page.goto(`./#${address}`);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        await expectAccessible(page);
      });
    }
  });
});
