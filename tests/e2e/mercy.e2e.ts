/** Mercy: weeks when life was in the way are forgiven, offline, in Danish, and every act of it can be taken back. */
import type { Page } from '@playwright/test';
import { addDays, calendarDate, type CalendarDate } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import { makeContact, makeInteraction, makePlan, makeSettings, SUNDAY } from '../support/make.ts';
import { expectAccessible } from './support/axe.ts';
import { goOffline } from './support/offline.ts';
import { putRows } from './support/put-rows.ts';
import { readTable } from './support/tables.ts';
import { expect, test } from './support/test.ts';

const LAST_YEAR = calendarDate('2025-01-01');
const HELLE = someone('helle', { displayName: 'Helle Kjær', givenName: 'Helle' });
const BO = someone('bo', { displayName: 'Bo Lind', givenName: 'Bo', tie: 'strong' });
const TALK = makeInteraction({ id: 'talk', contactIds: ['helle'], day: addDays(SUNDAY, -40), channel: 'call' });

test.use({ language: 'da' });
test.setTimeout(120_000);

function someone(id: string, fields: Partial<Contact>): Contact {
  const rhythm = { every: 1, unit: 'month' } as const;
  return makeContact({ id, tie: 'weak', rhythm, rhythmSince: LAST_YEAR, dueOn: SUNDAY, ...fields });
}

type Rows = Parameters<typeof putRows>[1];

/** Opens Week on the Sunday over these rows, and takes the network away. */
async function openWeek(page: Page, rows: Rows): Promise<void> {
  await setDay(page, SUNDAY);
  await putRows(page, rows, '#/');
  await expect(page.getByRole('heading', { level: 1, name: 'Hvem skal høre fra dig?' })).toBeVisible();
  await goOffline(page);
}

async function setDay(page: Page, day: CalendarDate): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T10:00`));
}

/** The app as it is opened on a later day. */
async function reopenOn(page: Page, day: CalendarDate): Promise<void> {
  await setDay(page, day);
  await page.goto('about:blank');
  await page.goto('./#/');
}

function card(page: Page, name: string) {
  return page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
}

/** Picks a line behind ⋯ of a card or of a person's page. */
async function pick(page: Page, name: string, line: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: `Mere: ${name}`, exact: true }).click();
  await page.getByRole('dialog', { name }).getByRole('button', { name: line }).click();
}

async function contactRow(page: Page, id: string) {
  return (await readTable(page, 'contacts')).find((row) => row['id'] === id);
}

/** It was said, and stays said until it is taken back, however long the looking takes. */
async function expectSaid(page: Page, text: string): Promise<void> {
  await expect(page.getByText(text, { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Fortryd', exact: true }).focus();
}

async function takeBack(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
}

test('not this week moves nothing but the card, and one tap brings it back @small', async ({ page }) => {
  await openWeek(page, { contacts: [HELLE, BO], interactions: [TALK] });
  const before = await contactRow(page, 'helle');
  await pick(page, 'Helle Kjær', 'Ikke i denne uge');
  await expectSaid(page, 'Helle kan vente.');
  await expect(card(page, 'Helle Kjær')).toHaveCount(0);
  expect(await contactRow(page, 'helle')).toEqual(before);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await takeBack(page);
  await expect(card(page, 'Helle Kjær')).toBeVisible();
});

test('the third "not this week" in a row offers a looser rhythm or rest; back closes the offer alone @small', async ({
  page,
}) => {
  const waved = { contactId: 'helle', reasons: [{ code: 'due' as const, ids: [] }], choice: 'not-this-week' as const };
  const plans = [-14, -7].map((days) =>
    makePlan({ id: `plan${days}`, startsOn: addDays(SUNDAY, days), items: [waved] }),
  );
  await openWeek(page, { contacts: [HELLE, BO], interactions: [TALK], plans });
  await pick(page, 'Helle Kjær', 'Ikke i denne uge');
  const offer = page.getByRole('dialog', { name: 'Hvor ofte med Helle?' });
  await expect(offer).toBeVisible();
  await expectAccessible(page);
  await page.goBack();
  await expect(offer).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1, name: 'Hvem skal høre fra dig?' })).toBeVisible();

  await takeBack(page);
  await pick(page, 'Helle Kjær', 'Ikke i denne uge');
  await offer.getByRole('button', { name: 'Hver anden måned i stedet' }).click();
  await expectSaid(page, 'Helle: hver anden måned.');
  expect(await contactRow(page, 'helle')).toMatchObject({ rhythm: { every: 2, unit: 'month' } });
  await takeBack(page);
  await expect.poll(async () => (await contactRow(page, 'helle'))?.['rhythm']).toEqual({ every: 1, unit: 'month' });
});

test('one waits for someone until a day, the same on Week and on their page; on that day they are back @small', async ({
  page,
}) => {
  await openWeek(page, { contacts: [HELLE, BO], interactions: [TALK] });
  const sheet = page.getByRole('dialog', { name: 'Hvornår må Helle dukke op igen?' });
  const offers = ['Om to uger', 'Om en måned', 'Om tre måneder', 'Vent til den dag'];

  await pick(page, 'Helle Kjær', 'Vent lidt');
  for (const name of offers) await expect(sheet.getByRole('button', { name })).toBeVisible();
  await expectAccessible(page);
  await page.goBack();
  await expect(sheet).toHaveCount(0);
  await card(page, 'Helle Kjær').getByRole('link', { name: 'Helle Kjær' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Helle Kjær' })).toBeVisible();
  await pick(page, 'Helle Kjær', 'Vent lidt');
  for (const name of offers) await expect(sheet.getByRole('button', { name })).toBeVisible();

  await sheet.getByLabel('På en bestemt dag').fill('2026-03-08');
  await sheet.getByRole('button', { name: 'Vent til den dag' }).click();
  await expect(sheet.getByText('Vælg en dag efter i dag.')).toBeVisible();
  await sheet.getByLabel('På en bestemt dag').fill('2026-03-22');
  await sheet.getByRole('button', { name: 'Vent til den dag' }).click();
  await expect(page.getByText('Ingen forslag om Helle før den 22. marts.')).toBeVisible();
  expect(await contactRow(page, 'helle')).toMatchObject({ snoozedUntil: '2026-03-22', dueOn: '2026-03-22' });

  await page.goBack();
  await expect(card(page, 'Bo Lind')).toBeVisible();
  await expect(card(page, 'Helle Kjær')).toHaveCount(0);
  await reopenOn(page, addDays(SUNDAY, 7));
  await expect(card(page, 'Bo Lind')).toBeVisible();
  await expect(card(page, 'Helle Kjær')).toHaveCount(0);
  await reopenOn(page, addDays(SUNDAY, 14));
  await expect(card(page, 'Helle Kjær')).toBeVisible();
});

test('rest takes someone out of the suggestions, deletes nothing, and ends when one says so', async ({ page }) => {
  await openWeek(page, { contacts: [HELLE, BO], interactions: [TALK] });
  await pick(page, 'Helle Kjær', /^Lad det hvile/);
  await expectSaid(page, 'Kontakten med Helle hviler. Intet er slettet.');
  await expect(card(page, 'Helle Kjær')).toHaveCount(0);
  await takeBack(page);
  await expect(card(page, 'Helle Kjær')).toBeVisible();

  await card(page, 'Helle Kjær').getByRole('link', { name: 'Helle Kjær' }).click();
  await pick(page, 'Helle Kjær', /^Lad det hvile/);
  await expectSaid(page, 'Kontakten med Helle hviler. Intet er slettet.');
  expect(await contactRow(page, 'helle')).not.toHaveProperty('dueOn');
  await pick(page, 'Helle Kjær', 'Tag det op igen');
  await expect(page.getByText('Du holder kontakten med Helle igen.')).toBeVisible();
  expect(await contactRow(page, 'helle')).toMatchObject({ dueOn: expect.any(String) });
});

test('after a month away one is not behind: a fresh start gives all who waited a new day @small', async ({ page }) => {
  const late = Array.from({ length: 8 }, (_, index) =>
    someone(`late-${index}`, { displayName: `Person ${index}`, dueOn: addDays(SUNDAY, -60 + index) }),
  );
  const settings = [makeSettings({ capacity: 3, lastOpenedOn: addDays(SUNDAY, -35) })];
  await openWeek(page, { contacts: late, settings });
  const offer = page.getByText('Velkommen tilbage. Du er ikke bagud. Skal vi begynde på en frisk?');
  await expect(offer).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Ja, på en frisk' }).click();
  await expectSaid(page, 'En frisk start. De, der ventede, har fået en ny dag.');
  const days = (await readTable(page, 'contacts')).map((row) => String(row['dueOn']));
  expect(days.every((day) => day >= SUNDAY)).toBe(true);
  expect(new Set(days).size).toBeGreaterThan(2);
  await expect(offer).toHaveCount(0);

  await takeBack(page);
  await expect(offer).toBeVisible();
  expect((await readTable(page, 'contacts')).map((row) => row['dueOn'])).toEqual(late.map(({ dueOn }) => dueOn));
});

test('when it adds up to too many it says so; each way out is one tap, and one tap back @small', async ({ page }) => {
  const far = { dueOn: addDays(SUNDAY, 40) };
  const weekly = { every: 1, unit: 'week' } as const;
  const contacts = [
    ...Array.from({ length: 4 }, (_, index) => someone(`weekly-${index}`, { ...far, tie: 'strong', rhythm: weekly })),
    ...Array.from({ length: 3 }, (_, index) => someone(`monthly-${index}`, { ...far, tie: 'strong' })),
    ...Array.from({ length: 11 }, (_, index) => someone(`loose-${index}`, far)),
    HELLE,
  ];
  await openWeek(page, {
    contacts,
    settings: [makeSettings({ lastOpenedOn: SUNDAY, backup: { lastOn: SUNDAY, changesSince: 0 } })],
  });
  const note = page.getByRole('region', { name: 'Hvad det løber op i' });
  await expect(
    note.getByText('Det bliver otte om ugen, og du sagde fem. Én gang om året til de løse bånd giver fem.'),
  ).toBeVisible();
  await note.scrollIntoViewIfNeeded();
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

  await note.getByRole('button', { name: 'Én gang om året til de løse bånd' }).click();
  await expectSaid(page, 'Én gang om året til de løse bånd: det giver fem om ugen.');
  await expect(note).toHaveCount(0);
  expect(await contactRow(page, 'loose-3')).toMatchObject({ rhythm: { every: 1, unit: 'year' } });
  expect(await contactRow(page, 'monthly-1')).toMatchObject({ rhythm: { every: 1, unit: 'month' } });
  await takeBack(page);
  await expect(note).toBeVisible();
  expect(await contactRow(page, 'loose-3')).toMatchObject({ rhythm: { every: 1, unit: 'month' }, ...far });

  await note.getByRole('button', { name: 'Sig otte om ugen' }).click();
  await expectSaid(page, 'Du har sagt otte om ugen.');
  await expect(note).toHaveCount(0);
  await takeBack(page);
  await expect(note).toBeVisible();
});
