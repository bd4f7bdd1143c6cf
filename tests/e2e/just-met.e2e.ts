/** Just met someone, at the conference itself: no network, one thumb, a name and on to the next. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { goOffline } from './support/offline.ts';
import { readTable } from './support/tables.ts';
import { expect, test } from './support/test.ts';

test.describe.configure({ timeout: 120_000 });

/** A Thursday evening, and the round on Sunday. */
const THURSDAY = new Date('2026-03-05T19:40');

async function openAt(page: Page, time: Date, address = './#/contacts'): Promise<void> {
  await page.clock.setFixedTime(time);
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

function inHours(hours: number): Date {
  return new Date(THURSDAY.getTime() + hours * 3_600_000);
}

test('the first one, then each next one in two taps and a name; a card in the round on Sunday @small', async ({
  page,
}) => {
  await openAt(page, THURSDAY);
  await goOffline(page);
  await page.getByRole('button', { name: 'Add' }).tap();
  await page.getByRole('dialog').getByRole('link', { name: 'Just met someone' }).tap();
  await expect(page.getByLabel('Name')).toBeFocused();
  await page.getByLabel('Name').fill('Helle Kjær');
  await page.getByLabel('Where did you meet?').fill('the spring conference');
  await page.getByLabel('One line to remember it by').fill('Looking for a carpenter');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.getByRole('button', { name: 'Save' }).tap();
  await expect(page.getByText('Helle is noted for the round on Sunday.')).toBeVisible();
  await expect(page.getByLabel('Name')).toBeFocused();

  // the next one, later in the evening and after a kill: plus, just met, a name
  await page.goto('about:blank');
  await openAt(page, inHours(2));
  let taps = 0;
  await page.getByRole('button', { name: 'Add' }).tap();
  taps += 1;
  await page.getByRole('dialog').getByRole('link', { name: 'Just met someone' }).tap();
  taps += 1;
  await expect(page.getByLabel('Where did you meet?')).toHaveValue('the spring conference');
  await expect(page.getByLabel('Name')).toBeFocused();
  await page.keyboard.type('Bo Lind');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Bo is noted for the round on Sunday.')).toBeVisible();
  expect(taps).toBe(2);
  expect(await readTable(page, 'contacts')).toMatchObject([
    { displayName: 'Helle Kjær', tie: 'weak', metOn: '2026-03-05', dueOn: '2026-03-08' },
    { displayName: 'Bo Lind', tie: 'weak', metThrough: 'the spring conference', dueOn: '2026-03-08' },
  ]);

  await page.clock.setFixedTime(new Date('2026-03-08T19:30'));
  await page.goto('about:blank');
  await page.goto('./');
  const card = page
    .getByRole('list', { name: 'This week’s people' })
    .getByRole('listitem')
    .filter({ hasText: 'Helle' });
  await expect(card).toContainText('You met Helle on Thursday (the spring conference).');
  await expectAccessible(page);
});

test('one saved by mistake is gone again with Undo', async ({ page }) => {
  await openAt(page, THURSDAY, './#/just-met');
  await page.getByLabel('Name').fill('Nobody');
  await page.getByLabel('Name').press('Enter');
  await expect(page.getByText(/Nobody is noted/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await readTable(page, 'contacts')).length).toBe(0);
});

test('the place is kept past midnight, and gone in the morning', async ({ page }) => {
  await openAt(page, THURSDAY, './#/just-met');
  await page.getByLabel('Name').fill('Helle');
  await page.getByLabel('Where did you meet?').fill('the ball');
  await page.getByLabel('Name').press('Enter');
  await expect(page.getByText(/Helle is noted/)).toBeVisible();
  await page.goto('about:blank');
  await openAt(page, inHours(8), './#/just-met');
  await expect(page.getByLabel('Where did you meet?')).toHaveValue('the ball');
  await page.getByLabel('Name').fill('Bo');
  await page.getByLabel('Name').press('Enter');
  await expect(page.getByText(/Bo is noted/)).toBeVisible();
  const bo = (await readTable(page, 'contacts')).find(({ displayName }) => displayName === 'Bo');
  expect(bo).toMatchObject({ metOn: '2026-03-05' });
  await page.goto('about:blank');
  await openAt(page, inHours(10), './#/just-met');
  await expect(page.getByLabel('Where did you meet?')).toHaveValue('');
});

test('half a name is not lost to a slip of the thumb', async ({ page }) => {
  await openAt(page, THURSDAY);
  await page.getByRole('button', { name: 'Add' }).click();
  await page.getByRole('dialog').getByRole('link', { name: 'Just met someone' }).click();
  await page.getByLabel('Name').fill('Hel');
  await page.getByRole('link', { name: 'Compass' }).click();
  await expect(page.getByRole('dialog', { name: 'Leave without saving?' })).toBeVisible();
  await page.getByRole('button', { name: 'Keep writing' }).click();
  await expect(page.getByLabel('Name')).toHaveValue('Hel');
});

test.describe('in Danish', () => {
  test.use({ language: 'da' });
  test('from the plus to the card, and axe finds nothing @small', async ({ page }) => {
    await openAt(page, THURSDAY);
    await page.getByRole('button', { name: 'Tilføj' }).tap();
    await expectAccessible(page);
    await page.getByRole('dialog').getByRole('link', { name: 'Lige mødt nogen' }).tap();
    await expect(page.getByLabel('Navn')).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel('Navn').fill('Margrethe Holm-Kristoffersen af Rosenkrantz');
    await page.getByLabel('Hvor mødtes I?').fill('årsmødet i Himmerlands Boligforening');
    await page.getByRole('button', { name: 'Gem' }).tap();
    await expect(page.getByText('Margrethe er skrevet op til runden på søndag.')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.clock.setFixedTime(new Date('2026-03-08T19:30'));
    await page.goto('about:blank');
    await page.goto('./');
    await expect(
      page.getByText('Du mødte Margrethe i torsdags (årsmødet i Himmerlands Boligforening).').first(),
    ).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});
