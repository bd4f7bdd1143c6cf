/** People go out as cards and days into a calendar, all offline; the cards come back whole on another phone. */
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { paths } from '../../src/paths.ts';
import { makeContact, makePromise, makeSettings, SUNDAY } from '../support/make.ts';
import { makePng } from '../support/pictures.ts';
import { calendarProperty, readCalendar } from '../support/read-calendar.ts';
import { vcards } from '../support/vcards.ts';
import { chooseFile, fileOf } from './support/address-book.ts';
import { expectAccessible } from './support/axe.ts';
import { goOffline } from './support/offline.ts';
import { putRows } from './support/put-rows.ts';
import { readTable, type Row } from './support/tables.ts';
import { expect, test } from './support/test.ts';

// axe reads a page twice; on a busy machine that takes its time.
test.setTimeout(120_000);

const HELLE_LINES = [
  'NICKNAME:Hel',
  'ORG:Himmerland Kommune;Skole',
  'TITLE:Lærer',
  'BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-12',
  'ADR;TYPE=HOME:;;Nygade 3;Aars;;9600;Danmark',
  'item1.X-ABDATE:2010-05-07',
  'item1.X-ABLabel:_$!<Anniversary>!$_',
  String.raw`NOTE:Sejler\, og læser\n🙂 altid og hver eneste søndag i al slags vejr hele sommeren igennem`,
  'CATEGORIES:kor,naboer',
];
const BOOK = vcards(
  {
    name: 'Helle Kjær',
    tel: '+45 22 33 44 55',
    email: 'helle@example.dk',
    lines: HELLE_LINES,
    photo: makePng({ width: 96, height: 64 }),
  },
  { name: 'Åse Østergaard', email: 'aase@example.dk' },
  { name: 'Bo Berg', tel: '+45 20 30 40 50' },
);

test.describe('in Danish', () => {
  test.use({ language: 'da' });

  test('cards with a picture go out in both versions, and come back on another phone as they were', async ({
    profile,
    page,
  }) => {
    const phone = await profile.open();
    await openOffline(phone, paths.import);
    await bringIn(phone, fileOf('telefonbog.vcf', BOOK), 'Hent 3 personer ind');
    await openOffline(page, paths.import);
    for (const { version, letters } of [
      { version: 'De fleste telefoner', letters: /^BEGIN:VCARD\r\nVERSION:3.0\r\n/ },
      { version: 'Nyere programmer', letters: /^BEGIN:VCARD\r\nVERSION:4.0\r\n/ },
    ]) {
      await phone.goto(`./#${paths.export}`);
      await phone.getByRole('radio', { name: 'Kort til telefoner' }).check();
      await phone.getByRole('radio', { name: version }).check();
      await expect(phone.getByText('Billederne kommer med.')).toBeVisible();
      const download = await saved(phone, 'Gem filen');
      expect(download.suggestedFilename()).toMatch(/^livstegn-vcard-.*\.vcf$/);
      await expect(phone.getByRole('status')).toContainText('med 3 personer i');
      const text = await textOf(download);
      expect(text).toMatch(letters);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);

      await bringIn(page, fileOf('kort.vcf', text), 'Hent 3 personer ind');
      expect(await peopleIn(page)).toEqual(await peopleIn(phone));
      expect(await picturesIn(page)).toEqual(await picturesIn(phone));
      await page.getByRole('button', { name: 'Tag importen tilbage' }).click();
      await expect(page.getByRole('status')).toContainText('Alt er som før');
    }
  });

  test('the calendar is chosen, saved, and read by another reader @small', async ({ page }) => {
    await openWithLife(page, paths.export);
    await page.getByRole('radio', { name: 'Til kalenderen' }).check();
    await expect(page.getByText('Søndag kl. 19.30')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    const download = await saved(page, 'Gem filen');
    expect(download.suggestedFilename()).toBe(`livstegn-calendar-${SUNDAY}.ics`);
    await expect(page.getByRole('status')).toContainText('med 3 begivenheder i');
    await expectAccessible(page);
    const text = await textOf(download);
    const { name, events } = readCalendar(text);
    expect([name, calendarProperty(text, 'method')]).toEqual(['Livstegn: dage at huske', 'PUBLISH']);
    expect(events).toMatchObject([
      {
        title: 'Ugens runde',
        start: `${SUNDAY}T19:30:00`,
        isFloating: true,
        rule: 'FREQ=WEEKLY;BYDAY=SU',
        trigger: 'PT0S',
      },
      { title: 'Fødselsdag: Helle Kjær', isAllDay: true, start: '2024-02-29' },
      { title: 'Lovet Helle Kjær: en bog', start: SUNDAY },
    ]);
    expect(events[0]?.url).toMatch(/#\/check-in$/);
    expect(events[1]?.days(3)).toEqual(['2024-02-29', '2025-02-28', '2026-02-28']);

    await page.goto(`./#${paths.contact('helle')}`);
    await page.getByRole('button', { name: 'Mere: Helle Kjær' }).click();
    await page.getByRole('button', { name: 'Læg i papirkurven' }).click();
    await expect(page.getByText('Helle Kjær ligger i papirkurven', { exact: false })).toBeVisible();
    await page.goto(`./#${paths.export}`);
    await page.getByRole('radio', { name: 'Til kalenderen' }).check();
    const again = await textOf(await saved(page, 'Gem filen'));
    expect(again).not.toContain('Helle');
    expect(readCalendar(again).events.map(({ uid, status, sequence }) => [uid, status, sequence])).toEqual(
      events.map(({ uid }, index) => [uid, index === 0 ? 'CONFIRMED' : 'CANCELLED', 2]),
    );
  });
});

test('one card is handed to another app, with no more than one says yes to @small', async ({ page }) => {
  await page.addInitScript(() => {
    const shared: File[] = [];
    Object.assign(window, { shared });
    Object.assign(navigator, {
      canShare: () => true,
      share: async ({ files }: { files: File[] }) => {
        shared.push(...files);
      },
    });
  });
  await openWithLife(page, paths.contact('helle'));
  const sheet = await cardSheet(page);
  await expectAccessible(page);
  await sheet.getByRole('button', { name: 'Choose an app' }).click();
  await expect(sheet).toBeHidden();
  await cardSheet(page);
  await sheet.getByRole('switch', { name: 'Also what you have written' }).check();
  await sheet.getByRole('switch', { name: 'Also what was told in confidence' }).check();
  await sheet.getByRole('button', { name: 'Choose an app' }).click();
  await expect(sheet).toBeHidden();
  const [plain = '', whole = ''] = await page.evaluate(async () => {
    const files: unknown = Reflect.get(window, 'shared');
    return Promise.all(Array.isArray(files) ? files.map((file: File) => file.text()) : []);
  });
  expect(plain).toContain('FN:Helle Kjær');
  expect(plain).not.toMatch(/Sails|another job/);
  expect(whole).toMatch(/Sails[^]*another job/);
});

test('where nothing can be shared, the card is saved', async ({ page }) => {
  await page.addInitScript(() => Object.assign(navigator, { canShare: undefined }));
  await openWithLife(page, paths.contact('helle'));
  const sheet = await cardSheet(page);
  await expect(sheet.getByRole('button', { name: 'Choose an app' })).toHaveCount(0);
  const download = await saved(page, 'Save the card');
  expect(download.suggestedFilename()).toBe('Helle Kjær.vcf');
  expect(await textOf(download)).toContain('TEL;TYPE=CELL:+45 20 30 40 50');
  await expect(page.getByText('Helle Kjær.vcf is among your downloads.')).toBeVisible();
});

async function openWithLife(page: Page, route: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${SUNDAY}T10:00`));
  const helle = makeContact({
    id: 'helle',
    displayName: 'Helle Kjær',
    givenName: 'Helle',
    familyName: 'Kjær',
    birthday: { month: 2, day: 29 },
    phones: [{ label: 'mobile', value: '+45 20 30 40 50' }],
    notes: 'Sails',
    confidentialNotes: 'Looks for another job',
  });
  const kirsten = makeContact({
    id: 'kirsten',
    displayName: 'Kirsten Holm',
    standing: 'remembered',
    birthday: { month: 3, day: 9 },
  });
  const rows = {
    contacts: [helle, kirsten],
    promises: [helle, kirsten].map(({ id }) => makePromise({ contactId: id, what: 'en bog' })),
    settings: [makeSettings()],
  };
  await putRows(page, rows, `#${route}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await goOffline(page);
}

async function openOffline(page: Page, route: string): Promise<void> {
  await page.goto(`./#${route}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await goOffline(page);
}

async function bringIn(page: Page, file: ReturnType<typeof fileOf>, button: string): Promise<void> {
  await chooseFile(page, file);
  await page.getByRole('button', { name: button }).click();
  await expect(page.getByRole('status')).toContainText('3 personer kom ind');
}

async function cardSheet(page: Page) {
  await page.getByRole('button', { name: 'More: Helle Kjær' }).click();
  await page.getByRole('button', { name: 'Share the card' }).click();
  const sheet = page.getByRole('dialog', { name: 'Share the card' });
  await expect(sheet).toBeVisible();
  return sheet;
}

async function saved(page: Page, button: string): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return download;
}

async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}

/** What is known of everyone, by name, but for ids, stamps and what is reckoned here. */
async function peopleIn(page: Page): Promise<readonly Row[]> {
  const contacts = await readTable(page, 'contacts');
  const own = new Set(['id', 'createdAt', 'updatedAt', 'rev']);
  return contacts
    .map((row) => Object.fromEntries(Object.entries(row).filter(([field]) => !own.has(field))))
    .toSorted((one, other) => String(one['displayName']).localeCompare(String(other['displayName'])));
}

/** The bytes of all pictures. */
function picturesIn(page: Page): Promise<readonly (readonly number[])[]> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('livstegn');
    const database = await new Promise<IDBDatabase>((resolve) => {
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const reading = database.transaction('photos').objectStore('photos').getAll();
    const rows = await new Promise<{ blob: Blob }[]>((resolve) => {
      reading.addEventListener('success', () => resolve(reading.result));
    });
    database.close();
    return Promise.all(rows.map(async ({ blob }) => Array.from(new Uint8Array(await blob.arrayBuffer()))));
  });
}
