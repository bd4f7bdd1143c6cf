/** The Week screen as a person meets it: on a small phone, in Danish, by keyboard, with one person and with twelve. */
import type { Page } from '@playwright/test';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import { makeContact, makePromise, makeSettings, makeSphere, SUNDAY } from '../support/make.ts';
import { expectAccessible } from './support/axe.ts';
import { putRows } from './support/put-rows.ts';
import { readTable } from './support/tables.ts';
import { expect, test } from './support/test.ts';

const FORENING = makeSphere({ id: 'forening', name: 'Forening', color: 'pine' });

const FIRST: readonly Partial<Contact>[] = [
  {
    displayName: 'Anders Bruun',
    jobTitle: 'Udviklingschef',
    organization: 'Himmerlands Boligforening',
    birthday: { year: 1986, month: 3, day: 13 },
  },
  {
    displayName: 'Margrethe Holm-Kristoffersen af Rosenkrantz',
    jobTitle: 'Chefkonsulent for tværsektorielt ledelsesudviklingssamarbejde',
    triesSince: 3,
    lastTriedOn: calendarDate('2026-01-20'),
  },
  { displayName: 'Bo', phones: [] },
  { displayName: 'Sørine Østergård', jobTitle: 'Sygeplejerske', lastFullOn: calendarDate('2025-10-14') },
];

function someone(index: number): Contact {
  return makeContact({
    id: `contact-${String(index).padStart(3, '0')}`,
    displayName: `Person ${index}`,
    tie: index % 2 === 0 ? 'weak' : 'strong',
    sphereIds: [FORENING.id],
    rhythmSince: calendarDate('2025-01-01'),
    dueOn: addDays(SUNDAY, -(index % 7)),
    phones: [{ label: 'mobil', value: '+45 20 30 40 50' }],
    ...FIRST[index],
  });
}

/** Opens Week on the Sunday, with so many people due and room for them all. */
async function openWeek(page: Page, count: number, capacity = Math.max(count, 5)): Promise<void> {
  await page.clock.setFixedTime(new Date(`${SUNDAY}T10:00`));
  const contacts = Array.from({ length: count }, (_, index) => someone(index));
  const promises = count > 0 ? [makePromise({ contactId: 'contact-000', what: 'bogen om mentorordninger' })] : [];
  const settings = [makeSettings({ capacity })];
  await putRows(page, { contacts, promises, spheres: [FORENING], settings }, '#/');
}

function cards(page: Page) {
  return page.getByRole('list', { name: 'Ugens personer' }).locator(':scope > li');
}

test.use({ language: 'da' });

for (const count of [1, 5, 12]) {
  test(`with ${count} due, the first stands above the fold and nothing is cut off @small @desktop`, async ({
    page,
  }) => {
    await openWeek(page, count);
    await expect(page.getByText('Uge 10')).toBeVisible();
    await expect(cards(page)).toHaveCount(count);
    const first = await cards(page).first().boundingBox();
    const fold = (page.viewportSize()?.height ?? 0) - 72;
    expect((first?.y ?? 0) + (first?.height ?? 0)).toBeLessThan(fold);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await expect(page.getByText('Anders Bruun fylder 40')).toBeVisible();
    await expectAccessible(page);
  });
}

test('with people of whom nothing is said yet, it says what to do, and axe finds nothing @small', async ({ page }) => {
  await openWeek(page, 0);
  await putRows(page, { contacts: [makeContact({ displayName: 'Blikkenslageren' })] }, '#/');
  await expect(page.getByRole('heading', { name: 'Hvor tæt er jeres bånd?' })).toBeVisible();
  await expectAccessible(page);
});

test('the sheets of a card: axe finds nothing in them', async ({ page }) => {
  await openWeek(page, 5);
  await page.getByRole('button', { name: /Mere: Anders/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Vent lidt' }).click();
  await expect(page.getByRole('dialog', { name: /dukke op igen/ })).toBeVisible();
  await expectAccessible(page);
});

test('by keyboard alone someone is waved off, and taken back', async ({ page }) => {
  await openWeek(page, 5);
  await expect(cards(page)).toHaveCount(5);
  await tabTo(page, /^Mere: Anders/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Anders Bruun' })).toBeVisible();
  await tabTo(page, /^Ikke i denne uge/);
  await page.keyboard.press('Enter');
  await expect(cards(page)).toHaveCount(4);
  await expect(page.getByText('Anders Bruun kan vente.')).toBeVisible();
  await tabTo(page, /^Fortryd$/);
  await page.keyboard.press('Enter');
  await expect(cards(page)).toHaveCount(5);
});

test('two tabs that open the week at once make one plan', async ({ page, context }) => {
  await openWeek(page, 0);
  const other = await context.newPage();
  await other.clock.setFixedTime(new Date(`${SUNDAY}T10:00`));
  const contacts = Array.from({ length: 40 }, (_, index) => someone(index));
  await putRows(page, { contacts }, '#/settings');
  await Promise.all([page.goto('./#/'), other.goto('./#/')]);
  await expect(cards(page)).toHaveCount(5);
  await expect(cards(other)).toHaveCount(5);
  expect(await readTable(page, 'plans')).toHaveLength(1);
});

test('when many are due, a worker makes the plan', async ({ page }) => {
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  await openWeek(page, 400, 5);
  await expect(cards(page)).toHaveCount(5);
  expect(workers.filter((url) => url.includes('plan.worker'))).toHaveLength(1);
  expect(await readTable(page, 'plans')).toHaveLength(1);
});

test('site data cleared under the open page: it says so, and does not begin anew in silence', async ({ page }) => {
  await openWeek(page, 5);
  await expect(cards(page)).toHaveCount(5);
  const devTools = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await devTools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await expect(page.getByRole('heading', { name: 'Forbindelsen til dine data er afbrudt' })).toBeVisible();
  await expectAccessible(page);
});

/** Presses Tab until what has this accessible text holds the focus. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
    if (name.test(text)) return;
  }
  throw new Error(`no ${name.source} within reach of the Tab key`);
}
