/** Taking everything out, and the whole way round: in, spread over the weeks, logged, restarted, out, and in elsewhere. */
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import { chooseFile, googleContacts, importButton } from './support/address-book.ts';
import { expectAccessible } from './support/axe.ts';
import { BUILD } from './support/address.ts';
import { hostBuild } from './support/deploy.ts';
import { readyForOffline } from './support/offline.ts';
import { readTable, type Row } from './support/tables.ts';
import { expect, test } from './support/test.ts';

test('500 people come in, are spread, logged, kept over a restart, taken out, and come back in elsewhere, all offline', async ({
  profile,
  page: elsewhere,
}, info) => {
  test.slow();
  const host = await hostBuild(BUILD);
  const first = await profile.open();
  for (const page of [first, elsewhere]) {
    await page.goto(`${host.url}#/import`);
    await readyForOffline(page);
  }
  await host.takeDown();

  await chooseFile(first, googleContacts(500));
  await first.getByRole('radio', { name: 'Loose' }).check();
  await first.getByLabel('Know from').selectOption({ label: 'Work' });
  await first.getByLabel('How often').selectOption({ label: 'Every two years' });
  await importButton(first).click();
  await expect(first.getByRole('status')).toContainText('500 people came in');

  const imported = await readTable(first, 'contacts');
  expect(Math.max(...loadByWeek(imported).values())).toBeLessThanOrEqual(5);
  await first.goto(`${host.url}#/`);
  await expect(first.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(async () => (await readTable(first, 'plans')).length).toBe(1);
  const [plan] = await readTable(first, 'plans');
  expect(plan?.['items']).toHaveLength(5);

  const [someone] = imported;
  await first.goto(`${host.url}#/log/${String(someone?.['id'])}`);
  await first.getByRole('button', { name: 'Save' }).click();
  await expect.poll(async () => (await readTable(first, 'interactions')).length).toBe(1);
  const before = await everything(first);

  const again = await profile.open();
  await again.goto(`${host.url}#/export`);
  await expect(again.getByText('You have 500 people here. One contact with them is noted.')).toBeVisible();
  expect(await everything(again)).toEqual(before);
  await again.getByRole('switch', { name: 'Also what was told in confidence' }).check();
  const file = info.outputPath('livstegn.csv');
  await (await saved(again)).saveAs(file);
  await expect(again.getByRole('status')).toContainText('500 people');

  await chooseFile(elsewhere, file);
  await expect(elsewhere.getByRole('heading', { name: 'A file from Livstegn' })).toBeVisible();
  await importButton(elsewhere).click();
  await expect(elsewhere.getByRole('status')).toContainText('500 people came in');
  expect(await everything(elsewhere)).toEqual(before);

  await chooseFile(elsewhere, file);
  await expect(elsewhere.getByText('500 people you have already, just as they are')).toBeVisible();
});

test.describe('each kind of file', () => {
  for (const { kind, name, begins } of [
    { kind: 'For Livstegn', name: /^livstegn-\d{4}-\d\d-\d\d\.csv$/, begins: '\uFEFFrecord,id,' },
    { kind: 'For Google', name: /^livstegn-google-.*\.csv$/, begins: 'First Name,' },
    { kind: 'For Excel', name: /^livstegn-excel-.*\.csv$/, begins: '\uFEFFName;First name;' },
  ]) {
    test(`${kind} has its name and its shape, and brings everyone back`, async ({ page }) => {
      await withPeople(page, 40);
      await page.goto('./#/export');
      await page.getByRole('radio', { name: kind }).check();
      const download = await saved(page);
      expect(download.suggestedFilename()).toMatch(name);
      expect(await textOf(download)).toMatch(new RegExp(`^${begins}`));
      await page.goto('./#/import');
      await chooseFile(page, await download.path());
      await expect(page.getByText(/^40 people you have/)).toBeVisible();
    });
  }
});

test('what was told in confidence goes along only when asked to', async ({ page }) => {
  await page.goto('./#/import');
  await chooseFile(page, 'tests/fixtures/csv/google-labels.csv');
  await importButton(page).click();
  await expect(page.getByRole('status')).toBeVisible();
  await confide(page, 'Looks for another job');
  await page.goto('./#/export');
  expect(await textOf(await saved(page))).not.toContain('Looks for another job');
  await page.getByRole('switch', { name: 'Also what was told in confidence' }).check();
  expect(await textOf(await saved(page))).toContain('Looks for another job');
});

test('10,000 people are written, every one of them', async ({ page }) => {
  test.slow();
  await withPeople(page, 10_000);
  await page.goto('./#/export');
  const text = await textOf(await saved(page));
  expect(text).toContain('person0@example.dk');
  expect(text).toContain('person9999@example.dk');
});

test.describe('in Danish', () => {
  test.use({ language: 'da' });

  test('the screen is accessible in both themes, empty and full @desktop', async ({ page }) => {
    await page.goto('./#/export');
    await expect(page.getByText('Ingen at tage ud endnu')).toBeVisible();
    await expectAccessible(page);
    await page.goto('./#/import');
    await chooseFile(page, googleContacts(3));
    await page.getByRole('button', { name: 'Hent 3 personer ind' }).click();
    await expect(page.getByRole('status')).toBeVisible();
    await page.goto('./#/export');
    await expect(page.getByText('Du har 3 personer her.')).toBeVisible();
    await saved(page);
    await expect(page.getByRole('status')).toContainText('3 personer');
    await expectAccessible(page);
  });
});

async function withPeople(page: Page, count: number): Promise<void> {
  await page.goto('./#/import');
  await chooseFile(page, googleContacts(count));
  await importButton(page).click();
  await expect(page.getByRole('status')).toBeVisible({ timeout: 60_000 });
}

/** Presses the act of the export screen; answers the file. */
async function saved(page: Page): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^(Save the file|Gem filen)$/ }).click(),
  ]);
  return download;
}

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

/** All that an own file must bring back, in the order of the ids. */
async function everything(page: Page): Promise<readonly (readonly Row[])[]> {
  const tables = await Promise.all(['contacts', 'interactions', 'spheres'].map((table) => readTable(page, table)));
  return tables.map((rows) => rows.toSorted((one, other) => String(one['id']).localeCompare(String(other['id']))));
}

/** How many are due in each of the weeks that begin on the check-in day, today's week included. */
function loadByWeek(contacts: readonly Row[]): ReadonlyMap<string, number> {
  const days = contacts.map((contact) => String(contact['dueOn']));
  const loads = new Map<string, number>();
  for (const day of days) {
    const week = addDays(calendarDate(day), -new Date(`${day}T00:00Z`).getUTCDay());
    loads.set(week, (loads.get(week) ?? 0) + 1);
  }
  return loads;
}

/** Writes something in confidence about the first person, past the app. */
async function confide(page: Page, text: string): Promise<void> {
  await page.evaluate(async (told) => {
    const opening = indexedDB.open('livstegn');
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const store = database.transaction('contacts', 'readwrite').objectStore('contacts');
    const reading = store.getAll();
    await new Promise<void>((resolve) => {
      reading.addEventListener('success', () => {
        store.put({ ...reading.result[0], confidentialNotes: told });
        store.transaction.addEventListener('complete', () => resolve());
      });
    });
    database.close();
  }, text);
}
