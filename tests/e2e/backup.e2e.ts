/** Backups: made, carried through an erased app and back, locked, damaged, merged, kept up to date; and a word about them. */
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { addDays } from '../../src/domain/calendar-date.ts';
import { paths } from '../../src/paths.ts';
import { makeContact, makeInteraction, makeSettings, SUNDAY } from '../support/make.ts';
import { expectAccessible } from './support/axe.ts';
import { bringPeople } from './support/bring-people.ts';
import { goOffline } from './support/offline.ts';
import { putRows } from './support/put-rows.ts';
import { readTable, type Row } from './support/tables.ts';
import { expect, test } from './support/test.ts';

// backups are locked by many rounds, and axe reads a page twice; on a busy machine both take their time
test.setTimeout(180_000);

const PASSPHRASE = 'kaffe sejl måne tog';
const TABLES = ['contacts', 'interactions', 'spheres', 'promises', 'tips', 'plans', 'purposes', 'settings'] as const;

test('made, erased, brought back: every table is as it was, without a network @small', async ({ page }) => {
  await bringPeople(page);
  await openBackup(page);
  await goOffline(page);
  await expect(page.getByText('There is no backup yet.')).toBeVisible();
  const before = await everything(page);
  const file = await (await made(page, 'Make a backup now')).path();
  await expect(page.getByText(/^The last backup is from today\./)).toBeVisible();
  await expect(page.getByText(/^In it: \d+ people/)).toBeVisible();

  await page.goto(`./#${paths.settings}`);
  await page.getByRole('button', { name: 'Erase everything' }).click();
  await page.getByLabel('Write “erase” to go on').fill('erase');
  await page.getByRole('button', { name: 'Erase everything now' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Keep in touch/ })).toBeVisible();
  await page.getByRole('link', { name: 'Bring a backup back' }).click();
  await expect(page.getByText('There is nothing of your own here yet.')).toBeVisible();

  await choose(page, file);
  await expect(page.getByRole('heading', { name: /^A backup from/ })).toBeVisible();
  await expect(page.getByText('Nobody is here now.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Bring it all back' }).click();
  await expect(page.getByRole('heading', { name: 'It is all back' })).toBeVisible();
  expect(await everything(page)).toEqual(before);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'See your people' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Anders Bruun' })).toBeVisible();
  await openBackup(page);
  await expect(page.getByText(/^The last backup is from today\. Nothing has changed since\.$/)).toBeVisible();
});

test.describe('in Danish', () => {
  test.use({ language: 'da' });

  test('locked: a wrong passphrase, the right one, a second question, another tab that follows, and back again', async ({
    page,
    context,
  }) => {
    await withPeople(page, ['Ada Lund']);
    await page.getByRole('switch', { name: 'Lås den med en adgangssætning' }).check();
    await page.getByLabel('Adgangssætning', { exact: true }).fill(PASSPHRASE);
    await page.getByLabel('Den samme én gang til').fill(PASSPHRASE);
    await expectAccessible(page);
    const download = await made(page, 'Lav en sikkerhedskopi nu');
    expect(download.suggestedFilename()).toMatch(/^livstegn-[\d-]+\.encrypted\.backup$/);
    await expect(page.getByText(/Den er låst med din adgangssætning/)).toBeVisible();
    const file = await download.path();

    await withPeople(page, ['Bo Dahl', 'Cilla Kjær', 'Dan Holm', 'Eva Lind']);
    const other = await context.newPage();
    await other.goto(`./#${paths.contact('bo-dahl')}`);
    await expect(other.getByRole('heading', { level: 1, name: 'Bo Dahl' })).toBeVisible();

    await choose(page, file);
    await expect(page.getByRole('heading', { name: 'Denne kopi er låst' })).toBeVisible();
    await page.getByLabel('Adgangssætning').fill('kaffe sejl');
    await page.getByRole('button', { name: 'Lås den op' }).click();
    await expect(page.getByText('Det var den ikke. Mellemrum og store bogstaver tæller med.')).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel('Adgangssætning').fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Lås den op' }).click();
    await page.getByRole('radio', { name: 'Erstat alt, hvad der er her' }).check();
    await expect(page.getByText('4 personer forsvinder herfra.')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Erstat det, der er her' }).click();

    const sheet = page.getByRole('dialog', { name: 'Det er mange personer' });
    await expect(sheet.getByText('4 af de 5 personer her ville ikke længere være her.')).toBeVisible();
    await expect(sheet.getByRole('button', { name: 'Erstat det, der er her' })).toBeDisabled();
    await expectAccessible(page);
    expect(await namesOf(page)).toHaveLength(5);
    await sheet.getByLabel('Skriv 4 for at gå videre').fill('4');
    await sheet.getByRole('button', { name: 'Erstat det, der er her' }).click();
    await expect(page.getByRole('heading', { name: 'Det hele er tilbage' })).toBeVisible();
    expect(await namesOf(page)).toEqual(['Ada Lund']);
    await expect(other.getByText('Personen er ikke her')).toBeVisible();

    await openBackup(page);
    const list = page.getByRole('list', { name: 'Det, der var her før' });
    await list.getByRole('button').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Hent tilbage' }).click();
    await expect(page.getByRole('heading', { name: 'Det hele er tilbage' })).toBeVisible();
    expect(await namesOf(page)).toHaveLength(5);
    await expect(other.getByRole('heading', { level: 1, name: 'Bo Dahl' })).toBeVisible();
  });

  test('after twenty changes or seven days Week says so, and is quiet for a week when waved away', async ({ page }) => {
    const note = page.getByRole('region', { name: 'En sikkerhedskopi?' });
    await withPeople(page, ['Ada Lund'], { backup: { lastOn: SUNDAY, changesSince: 19 } });
    await atWeek(page, 0);
    await expect(page.getByRole('heading', { name: 'Ada Lund' })).toBeVisible();
    await page.getByRole('button', { name: 'Mere: Ada Lund' }).click();
    await page.getByRole('button', { name: 'Lad det hvile' }).click();
    await expect(note).toContainText('Den seneste sikkerhedskopi er fra i dag. 20 ændringer siden.');
    await expectAccessible(page);
    await atWeek(page, 0);
    await note.getByRole('button', { name: 'Ikke nu' }).click();
    await expect(page.getByText('Du hører ikke om det den næste uge.')).toBeVisible();
    await expect(note).toHaveCount(0);
    await atWeek(page, 6);
    await expect(page.getByRole('region', { name: 'Flere personer?' })).toBeVisible();
    await expect(note).toHaveCount(0);
    await atWeek(page, 7);
    await expect(note).toContainText('Den seneste sikkerhedskopi er 7 dage gammel.');
    await expect(page.getByRole('region', { name: 'Flere personer?' })).toHaveCount(0);
    await note.getByRole('link', { name: 'Lav en kopi' }).click();
    await made(page, 'Lav en sikkerhedskopi nu');
    await page.goto(`./#${paths.settings}`);
    await expect(page.getByText('Den seneste sikkerhedskopi er fra i dag.')).toBeVisible();
  });
});

test('two phones put together, and a damaged file that changes nothing', async ({ page }) => {
  await withPeople(page, ['Ada Lund', 'Bo Dahl']);
  const file = await (await made(page, 'Make a backup now')).path();
  await withPeople(page, ['Bo Dahl', 'Cilla Kjær'], {}, ['Ada Lund']);
  await choose(page, file);
  await expect(page.getByText('One person will be added.', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Put them together' }).click();
  await expect(page.getByRole('heading', { name: 'Put together' })).toBeVisible();
  expect(await namesOf(page)).toEqual(['Ada Lund', 'Bo Dahl', 'Cilla Kjær']);
  await page.getByRole('button', { name: 'Undo this' }).click();
  await expect(page.getByRole('heading', { name: 'Everything is as it was before.' })).toBeVisible();
  expect(await namesOf(page)).toEqual(['Bo Dahl', 'Cilla Kjær']);

  await openBackup(page);
  const bytes = await readFile(file);
  for (const { name, content, title } of [
    {
      name: 'cut.backup',
      content: bytes.subarray(0, bytes.length - 40),
      title: /The end of this file is missing|This file is damaged/,
    },
    { name: 'flipped.backup', content: flipped(bytes), title: /This file is damaged|The end of this file is missing/ },
    { name: 'people.csv', content: Buffer.from('Name,Email\nBo,bo@x.dk\n'), title: 'This is no backup of Livstegn' },
    { name: 'empty.backup', content: Buffer.alloc(0), title: 'There is nothing in this file' },
  ]) {
    await page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: content });
    const alert = page.getByRole('alert');
    await expect(alert.getByRole('heading', { name: title })).toBeVisible();
    await expect(alert.getByText('Everything here is as it was.')).toBeVisible();
  }
  await expectAccessible(page);
  expect(await namesOf(page)).toEqual(['Bo Dahl', 'Cilla Kjær']);
});

test('a file keeps itself up to date: chosen once, written anew after changes, and a tap where the browser asks', async ({
  page,
}) => {
  await page.addInitScript(() => {
    if (!location.protocol.startsWith('http')) return;
    const asked = { permission: localStorage.getItem('permission') ?? 'granted' };
    Object.assign(window, {
      showSaveFilePicker: async () =>
        (await navigator.storage.getDirectory()).getFileHandle('kept.backup', { create: true }),
    });
    Object.assign(FileSystemFileHandle.prototype, {
      queryPermission: async () => asked.permission,
      requestPermission: async () => {
        localStorage.removeItem('permission');
        asked.permission = 'granted';
        return asked.permission;
      },
    });
  });
  await withPeople(page, ['Ada Lund']);
  await page.getByRole('button', { name: 'Choose a file' }).click();
  const sheet = page.getByRole('dialog', { name: 'A file that keeps itself up to date' });
  await expectAccessible(page);
  await sheet.getByRole('button', { name: 'Choose a file' }).click();
  await expect(page.getByText('Backups go to kept.backup.')).toBeVisible();
  await expect(page.getByText(/^The last backup is from today\. Nothing has changed since\.$/)).toBeVisible();
  const first = await keptBytes(page);
  expect(first.length).toBeGreaterThan(100);

  await putRows(
    page,
    { contacts: [person('Bo Dahl')], settings: [await settingsWith(page, { lastOn: SUNDAY, changesSince: 1 })] },
    '#/',
  );
  await expect.poll(async () => (await settingsOf(page))['lastOn']).not.toBe(SUNDAY);
  const second = await keptBytes(page);
  expect(second).not.toEqual(first);

  await page.evaluate(() => localStorage.setItem('permission', 'prompt'));
  await putRows(page, { settings: [await settingsWith(page, { lastOn: SUNDAY, changesSince: 25 })] }, '#/');
  const note = page.getByRole('region', { name: 'A backup?' });
  await expect(note).toContainText('The browser asks for your permission before the app may write there again.');
  expect(await keptBytes(page)).toEqual(second);
  await note.getByRole('button', { name: 'Let the app write there' }).click();
  await expect(page.getByText('The file is up to date.')).toBeVisible();
  await expect(note).toHaveCount(0);

  await page.goto(`./#${paths.contacts}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await putRows(page, { contacts: ['Cilla', 'Dan', 'Eva'].map(person) }, `#${paths.backup}`);
  await choose(page, Buffer.from(await keptBytes(page)));
  await page.getByRole('radio', { name: 'Replace everything here' }).check();
  await expect(page.getByText(/3 people will be gone from here/)).toBeVisible();
  await openBackup(page);
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('The file stays as it is, and is no longer written.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
});

async function openBackup(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`./#${paths.backup}`);
  await expect(page.getByRole('heading', { level: 1, name: /^(Backup|Sikkerhedskopi)$/ })).toBeVisible();
}

function person(displayName: string) {
  const id = displayName.toLowerCase().replaceAll(/[^a-z]+/g, '-');
  return makeContact({ id, displayName, tie: 'strong', dueOn: SUNDAY, rhythmSince: SUNDAY });
}

/** An app with these people, each with something noted; `gone` are taken away. Ends at Backup. */
async function withPeople(
  page: Page,
  names: readonly string[],
  settings: Parameters<typeof makeSettings>[0] = {},
  gone: readonly string[] = [],
): Promise<void> {
  await page.goto(`./#${paths.settings}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  if (gone.length > 0)
    await removeContacts(
      page,
      gone.map((name) => person(name).id),
    );
  const contacts = names.map(person);
  const interactions = contacts.map(({ id }) =>
    makeInteraction({ id: `with-${id}`, contactIds: [id], day: addDays(SUNDAY, -99) }),
  );
  await putRows(page, { contacts, interactions, settings: [makeSettings(settings)] }, `#${paths.backup}`);
  await expect(page.getByRole('heading', { level: 1, name: /^(Backup|Sikkerhedskopi)$/ })).toBeVisible();
}

async function removeContacts(page: Page, ids: readonly string[]): Promise<void> {
  await page.evaluate(async (removed) => {
    const opening = indexedDB.open('livstegn');
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const transaction = database.transaction('contacts', 'readwrite');
    for (const id of removed) transaction.objectStore('contacts').delete(id);
    await new Promise((done) => transaction.addEventListener('complete', done));
    database.close();
  }, ids);
}

/** Presses the act and answers the file. */
async function made(page: Page, act: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: act }).click(),
  ]);
  await expect(page.getByText(download.suggestedFilename())).toBeVisible();
  return download;
}

async function choose(page: Page, file: string | Buffer): Promise<void> {
  const given = typeof file === 'string' ? await readFile(file) : file;
  const mimeType = 'application/octet-stream';
  await page.locator('input[type=file]').setInputFiles({ name: 'mine.backup', mimeType, buffer: given });
}

/** What is kept of the person, in the order of the ids; what is noted of the backup itself aside. */
async function everything(page: Page): Promise<Readonly<Record<string, readonly Row[]>>> {
  const rows = await Promise.all(TABLES.map((table) => readTable(page, table)));
  const all = Object.fromEntries(TABLES.map((table, index) => [table, rows[index] ?? []]));
  const settings = (all['settings'] ?? []).map((row) => Object.assign(row, { backup: {}, lastOpenedOn: '' }));
  return { ...all, settings };
}

async function namesOf(page: Page): Promise<readonly string[]> {
  const names = (await readTable(page, 'contacts')).map(({ displayName }) => String(displayName));
  return names.toSorted((one, other) => one.localeCompare(other));
}

async function settingsOf(page: Page): Promise<Row> {
  const [settings] = await readTable(page, 'settings');
  return (settings?.['backup'] ?? {}) as Row;
}

async function settingsWith(page: Page, backup: Row): Promise<Row> {
  const [settings] = await readTable(page, 'settings');
  return { ...settings, backup };
}

function flipped(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const at = Math.floor(copy.length / 2);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}

/** What is in the file of the browser's own that stands in for one on disk. */
async function keptBytes(page: Page): Promise<readonly number[]> {
  return page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const file = await (await folder.getFileHandle('kept.backup')).getFile();
    return [...new Uint8Array(await file.arrayBuffer())];
  });
}

/** Opens Week so many days after the Sunday. */
async function atWeek(page: Page, days: number): Promise<void> {
  const at = new Date(`${SUNDAY}T10:00`);
  at.setDate(at.getDate() + days);
  await page.clock.setFixedTime(at);
  await page.goto('about:blank');
  await page.goto('./#/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}
