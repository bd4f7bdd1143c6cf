/** What can go wrong with the data of a browser, brought about in a real one: what is saved stays, and what isn't is said. */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { SCHEMA_VERSION } from '../../src/domain/settings.ts';
import { contentsOf } from '../support/backup-files.ts';
import { makeContact, makeInteraction, makeSettings, SUNDAY } from '../support/make.ts';
import { VERSION_2 } from '../support/version-2.ts';
import { reportFigures } from '../support/reliability.ts';
import { chooseFile, fileOf, type GivenFile } from './support/address-book.ts';
import {
  closeConnections,
  keepConnections,
  poisonUpgrades,
  limitRoom,
  upgradeBeyond,
  versionOf,
} from './support/breaking.ts';
import { putInto, putRows } from './support/put-rows.ts';
import { shapeOfDatabase } from './support/shape.ts';
import { readTable, type Row } from './support/tables.ts';
import { expect, test } from './support/test.ts';

const HELLE = makeContact({ id: 'helle', displayName: 'Helle Kjær', notes: 'Fra koret' });
const TALK = makeInteraction({ id: 'talk', contactIds: ['helle'], day: SUNDAY });
const LIFE = { contacts: [HELLE], interactions: [TALK], settings: [makeSettings({ lastOpenedOn: SUNDAY })] };

// what is broken here is to break nothing of the next journey
test.use({ language: 'da', reuseContext: false });
test.setTimeout(180_000);

test('an import that finds no room writes nobody, says so, and comes in whole once there is room', async ({ page }) => {
  const lift = await limitRoom(page, 1_200_000);
  await putRows(page, LIFE, '#/import');
  // that it was opened is noted in a quiet moment, and nothing else is to be written
  await expect.poll(async () => (await saved(page))['settings']?.[0]?.['lastOpenedOn']).not.toBe(SUNDAY);
  const before = await saved(page);
  await chooseFile(page, bookOfNotes(1000));
  await page.getByRole('button', { name: 'Hent 1.000 personer ind' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Der er ikke plads til dem' })).toBeVisible();
  expect(await saved(page)).toEqual(before);
  await page.goto('./#/contacts/helle');
  await expect(page.getByText('Fra koret')).toBeVisible();

  await lift();
  await page.goto('./#/import');
  await chooseFile(page, bookOfNotes(1000));
  await page.getByRole('button', { name: 'Hent 1.000 personer ind' }).click();
  await expect(page.getByRole('status').filter({ hasText: '1.000 personer kom ind' })).toBeVisible();
  expect(await readTable(page, 'contacts')).toHaveLength(1001);
  reportFigures('faults-browser', { importsCutByQuota: 1, writtenInPart: 0 });
});

test('the database closes under a half-typed form: what could not be saved is said, and the words stay', async ({
  page,
}) => {
  await keepConnections(page);
  await putRows(page, LIFE, '#/contacts/helle/edit');
  const job = page.getByLabel('Stilling');
  await job.fill('Gartner');
  await closeConnections(page);
  // pressed in whatever order the app finds out: what it does by itself in a quiet moment may have told it already
  await page.getByRole('button', { name: 'Gem', exact: true }).dispatchEvent('click');
  const told = page.getByRole('dialog', { name: 'Forbindelsen til dine data er afbrudt' });
  await told.getByRole('button', { name: 'Tilbage til det' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Det, du skrev, er her stadig' })).toBeVisible();
  await expect(job).toHaveValue('Gartner');
  expect(await readTable(page, 'contacts')).toEqual([HELLE]);
});

test('everything of this site is cleared under a half-typed form: it says so, keeps the words, and saves nothing into the void', async ({
  page,
}) => {
  await putRows(page, LIFE, '#/contacts/helle/edit');
  const job = page.getByLabel('Stilling');
  await job.fill('Gartner');
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'all' });
  const told = page.getByRole('dialog', { name: 'Forbindelsen til dine data er afbrudt' });
  await expect(told.getByRole('alert')).toContainText('Det, du var ved at skrive, står stadig bagved.');
  await told.getByRole('button', { name: 'Tilbage til det' }).click();
  await expect(job).toHaveValue('Gartner');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Det kunne ikke gemmes' })).toBeVisible();
  await expect(job).toHaveValue('Gartner');
  expect(await readTable(page, 'contacts')).toEqual([]);

  // nothing is left that could tell of it: one begins anew, with the way to bring a backup back in sight
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto('about:blank');
  await page.goto('./');
  await expect(page.getByRole('link', { name: 'Hent en sikkerhedskopi tilbage' })).toBeVisible();
});

test('everything is cleared while an import waits to be let in: it says so, and nobody comes into the void', async ({
  page,
}) => {
  await putRows(page, LIFE, '#/import');
  await chooseFile(page, bookOfNotes(20));
  await expect(page.getByRole('button', { name: 'Hent 20 personer ind' })).toBeVisible();
  const devTools = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await devTools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await expect(page.getByRole('heading', { name: 'Forbindelsen til dine data er afbrudt' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Hent 20 personer ind' })).toHaveCount(0);
  expect(await readTable(page, 'contacts')).toEqual([]);
});

test('a newer version upgrades the data under a half-typed form, and this one writes nothing after that', async ({
  page,
  context,
}) => {
  await putRows(page, LIFE, '#/contacts/helle/edit');
  const job = page.getByLabel('Stilling');
  await job.fill('Gartner');
  const newer = await context.newPage();
  await newer.goto('./blank');
  await upgradeBeyond(newer);
  const before = await saved(newer);
  const told = page.getByRole('dialog', { name: 'Dine data er nyere end denne side' });
  await told.getByRole('button', { name: 'Tilbage til det' }).click();
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'Det, du skrev, er her stadig' })).toBeVisible();
  await expect(job).toHaveValue('Gartner');

  // the old version, loaded anew over the newer data
  for (const route of ['#/', '#/contacts/new', '#/import']) {
    await newer.goto('about:blank');
    await newer.goto(`./${route}`);
    await expect(newer.getByRole('heading', { name: 'Dine data er nyere end denne side' })).toBeVisible();
  }
  await expect(newer.getByRole('button', { name: 'Gem en sikkerhedskopi af det, der er her' })).toBeVisible();
  expect(await saved(newer)).toEqual(before);
});

test('an upgrade that fails on a row changes nothing, says so, and a backup of all of it can be saved', async ({
  page,
}) => {
  await page.goto('./blank');
  const { stores } = await shapeOfDatabase();
  const ofThen = stores.filter(({ name }) => name in VERSION_2);
  const settings = makeSettings({ schemaVersion: 2 });
  const then = { version: 20, stores: ofThen };
  await putInto(page, { ...LIFE, settings: [{ ...settings, poison: true }] }, then);
  await poisonUpgrades(page, 'poison');
  await page.goto('./#/contacts');
  await expect(page.getByRole('heading', { name: 'Dine data kunne ikke åbnes' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Gem en sikkerhedskopi af det, der er her' }).click();
  const { tables } = await contentsOf(new Blob([new Uint8Array(await readFile(await (await download).path()))]));
  expect(tables.get('contacts')).toEqual([HELLE]);
  expect(tables.get('interactions')).toEqual([TALK]);
  expect(await versionOf(page)).toBe(20);
  expect(await saved(page)).toMatchObject({ contacts: [HELLE], settings: [{ schemaVersion: 2, poison: true }] });

  await page.goto('./blank');
  await putInto(page, { settings: [settings] }, then);
  await page.goto('./#/contacts/helle');
  await expect(page.getByText('Fra koret')).toBeVisible();
  expect(await saved(page)).toMatchObject({ contacts: [HELLE], settings: [{ schemaVersion: SCHEMA_VERSION }] });
  // what is still being fetched is let go
  await page.unrouteAll({ behavior: 'ignoreErrors' });
});

/** The rows that one would miss. */
async function saved(page: Page): Promise<{ readonly [table: string]: readonly Row[] }> {
  return {
    contacts: await readTable(page, 'contacts'),
    interactions: await readTable(page, 'interactions'),
    settings: await readTable(page, 'settings'),
    undos: await readTable(page, 'undos'),
  };
}

/** People with notes of two thousand letters that can't be packed any tighter. */
function bookOfNotes(people: number): GivenFile {
  const rows = Array.from({ length: people }, (_, index) => `Person ${index},${randomBytes(1500).toString('base64')}`);
  return fileOf('noter.csv', ['Name,Notes', ...rows].join('\r\n'));
}

test('a browser that comes with an empty database where there were people is told on, and the backup stands first', async ({
  page,
}) => {
  await putRows(page, LIFE, '#/contacts/helle');
  await expect(page.getByRole('heading', { name: 'Helle Kjær' })).toBeVisible();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('livstegn-lived'))).toBeTruthy();
  // of the same origin, and no page of the app, which would notice
  await page.goto('./blank');
  await page.evaluate(async () => {
    const gone = indexedDB.deleteDatabase('livstegn');
    await new Promise((resolve) => gone.addEventListener('success', resolve));
  });
  await page.goto('./#/');
  await expect(page.getByText('Browseren har mistet dine personer')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link').first()).toHaveText('Hent en sikkerhedskopi tilbage');
});
