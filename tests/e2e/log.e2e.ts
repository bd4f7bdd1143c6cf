/** We've talked: three taps at most, by keyboard too, offline, with many at once. */
import type { Page } from '@playwright/test';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import { makeContact, makeInteraction, SUNDAY } from '../support/make.ts';
import { expectAccessible } from './support/axe.ts';
import { putRows } from './support/put-rows.ts';
import { readTable } from './support/tables.ts';
import { expect, test } from './support/test.ts';

const SINCE = calendarDate('2025-01-01');
const HELLE = makeContact({
  id: 'helle',
  displayName: 'Helle Kjær',
  givenName: 'Helle',
  tie: 'strong',
  rhythmSince: SINCE,
});
const OTHERS = ['Åse Sørensen', 'Bo Lind', 'Bartholomæus Skjoldborg-Østergaard Vestergaard'].map((displayName, index) =>
  makeContact({ id: `other-${index}`, displayName, tie: 'weak', rhythmSince: SINCE }),
);
const CALL = makeInteraction({ id: 'call', contactIds: ['helle'], day: addDays(SUNDAY, -50), channel: 'call' });

test.use({ language: 'da' });
// axe reads the whole form twice; on a busy machine that takes its time.
test.setTimeout(120_000);

async function openAt(page: Page, route: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${SUNDAY}T10:00`));
  await putRows(page, { contacts: [HELLE, ...OTHERS], interactions: [CALL] }, route);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function logged(page: Page) {
  const rows = await readTable(page, 'interactions');
  return rows.filter((row) => row['id'] !== 'call');
}

test('from a person two taps log a talk of today, and one takes it back @small', async ({ page }) => {
  await openAt(page, '#/contacts/helle');
  await page.getByRole('link', { name: 'Vi har talt sammen' }).click();
  await expect(page.getByRole('button', { name: 'Gem' })).toBeInViewport();
  await page.getByRole('button', { name: 'Gem' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Helle Kjær' })).toBeVisible();
  await expect(page.getByText(/^Noteret\. Næste livstegn til Helle omkring juni\.$/)).toBeVisible();
  expect(await logged(page)).toMatchObject([{ contactIds: ['helle'], day: SUNDAY, channel: 'call' }]);
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect.poll(async () => (await logged(page)).length).toBe(0);
});

test('the note of what was just done never lies over the save', async ({ page }) => {
  await openAt(page, '#/contacts/helle');
  await page.getByRole('link', { name: 'Vi har talt sammen' }).click();
  await page.getByRole('button', { name: 'Gem' }).click();
  const note = page.getByText(/^Noteret\./);
  await expect(note).toBeVisible();
  await page.getByRole('link', { name: 'Vi har talt sammen' }).click();
  await page.getByRole('button', { name: 'Gem' }).click({ trial: true });
  await expect(note).toBeVisible();
});

test('whoever goes elsewhere while it is being saved stays where they went', async ({ page }) => {
  await openAt(page, '#/contacts/helle');
  await page.getByRole('link', { name: 'Vi har talt sammen' }).click();
  await expect(page.getByRole('button', { name: 'Gem' })).toBeVisible();
  // quicker than any save
  await page.getByRole('button', { name: 'Gem' }).evaluate((button: HTMLElement) => {
    button.click();
    location.hash = '#/trash';
  });
  await expect(page.getByText(/^Noteret\./)).toBeVisible();
  await expect.poll(async () => (await logged(page)).length).toBe(1);
  await expect(page.getByRole('heading', { level: 1, name: 'Papirkurv' })).toBeVisible();
  expect(new URL(page.url()).hash).toBe('#/trash');
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Helle Kjær' })).toBeVisible();
});

test('from anywhere it is behind the plus; then a likely face, and the save', async ({ page }) => {
  await openAt(page, '#/networks');
  await page.getByRole('button', { name: 'Tilføj' }).click();
  await page.getByRole('link', { name: 'Vi har talt sammen' }).click();
  await page.getByRole('button', { name: 'Helle Kjær' }).click();
  await page.getByRole('button', { name: 'Gem' }).click();
  await expect(page.getByText(/^Noteret\./)).toBeVisible();
  expect(await logged(page)).toHaveLength(1);
});

test('an evening with several is one log, and nobody’s next sign is forgotten', async ({ page }) => {
  await openAt(page, '#/log');
  for (const [typed, name] of [
    ['hel', 'Helle Kjær'],
    ['ase', 'Åse Sørensen'],
    ['skj', 'Bartholomæus Skjoldborg-Østergaard Vestergaard'],
  ] as const) {
    await page.getByRole('searchbox').fill(typed);
    await page.getByRole('button', { name, exact: true }).click();
  }
  await page.getByText('Mødtes').click();
  await page.getByRole('button', { name: 'Gem' }).click();
  await expect(page.getByText(/^Noteret for Helle, Åse Sørensen og Bartholomæus/)).toBeVisible();
  expect(await logged(page)).toMatchObject([{ contactIds: ['helle', 'other-0', 'other-2'], channel: 'meeting' }]);
  const contacts = await readTable(page, 'contacts');
  expect(contacts.filter((row) => row['dueOn'] !== undefined)).toHaveLength(3);
});

test('the whole of it can be done with the keyboard @desktop', async ({ page }) => {
  await openAt(page, '#/log');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('helle');
  await expect(page.getByRole('button', { name: 'Helle Kjær' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Fjern Helle Kjær' })).toBeVisible();
  await page.getByRole('radio', { name: 'I dag' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: 'I går' })).toBeChecked();
  await page.getByRole('button', { name: /^Mere: note/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Hvad handlede det om?').focus();
  await page.keyboard.type('Kolonihaven');
  await page.getByRole('button', { name: 'Gem' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Noteret\./)).toBeVisible();
  expect(await logged(page)).toMatchObject([{ day: addDays(SUNDAY, -1), note: 'Kolonihaven' }]);
});

test('axe finds nothing with every field open, and nothing sticks out @small @desktop', async ({ page }) => {
  await openAt(page, '#/log/other-2');
  await page.getByText('En anden dag').click();
  await page.getByText('Måneden').click();
  await page.getByText('Mail', { exact: true }).click();
  await page.getByRole('button', { name: /^Mere: note/ }).click();
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});

test('what was logged can be mended from the history', async ({ page }) => {
  await openAt(page, '#/contacts/helle');
  await page.getByRole('button', { name: /^Mere: Opkald/ }).click();
  await page.getByRole('link', { name: 'Ret' }).click();
  await page.getByLabel('Hvad handlede det om?').fill('Ladcyklen');
  await page.getByRole('button', { name: 'Gem' }).click();
  await expect(page.getByRole('region', { name: 'Mellem jer' }).getByText('Ladcyklen')).toBeVisible();
});
