/** Many at once in a real browser: selecting by hand and all that match, each act, one undo, and every way out. */
import type { Locator, Page } from '@playwright/test';
import type { Contact } from '../../src/domain/contact.ts';
import { makeContact, makeSphere, SUNDAY } from '../support/make.ts';
import { expectAccessible } from './support/axe.ts';
import { goOffline } from './support/offline.ts';
import { putRows } from './support/put-rows.ts';
import { readTable, type Row } from './support/tables.ts';
import { expect, test } from './support/test.ts';

const CHOIR = makeSphere({ id: 'choir', name: 'The choir', color: 'pine', order: 9 });

const SIX: readonly Contact[] = [
  someone('Anna Holm', { tie: 'strong' }),
  someone('Bo Kjær', { tags: ['sails'] }),
  someone('Carl Munk', { tie: 'weak' }),
  someone('Ditte Dahl'),
  someone('Erik Bro', { jobTitle: 'Head of development', organization: 'The housing association of Himmerland' }),
  someone('Margrethe Holm-Kristoffersen af Rosenkrantz', { jobTitle: 'Chief consultant' }),
];

test('filtered to the unsorted, all that match become loose ties without a connection, and one undo takes it back @small', async ({
  page,
}) => {
  await openPeople(page, SIX);
  await goOffline(page);
  await page.getByRole('button', { name: 'Not sorted yet (4)' }).click();
  await expect(lines(page)).toHaveCount(4);
  await select(page);
  await page.getByRole('checkbox', { name: 'All four that match' }).check();
  await expect(bar(page)).toContainText('Four selected');
  await change(page, 'How close');
  await page.getByText('Loose', { exact: true }).click();
  await page.getByRole('button', { name: 'Save for four people' }).click();
  await expect(page.getByText('Loose now: four people.')).toBeVisible();
  await holdUndo(page);
  await expect(bar(page)).toContainText('four not shown here');
  expect((await contacts(page)).filter(({ tie }) => tie === 'weak')).toHaveLength(5);
  expect((await contacts(page)).every(({ dueOn, tie }) => (dueOn === undefined) === (tie === undefined))).toBe(true);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(lines(page)).toHaveCount(4);
  await expect.poll(async () => (await contacts(page)).filter(({ tie }) => tie === 'weak').length).toBe(1);
  await expect.poll(async () => (await contacts(page)).filter(({ dueOn }) => dueOn !== undefined).length).toBe(2);
});

test('three picked by hand go to the trash, and one undo brings them back', async ({ page }) => {
  await openPeople(page, SIX);
  await goOffline(page);
  await select(page);
  for (const name of ['Bo Kjær', 'Carl Munk', 'Ditte Dahl']) await line(page, name).check();
  await change(page, 'Move to the trash');
  await expect(page.getByText('In the trash for thirty days: three people.')).toBeVisible();
  await holdUndo(page);
  await expect(lines(page)).toHaveCount(3);
  await expect(page.getByRole('button', { name: 'Select', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(lines(page)).toHaveCount(6);
  await page.getByRole('link', { name: /Carl Munk/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Carl Munk');
});

test('a selection keeps for one act after the other: a place one knows them from, a tag, a rest and waking', async ({
  page,
}) => {
  await openPeople(page, SIX);
  await select(page);
  await line(page, 'Anna Holm').check();
  await line(page, 'Bo Kjær').check();
  await change(page, 'Know from');
  await page.getByRole('button', { name: 'The choir' }).click();
  await expect(page.getByText('You know two people from The choir now.')).toBeVisible();
  expect(await fieldOf(page, 'Bo Kjær', 'sphereIds')).toEqual(['choir']);

  await change(page, 'Tags');
  await page.getByRole('combobox', { name: 'Tags to add' }).fill('summer');
  await page.getByRole('button', { name: 'Add to two people' }).click();
  await expect(page.getByText('Added to two people: summer.')).toBeVisible();
  expect(await fieldOf(page, 'Bo Kjær', 'tags')).toEqual(['sails', 'summer']);

  await change(page, 'Tags');
  await page.getByRole('button', { name: /^sails/ }).click();
  await expect(page.getByText('Removed from one person: sails.')).toBeVisible();
  expect(await fieldOf(page, 'Bo Kjær', 'tags')).toEqual(['summer']);

  await change(page, 'Let it rest');
  await expect(page.getByText('Resting now: two people.')).toBeVisible();
  await expect(line(page, 'Anna Holm.*Resting')).toBeChecked();
  await change(page, 'Take it up again');
  await expect(page.getByText('Taken up again: two people.')).toBeVisible();
  expect(await fieldOf(page, 'Anna Holm', 'restingSince')).toBeUndefined();
  expect(await fieldOf(page, 'Anna Holm', 'dueOn')).toBeDefined();

  await change(page, 'Know from');
  await page.getByRole('region', { name: 'No longer from' }).getByRole('button', { name: 'The choir' }).click();
  await expect(page.getByText('No longer from The choir: two people.')).toBeVisible();
  expect(await fieldOf(page, 'Bo Kjær', 'sphereIds')).toEqual([]);
});

test('a long press begins selecting; a search keeps those selected and says who is not shown', async ({ page }) => {
  await openPeople(page, SIX);
  await page.getByRole('link', { name: /Carl Munk/ }).click({ delay: 800 });
  await expect(line(page, 'Carl Munk')).toBeChecked();
  await expect(page).toHaveURL(/#\/contacts$/);
  await page.getByRole('searchbox').fill('dahl');
  await expect(lines(page)).toHaveCount(1);
  await line(page, 'Ditte Dahl').check();
  await expect(bar(page)).toContainText('Two selected');
  await expect(bar(page)).toContainText('one not shown here');
});

test('the phone’s back button closes the sheet, then leaves selecting, then the screen', async ({ page }) => {
  await page.goto('./#/help');
  await openPeople(page, SIX);
  await page.getByRole('link', { name: 'Week', exact: true }).click();
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await select(page);
  await line(page, 'Anna Holm').check();
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await expect(page.getByRole('dialog', { name: 'One person' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(line(page, 'Anna Holm')).toBeChecked();
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Select', exact: true })).toBeVisible();
  await expect(page).toHaveURL(/#\/contacts$/);
  await page.goBack();
  await expect(page).toHaveURL(/#\/$/);
});

test('by keyboard alone: select, walk, check, change, undo, and out @desktop', async ({ page }) => {
  await openPeople(page, SIX);
  await page.getByRole('button', { name: 'Select', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Done', exact: true })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(line(page, 'Anna Holm')).toBeChecked();
  await expect(line(page, 'Carl Munk')).toBeChecked();
  await page.getByRole('button', { name: 'Change', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'How often' }).focus();
  await page.keyboard.press('Enter');
  const rhythm = page.getByRole('combobox', { name: 'How often' });
  await rhythm.focus();
  await rhythm.selectOption('Every two months');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Save for two people' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Every two months: two people.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => fieldOf(page, 'Carl Munk', 'rhythm')).toBeUndefined();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Select', exact: true })).toBeVisible();
});

test('Shift takes everyone from the line checked before @desktop', async ({ page }) => {
  await openPeople(page, SIX);
  await select(page);
  await line(page, 'Bo Kjær').check();
  await page.getByText('Erik Bro', { exact: true }).click({ modifiers: ['Shift'] });
  await expect(bar(page)).toContainText('Four selected');
  await expect(line(page, 'Ditte Dahl')).toBeChecked();
});

test('five thousand: all of them in one act and one undo, scrolling keeps the selection, and what it asks for is said', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await openPeople(
    page,
    Array.from({ length: 5000 }, (_, index) => someone(`Åse Bro ${index}`)),
  );
  await select(page);
  await page.getByRole('checkbox', { name: 'All 5,000 people' }).check();
  await expect(bar(page)).toContainText('5,000 selected');
  await lines(page).first().getByRole('checkbox').uncheck();
  await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await expect(lines(page).last()).toHaveAttribute('aria-posinset', '5000');
  await expect(lines(page).last().getByRole('checkbox')).toBeChecked();
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(lines(page).first().getByRole('checkbox')).not.toBeChecked();
  await lines(page).first().getByRole('checkbox').check();

  await change(page, 'How close');
  await page.getByText('Loose', { exact: true }).click();
  await expect(page.getByText(/^That makes about 96 a week; you said five\./)).toBeVisible();
  await page.getByRole('button', { name: 'Save for 5,000 people' }).click();
  await expect(page.getByText('Loose now: 5,000 people.')).toBeVisible({ timeout: 60_000 });
  await holdUndo(page);
  expect(await mostInAWeek(page)).toBe(5);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Not sorted yet (5,000)' })).toBeVisible({ timeout: 60_000 });
});

test.describe('in Danish', () => {
  test.use({ language: 'da' });

  test('selecting and its sheets read well, fit the phone, and axe finds nothing in them @small @desktop', async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await openPeople(page, SIX);
    await page.getByRole('button', { name: 'Vælg', exact: true }).click();
    await expect(page.getByText('Tryk på dem, det gælder.')).toBeVisible();
    await page.getByRole('checkbox', { name: 'Alle seks personer' }).check();
    await expect(bar(page)).toContainText('Seks valgt');
    await expectFits(page);
    await expectAccessible(page);

    await page.getByRole('button', { name: 'Ændr', exact: true }).click();
    await expect(page.getByRole('dialog', { name: 'Seks personer' })).toBeVisible();
    await expectFits(page);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Hvor tæt' }).click();
    await page.getByText('Løst', { exact: true }).click();
    await page.getByRole('combobox', { name: 'Hvor ofte' }).selectOption('Hver uge');
    await expect(
      page.getByText(/^Det bliver cirka seks om ugen; du sagde fem\..*Hver anden uge giver tre\./),
    ).toBeVisible();
    await expectFits(page);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Vælg hver anden uge' }).click();
    await page.getByRole('button', { name: 'Gem for seks personer' }).click();
    await expect(page.getByText('Løst bånd nu: seks personer.')).toBeVisible();
    await holdUndo(page, 'Fortryd');
    await expectFits(page);
    await page.getByRole('button', { name: 'Fortryd' }).click();
    await expect.poll(() => fieldOf(page, 'Ditte Dahl', 'tie')).toBeUndefined();

    await page.getByRole('button', { name: 'Ændr', exact: true }).click();
    await page.getByRole('button', { name: 'Etiketter' }).click();
    await expect(page.getByRole('button', { name: /^sails/ })).toBeVisible();
    await expectAccessible(page);
  });
});

async function openPeople(page: Page, people: readonly Contact[]): Promise<void> {
  await putRows(page, { contacts: people, spheres: [CHOIR] }, '#/contacts');
  await expect(lines(page).first()).toBeVisible();
}

async function select(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Select', exact: true }).click();
  await expect(page.getByText('Tap the people it is about.')).toBeVisible();
}

/** Opens the sheet of acts and presses one of them. */
async function change(page: Page, act: string): Promise<void> {
  await page.getByRole('button', { name: 'Change', exact: true }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(`^${act}`) })
    .click();
}

/** Rests on the note, so that it stays however slow the machine is. */
async function holdUndo(page: Page, undo = 'Undo'): Promise<void> {
  await page.getByRole('button', { name: undo }).focus();
}

function lines(page: Page): Locator {
  return page.getByRole('list', { name: /^(People|Personer)$/ }).getByRole('listitem');
}

function line(page: Page, name: string): Locator {
  return page.getByRole('checkbox', { name: new RegExp(name) });
}

function bar(page: Page): Locator {
  return page.locator('[data-foot]');
}

async function expectFits(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  const spilling = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('dialog[open], [data-foot]')].filter(
      (each) => each.scrollWidth > each.clientWidth,
    ),
  );
  expect(spilling).toEqual([]);
}

function contacts(page: Page): Promise<readonly Row[]> {
  return readTable(page, 'contacts');
}

async function fieldOf(page: Page, name: string, field: string): Promise<unknown> {
  return (await contacts(page)).find(({ displayName }) => displayName === name)?.[field];
}

/** How many signs of life the fullest week asks for, weeks beginning on the Sunday. */
async function mostInAWeek(page: Page): Promise<number> {
  const weeks = new Map<number, number>();
  for (const { dueOn } of await contacts(page)) {
    const week = Math.floor((Date.parse(String(dueOn)) / 86_400_000 - 3) / 7);
    weeks.set(week, (weeks.get(week) ?? 0) + 1);
  }
  return Math.max(...weeks.values());
}

function someone(name: string, fields: Partial<Contact> = {}): Contact {
  const id = name.toLowerCase().replaceAll(/[^a-z0-9]/g, '-');
  return makeContact({
    id,
    displayName: name,
    ...(fields.tie && { rhythmSince: SUNDAY, dueOn: SUNDAY }),
    ...fields,
  });
}
