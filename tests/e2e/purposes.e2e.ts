/** Why one networks, offline: writing it down, whom and what it lives by, what came of it, looking back, and letting go. */
import type { Locator, Page } from '@playwright/test';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import { makeContact, makeInteraction, makeNetwork, makePurpose, makeSettings, SUNDAY } from '../support/make.ts';
import { expectAccessible } from './support/axe.ts';
import { goOffline } from './support/offline.ts';
import { putRows } from './support/put-rows.ts';
import { readTable } from './support/tables.ts';
import { expect, test } from './support/test.ts';

test.setTimeout(120_000);

function someone(fields: Partial<Contact>): Contact {
  return makeContact({ rhythmSince: calendarDate('2025-01-01'), dueOn: addDays(SUNDAY, 60), ...fields });
}

const PEOPLE = [
  someone({ id: 'helle', displayName: 'Helle Kjær', givenName: 'Helle', tie: 'strong', dueOn: SUNDAY }),
  someone({
    id: 'ulrik',
    displayName: 'Ulrik Brandt',
    givenName: 'Ulrik',
    tie: 'weak',
    competences: ['sustainable building'],
    introducedById: 'mette',
  }),
  someone({ id: 'mette', displayName: 'Mette Dahl', givenName: 'Mette', tie: 'strong' }),
];
const TALKED = makeInteraction({
  contactIds: ['helle'],
  day: addDays(SUNDAY, -120),
  channel: 'call',
  outcomes: ['opportunity'],
  minutes: 40,
});

async function openAt(page: Page, route: string, rows: { readonly [table: string]: readonly object[] } = {}) {
  await page.clock.setFixedTime(new Date(`${SUNDAY}T10:00`));
  const life = { contacts: PEOPLE, interactions: [TALKED], networks: [makeNetwork({ name: 'Builders’ circle' })] };
  await putRows(page, { ...life, settings: [makeSettings()], ...rows }, route);
  await expect(heading(page, /./)).toBeVisible();
  await goOffline(page);
}

function heading(page: Page, name: string | RegExp): Locator {
  return page.getByRole('heading', { level: 1, name });
}

function button(at: Page | Locator, name: string): Locator {
  return at.getByRole('button', { name, exact: true });
}

async function purposes(page: Page) {
  return readTable(page, 'purposes');
}

test('a purpose from its first words to its last, each act undone @small', async ({ page }) => {
  await openAt(page, '#/purposes');
  await expect(page.getByRole('heading', { name: 'What do you hope for?' })).toBeVisible();
  await expectAccessible(page);

  // writing two down
  await page.getByRole('link', { name: 'Write down a purpose' }).click();
  await page.getByText('New job', { exact: true }).click();
  await page.getByLabel('What do you wish for, in your own words?').fill('A job in sustainable building');
  await page.getByLabel('What will you put in?').fill('A lunch a month');
  await expectAccessible(page);
  await button(page, 'Save').click();
  await expect(heading(page, 'A job in sustainable building')).toBeVisible();
  await expect(page.getByText('Nobody serves it yet.')).toBeVisible();
  await expect(page.getByText('You look back on it around 8 September.')).toBeVisible();
  await page.goto('./#/purposes/new');
  await page.getByText('Friendship', { exact: true }).click();
  await button(page, 'Save').click();
  await expect(heading(page, 'Friendship')).toBeVisible();

  // in one's own order
  await page.goto('./#/purposes');
  const order = page.getByRole('list', { name: 'In your order' }).getByRole('link');
  await expect(order).toHaveText(['A job in sustainable building', 'Friendship']);
  await button(page, 'Move up: Friendship').click();
  await expect(order).toHaveText(['Friendship', 'A job in sustainable building']);
  await expectAccessible(page);

  // a loose tie whom the wish fits, with the words
  await order.getByText('A job in sustainable building').click();
  const loose = page.getByRole('list', { name: 'Loose ties who may serve it' });
  await expect(loose).toContainText('“sustainable”');
  await button(loose, 'Add Ulrik Brandt').click();
  const serving = page.getByRole('region', { name: 'Who and what serves it' });
  await expect(serving.getByRole('link', { name: 'Ulrik Brandt' })).toBeVisible();
  await button(page, 'Undo').click();
  await expect(button(loose, 'Add Ulrik Brandt')).toBeVisible();

  await expect(page.getByText(/^Mette introduced you to Ulrik/)).toBeVisible();

  // people and a network, in one act
  await button(page, 'Choose who and what').click();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('searchbox').fill('hel');
  await button(sheet, 'Helle Kjær').click();
  await sheet.getByText('Builders’ circle').click();
  await button(sheet, 'Save').click();
  await expect(serving.getByRole('link', { name: 'Builders’ circle' })).toBeVisible();
  const came = page.getByRole('region', { name: 'What came of it in a year' });
  await expect(came).toContainText('A job or task');
  await expect(came).toContainText('once, with Helle Kjær');
  await expect(came).toContainText('In touch once; 40 minutes, as far as you noted it.');
  await expectAccessible(page);

  // asking for its sake
  await page.getByRole('link', { name: 'Ask for help with it' }).click();
  await page.getByLabel('What do you need?').fill('Who knows a builder in clay?');
  await button(page, 'See who may help').click();
  await expect(heading(page, 'Who knows a builder in clay?')).toBeVisible();
  await page.getByRole('link', { name: 'A job in sustainable building' }).click();
  const asks = page.getByRole('region', { name: 'What you asked for' });
  await expect(asks.getByRole('link', { name: 'Who knows a builder in clay?' })).toBeVisible();

  // the week and the person say so
  await page.goto('./#/');
  await expect(page.getByText('Serves: new job')).toBeVisible();
  await page.goto('./#/contacts/helle');
  await expect(page.getByRole('region', { name: 'Serves' })).toContainText('A job in sustainable building');
  await page.goto('./#/contacts/helle/edit');
  await page.getByRole('group', { name: 'Which purposes does it serve?' }).getByText('Friendship').click();
  await button(page, 'Save').click();
  await expect(page.getByRole('region', { name: 'Serves' })).toContainText('Friendship');

  // looking back before its day
  await page.goto('./#/purposes');
  await order.getByText('A job in sustainable building').click();
  await page.getByRole('button', { name: /^More: / }).click();
  await button(page, 'Look back').click();
  await page.getByText('Change it', { exact: true }).click();
  await page.getByRole('dialog').getByLabel('What do you wish for').fill('A job in wood and clay');
  await page.getByLabel('What do you want to remember?').fill('Building with wood it is');
  await expectAccessible(page);
  await button(page, 'Save').click();
  await expect(heading(page, 'A job in wood and clay')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Looking back' })).toContainText('Building with wood it is');
  await button(page, 'Undo').click();
  await expect(heading(page, 'A job in sustainable building')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Looking back' })).toHaveCount(0);

  // letting it go, and the trash
  await page.getByRole('button', { name: /^More: / }).click();
  await page.getByRole('button', { name: /^Let it go/ }).click();
  await expect(page.getByText(/^You let it go today/)).toBeVisible();
  await page.goto('./#/');
  await expect(page.getByText('Serves: friendship')).toBeVisible();
  await page.goto('./#/purposes');
  await page.getByRole('region', { name: 'Earlier ones' }).getByRole('link').click();
  await button(page, 'Take it up again').click();
  await expect(page.getByText('It counts again.')).toBeVisible();
  await page.getByRole('button', { name: /^More: / }).click();
  await page.getByRole('button', { name: /^Delete/ }).click();
  await expect(page.getByText('It is in the trash.')).toBeVisible();
  await page.goto('./#/trash');
  await button(page, 'A job in sustainable building').click();
  await button(page, 'Bring back').click();
  await expect(page.getByText('It is back among the purposes.')).toBeVisible();
  expect((await purposes(page)).every(({ deletedAt }) => deletedAt === undefined)).toBe(true);
});

test.describe('in Danish', () => {
  test.use({ language: 'da' });

  test('a purpose whose day has come is looked back on in the round, and is said on the compass', async ({ page }) => {
    const wish = 'Et job med mening';
    const job = makePurpose({ id: 'job', wish, lookBackOn: SUNDAY });
    const [helle = someone({}), ...others] = PEOPLE;
    await openAt(page, '#/compass', { purposes: [job], contacts: [{ ...helle, purposeIds: ['job'] }, ...others] });
    await expect(page.getByText(/Tid til at se tilbage/).first()).toBeVisible();
    await page.goto('./#/');
    await expect(page.getByText('Formål: nyt job')).toBeVisible();
    await page.getByRole('link', { name: 'Start ugens runde' }).click();
    await page.getByRole('button', { name: /^Ti minutter/ }).click();
    await button(page, 'Videre').click();
    await expect(heading(page, 'Helle Kjær')).toBeVisible();
    await expect(page.getByText('Formål: nyt job')).toBeVisible();
    await button(page, 'Gå videre').click();
    await expect(heading(page, 'Hvad er der kommet ud af det?')).toBeVisible();
    await expect(page.getByText(wish)).toBeVisible();
    await expect(page.getByText('én gang, med Helle Kjær')).toBeVisible();
    await expectAccessible(page);
    await page.getByText('Slip det', { exact: true }).click();
    await page.getByLabel('Hvad vil du gerne huske?').fill('Jeg fik det');
    await button(page, 'Gem').click();
    await expect(page.getByText('Sluppet. Det står blandt de tidligere.')).toBeVisible();
    await button(page, 'Fortryd').click();
    await expect.poll(async () => (await purposes(page))[0]).not.toHaveProperty('retiredOn');

    await page.goto('./#/purposes/job');
    await expect(page.getByText(/^Det er tid til at se tilbage/)).toBeVisible();
    await button(page, 'Se tilbage').click();
    await page.getByText('Behold det', { exact: true }).click();
    await button(page, 'Gem').click();
    await expect(page.getByText('Du ser tilbage på det omkring 8. september.')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Tilbageblik' })).toContainText('Beholdt · 8. marts 2026');
    await expectAccessible(page);
  });
});
