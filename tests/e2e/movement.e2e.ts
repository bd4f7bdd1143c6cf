/** How one screen gives way to the next, with motion on: it moves, and nothing is in the way afterwards. */
import type { Page } from '@playwright/test';
import { paths } from '../../src/paths.ts';
import { bringPeople } from './support/bring-people.ts';
import { expect, test } from './support/test.ts';

/** Notes the direction of each movement that was begun. */
async function watchMovements(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Reflect.set(globalThis, 'movements', seen);
    const start = document.startViewTransition.bind(document);
    document.startViewTransition = (update) => {
      const movement = start(update);
      const way = document.documentElement.dataset['way'];
      movement.ready.then(
        () => seen.push(`${way}`),
        () => undefined,
      );
      return movement;
    };
  });
}

/** The movements so far, once the last is over. */
async function movementsOf(page: Page): Promise<unknown> {
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset['way'])).toBeUndefined();
  return page.evaluate((): unknown => Reflect.get(globalThis, 'movements'));
}

test('tabs fade across, deeper and back move, and what comes next can be pressed at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await watchMovements(page);
  const contactId = await bringPeople(page);
  await page.goto(`./#${paths.contacts}`);
  await expect(page.getByRole('link', { name: 'Anders Bruun' })).toBeVisible();
  // the movement itself is fetched when the page is idle
  await expect
    .poll(() =>
      page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => /movement-/.test(name))),
    )
    .toBe(true);
  const before = await page.evaluate((): number => Object(Reflect.get(globalThis, 'movements')).length);

  await page.getByRole('link', { name: 'Anders Bruun' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Anders Bruun' })).toBeFocused();
  expect(new URL(page.url()).hash).toBe(`#${paths.contact(contactId)}`);
  await movementsOf(page);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toBeVisible();
  await movementsOf(page);
  await page.getByRole('navigation').getByRole('link', { name: 'Compass' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Compass' })).toBeFocused();
  const movements = await movementsOf(page);
  expect(movements).toEqual(expect.arrayContaining(['deeper', 'back', 'across']));

  // three in a row, none waited for: the last one stands, and is there to be used
  const tabs = page.getByRole('navigation');
  for (const name of ['Networks', 'People', 'Compass']) await tabs.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Compass' })).toBeVisible();
  await page.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await page.getByRole('radio', { name: 'Left', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-hand', 'left');
  expect(before).toBeLessThan(Object(await movementsOf(page)).length);

  await page.emulateMedia({ reducedMotion: 'reduce' });
  const last = Object(await movementsOf(page)).length;
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Compass' })).toBeVisible();
  expect(Object(await movementsOf(page)).length).toBe(last);
});
