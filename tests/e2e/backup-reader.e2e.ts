/** The page that opens a backup without the app: from a disk, without a network, in the reader's own language. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Download, Page } from '@playwright/test';
import { GOLDEN_PASSPHRASE } from '../support/golden-passphrase.ts';
import { expectAccessible } from './support/axe.ts';
import { expect, test } from './support/test.ts';

const READER = pathToFileURL(resolve(process.env['E2E_DIST'] ?? 'dist', 'backup-reader.html')).href;
// a backup is locked by many rounds, and axe reads a page twice; on a busy machine both take their time
test.setTimeout(120_000);

const GOLDEN = 'tests/fixtures/backups/version-3';

async function openReader(page: Page): Promise<void> {
  await page.context().setOffline(true);
  await page.goto(READER);
}

async function saved(page: Page, name: string): Promise<Download> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return waiting;
}

test('a backup is read from a disk: the people, their fields, what happened, and all of it as CSV @small', async ({
  page,
}) => {
  await openReader(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Read a backup' })).toBeVisible();
  await page.getByLabel('Backup').setInputFiles(`${GOLDEN}.backup`);
  await expect(page.getByRole('status')).toContainText('3 people in the backup from 22 November 2026.');
  await page.getByText('Åse Ørsted Kjær').click();
  const person = page.getByRole('listitem').filter({ hasText: 'Åse Ørsted Kjær' }).first();
  await expect(person.getByText('arbejde: aase@example.org')).toBeVisible();
  await expect(person.getByText('02-29')).toBeVisible();
  await expect(person.getByText('2 months')).toBeVisible();
  await expect(person.getByText(/^2026-11-01 · Met · Kaffe ved søen/)).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('Search by name').fill('mormor');
  await expect(page.getByText('1 of 3')).toBeVisible();
  await expect(person).toBeHidden();

  const own = await readFile(await (await saved(page, 'Save for Livstegn')).path(), 'utf8');
  expect(own).toContain('Fortalt i fortrolighed');
  expect(own).toContain('Kaffe ved søen');
  const google = await saved(page, 'Save for another address book');
  expect(google.suggestedFilename()).toBe('livstegn-google.csv');
  expect(await readFile(await google.path(), 'utf8')).toContain('aase@example.org');

  await page.getByLabel('Backup').setInputFiles('tests/e2e/support/axe.ts');
  await expect(page.getByRole('status')).toHaveText('This is not a backup from Livstegn.');
  await expect(page.getByText('Åse Ørsted Kjær')).toBeHidden();
});

test.describe('in Danish', () => {
  test.use({ language: 'da' });

  test('a locked backup: a wrong passphrase, then the right one', async ({ page }) => {
    await openReader(page);
    await page.getByLabel('Sikkerhedskopi').setInputFiles(`${GOLDEN}.encrypted.backup`);
    await expect(page.getByRole('status')).toHaveText('Denne sikkerhedskopi er låst med en adgangssætning.');
    await page.getByLabel('Adgangssætning').fill('solskin');
    await page.getByRole('button', { name: 'Åbn' }).click();
    await expect(page.getByRole('status')).toHaveText('Det var ikke adgangssætningen. Prøv igen.');
    await expectAccessible(page);
    await page.getByLabel('Adgangssætning').fill(GOLDEN_PASSPHRASE);
    await page.getByRole('button', { name: 'Åbn' }).click();
    await expect(page.getByRole('status')).toContainText('3 personer i sikkerhedskopien fra 22. november 2026.');
    await expect(page.getByText('山田 太郎')).toBeVisible();
  });
});

test.describe('in Swedish', () => {
  test.use({ language: 'sv' });

  test('what the page is for is said in Swedish', async ({ page }) => {
    await openReader(page);
    await expect(page.getByRole('heading', { level: 1, name: 'Läs en säkerhetskopia' })).toBeVisible();
    await expect(page.getByLabel('Säkerhetskopia')).toBeVisible();
  });
});
