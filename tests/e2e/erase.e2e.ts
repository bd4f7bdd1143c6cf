/** Erasing everything: a backup first, a word to write, nothing half done, and every tab told. */
import type { Page } from '@playwright/test';
import { paths } from '../../src/paths.ts';
import { makeContact, makeSettings } from '../support/make.ts';
import { expectAccessible } from './support/axe.ts';
import { goOffline } from './support/offline.ts';
import { putRows } from './support/put-rows.ts';
import { readTable } from './support/tables.ts';
import { expect, test } from './support/test.ts';

// axe reads a page twice; on a busy machine that takes its time.
test.setTimeout(120_000);

const HELLE = makeContact({ id: 'helle', displayName: 'Helle Kjær', tie: 'strong' });

async function openSettings(page: Page): Promise<void> {
  await putRows(page, { contacts: [HELLE], settings: [makeSettings({ capacity: 9 })] }, `#${paths.settings}`);
  await page.evaluate(() => localStorage.setItem('of-another-app', 'stays'));
}

test('all of it goes, on this side of the network or the other, and the app begins at the welcome @small', async ({
  page,
}) => {
  await openSettings(page);
  await goOffline(page);
  await page.evaluate(() => localStorage.setItem('livstegn-pin-tries', '1 0 0'));
  await page.getByRole('button', { name: 'Erase everything' }).click();
  const sheet = page.getByRole('dialog', { name: 'Erase everything' });
  await expect(sheet.getByRole('link', { name: 'Make a backup first' })).toHaveAttribute('href', '#/backup');
  await expect(sheet.getByRole('button', { name: 'Erase everything now' })).toBeDisabled();
  await expectAccessible(page);
  await sheet.getByLabel('Write “erase” to go on').fill('Erase');
  await sheet.getByRole('button', { name: 'Erase everything now' }).click();

  await expect(page.getByRole('heading', { level: 1, name: /Keep in touch/ })).toBeVisible();
  await expect(page).toHaveURL(/#\/welcome$/);
  expect(await readTable(page, 'contacts')).toEqual([]);
  await expect.poll(async () => (await readTable(page, 'settings'))[0]?.['capacity']).toBe(5);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['of-another-app']);
  await page.goto(`./#${paths.contacts}`);
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  await expect(page.getByText('Helle Kjær')).toHaveCount(0);
});

test('the backup is one press away, and nothing is erased by making it', async ({ page }) => {
  await openSettings(page);
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByRole('link', { name: 'Make a backup first' }).click();
  await expect(page).toHaveURL(/#\/backup$/);
  await expect(page.getByRole('button', { name: 'Make a backup now' })).toBeEnabled();
  expect(await readTable(page, 'contacts')).toHaveLength(1);
});

test.describe('in Danish', () => {
  test.use({ language: 'da' });

  test('with two tabs open, the other one says what happened, and begins anew when it is loaded', async ({
    page,
    context,
  }) => {
    await openSettings(page);
    const other = await context.newPage();
    await other.goto(`./#${paths.contact('helle')}`);
    await expect(other.getByRole('heading', { level: 1, name: 'Helle Kjær' })).toBeVisible();
    await eraseInDanish(page);
    await expect(page.getByRole('heading', { level: 1, name: /Hold kontakten/ })).toBeVisible();
    await expect(other.getByRole('heading', { name: 'Dine data bliver slettet' })).toBeVisible();
    await expect(other.getByText('Helle Kjær')).toHaveCount(0);
    await expectAccessible(other);
    await other.getByRole('button', { name: 'Indlæs igen' }).click();
    await expect(other.getByText('Personen er ikke her')).toBeVisible();
    expect(await readTable(other, 'contacts')).toEqual([]);
  });

  test.describe('with a page of the host that is not the app', () => {
    // a picture has no icon of its own, and the browser looks for one
    test.use({ expectedFaults: /status of 404/ });

    test('a tab that does not let go is said to be in the way, and nothing is gone until it does', async ({
      page,
      context,
    }) => {
      await openSettings(page);
      const stubborn = await context.newPage();
      await stubborn.goto('./icons/icon.svg');
      await stubborn.evaluate(
        () =>
          new Promise<void>((resolve) => {
            const opening = indexedDB.open('livstegn');
            opening.addEventListener('success', () => {
              Object.assign(window, { held: opening.result });
              resolve();
            });
          }),
      );
      await eraseInDanish(page);
      await expect(page.getByRole('heading', { name: 'En anden fane står i vejen' })).toBeVisible();
      await expectAccessible(page);
      await stubborn.close();
      await expect(page.getByRole('heading', { level: 1, name: /Hold kontakten/ })).toBeVisible();
      expect(await readTable(page, 'contacts')).toEqual([]);
    });
  });
});

async function eraseInDanish(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Slet alt' }).click();
  await page.getByLabel('Skriv »slet« for at gå videre').fill('slet');
  await page.getByRole('button', { name: 'Slet alt nu' }).click();
}
