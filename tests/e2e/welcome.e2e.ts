/** The first minute: an empty app greets, says where the data stays, and lets one look around. */
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/test.ts';

for (const language of ['en', 'da', 'sv'] as const) {
  test.describe(language, () => {
    test.use({ language });
    test('a fresh profile is greeted, whole on one screen, and axe finds nothing @small @desktop', async ({ page }) => {
      await page.goto('./');
      await expect(page).toHaveURL(/#\/welcome$/);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const acts = await page.getByRole('main').getByRole('link').last().boundingBox();
      expect((acts?.y ?? 0) + (acts?.height ?? 0)).toBeLessThanOrEqual(page.viewportSize()?.height ?? 0);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await expectAccessible(page);
    });
  });
}

test('whoever just looks around finds Week, and is not led back', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'Just look around' }).click();
  await expect(page.getByRole('heading', { name: 'It begins with one person' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Compass' }).click();
  await page.getByRole('link', { name: 'Week', exact: true }).click();
  await expect(page).toHaveURL(/#\/$/);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'It begins with one person' })).toBeVisible();
});

test('the way back from the welcome does not end where one is sent on again', async ({ page }) => {
  await page.goto('./#/help');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => location.assign('#/'));
  await expect(page).toHaveURL(/#\/welcome$/);
  await page.goBack();
  await expect(page).toHaveURL(/#\/help$/);
});

for (const route of ['#/contacts', '#/contacts/new', '#/log', '#/import', '#/export', '#/settings', '#/help']) {
  test(`${route} works in a fresh profile`, async ({ page }) => {
    await page.goto(`./${route}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(new URL(page.url()).hash).toBe(route);
  });
}
