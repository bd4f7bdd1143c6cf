/** The People screen in a real browser: the worker, thousands of lines, the way back, another tab, the keyboard. */
import type { Locator, Page } from '@playwright/test';
import type { Contact } from '../../src/domain/contact.ts';
import { makeContact, makeInteraction, makeSphere, SUNDAY } from '../support/make.ts';
import { expectAccessible } from './support/axe.ts';
import { putRows } from './support/put-rows.ts';
import { expect, test } from './support/test.ts';

const FORENING = makeSphere({ id: 'forening', name: 'Koret', color: 'pine', order: 9 });

const FIVE: readonly Contact[] = [
  someone('Åse Sørensen', { jobTitle: 'Formand', sphereIds: [FORENING.id], tie: 'strong', tags: ['kor'] }),
  someone('Anders Bruun', { jobTitle: 'Udviklingschef', organization: 'Himmerlands Boligforening', tie: 'weak' }),
  someone('Birgit Kjær', { restingSince: SUNDAY, tie: 'weak', sphereIds: [FORENING.id] }),
  someone('Margrethe Holm-Kristoffersen af Rosenkrantz', { jobTitle: 'Chefkonsulent for tværsektorielt samarbejde' }),
  someone('Zenia Ærø', { phones: [{ label: 'mobil', value: '+45 20 30 40 50' }] }),
];

test.use({ language: 'da' });

test('five people: the list reads well, and axe finds nothing in it, its sheet, and a search in vain @small @desktop', async ({
  page,
}) => {
  // axe reads it eight times
  test.setTimeout(180_000);
  await openPeople(page, FIVE);
  await expect(items(page)).toHaveCount(5);
  await expect(items(page).first()).toContainText('Anders Bruun');
  await expect(items(page).last()).toContainText('Åse Sørensen');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Sortér og vælg' }).click();
  await expect(page.getByRole('dialog', { name: 'Hvem vil du se?' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('checkbox', { name: 'Koret' }).check();
  await page.getByRole('button', { name: 'Vis to personer' }).click();
  await expect(items(page)).toHaveCount(2);
  await expect(page.getByRole('status')).toHaveText('To af fem personer');
  await expectAccessible(page);

  await search(page, 'Xerxes');
  await expect(page.getByText('Ingen passer på »Xerxes«')).toBeVisible();
  await expectAccessible(page);
});

test('nobody yet: it says where people come from, and axe finds nothing @small @desktop', async ({ page }) => {
  await openPeople(page, []);
  await expect(page.getByRole('heading', { name: 'Her kommer dine personer til at stå' })).toBeVisible();
  await expectAccessible(page);
});

test('whatever letters are typed, the person is found; a slip of the thumb finds who is spelled alike', async ({
  page,
}) => {
  await openPeople(page, FIVE);
  for (const [text, name] of [
    ['ase sor', 'Åse Sørensen'],
    ['aase', 'Åse Sørensen'],
    ['aerø', 'Zenia Ærø'],
    ['20304050', 'Zenia Ærø'],
    ['himmerland', 'Anders Bruun'],
    ['prøveballon', 'Birgit Kjær'],
  ] as const) {
    await search(page, text);
    await expect(items(page)).toHaveCount(1);
    await expect(items(page)).toContainText(name);
  }
  await search(page, 'Margerthe');
  await expect(page.getByText('Ingen staves helt sådan. Disse ligger tæt på.')).toBeVisible();
  await expect(items(page)).toContainText('Margrethe');
  await page.getByRole('searchbox').press('Escape');
  await expect(items(page)).toHaveCount(5);
});

test('a name that nobody has is carried to the form of a new person, and the address does not tell it', async ({
  page,
}) => {
  await openPeople(page, FIVE);
  await search(page, 'Xerxes');
  await page.getByRole('button', { name: 'Tilføj Xerxes' }).click();
  await expect(page).toHaveURL(/#\/contacts\/new$/);
  await expect(page.getByRole('textbox', { name: 'Navn' })).toHaveValue('Xerxes');
});

test('five thousand people: only those in view are in the page, and each knows its place', async ({ page }) => {
  test.setTimeout(120_000);
  await openPeople(page, many());
  await expect(items(page).first()).toHaveAttribute('aria-setsize', '5000');
  expect(await items(page).count()).toBeLessThan(60);
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expect(items(page).last()).toHaveAttribute('aria-posinset', '5000');
  await expect(items(page).last()).toContainText('Åse');
  await expectAccessible(page);
});

test('coming back finds the same search, the same filter and the same place', async ({ page }) => {
  await openPeople(page, many());
  await page.getByRole('button', { name: /Ikke sorteret endnu/ }).click();
  await search(page, 'bro');
  await expect(page.getByRole('status')).toHaveText('500 af 5.000 personer');
  await expect(async () => {
    await page.evaluate(() => window.scrollTo(0, 9000));
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => window.scrollY)).toBe(9000);
  }).toPass();
  const seen = page.getByRole('link', { name: /Bro/ });
  const link = seen.nth(Math.floor((await seen.count()) / 2));
  const name = (await link.locator('[class*=name]').textContent()) ?? '';
  const before = await link.boundingBox();
  const sameLink = page.getByRole('link').filter({ has: page.getByText(name, { exact: true }) });
  await link.click();
  await expect(page).not.toHaveURL(/contacts$/);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('bro');
  await expect(page.getByRole('button', { name: 'Fjern Ikke sorteret endnu' })).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('500 af 5.000 personer');
  await expect
    .poll(async () => Math.abs(((await sameLink.boundingBox())?.y ?? 1e6) - (before?.y ?? 0)))
    .toBeLessThan(40);
});

test('what another tab saves is there at once', async ({ page, context }) => {
  await openPeople(page, FIVE);
  await expect(items(page)).toHaveCount(5);
  const other = await context.newPage();
  await other.goto('./#/contacts/new');
  await other.getByRole('textbox', { name: 'Navn' }).fill('Bodil Ny');
  await other.getByRole('button', { name: 'Gem' }).click();
  await expect(items(page)).toHaveCount(6);
  await expect(items(page).nth(2)).toContainText('Bodil Ny');
});

test('by keyboard alone someone is found and opened', async ({ page }) => {
  await openPeople(page, many());
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('Åse Bro 49');
  await expect(page.getByRole('status')).toContainText('af 5.000');
  // the list of the last letter, not one on the way to it, which would take its place and the focus with it
  await expect(items(page).first()).toContainText('Åse Bro 49');
  await page.keyboard.press('ArrowDown');
  await expect(items(page).first().getByRole('link')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(items(page).nth(1).getByRole('link')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Åse Bro 49');
});

async function openPeople(page: Page, contacts: readonly Contact[]): Promise<void> {
  const told = makeInteraction({ contactIds: [idOf('Birgit Kjær')], note: 'Talte om en prøveballon' });
  await putRows(page, { contacts, spheres: [FORENING], interactions: [told] }, '#/contacts');
  await expect(page.getByRole('heading', { level: 1, name: 'Personer' })).toBeVisible();
}

function items(page: Page): Locator {
  return page.getByRole('list', { name: 'Personer' }).getByRole('listitem');
}

async function search(page: Page, text: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Søg blandt personer' }).fill(text);
}

function someone(name: string, fields: Partial<Contact> = {}): Contact {
  return makeContact({ id: idOf(name), displayName: name, ...fields });
}

function idOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '-');
}

/** Five thousand, of whom a tenth is not sorted; every one of those is called Bro. */
function many(): readonly Contact[] {
  const given = ['Anders', 'Bodil', 'Helle', 'Søren', 'Åse'];
  return Array.from({ length: 5000 }, (_, index) => {
    const isUnsorted = index % 10 === 9;
    const name = `${given[index % 5]} ${isUnsorted ? 'Bro' : 'Dahl'} ${index}`;
    return someone(name, isUnsorted ? {} : { tie: index % 3 === 0 ? 'strong' : 'weak', rhythmSince: SUNDAY });
  });
}
