/** The first run as a person lives it: offline, killed and gone on with, with people and without; newcomer.e2e.ts counts its taps. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { goOffline } from './support/offline.ts';
import { putRows } from './support/put-rows.ts';
import { readTable } from './support/tables.ts';
import { expect, test } from './support/test.ts';

// whole journeys, each of many screens, on whatever machine there is
test.describe.configure({ timeout: 180_000 });

/** Kills the app and starts it anew where the phone would start it. */
async function kill(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.goto('./');
}

async function typeNames(page: Page, names: readonly string[], label = 'Name'): Promise<void> {
  for (const name of names) {
    await page.getByRole('textbox', { name: label }).fill(name);
    await page.getByRole('textbox', { name: label }).press('Enter');
    await expect(page.getByRole('listitem').filter({ hasText: name })).toBeVisible();
  }
}

async function expectWhole(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
}

function title(page: Page, name: string | RegExp) {
  return page.getByRole('heading', { level: 1, name });
}

test('killed at each step, nothing confirmed is lost and one goes on where one was', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('button', { name: 'Begin with five people' }).click();
  await goOffline(page);
  await typeNames(page, ['Helle Kjær']);
  await page.getByRole('textbox', { name: 'Name' }).fill('not confirmed');
  await kill(page);
  await expect(page).toHaveURL(/#\/welcome$/);
  await expect(page.getByRole('listitem').filter({ hasText: 'Helle Kjær' })).toBeVisible();
  await typeNames(page, ['Bo']);
  await kill(page);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(title(page, 'Helle Kjær')).toBeVisible();
  await kill(page);
  await expect(title(page, 'Helle Kjær')).toBeVisible();
  await page.getByText('Close', { exact: true }).click();
  await expect(page.getByText('When were you last in touch?')).toBeVisible();
  await kill(page);
  await expect(page.getByRole('radio', { name: 'Close', exact: true })).toBeChecked();
  await page.getByText('This year', { exact: true }).click();
  await expect(title(page, 'Bo')).toBeVisible();
  await kill(page);
  await expect(title(page, 'Bo')).toBeVisible();
  await page.getByText('Loose', { exact: true }).click();
  await page.getByText('This month', { exact: true }).click();
  await expect(title(page, 'Here is a first one')).toBeVisible();
  await kill(page);
  await expect(title(page, 'Here is a first one')).toBeVisible();
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(title(page, /Which day/)).toBeVisible();
  await kill(page);
  await expect(title(page, /Which day/)).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('list', { name: 'This week’s people' })).toBeVisible();
  const names = (await readTable(page, 'contacts')).map(({ displayName }) => displayName);
  expect(names).toEqual(['Helle Kjær', 'Bo']);
  expect(await readTable(page, 'interactions')).toHaveLength(2);
});

test('every step can be left, and what was said stays', async ({ page }) => {
  await page.goto('./#/welcome');
  await page.getByRole('button', { name: 'Begin with five people' }).click();
  await page.getByRole('button', { name: 'Stop here' }).click();
  await expect(page.getByRole('heading', { name: 'It begins with one person' })).toBeVisible();
  await page.goto('./#/welcome');
  await page.getByRole('button', { name: 'Begin with five people' }).click();
  await typeNames(page, ['Helle']);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByText('Close', { exact: true }).click();
  await page.getByText('This month', { exact: true }).click();
  await expect(title(page, 'Here is a first one')).toBeVisible();
  await page.getByRole('button', { name: 'Stop here' }).click();
  await expect(page.getByRole('list', { name: 'This week’s people' }).getByText('Helle').first()).toBeVisible();
});

for (const language of ['da', 'sv'] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ language });
    test(`each step: axe finds nothing, nothing is cut off @small`, async ({ page }) => {
      const words = WORDS[language];
      await page.goto('./');
      await page.getByRole('button', { name: words.begin }).click();
      await expect(title(page, words.who)).toBeVisible();
      await typeNames(page, ['Margrethe Holm-Kristoffersen af Rosenkrantz'], words.name);
      await expectWhole(page);
      await expectAccessible(page);
      await page.getByRole('button', { name: words.goOn }).click();
      await page.getByText(words.unsure, { exact: true }).click();
      await expect(page.getByRole('group')).toHaveCount(5);
      await expectWhole(page);
      await expectAccessible(page);
      await page.getByText(words.close, { exact: true }).click();
      await expect(page.getByText(words.lastInTouch)).toBeVisible();
      await expectWhole(page);
      await expectAccessible(page);
      await page.getByText(words.month, { exact: true }).click();
      await expect(title(page, words.card)).toBeVisible();
      await expect(page.getByRole('button', { name: words.write })).toBeVisible();
      await expectWhole(page);
      await expectAccessible(page);
      await page.getByRole('button', { name: words.later, exact: true }).click();
      await expect(title(page, words.round)).toBeVisible();
      await expectWhole(page);
      await expectAccessible(page);
      await page.getByRole('button', { name: words.done }).click();
      await expect(page).toHaveURL(/#\/$/);
    });
  });
}

const WORDS = {
  da: {
    begin: 'Begynd med fem personer',
    who: /ked af at miste kontakten/,
    name: 'Navn',
    goOn: 'Videre',
    unsure: 'Ved ikke',
    close: 'Tæt',
    lastInTouch: 'Hvornår havde I sidst kontakt?',
    month: 'Denne måned',
    card: 'Her er den første',
    write: 'Skriv nu',
    later: 'Senere',
    round: /passer dig til runden/,
    done: 'Færdig',
  },
  sv: {
    begin: 'Börja med fem personer',
    who: /tappa kontakten/,
    name: 'Namn',
    goOn: 'Vidare',
    unsure: 'Vet inte',
    close: 'Nära',
    lastInTouch: 'När hade ni kontakt senast?',
    month: 'Den här månaden',
    card: 'Här är den första',
    write: 'Skriv nu',
    later: 'Senare',
    round: /passar dig för rundan/,
    done: 'Klart',
  },
} as const;

/** All rows but those of settings and of undoing, whose stamps move on. */
async function allRows(page: Page) {
  const tables = ['contacts', 'interactions', 'promises', 'plans', 'intentions', 'spheres', 'checkIns', 'photos'];
  return Promise.all(tables.map((table) => readTable(page, table)));
}

test.describe('made-up people', () => {
  test.use({ language: 'da' });
  test('come in one tap and go in one, without a trace, and the first run is offered again @small', async ({
    page,
  }) => {
    await page.goto('./');
    await expect(page.getByRole('button', { name: 'Prøv med opdigtede personer' })).toBeVisible();
    await goOffline(page);
    const before = await allRows(page);
    await page.getByRole('button', { name: 'Prøv med opdigtede personer' }).click();
    await expect(page).toHaveURL(/#\/$/);
    const cards = page.getByRole('list', { name: 'Ugens personer' }).locator(':scope > li');
    await expect(cards.first()).toBeVisible();
    expect(await cards.count()).toBeGreaterThanOrEqual(4);
    await expect(page.getByText('De her personer er opdigtede.')).toBeVisible();
    await expectWhole(page);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Personer', exact: true }).click();
    await expect(page.getByText('De her personer er opdigtede.')).toBeVisible();
    await expectWhole(page);
    await page.getByRole('button', { name: 'Sig farvel til dem' }).click();
    await expect(page).toHaveURL(/#\/welcome$/);
    await expect(page.getByText('De opdigtede personer er væk.')).toBeVisible();
    expect(await allRows(page)).toEqual(before);

    await page.getByRole('button', { name: 'Fortryd' }).click();
    await expect(page).toHaveURL(/#\/$/);
    await expect(cards.first()).toBeVisible();
    expect(await readTable(page, 'contacts')).toHaveLength(12);
    await page.getByRole('button', { name: 'Sig farvel til dem' }).click();
    await expect(page).toHaveURL(/#\/welcome$/);
    expect(await allRows(page)).toEqual(before);
    await kill(page);
    await expect(page).toHaveURL(/#\/welcome$/);
  });
});

test('what the first run left out is offered in its weeks, one at a time, and waved away for good', async ({
  page,
}) => {
  const first = new Date('2026-03-04T10:00');
  const inDays = (days: number) => new Date(first.getTime() + days * 86_400_000);
  const open = async (days: number): Promise<void> => {
    await page.clock.setFixedTime(inDays(days));
    await kill(page);
    await expect(title(page, 'Who will hear from you?')).toBeVisible();
  };
  const offer = page.getByRole('region', {
    name: /More people\?|Where do you know|How many a week|Why do you want/,
  });
  await page.clock.setFixedTime(first);
  // of backups one has said that one wants to hear nothing, or a word about them would stand here instead
  await putRows(page, { contacts: [], dismissals: [{ id: 'no-backups', what: 'backup' }] }, '#/contacts/new');
  await page.getByLabel('Name', { exact: true }).fill('Helle');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Helle is saved.')).toBeVisible();
  await open(3);
  await expect(page.getByRole('heading', { name: 'How close are you?' })).toBeVisible();
  await expect(offer).toHaveCount(0);
  await open(7);
  await expect(offer).toHaveCount(1);
  await expect(offer).toContainText('More people?');
  await expectAccessible(page);
  await offer.getByRole('button', { name: 'Not for me' }).click();
  await expect(offer).toHaveCount(0);
  await open(9);
  await expect(offer).toContainText('Where do you know them from?');
  await offer.getByRole('button', { name: 'Not for me' }).click();
  await expect(offer).toHaveCount(0);
  await open(11);
  await expect(offer).toContainText('How many a week suit you?');
  await offer.getByRole('link', { name: 'Choose how many' }).click();
  await page.getByRole('button', { name: /Fewer/ }).first().click();
  await expect.poll(async () => (await readTable(page, 'settings'))[0]?.['capacity']).toBe(4);
  await open(13);
  await expect(page.getByRole('heading', { name: 'How close are you?' })).toBeVisible();
  await expect(offer).toHaveCount(0);
  await open(14);
  await offer.getByRole('button', { name: 'Say why' }).click();
  await page.getByText('Inspiration', { exact: true }).click();
  await page.getByLabel('In your own words').fill('New thoughts about housing');
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Saved. You can come back to it.')).toBeVisible();
  await expect(offer).toHaveCount(0);
  expect((await readTable(page, 'purposes'))[0]).toMatchObject({ kind: 'inspiration' });
});
