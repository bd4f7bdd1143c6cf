/** Reaching out: writing and calling from Week and from a person, and saying how it went, also after a kill. */
import type { Locator, Page } from '@playwright/test';
import { calendarDate, type CalendarDate } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import { makeContact, makeInteraction, makeSettings, SUNDAY } from '../support/make.ts';
import { expectAccessible } from './support/axe.ts';
import { launchesOf } from './support/launches.ts';
import { goOffline } from './support/offline.ts';
import { putRows } from './support/put-rows.ts';
import { readTable } from './support/tables.ts';
import { expect, test } from './support/test.ts';

const SINCE = calendarDate('2025-01-01');
const LAST = calendarDate('2025-11-05');

function someone(fields: Partial<Contact>): Contact {
  return makeContact({ tie: 'strong', rhythmSince: SINCE, lastFullOn: LAST, dueOn: SUNDAY, ...fields });
}

const HELLE = someone({
  id: 'helle',
  displayName: 'Helle Kjær',
  givenName: 'Helle',
  language: 'da',
  phones: [{ label: 'mobil', value: '+45 20 30 40 50' }],
  emails: [{ label: '', value: 'helle@example.org' }],
  matchKeys: ['helle@example.org', '+4520304050'],
});
const BO = someone({ id: 'bo', displayName: 'Bo Lind', givenName: 'Bo', language: 'da', tie: 'weak' });
const IDA = someone({ id: 'ida', displayName: 'Ida Holm', givenName: 'Ida', dueOn: calendarDate('2026-11-01') });
const MAIL = makeInteraction({ id: 'mail', contactIds: ['helle'], day: LAST, channel: 'email' });
const BO_TALK = makeInteraction({ id: 'bo-talk', contactIds: ['bo'], day: LAST, channel: 'other', initiator: 'both' });

/** Opens the app on the Sunday with its people, and takes the network away. */
async function openApp(page: Page, route = '#/'): Promise<void> {
  await page.clock.setFixedTime(new Date(`${SUNDAY}T10:00`));
  await putRows(page, { contacts: [HELLE, BO, IDA], interactions: [MAIL, BO_TALK], settings: [makeSettings()] }, route);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await goOffline(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Starts the app anew on a day, as after a kill. */
async function startAgain(page: Page, day: CalendarDate = SUNDAY): Promise<Page> {
  const context = page.context();
  await page.close();
  const next = await context.newPage();
  await next.clock.setFixedTime(new Date(`${day}T10:00`));
  await next.goto('./#/');
  await expect(next.getByRole('heading', { level: 1 })).toBeVisible();
  return next;
}

function card(page: Page, name: string): Locator {
  return page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2, name }) });
}

/** All that counts as contact, or follows from it. */
async function whatCounts(page: Page) {
  const [contacts, interactions, plans] = await Promise.all(
    ['contacts', 'interactions', 'plans'].map((table) => readTable(page, table)),
  );
  return { contacts, interactions, plans };
}

async function kept(page: Page): Promise<void> {
  await expect.poll(async () => (await readTable(page, 'intentions')).length).toBe(1);
}

async function logged(page: Page) {
  return (await readTable(page, 'interactions')).filter(({ id }) => id !== 'mail' && id !== 'bo-talk');
}

test('a call from Week, killed on the way: the question comes, and yes ticks the card in three taps at most @small', async ({
  page,
}) => {
  await openApp(page);
  const launches = launchesOf(page);
  let taps = 0;
  const tap = async (what: Locator): Promise<void> => {
    taps += 1;
    await what.tap();
  };

  await tap(card(page, 'Helle Kjær').getByRole('button', { name: 'Call' }));
  await expect.poll(() => launches).toEqual(['tel:+4520304050']);
  await kept(page);

  const later = await startAgain(page);
  const question = later.getByRole('region', { name: 'Did you get hold of Helle?' });
  await expect(question).toBeVisible();
  await expect(card(later, 'Helle Kjær')).toBeVisible();
  await tap(question.getByRole('button', { name: 'Yes' }));
  await expect(later.getByText('You’ve been in touch with Helle', { exact: true })).toBeVisible();
  await expect(card(later, 'Helle Kjær')).toHaveCount(0);
  await expect(question).toHaveCount(0);
  expect(taps).toBeLessThanOrEqual(3);
  expect(await logged(later)).toMatchObject([{ contactIds: ['helle'], day: SUNDAY, channel: 'call', initiator: 'me' }]);

  await later.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(card(later, 'Helle Kjær')).toBeVisible();
  await expect(question).toBeVisible();
  expect(await logged(later)).toEqual([]);
});

test('a talk that came about otherwise is logged from the card in three taps', async ({ page }) => {
  await openApp(page);
  await card(page, 'Helle Kjær').getByRole('button', { name: 'More: Helle Kjær' }).tap();
  await page.getByRole('dialog').getByRole('link', { name: 'We’ve talked' }).tap();
  await page.getByRole('button', { name: 'Save' }).tap();
  await expect(page.getByText('You’ve been in touch with Helle', { exact: true })).toBeVisible();
});

test('what one set out to do counts as nothing, and neither does not getting round to it', async ({ page }) => {
  await openApp(page);
  await expect(card(page, 'Helle Kjær')).toBeVisible();
  const before = await whatCounts(page);
  await card(page, 'Helle Kjær').getByRole('button', { name: 'Call' }).click();
  const question = page.getByRole('region', { name: 'Did you get hold of Helle?' });
  await expect(question).toBeVisible();
  await expect(card(page, 'Helle Kjær')).toBeVisible();
  expect(await whatCounts(page)).toEqual(before);

  await question.getByRole('button', { name: 'Didn’t get round to it' }).click();
  await expect(page.getByText('Left as it was.')).toBeVisible();
  await expect(question).toHaveCount(0);
  expect(await whatCounts(page)).toEqual(before);
  expect(await readTable(page, 'intentions')).toEqual([]);
});

test('without an answer a try by another way is planned, and offered first when its week comes', async ({ page }) => {
  await openApp(page);
  const launches = launchesOf(page);
  await card(page, 'Helle Kjær').getByRole('button', { name: 'Write' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'E-mail' }).click();
  await expect.poll(() => launches[0]).toMatch(/^mailto:helle@example\.org\?body=Hej%20Helle/);
  await page
    .getByRole('region', { name: /get hold of Helle/ })
    .getByRole('button', { name: 'No answer' })
    .click();
  await expect(page.getByText('Quiet so far. Try another way in April?')).toBeVisible();
  const helle = (await readTable(page, 'contacts')).find(({ id }) => id === 'helle');
  expect(helle).toMatchObject({ triesSince: 1, lastTriedOn: SUNDAY, lastFullOn: LAST });

  const later = await startAgain(page, calendarDate('2026-04-26'));
  await expect(card(later, 'Helle Kjær').getByText(/quiet so far/)).toBeVisible();
  await card(later, 'Helle Kjær').getByRole('button', { name: 'Write' }).click();
  const sent = later.getByRole('dialog').getByRole('button', { name: /^(Text message|E-mail|WhatsApp|Signal|Copy)$/ });
  await expect(sent).toHaveText(['Text message', 'WhatsApp', 'Signal', 'Copy', 'E-mail']);
});

test('each way is there only where it leads somewhere, and the one used last is first @small', async ({ page }) => {
  await openApp(page);
  const ways = page.getByRole('dialog').getByRole('button', { name: /^(Text message|E-mail|WhatsApp|Signal|Copy)$/ });
  await card(page, 'Helle Kjær').getByRole('button', { name: 'Write' }).click();
  await expect(ways).toHaveText(['E-mail', 'Text message', 'WhatsApp', 'Signal', 'Copy']);
  await expectAccessible(page);
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);

  const bo = card(page, 'Bo Lind');
  await expect(bo.getByRole('button', { name: 'Call' })).toHaveCount(0);
  await bo.getByRole('button', { name: 'Write' }).click();
  await expect(ways).toHaveText(['Copy']);
});

test('a Dane is written to in Danish, with another opening each time, and one’s own is kept', async ({ page }) => {
  await openApp(page, '#/contacts/helle');
  const launches = launchesOf(page);
  const dialog = page.getByRole('dialog', { name: 'Write to Helle' });
  const words = dialog.getByRole('textbox', { name: 'Your words' });
  await page.getByRole('button', { name: 'Write', exact: true }).click();
  await expect(words).toHaveValue(/^Hej Helle, .*…/);
  const first = await words.inputValue();
  await dialog.getByRole('button', { name: 'Another opening' }).click();
  await expect(words).not.toHaveValue(first);
  const sent = await words.inputValue();
  await dialog.getByRole('button', { name: 'Text message' }).click();
  await expect(dialog).toHaveCount(0);
  await expect.poll(() => decodeURIComponent(launches[0] ?? '')).toBe(`sms:+4520304050?&body=${sent}`);
  await page
    .getByRole('region', { name: /get hold of Helle/ })
    .getByRole('button', { name: 'Yes' })
    .click();
  await expect.poll(async () => (await logged(page)).length).toBe(1);
  expect(await logged(page)).toMatchObject([{ channel: 'message', via: 'sms', answered: 'open' }]);

  await page.getByRole('button', { name: 'Write', exact: true }).click();
  await expect(words).toHaveValue(/^Hej Helle, /);
  await expect(words).not.toHaveValue(sent);
  await words.fill('Kære Helle, hvad siger du til …?');
  await dialog.getByRole('button', { name: 'Keep this opening' }).click();
  await expect(page.getByText('Kept. You will be offered it again.')).toBeVisible();
  await page.goBack();

  await page.goto('./#/contacts/bo');
  await page.getByRole('button', { name: 'Write', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Your words' })).toHaveValue('Kære Bo, hvad siger du til …?');
  await page.goBack();
  await page.goto('./#/settings');
  await expect(page.getByRole('button', { name: 'Kære {name}, hvad siger du til …?' })).toBeVisible();
});

test('what is kept for Monday stands on the week: on the card, or under way', async ({ page }) => {
  await openApp(page, '#/contacts/ida');
  await page.getByRole('button', { name: 'Write', exact: true }).click();
  await page.getByRole('textbox', { name: 'Your words' }).fill('Hi Ida, about the boat');
  await page.getByRole('button', { name: 'Keep for Monday' }).click();
  await expect(page.getByText('Kept for Monday. You’ll find it in your week.')).toBeVisible();
  await page.goto('./#/');
  const helle = card(page, 'Helle Kjær');
  await helle.getByRole('button', { name: 'Write' }).click();
  await page.getByRole('textbox', { name: 'Your words' }).fill('Hej Helle, om båden');
  await page.getByRole('button', { name: 'Keep for Monday' }).click();
  // the box has the words too, until they are kept
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(helle.getByText('Hej Helle, om båden')).toBeVisible();

  const later = await startAgain(page, calendarDate('2026-03-09'));
  await expect(card(later, 'Helle Kjær').getByText('Hej Helle, om båden')).toBeVisible();
  const underWay = later.getByRole('region', { name: 'Under way' });
  await expect(underWay.getByRole('listitem')).toHaveText(['Write to IdaToday · Hi Ida, about the boat']);
  await underWay.getByRole('button', { name: 'Write to Ida' }).click();
  await expect(later.getByRole('textbox', { name: 'Your words' })).toHaveValue('Hi Ida, about the boat');
  await later.goBack();
  await underWay.getByRole('button', { name: 'Discard the draft to Ida' }).click();
  await expect(underWay).toHaveCount(0);
  await later.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(underWay).toBeVisible();
});

test('the question may wait until the next start, on whatever screen one is', async ({ page }) => {
  await openApp(page);
  await card(page, 'Helle Kjær').getByRole('button', { name: 'Call' }).click();
  const question = page.getByRole('region', { name: 'Did you get hold of Helle?' });
  await page.goto('./#/networks');
  await expect(question).toBeVisible();
  await question.getByRole('button', { name: 'Ask me later' }).click();
  await expect(question).toHaveCount(0);
  const later = await startAgain(page);
  await expect(later.getByRole('region', { name: 'Did you get hold of Helle?' })).toBeVisible();
});

test.describe('in Danish', () => {
  test.use({ language: 'da' });

  test('writing, and how it went: nothing is cut off, and axe finds nothing @small', async ({ page }) => {
    await openApp(page);
    const helle = card(page, 'Helle Kjær');
    await expect(helle.getByRole('button', { name: 'Skriv' })).toBeVisible();
    await expect(helle.getByRole('button', { name: 'Ring' })).toBeVisible();
    await helle.getByRole('button', { name: 'Skriv' }).click();
    const dialog = page.getByRole('dialog', { name: 'Skriv til Helle' });
    await expect(dialog.getByRole('textbox', { name: 'Dine ord' })).toHaveValue(/^Hej Helle, /);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await dialog.getByRole('button', { name: 'Sms' }).click();

    const question = page.getByRole('region', { name: 'Fik du fat i Helle?' });
    await expect(question).toBeVisible();
    await expectAccessible(page);
    await question.getByRole('button', { name: 'Intet svar' }).click();
    await expect(page.getByText('Stille indtil nu. Vil du prøve på en anden måde i april?')).toBeVisible();
  });
});
