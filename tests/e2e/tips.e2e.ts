/** Tips: shared to the app offline, kept with one tap, changed, put away, thrown away; and whatever else may be shared. */
import type { Page } from '@playwright/test';
import { makeContact, makeTip } from '../support/make.ts';
import { expectAccessible } from './support/axe.ts';
import { goOffline } from './support/offline.ts';
import { putRows } from './support/put-rows.ts';
import { shareToApp } from './support/share-to-app.ts';
import { readTable } from './support/tables.ts';
import { expect, test } from './support/test.ts';

// what is shared lies beside the app's files, which journeys share otherwise
test.use({ reuseContext: false });
test.setTimeout(120_000);

async function openApp(page: Page, rows: { readonly [table: string]: readonly object[] }): Promise<void> {
  await putRows(page, rows, '#/tips');
  await expect(page.getByRole('heading', { level: 1, name: 'Tips' })).toBeVisible();
  await goOffline(page);
}

/** Picks a line of the ⋯ of the tip's page, and waits until its sheet has closed. */
async function fromMenu(page: Page, line: RegExp): Promise<void> {
  await page.getByRole('button', { name: /^(More|Mere): / }).click();
  await page.getByRole('dialog').getByRole('button', { name: line }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

async function undo(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^(Undo|Fortryd)$/ }).click();
}

async function expectNarrow(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
}

test.describe('in Danish', () => {
  test.use({ language: 'da' });

  test('a link shared offline is kept with one tap, changed, put away, thrown away; each is undone @small', async ({
    page,
  }) => {
    await openApp(page, { contacts: [makeContact({ id: 'helle', displayName: 'Helle Kjær', interests: ['bier'] })] });
    await expect(page.getByRole('heading', { name: 'Intet venter på at blive givet videre' })).toBeVisible();
    await expectAccessible(page);

    await shareToApp(page, { title: 'Bier på taget', text: 'https://example.dk/bier\n' });
    expect(await readTable(page, 'tips')).toEqual([]);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Gem til at give videre' }).click();
    const title = page.getByRole('heading', { level: 1, name: 'Bier på taget' });
    await expect(title).toBeVisible();
    await undo(page);
    await expect(page.getByRole('button', { name: 'Gem til at give videre' })).toBeVisible();
    expect(await readTable(page, 'tips')).toEqual([]);
    await page.getByRole('button', { name: 'Gem til at give videre' }).click();
    await expect(title).toBeVisible();
    await expect(page.getByRole('link', { name: 'example.dk' })).toHaveAttribute('href', 'https://example.dk/bier');
    await expect(page.getByRole('list', { name: 'Det er måske noget for' })).toContainText('Helle Kjær');
    await expectAccessible(page);
    await expectNarrow(page);

    await page.getByRole('link', { name: 'Ret', exact: true }).click();
    await page.getByRole('textbox', { name: 'Hvad er det?' }).fill('Bier på alle tage');
    await page.getByText('Bog', { exact: true }).click();
    await page.getByRole('combobox', { name: 'Hvad handler det om?' }).fill('biavl,');
    await expectAccessible(page);
    await expectNarrow(page);
    await page.getByRole('button', { name: 'Gem det' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Bier på alle tage' })).toBeVisible();
    expect(await readTable(page, 'tips')).toMatchObject([{ kind: 'book', topics: ['biavl'] }]);
    await undo(page);
    await expect(title).toBeVisible();

    await fromMenu(page, /^Læg væk/);
    await expect(page.getByText('Lagt væk i dag.')).toBeVisible();
    await undo(page);
    await expect(page.getByRole('button', { name: 'Giv videre', exact: true })).toBeVisible();
    await fromMenu(page, /^Slet$/);
    await expect(page.getByText('Lagt i papirkurven.')).toBeVisible();
    await page.goto('./#/trash');
    await page.getByRole('button', { name: 'Bier på taget' }).click();
    await page.getByRole('button', { name: 'Hent frem' }).click();
    await expect(page.getByText('Det ligger blandt dine tips igen.')).toBeVisible();
    await page.goto('./#/tips');
    await expect(page.getByRole('link', { name: 'Bier på taget' })).toBeVisible();
    await expectAccessible(page);
  });
});

test('whatever is shared is a plain tip or a clear message: a hostile link, a million letters, nothing at all', async ({
  page,
}) => {
  await openApp(page, { tips: [makeTip()] });
  await shareToApp(page, { title: 'Look', text: 'javascript:alert(1)', url: 'https://me@bank.example/' });
  await page.getByRole('button', { name: 'Keep to pass on' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Look' })).toBeVisible();
  await expect(page.getByText('javascript:alert(1)')).toBeVisible();
  await expect(page.getByRole('main').locator('a[href^="javascript"], a[href*="bank"]')).toHaveCount(0);

  await shareToApp(page, { text: `On trust\n${'word '.repeat(200_000)}` });
  await expect(page.getByText(/^This text is long\. The first 10,000 letters are kept in the note/)).toBeVisible();
  await page.getByRole('button', { name: 'It’s for me' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'On trust' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Say who it came from' })).toBeVisible();

  await shareToApp(page, { text: ' \n ' });
  await expect(page.getByRole('heading', { name: 'Nothing is waiting here' })).toBeVisible();
  const tips = await readTable(page, 'tips');
  expect(new Set(tips.map(({ title }) => title))).toEqual(new Set(['Look', 'Mentoring that lasts', 'On trust']));
});

test('five hundred tips: found by their words; one is written by hand from the plus @small', async ({ page }) => {
  const numbers = Array.from({ length: 500 }, (_, number) => number);
  const tips = numbers.map((number) =>
    makeTip({ id: `tip-${number}`, title: `Tip number ${number}`, topics: ['roofs'] }),
  );
  await openApp(page, { tips });
  await expect(page.getByRole('link', { name: 'Tip number 99', exact: true })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('searchbox', { name: 'Find among the tips' }).fill('number 314');
  await page.getByRole('link', { name: 'Tip number 314' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tip number 314' })).toBeVisible();
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(page.getByRole('searchbox', { name: 'Find among the tips' })).toHaveValue('number 314');

  await page.getByRole('button', { name: 'Add' }).click();
  await page.getByRole('dialog').getByRole('link', { name: 'Something to pass on' }).click();
  await page.getByRole('textbox', { name: 'What is it?' }).fill('A course in bread https://example.org/course');
  await page.getByRole('textbox', { name: 'Note' }).fill('For those who bake.');
  await expect(page.getByRole('textbox', { name: 'Link' })).toHaveValue('https://example.org/course');
  await expect(page.getByRole('radio', { name: 'Event' })).toBeChecked();
  await page.getByLabel('On which day?').fill('2027-05-01');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'A course in bread' })).toBeVisible();
  await expect(page.getByText('On 1 May 2027')).toBeVisible();
  expect(await readTable(page, 'tips')).toHaveLength(501);
  await undo(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Tips' })).toBeVisible();
  expect(await readTable(page, 'tips')).toHaveLength(500);
});
