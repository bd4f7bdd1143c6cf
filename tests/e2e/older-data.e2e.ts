/** Data of an earlier version of the app: it is all there in this one, also when another tab still holds it open. */
import type { Page } from '@playwright/test';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { SCHEMA_VERSION } from '../../src/domain/settings.ts';
import { makeContact, makeInteraction, makeSettings, makeSphere } from '../support/make.ts';
import { VERSION_1 } from '../support/version-1.ts';
import { readTable } from './support/tables.ts';
import { expect, test } from './support/test.ts';

const WORK = makeSphere({ id: 'work', name: 'Work' });
const WEDDING = { label: 'wedding', month: 2, day: 29 };
const HELLE = makeContact({ id: 'helle', displayName: 'Helle Kjær', sphereIds: ['work'], dates: [WEDDING] });
const TALK = makeInteraction({ id: 'talk', contactIds: ['helle'], day: calendarDate('2026-01-10') });
const SETTINGS = makeSettings({ schemaVersion: 1, capacity: 7 });
const ROWS = { contacts: [HELLE], spheres: [WORK], interactions: [TALK], settings: [SETTINGS] };

/** Saves the rows as version 1 did, and keeps the database open, as a tab does that gives way to nobody. */
async function holdVersion1(page: Page): Promise<void> {
  // a page of the same origin, without the app
  const body = '<link rel="icon" href="data:," /><p>Version 1</p>';
  await page.route('**/version-1', (route) => route.fulfill({ contentType: 'text/html', body }));
  await page.goto('./version-1');
  await page.evaluate(
    async ({ tables, rows }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        // Dexie counts versions in tens
        const opening = indexedDB.open('livstegn', 10);
        opening.addEventListener('upgradeneeded', () => {
          for (const [name, source] of Object.entries(tables)) {
            const [, ...indexes] = source.split(', ');
            const store = opening.result.createObjectStore(name, { keyPath: 'id' });
            for (const index of indexes) {
              const bare = index.replace(/^[*&]/, '');
              const path = bare.startsWith('[') ? bare.slice(1, -1).split('+') : bare;
              store.createIndex(bare, path, { multiEntry: index.startsWith('*'), unique: index.startsWith('&') });
            }
          }
        });
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(opening.error ?? new Error('it does not open')));
      });
      const transaction = database.transaction(Object.keys(rows), 'readwrite');
      for (const [table, put] of Object.entries(rows)) for (const row of put) transaction.objectStore(table).put(row);
      await new Promise((done) => transaction.addEventListener('complete', done));
      Object.assign(globalThis, { held: database });
    },
    { tables: VERSION_1, rows: ROWS },
  );
}

async function expectAllThere(page: Page): Promise<void> {
  await page.goto('./#/contacts/helle');
  await expect(page.getByRole('heading', { level: 1, name: 'Helle Kjær' })).toBeVisible();
  expect(await readTable(page, 'contacts')).toEqual([{ ...HELLE, dayKeys: [229] }]);
  expect(await readTable(page, 'interactions')).toEqual([TALK]);
  expect(await readTable(page, 'spheres')).toEqual([WORK]);
  expect(await readTable(page, 'settings')).toMatchObject([{ capacity: 7, schemaVersion: SCHEMA_VERSION }]);
}

test('what was saved by version 1 is all there', async ({ page }) => {
  await holdVersion1(page);
  await expectAllThere(page);
});

test('while another tab holds it open the page says so, and goes on by itself once that tab is closed', async ({
  page,
  context,
}) => {
  const holder = await context.newPage();
  await holdVersion1(holder);
  await page.goto('./#/contacts');
  await expect(page.getByRole('heading', { name: 'Another tab is in the way' })).toBeVisible();
  await holder.close();
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  await expect(page.getByText('Helle Kjær')).toBeVisible();
  await expectAllThere(page);
});
