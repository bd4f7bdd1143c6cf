/** What another app shares is shown and waits for a tap; whoever posts it, nothing is written before. */
import type { Page } from '@playwright/test';
import { vcards } from '../support/vcards.ts';
import { APP_URL } from './support/address.ts';
import { fileOf, type GivenFile } from './support/address-book.ts';
import { expectAccessible } from './support/axe.ts';
import { goOffline, readyForOffline } from './support/offline.ts';
import { readTable } from './support/tables.ts';
import { expect, test } from './support/test.ts';

// what is shared lies beside the app's files, which journeys share otherwise
test.use({ reuseContext: false });

const CARD = {
  ...fileOf('Helles kort.vcf', vcards({ name: 'Helle Kjær', email: 'helle@example.dk' })),
  mimeType: 'text/vcard',
};
const PICTURE = fileOf('foto.csv', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70]));

test.describe('in Danish', () => {
  test.use({ language: 'da' });

  test('a card that is shared is shown, and comes in only when one says so @small', async ({ page }) => {
    await openApp(page);
    await goOffline(page);
    await share(page, 'foreign', { file: CARD });
    await expect(page.getByText(/^Helles kort.vcf, 1\skB$/)).toBeVisible();
    await expectAccessible(page);
    expect(await readTable(page, 'contacts')).toEqual([]);
    await page.getByRole('link', { name: 'Vis, hvad der er i' }).click();
    await expect(page.getByText('Én ny person')).toBeVisible();
    expect(await readTable(page, 'contacts')).toEqual([]);
    await page.getByRole('button', { name: 'Hent én person ind' }).click();
    await expect(page.getByRole('status')).toContainText('1 person kom ind');
    await page.goto('./#/share');
    await expect(page.getByRole('heading', { name: 'Her venter ikke noget' })).toBeVisible();
  });
});

test('a post from another origin writes nothing, changes nothing, and is let go', async ({ page }) => {
  await openApp(page);
  const before = await everything(page);
  await share(page, 'foreign', { file: CARD, title: '<img src=x onerror=alert(1)>' });
  await expect(page.getByText(/^Helles kort.vcf/)).toBeVisible();
  expect(await everything(page)).toEqual(before);
  await page.getByRole('button', { name: 'Let it go' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing is waiting here' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: 'Show what is in it' })).toBeVisible();
  await page.getByRole('button', { name: 'Let it go' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing is waiting here' })).toBeVisible();
  await page.goto('./#/import/shared');
  await expect(page.getByText('Choose a file').first()).toBeVisible();
  expect(await everything(page)).toEqual(before);
});

test('what is no address book is shown as it is, and one thing takes the place of the other', async ({ page }) => {
  await openApp(page);
  await share(page, 'foreign', { file: PICTURE });
  await expect(page.getByText(/This is no address book/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Show what is in it' })).toHaveCount(0);
  await share(page, 'own', { title: 'An article', text: 'https://example.dk/a?b=c javascript:alert(1)' });
  await expect(page.getByText('https://example.dk/a?b=c javascript:alert(1)')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: /example/ })).toHaveCount(0);
  await expectAccessible(page);
  await share(page, 'own', { text: vcards({ name: 'Bo Berg' }) });
  await page.getByRole('link', { name: 'Show what is in it' }).click();
  await expect(page.getByText('One new person')).toBeVisible();
});

async function openApp(page: Page): Promise<void> {
  await page.goto('./#/settings');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await readyForOffline(page);
}

type Shared = { readonly title?: string; readonly text?: string; readonly file?: GivenFile };

/** Posts a form as another app's share does: from the app's own origin, or from another one. */
async function share(page: Page, from: 'own' | 'foreign', { title = '', text = '', file }: Shared): Promise<void> {
  await page.goto(from === 'own' ? './blank' : 'about:blank');
  await page.setContent(`<form method="post" enctype="multipart/form-data" action="${APP_URL}share">
    <input name="title"><textarea name="text"></textarea><input type="file" name="file"><button>Share</button></form>`);
  await page.locator('input[name=title]').fill(title);
  await page.locator('textarea').fill(text);
  if (file !== undefined) await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page).toHaveURL(/#\/share$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** All that is saved, as text. */
async function everything(page: Page): Promise<string> {
  const tables = ['contacts', 'photos', 'interactions', 'tips', 'settings', 'undos'];
  return JSON.stringify(await Promise.all(tables.map((table) => readTable(page, table))));
}
