/** Attacks as they would come: through files, links, other sites, and a script that got in all the same. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { isLikeFormula } from '../../src/formats/csv/table/formula-guard.ts';
import { splitRecords } from '../../src/formats/csv/table/split-records.ts';
import { paths } from '../../src/paths.ts';
import {
  CARD_PROPERTIES,
  hostileBackup,
  hostileCards,
  hostileTable,
  hostileTexts,
  TABLE_COLUMNS,
} from '../attacks/support/hostile-files.ts';
import { FRIENDLY_LINKS, HOSTILE_LINKS } from '../attacks/support/links.ts';
import { HOSTILE_HOST, PAYLOADS } from '../attacks/support/payloads.ts';
import { makeContact } from '../support/make.ts';
import { reportFigures } from '../support/reliability.ts';
import { chooseFile, fileOf, importButton } from './support/address-book.ts';
import { openProxied, type Proxied } from './support/proxied.ts';
import { putRows } from './support/put-rows.ts';
import { screensOf } from './support/screens.ts';
import { readTable } from './support/tables.ts';
import { expect, test } from './support/test.ts';

test.setTimeout(240_000);

test('hostile texts in every field run nothing and ask for nothing: every screen, every export, on paper', async () => {
  const proxied = await openProxied(test.info());
  const { page } = proxied;
  try {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await expectAlive(proxied);
    const [known, asked] = [proxied.profile.faults().length, proxied.asked.length];

    await bringIn(page, 'cards.vcf', hostileCards());
    await bringIn(page, 'table.csv', hostileTable());
    await mergeBackup(page, await hostileBackup());

    const contacts = await readTable(page, 'contacts');
    expect(contacts.length).toBeGreaterThan(2 * PAYLOADS.length);
    for (const { id, displayName } of contacts) {
      await page.goto(`./#${paths.contact(String(id))}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(String(displayName));
      await openAllDetails(page);
    }
    await page.emulateMedia({ media: 'print' });
    expect((await page.pdf()).length).toBeGreaterThan(1000);
    await page.emulateMedia({ media: 'screen' });
    const screens = Object.values(screensOf('hostile-2'));
    for (const screen of screens) await visit(page, screen);
    await search(page);
    await exportAll(page, contacts.filter(({ madeUp }) => madeUp !== true).length);
    await readOutside(page, await hostileBackup());

    const ran = await page.evaluate(() => Reflect.get(globalThis, '__pwned') !== undefined);
    const faults = proxied.profile.faults().slice(known);
    const foreign = proxied.asked.slice(asked);
    reportFigures('attacks-payloads', {
      payloads: PAYLOADS.length,
      fields: PAYLOADS.length * (CARD_PROPERTIES.length + TABLE_COLUMNS.length) + hostileTexts(),
      screens: screens.length + contacts.length,
      hits: dialogs.length + Number(ran),
      violations: faults.length,
      foreignRequests: foreign.length,
    });
    expect({ dialogs, ran, faults, foreign }).toEqual({ dialogs: [], ran: false, faults: [], foreign: [] });
  } finally {
    await proxied.close();
  }
});

test('of hostile links none can be followed, of good ones all', async ({ page }) => {
  const urls = [...HOSTILE_LINKS, ...FRIENDLY_LINKS].map((value) => ({ label: '', value }));
  await putRows(page, { contacts: [makeContact({ id: 'one', displayName: 'Ada Lund', urls })] }, '#/contacts/one');
  await expect(page.getByRole('heading', { level: 1, name: 'Ada Lund' })).toBeVisible();
  for (const last of FRIENDLY_LINKS.slice(-1)) await expect(page.getByText(last, { exact: true })).toBeVisible();
  const links = await page
    .locator('main a:not([href^="#"])')
    .evaluateAll((all) => all.map((link) => ({ text: link.textContent, rel: link.getAttribute('rel') })));
  expect(links.map(({ text }) => text)).toEqual(FRIENDLY_LINKS);
  expect(links.filter(({ rel }) => rel !== 'noreferrer noopener')).toEqual([]);
});

/** That the traps spring at all: on a page without a policy the payload runs, and the proxy sees what is asked for. */
async function expectAlive({ page, asked }: Proxied): Promise<void> {
  await page.goto('./blank');
  await page.evaluate(async (host) => {
    document.body.innerHTML = '<img src=x onerror="top.__pwned=1">';
    await fetch(`http://control.${host}/`, { mode: 'no-cors' }).catch(() => undefined);
  }, HOSTILE_HOST);
  await expect.poll(() => page.evaluate(() => Reflect.get(globalThis, '__pwned'))).toBe(1);
  expect(asked).toContain(`http://control.${HOSTILE_HOST}/`);
}

async function bringIn(page: Page, name: string, text: string): Promise<void> {
  await page.goto(`./#${paths.import}`);
  await chooseFile(page, fileOf(name, text));
  await expect(importButton(page)).toBeVisible();
  await openAllDetails(page);
  await page.getByRole('button', { name: /^See all/ }).click();
  await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await importButton(page).click();
  await expect(page.getByRole('status').filter({ hasText: /came in/ })).toBeVisible();
}

async function mergeBackup(page: Page, bytes: Uint8Array): Promise<void> {
  await page.goto(`./#${paths.backup}`);
  await chooseFile(page, { ...fileOf('hostile.backup', Buffer.from(bytes)), mimeType: 'application/gzip' });
  await expect(page.getByRole('heading', { name: /^A backup from/ })).toBeVisible();
  await page.getByRole('button', { name: 'Put them together' }).click();
  await expect(page.getByRole('heading', { name: 'Put together' })).toBeVisible();
}

/** Opens a screen, all of it; what stood there before has gone. */
async function visit(page: Page, address: string): Promise<void> {
  await page.evaluate(() => document.querySelector('h1')?.setAttribute('data-left', ''));
  await page.goto(`./#${address}`);
  await expect(page.locator('h1:not([data-left])')).toBeVisible();
  await openAllDetails(page);
}

function openAllDetails(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

async function search(page: Page): Promise<void> {
  await visit(page, paths.contacts);
  for (const words of ['<script>', '__proto__', 'javascript:']) {
    await page.getByRole('searchbox').fill(words);
    await expect(page.getByRole('listitem').first()).toBeVisible();
  }
}

/** Every kind of file: no cell that a spreadsheet would reckon with, no card or event that a text made. */
async function exportAll(page: Page, people: number): Promise<void> {
  await visit(page, paths.export);
  for (const [kind, delimiter] of [
    ['For Livstegn', ','],
    ['For Google', ','],
    ['For Excel', ';'],
  ] as const) {
    const text = await exported(page, kind);
    const cells = splitRecords(text.replace(/^\uFEFF/, ''), delimiter).records.flat();
    expect(cells.length).toBeGreaterThan(people);
    expect(cells.filter((cell) => !cell.startsWith("'") && isLikeFormula(cell))).toEqual([]);
  }
  const cards = await exported(page, 'Cards for phones');
  expect(cards.match(/^BEGIN:VCARD/gm)).toHaveLength(people);
  const calendar = await exported(page, 'For a calendar');
  expect(calendar.match(/^BEGIN:VCALENDAR/gm)).toHaveLength(1);
}

async function exported(page: Page, kind: string): Promise<string> {
  await page.getByRole('radio', { name: kind }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the file' }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}

/** The same backup in the page that reads it without the app. */
async function readOutside(page: Page, bytes: Uint8Array): Promise<void> {
  await page.goto('./backup-reader.html');
  await page
    .getByLabel('Backup')
    .setInputFiles({ ...fileOf('hostile.backup', Buffer.from(bytes)), mimeType: 'application/gzip' });
  await expect(page.getByRole('status')).toContainText('people in the backup');
  await openAllDetails(page);
}
