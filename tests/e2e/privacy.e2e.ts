/** Who is remembered, who is never suggested, what was told in confidence, and names that others needn't read. */
import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { addDays, calendarDate, partsOf } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import { paths } from '../../src/paths.ts';
import { makeContact, makeInteraction, makePromise, makeSettings, makeSphere, SUNDAY } from '../support/make.ts';
import { readCalendar } from '../support/read-calendar.ts';
import { expectAccessible } from './support/axe.ts';
import { leaveApp } from './support/leaving.ts';
import { goOffline } from './support/offline.ts';
import { putRows } from './support/put-rows.ts';
import { expect, test } from './support/test.ts';

// axe reads a page twice; on a busy machine that takes its time.
test.setTimeout(120_000);

const TOMORROW = { month: partsOf(addDays(SUNDAY, 1)).month, day: partsOf(addDays(SUNDAY, 1)).day };
const WORK = makeSphere({ id: 'work', name: 'Choir', color: 'pine' });

function someone(displayName: string, fields: Partial<Contact> = {}): Contact {
  const [givenName = displayName] = displayName.split(' ');
  return makeContact({
    id: givenName.toLowerCase(),
    displayName,
    givenName,
    tie: 'strong',
    sphereIds: [WORK.id],
    rhythmSince: calendarDate('2025-01-01'),
    dueOn: addDays(SUNDAY, -40),
    birthday: TOMORROW,
    phones: [{ label: 'mobile', value: '+45 20 30 40 50' }],
    ...fields,
  });
}

const HELLE = someone('Helle Kjær', {
  notes: 'Sails on Sundays',
  confidentialNotes: 'Looks for another job',
  jobTitle: 'Teacher',
});
/** All that could ever bring someone up: a day long past, a birthday tomorrow, a word not answered, a promise, a draft. */
const KIRSTEN = someone('Kirsten Holm', { standing: 'remembered' });
const POUL = someone('Poul Holm', { standing: 'remembered', tie: undefined, dueOn: undefined } as object);
const NADIA = someone('Nadia Berg', { standing: 'never', birthday: undefined } as object);

const INTERACTIONS = [
  makeInteraction({ contactIds: ['helle'], day: addDays(SUNDAY, -90), note: 'About the new sail' }),
  makeInteraction({ contactIds: ['helle'], day: addDays(SUNDAY, -95), note: 'Her illness', confidential: true }),
  ...[KIRSTEN, NADIA].map(({ id }) =>
    makeInteraction({
      contactIds: [id],
      day: addDays(SUNDAY, -2),
      initiator: 'them',
      answered: 'open',
      openSince: addDays(SUNDAY, -2),
    }),
  ),
];

async function openAt(page: Page, route: string, hideNames = false): Promise<void> {
  await page.clock.setFixedTime(new Date(`${SUNDAY}T10:00`));
  const { id: _, ...draft } = makePromise();
  const rows = {
    contacts: [HELLE, KIRSTEN, POUL, NADIA],
    interactions: INTERACTIONS,
    promises: [KIRSTEN, HELLE].map((contact) =>
      makePromise({ contactId: contact.id, what: `a book for ${contact.id}` }),
    ),
    intentions: [
      { ...draft, id: 'draft', contactId: 'kirsten', act: 'draft', text: 'Dear Kirsten', keepUntil: SUNDAY },
      { ...draft, id: 'call', contactId: 'kirsten', act: 'call' },
    ],
    spheres: [WORK],
    settings: [makeSettings({ privacy: { hideNames, veil: false } })],
  };
  await putRows(page, rows, `#${route}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await goOffline(page);
}

/** All that the page holds, seen or not, but for addresses. */
function textOf(page: Page): Promise<string> {
  return page.evaluate(() => `${document.title}\n${document.body.textContent}`);
}

test('someone remembered is in no card, no date, no question and no likely face, and has a page still', async ({
  page,
}) => {
  await openAt(page, paths.week);
  await expect(page.getByRole('heading', { level: 2, name: 'Helle Kjær' })).toBeVisible();
  await expect(page.getByText('Helle Kjær has a birthday')).toBeVisible();
  await expect(page.getByText(/You promised Helle Kjær/)).toBeVisible();
  expect(await textOf(page)).not.toMatch(/Kirsten|Poul|book for kirsten/);

  await page.goto(`./#${paths.log}`);
  await expect(page.getByRole('button', { name: 'Helle Kjær' })).toBeVisible();
  expect(await textOf(page)).not.toMatch(/Kirsten|Poul/);

  await page.goto(`./#${paths.sort}`);
  await expect(page.getByRole('heading', { name: 'Everyone is sorted' })).toBeVisible();
  expect(await textOf(page)).not.toMatch(/Kirsten|Poul/);

  await page.goto(`./#${paths.contact('kirsten')}`);
  await expect(page.getByText('You remember Kirsten. No dates, no suggestions.')).toBeVisible();
});

test('the weekly round asks nothing about someone remembered', async ({ page }) => {
  await openAt(page, paths.checkIn);
  await page
    .getByRole('main')
    .getByRole('button')
    .filter({ hasText: /minutes/i })
    .first()
    .click();
  await expect(page.getByText(/Helle/).first()).toBeVisible();
  expect(await textOf(page)).not.toMatch(/Kirsten|Poul/);
});

test('someone never to be suggested has no card and no question, whatever stands open', async ({ page }) => {
  await openAt(page, paths.week);
  await expect(page.getByRole('heading', { level: 2, name: 'Helle Kjær' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Nadia Berg' })).toHaveCount(0);
  await page.goto(`./#${paths.contact('nadia')}`);
  await expect(page.getByText('No suggestions about Nadia, as you wished.')).toBeVisible();
});

test('what was told in confidence is on the person’s page, and nowhere else', async ({ page }) => {
  await openAt(page, paths.contact('helle'));
  await expect(page.getByText('Looks for another job')).toBeVisible();
  await expect(page.getByText('Her illness')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Sails on Sundays')).toBeVisible();
  await expect(page.getByText('Looks for another job')).toBeHidden();
  await expect(page.getByText('Her illness')).toBeHidden();
  await page.emulateMedia({ media: null });

  for (const route of [paths.week, paths.log, paths.logWith('helle'), paths.contacts, paths.checkIn]) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- one screen after the other
    await page.goto(`./#${route}`);
    // oxlint-disable-next-line eslint/no-await-in-loop -- one screen after the other
    await expect(
      page
        .getByText(/Helle/)
        .or(page.getByRole('heading', { level: 1 }))
        .first(),
    ).toBeVisible();
    // oxlint-disable-next-line eslint/no-await-in-loop -- one screen after the other
    expect(await textOf(page)).not.toMatch(/another job|illness/);
  }
});

test('People finds by notes, and never by what was told in confidence', async ({ page }) => {
  await openAt(page, paths.contacts);
  const search = page.getByRole('searchbox');
  const found = page.getByRole('main').getByRole('link', { name: /Helle Kjær/ });
  for (const text of ['sails', 'new sail']) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- one search after the other
    await search.fill(text);
    // oxlint-disable-next-line eslint/no-await-in-loop -- one search after the other
    await expect(found).toBeVisible();
  }
  for (const text of ['another job', 'illness']) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- one search after the other
    await search.fill(text);
    // oxlint-disable-next-line eslint/no-await-in-loop -- one search after the other
    await expect(page.getByRole('heading', { name: `No one fits “${text}”` })).toBeVisible();
    // oxlint-disable-next-line eslint/no-await-in-loop -- one search after the other
    await expect(found).toHaveCount(0);
  }
});

test('nothing told in confidence leaves in any file, unless one says yes', async ({ page }) => {
  await openAt(page, paths.export);
  for (const kind of ['For Excel', 'For Google', 'For a calendar', 'Cards for phones']) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- one file after the other
    await page.getByRole('radio', { name: kind }).check();
    // oxlint-disable-next-line eslint/no-await-in-loop -- one file after the other
    expect(await contentOf(await saved(page))).not.toMatch(/another job|illness/);
  }
  await page.getByRole('switch', { name: 'Also what was told in confidence' }).check();
  expect(await contentOf(await saved(page))).toContain('Looks for another job');
  await page.getByRole('switch', { name: 'Also what was told in confidence' }).uncheck();
  await page.getByRole('radio').first().check();
  const without = await contentOf(await saved(page));
  expect(without).toContain('About the new sail');
  expect(without).not.toMatch(/another job|illness/);
  await page.getByRole('switch', { name: 'Also what was told in confidence' }).check();
  const whole = await contentOf(await saved(page));
  expect(whole).toContain('Looks for another job');
  expect(whole).toContain('Her illness');
});

test('someone remembered is in no calendar, whatever is dated of them', async ({ page }) => {
  await openAt(page, paths.export);
  await page.getByRole('radio', { name: 'For a calendar' }).check();
  const text = await contentOf(await saved(page));
  expect(readCalendar(text).events.map(({ title }) => title)).toEqual([
    'The weekly round',
    'Birthday: Helle Kjær',
    'Promised Helle Kjær: a book for helle',
  ]);
  expect(text).not.toMatch(/Kirsten|Poul|Holm/i);
});

test('professional distance and standing are set in the form, and notes are written as if they might read them', async ({
  page,
}) => {
  await openAt(page, paths.editContact('helle'));
  await expect(page.getByText('Write as if they might read it.')).toBeVisible();
  await page.getByRole('switch', { name: 'Professional distance' }).click();
  await page.getByRole('radio', { name: 'Remembered' }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('You remember Helle. No dates, no suggestions.')).toBeVisible();
  await expect(page.getByText('Professional distance')).toBeVisible();
  await page.goto(`./#${paths.week}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // the note that tells of the save may still stand
  await expect(page.getByRole('main').getByText(/Helle/)).toHaveCount(0);
});

test('no tab is called by anybody’s name', async ({ page }) => {
  await openAt(page, paths.contact('helle'));
  await expect(page.getByRole('heading', { level: 1, name: 'Helle Kjær' })).toBeVisible();
  await expect(page).toHaveTitle('A person · Livstegn');
  await page.goto(`./#${paths.editContact('helle')}`);
  await expect(page.getByRole('heading', { level: 1, name: /Helle/ })).toBeVisible();
  await expect(page).toHaveTitle('Edit · Livstegn');
  await page.goto(`./#${paths.checkIn}`);
  await page.getByRole('button', { name: /^Ten minutes/ }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Helle/ })).toBeVisible();
  await expect(page).toHaveTitle('People · Livstegn');
});

test.describe('in Danish', () => {
  test.use({ language: 'da' });

  test('Week without names: someone from where, why now, and the eye that shows them for the visit @small', async ({
    page,
  }) => {
    await openAt(page, paths.week, true);
    await expect(page.getByRole('heading', { level: 2, name: 'En person' })).toBeVisible();
    await expect(page.getByText('Choir')).toBeVisible();
    await expect(page.getByText('En person har fødselsdag')).toBeVisible();
    expect(await textOf(page)).not.toMatch(/Helle|Kjær|HK|Teacher|book/);
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);

    await page.getByRole('button', { name: 'Mere: En person' }).click();
    await page.getByRole('button', { name: 'Ikke i denne uge' }).click();
    await expect(page.getByText('En person kan vente.')).toBeVisible();
    expect(await textOf(page)).not.toMatch(/Helle|Kjær/);

    await page.getByRole('button', { name: 'Vis navne' }).click();
    await expect(page.getByRole('link', { name: 'Helle Kjær', exact: true })).toBeVisible();
    await leaveApp(page);
    await expect(page.getByRole('button', { name: 'Vis navne' })).toBeVisible();
    expect(await textOf(page)).not.toMatch(/Helle|Kjær/);
  });

  test('a start without names shows none for a moment', async ({ page }) => {
    await openAt(page, paths.settings, true);
    await page.addInitScript(() => {
      const seen = new MutationObserver(() => {
        if (/Helle|Kjær/.test(document.body?.textContent ?? '')) document.documentElement.dataset['told'] = '';
      });
      seen.observe(document, { childList: true, subtree: true, characterData: true });
    });
    await page.goto('about:blank');
    await page.goto('./');
    await expect(page.getByText('En person har fødselsdag')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.dataset['told'])).toBeUndefined();
  });
});

/** Presses the act of the export screen; answers the file. */
async function saved(page: Page): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the file' }).click(),
  ]);
  return download;
}

async function contentOf(download: Download): Promise<string> {
  return readFile(await download.path(), 'utf8');
}
