/** A link shared to the app is passed on to two people, over a kill; it stands with both, in the ledger and in the next round. */
import type { Locator, Page } from '@playwright/test';
import { addDays, calendarDate, type CalendarDate } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import { makeContact, makeInteraction, makeSettings, makeSphere, makeTip, SUNDAY } from '../support/make.ts';
import { APP_URL } from './support/address.ts';
import { expectAccessible } from './support/axe.ts';
import { launchesOf } from './support/launches.ts';
import { goOffline } from './support/offline.ts';
import { putRows } from './support/put-rows.ts';
import { readTable } from './support/tables.ts';
import { expect, test } from './support/test.ts';

// what is shared lies beside the app's files, which journeys share otherwise
test.use({ reuseContext: false });
test.setTimeout(120_000);

const WORK = makeSphere({ id: 'work', name: 'Work' });
const LAST = calendarDate('2026-01-05');

function someone(fields: Partial<Contact>): Contact {
  return makeContact({
    tie: 'strong',
    sphereIds: [WORK.id],
    rhythmSince: calendarDate('2025-01-01'),
    lastFullOn: LAST,
    dueOn: addDays(SUNDAY, 60),
    phones: [{ label: 'mobil', value: '+45 20 30 40 50' }],
    ...fields,
  });
}

const PEOPLE = [
  someone({ id: 'helle', displayName: 'Helle Kjær', givenName: 'Helle', interests: ['sourdough'] }),
  someone({ id: 'bo', displayName: 'Bo Lind', givenName: 'Bo', language: 'da', interests: ['sourdough bread'] }),
  someone({ id: 'ida', displayName: 'Ida Holm', givenName: 'Ida', interests: ['football'] }),
];
const HISTORY = PEOPLE.map(({ id }) => makeInteraction({ contactIds: [id], day: LAST, channel: 'call' }));
const TITLE = 'Sourdough bread that lasts a week';
const LINK = 'https://example.org/sourdough';

async function openApp(page: Page, more: { readonly [table: string]: readonly object[] } = {}): Promise<void> {
  await page.clock.setFixedTime(new Date(`${SUNDAY}T10:00`));
  const rows = { contacts: PEOPLE, spheres: [WORK], interactions: HISTORY, settings: [makeSettings()], ...more };
  await putRows(page, rows, '#/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await goOffline(page);
}

/** Posts what another app shares, as Android does: the link comes inside the text. */
async function share(page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.setContent(`<form method="post" enctype="multipart/form-data" action="${APP_URL}share">
    <input name="title"><textarea name="text"></textarea><button>Share</button></form>`);
  await page.locator('input[name=title]').fill(TITLE);
  await page.locator('textarea').fill(`${TITLE} ${LINK}`);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page).toHaveURL(/#\/share$/);
}

/** Starts the app anew on a day, as after a kill. */
async function startAgain(page: Page, day: CalendarDate = SUNDAY): Promise<Page> {
  const context = page.context();
  const next = await context.newPage();
  await next.clock.setFixedTime(new Date(`${day}T10:00`));
  await page.close();
  await next.goto('./#/');
  await expect(next.getByRole('heading', { level: 1 })).toBeVisible();
  return next;
}

function question(page: Page, name: string): Locator {
  return page.getByRole('region', { name: `Did you get hold of ${name}?` });
}

async function answer(page: Page, name: string, said: string): Promise<void> {
  await question(page, name).getByRole('button', { name: said, exact: true }).click();
  await expect(question(page, name)).toHaveCount(0);
}

/** Undoes what was said last, and waits for the question to be there again. */
async function undoAnswer(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(question(page, name)).toBeVisible();
}

/** How many rows of each there are that one hasn't thrown away. */
async function counts(page: Page) {
  const [forwards, exchanges] = await Promise.all([readTable(page, 'forwards'), readTable(page, 'exchanges')]);
  return { forwards: forwards.length, exchanges: exchanges.length };
}

test('shared offline, kept, passed on to two over a kill: with both, in the ledger, in the next round; each undone @small', async ({
  page,
}) => {
  await openApp(page);
  await share(page);
  await page.getByRole('button', { name: 'Keep to pass on' }).click();
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  const fits = page.getByRole('list', { name: 'It may be something for' });
  await expect(fits.getByRole('listitem')).toHaveCount(2);
  await expect(fits).toContainText('Helle Kjær');
  await page.getByRole('button', { name: 'Pass on', exact: true }).click();

  const choosing = page.getByRole('dialog', { name: 'Who would enjoy this?' });
  await choosing.getByRole('checkbox', { name: /Helle Kjær/ }).check();
  await choosing.getByRole('checkbox', { name: /Bo Lind/ }).check();
  await expectAccessible(page);
  const launches = launchesOf(page);
  await choosing.getByRole('button', { name: 'Write to two people' }).click();
  const toHelle = page.getByRole('dialog', { name: 'Write to Helle' });
  await expect(toHelle.getByText('1 of 2, then Bo')).toBeVisible();
  await expectAccessible(page);
  const words = page.getByRole('textbox', { name: 'Your words' });
  const sent = await words.inputValue();
  expect(sent.split('\n').slice(-2)).toEqual([TITLE, LINK]);
  await toHelle.getByRole('button', { name: 'Text message' }).click();
  await expect
    .poll(() => decodeURIComponent(launches[0] ?? '').replaceAll('\r', ''))
    .toBe(`sms:+4520304050?&body=${sent}`);
  await expect(page.getByRole('dialog', { name: 'Write to Bo' })).toBeVisible();

  // killed before the second: the first is asked about, the second still stands
  const back = await startAgain(page);
  await expect(question(back, 'Helle')).toBeVisible();
  await answer(back, 'Helle', 'Yes');
  await expect.poll(() => counts(back)).toEqual({ forwards: 1, exchanges: 1 });
  await undoAnswer(back, 'Helle');
  expect(await counts(back)).toEqual({ forwards: 0, exchanges: 0 });
  await answer(back, 'Helle', 'Yes');
  await back.getByRole('button', { name: 'Write to Bo' }).click();
  const toBo = back.getByRole('dialog', { name: 'Write to Bo' });
  await expect(back.getByRole('textbox', { name: 'Your words' })).toHaveValue(new RegExp(`^Hej Bo, [^]*${LINK}$`));
  await toBo.getByRole('button', { name: 'Text message' }).click();
  await expect(toBo).toHaveCount(0);
  await expect(question(back, 'Bo')).toBeVisible({ timeout: 20_000 });
  await answer(back, 'Bo', 'No answer');
  await undoAnswer(back, 'Bo');
  await answer(back, 'Bo', 'No answer');
  await expect.poll(() => counts(back)).toEqual({ forwards: 2, exchanges: 2 });
  await expect(back.getByRole('button', { name: 'Write to Bo' })).toHaveCount(0);

  for (const name of ['helle', 'bo']) {
    await back.goto(`./#/contacts/${name}`);
    await expect(back.getByRole('link', { name: `Passed on “${TITLE}”` })).toBeVisible();
  }
  await back.goto('./#/give-and-take');
  await expect(back.getByText(TITLE)).toHaveCount(2);

  // the next round asks what came of it
  const later = await startAgain(back, addDays(SUNDAY, 7));
  await later.goto('./#/check-in');
  await later.getByRole('button', { name: /^Five minutes/ }).click();
  const about = (name: string) => later.getByRole('group', { name: `${name}: “${TITLE}”` });
  await about('Helle Kjær').getByRole('button', { name: 'Said thanks' }).click();
  await expect(about('Helle Kjær')).toHaveCount(0);
  await later.getByRole('button', { name: 'Undo', exact: true }).click();
  await about('Helle Kjær').getByRole('button', { name: 'Said thanks' }).click();
  await expect(about('Helle Kjær')).toHaveCount(0);
  await about('Bo Lind').getByRole('button', { name: 'Later' }).click();
  await expect(about('Bo Lind')).toHaveCount(0);
  const responses = (await readTable(later, 'forwards')).map(({ response }) => response);
  expect(responses).toEqual(['thanked', undefined]);
  await later.goto('./#/contacts/helle');
  await expect(later.getByText('Said thanks')).toBeVisible();
});

test.describe('in Danish', () => {
  test.use({ language: 'da' });

  test('given to one who comes to mind, a topic remembered; and what one took from a tip of theirs is told @small', async ({
    page,
  }) => {
    const given = makeTip({ id: 'given', title: 'Brød uden hast', topics: ['surdej'] });
    const theirs = makeTip({
      id: 'theirs',
      title: 'Rugbrød i byen',
      forMe: true,
      fromContactId: 'ida',
      readOn: SUNDAY,
    });
    await openApp(page, { tips: [given, theirs] });
    await page.goto('./#/tips/given');
    await expect(page.getByRole('heading', { level: 1, name: 'Brød uden hast' })).toBeVisible();
    await page.getByRole('button', { name: 'Giv videre', exact: true }).click();
    const choosing = page.getByRole('dialog', { name: 'Hvem ville have glæde af det?' });
    await choosing.getByRole('searchbox').fill('ida');
    await choosing.getByRole('button', { name: 'Ida Holm' }).click();
    await choosing.getByRole('button', { name: 'Skriv til Ida' }).click();
    const writing = page.getByRole('dialog', { name: 'Skriv til Ida' });
    await expect(writing.getByText('Husk, at Ida kan lide »surdej«?')).toBeVisible();
    await writing.getByRole('button', { name: 'Ja, husk det' }).click();
    await expect(writing.getByText('Noteret: Ida kan lide »surdej«.')).toBeVisible();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await writing.getByRole('button', { name: 'Sms' }).click();
    const asked = page.getByRole('region', { name: 'Fik du fat i Ida?' });
    await asked.getByRole('button', { name: 'Ja', exact: true }).click();
    await expect(page.getByRole('region', { name: 'Givet videre til' })).toContainText('Ida Holm');
    await page.getByRole('button', { name: 'Mere: Hvad sagde Ida til det?' }).click();
    await page.getByRole('button', { name: 'Det var til nytte' }).click();
    await expect(page.getByText(/ · Det var til nytte$/)).toBeVisible();

    await page.goto('./#/tips/theirs');
    await page.getByRole('button', { name: 'Fortæl Ida, hvad du fik ud af det' }).click();
    await expect(page.getByRole('textbox', { name: 'Dine ord' })).toHaveValue(/^Hej Ida, /);
    await writing.getByRole('button', { name: 'Sms' }).click();
    await asked.getByRole('button', { name: 'Ja', exact: true }).click();
    await expect(page.getByText(/^Du fortalte Ida/)).toBeVisible();
    const ida = (await readTable(page, 'contacts')).find(({ id }) => id === 'ida');
    expect(ida).toMatchObject({ interests: ['football', 'surdej'] });
  });
});
