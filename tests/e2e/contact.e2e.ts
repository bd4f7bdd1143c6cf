/** One person, as met on a phone in Danish: by thumb and by keyboard, written down, put off, edited and not lost. */
import type { Page } from '@playwright/test';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { makeContact, makeInteraction, makeSphere, SUNDAY } from '../support/make.ts';
import { expectAccessible } from './support/axe.ts';
import { putRows } from './support/put-rows.ts';
import { readTable } from './support/tables.ts';
import { expect, test } from './support/test.ts';

const FORENING = makeSphere({ id: 'forening', name: 'Forening', color: 'pine' });
const LONG = makeContact({
  id: 'lang',
  displayName: 'Bartholomæus Frederik Christian Skjoldborg-Østergaard Vestergaard',
  givenName: 'Bartholomæus',
  jobTitle: 'Sundhedsplejerskevikarkoordinator',
  organization: 'Landsforeningen for Efterskoleforstanderægtefæller',
  tie: 'weak',
  sphereIds: [FORENING.id],
  rhythmSince: calendarDate('2025-01-01'),
  dueOn: calendarDate('2026-10-01'),
  lastFullOn: calendarDate('2025-10-01'),
  phones: [{ label: 'mobile', value: '22 33 44 55' }],
  emails: [{ label: 'work', value: 'b.skjoldborg-oestergaard.vestergaard@efterskoleforstanderne.example' }],
  urls: [{ label: '', value: 'javascript:alert(1)' }],
  offers: ['bestyrelsesarbejde', 'efterskoleforstandererfaring'],
  seeks: ['en der har drevet en mentorordning'],
  notes: 'Talte om naboens ladcykel.',
  confidentialNotes: 'Overvejer at søge væk.',
  birthday: { month: 2, day: 29 },
});
const TALKS = Array.from({ length: 500 }, (_, index) =>
  makeInteraction({ contactIds: ['lang'], day: calendarDate('2025-10-01'), note: `Samtale ${index}` }),
);

test.use({ language: 'da' });
// axe reads a long form several times; on a busy machine that takes its time.
test.setTimeout(180_000);

async function openLong(page: Page, route = '#/contacts/lang'): Promise<void> {
  await page.clock.setFixedTime(new Date(`${SUNDAY}T10:00`));
  await putRows(page, { contacts: [LONG], spheres: [FORENING], interactions: TALKS }, route);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

async function expectNoSideways(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
}

test('long names and words stay within the screen, and axe finds nothing @small @desktop', async ({ page }) => {
  await openLong(page);
  await expect(page.getByText(/^I talte sidst sammen i oktober 2025\. Næste livstegn/)).toBeInViewport();
  await expect(page.getByRole('button', { name: 'Skriv', exact: true })).toBeInViewport();
  await expectNoSideways(page);
  await expectAccessible(page);
  await expect(page.getByRole('link', { name: 'javascript:alert(1)' })).toHaveCount(0);

  await page.getByRole('button', { name: /^Mere: Bartholomæus/ }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page);
});

test('the form, with every field open, stays within the screen, and axe finds nothing @small @desktop', async ({
  page,
}) => {
  await openLong(page, '#/contacts/lang/edit');
  await expect(page.getByLabel('Navn', { exact: true })).toHaveValue(LONG.displayName);
  await expectNoSideways(page);
  await expectAccessible(page);
  await page.goto('./#/contacts/new');
  await page.getByRole('radio', { name: 'Ved ikke' }).first().dispatchEvent('click');
  await page.getByRole('button', { name: 'Mere om personen' }).click();
  await expectNoSideways(page);
  await expectAccessible(page);
});

test('at twice the text size nothing goes sideways, and the tabs keep their words', async ({ page }) => {
  await openLong(page);
  for (const route of ['#/contacts/lang', '#/contacts/lang/edit', '#/contacts/new', '#/log/lang', '#/settings']) {
    await page.goto(`./${route}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    // a phone zooms out instead of scrolling, so that innerWidth grows along
    expect(await page.evaluate(() => document.documentElement.scrollWidth), route).toBeLessThanOrEqual(390);
  }
  const tab = page.getByRole('link', { name: 'Netværk' });
  expect(await tab.evaluate((link) => link.scrollWidth <= link.clientWidth)).toBe(true);
});

test('someone new is written down with the keyboard alone @desktop', async ({ page }) => {
  await page.goto('./#/contacts/new');
  await page.getByLabel('Navn', { exact: true }).focus();
  await page.keyboard.type('Åse Sørensen');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('radio', { name: 'Tæt' })).toBeChecked();
  await page.getByRole('button', { name: 'Gem' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Åse Sørensen' })).toBeVisible();
  const [åse] = await readTable(page, 'contacts');
  expect(åse).toMatchObject({ displayName: 'Åse Sørensen', givenName: 'Åse', tie: 'strong' });

  await page.getByRole('button', { name: 'Mere: Åse Sørensen' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Vent lidt' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: 'Åse Sørensen' })).toBeVisible();
});

test('after someone new is saved, back does not lead to the form', async ({ page }) => {
  await page.goto('./#/contacts');
  await page.goto('./#/contacts/new');
  await page.getByLabel('Navn', { exact: true }).fill('Bo Lind');
  await page.getByRole('button', { name: 'Gem' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bo Lind' })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/#\/contacts$/);
});

test('unsaved words survive back, a tab and a link, and leave when told so', async ({ page }) => {
  await openLong(page);
  await page.getByRole('link', { name: 'Rediger' }).click();
  const job = page.getByLabel('Stilling');
  await job.fill('Havnefoged');
  const asked = page.getByRole('dialog', { name: 'Gå uden at gemme?' });

  await page.goBack();
  await expect(asked).toBeVisible();
  await asked.getByRole('button', { name: 'Skriv videre' }).click();
  await expect(asked).toHaveCount(0);
  await expect(job).toHaveValue('Havnefoged');

  await page.getByRole('link', { name: 'Netværk' }).click();
  await expect(asked).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(job).toHaveValue('Havnefoged');

  await page.getByRole('link', { name: 'Tilbage' }).click();
  await asked.getByRole('button', { name: 'Gå', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Skriv', exact: true })).toBeVisible();
  const [saved] = await readTable(page, 'contacts');
  expect(saved).toMatchObject({ jobTitle: LONG.jobTitle });
});

test('a save leads back to the person, says so, and can be undone', async ({ page }) => {
  await openLong(page);
  await page.getByRole('link', { name: 'Rediger' }).click();
  await page.getByLabel('Stilling').fill('Havnefoged');
  await page.getByRole('button', { name: 'Gem' }).click();
  await expect(page.getByText('Havnefoged', { exact: false }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Skriv', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd' }).click();
  await expect(page.getByText(/^Sundhedsplejerskevikarkoordinator/)).toBeVisible();
});

test('a history of five hundred shows twenty, then more', async ({ page }) => {
  await openLong(page);
  const entries = page.getByRole('region', { name: 'Mellem jer' }).getByRole('listitem');
  await expect(entries).toHaveCount(20);
  await page.getByRole('button', { name: 'Vis 100 til' }).click();
  await expect(entries).toHaveCount(120);
});
