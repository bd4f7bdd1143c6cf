/** Nothing is gone: what is deleted comes back with all that hung on it, on the phone, without a network. */
import type { Page } from '@playwright/test';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import { makeContact, makeInteraction, makePromise, makeSphere, SUNDAY } from '../support/make.ts';
import { expectAccessible } from './support/axe.ts';
import { goOffline } from './support/offline.ts';
import { putRows } from './support/put-rows.ts';
import { readTable, type Row } from './support/tables.ts';
import { expect, test } from './support/test.ts';

const WORK = makeSphere({ id: 'work', name: 'Landsforeningen af Boligselskaber', color: 'pine' });
const HELLE = makeContact({
  id: 'helle',
  displayName: 'Helle Kjær',
  tie: 'strong',
  sphereIds: [WORK.id],
  tags: ['sejler'],
  introducedById: 'bo',
  rhythmSince: calendarDate('2025-01-01'),
  lastFullOn: calendarDate('2025-11-01'),
  dueOn: addDays(SUNDAY, 2),
});
const BO = makeContact({
  id: 'bo',
  displayName: 'Bo Lind',
  tie: 'weak',
  rhythmSince: calendarDate('2025-01-01'),
  dueOn: addDays(SUNDAY, 40),
});
const DINNER = makeInteraction({
  id: 'dinner',
  contactIds: ['helle', 'bo'],
  channel: 'meeting',
  day: calendarDate('2025-11-01'),
  note: 'Middag på havnen',
});

/** Opens Week on the Sunday, with Helle due; then the network goes. */
async function openWeek(page: Page): Promise<void> {
  await page.clock.setFixedTime(new Date(`${SUNDAY}T10:00`));
  const promises = [makePromise({ contactId: 'helle', what: 'bogen', dueOn: addDays(SUNDAY, 3) })];
  await putRows(page, { contacts: [HELLE, BO], interactions: [DINNER], spheres: [WORK], promises }, '#/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await goOffline(page);
}

/** The rows of these tables as they are, but for their stamps. */
async function saved(page: Page, ...tables: readonly string[]): Promise<readonly (readonly Row[])[]> {
  const all = await Promise.all(tables.map((table) => readTable(page, table)));
  return all.map((rows) => rows.map((row) => ({ ...row, rev: 0, updatedAt: '' })));
}

/** Thrown away so many days before the Sunday. */
function thrownAway(days: number) {
  return { deletedAt: new Date(`${addDays(SUNDAY, -days)}T09:00`).toISOString() };
}

function things(page: Page) {
  return page.getByRole('main').getByRole('listitem');
}

async function expectNoSideways(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
}

test.describe('in Danish', () => {
  test.use({ language: 'da' });

  test('someone thrown away comes back as they were, card, history and promise included @small', async ({ page }) => {
    await openWeek(page);
    const card = page.getByRole('list', { name: 'Ugens personer' }).getByRole('link', { name: 'Helle Kjær' });
    await expect(card).toBeVisible();
    const before = await saved(page, 'contacts', 'interactions', 'promises', 'plans');

    await page.goto('./#/contacts/helle');
    await page.getByRole('button', { name: 'Mere: Helle Kjær' }).click();
    await page.getByRole('button', { name: 'Læg i papirkurven' }).click();
    await expect(page.getByText('Helle Kjær ligger i papirkurven i tredive dage.')).toBeVisible();
    await page.goto('./#/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(card).toHaveCount(0);

    await page.goto('./#/settings');
    await page.getByRole('link', { name: 'Papirkurv' }).click();
    await expect(page.getByRole('heading', { name: 'I dag · 30 dage endnu' })).toBeVisible();
    await expectNoSideways(page);
    await page.getByRole('button', { name: 'Helle Kjær' }).click();
    await page.getByRole('button', { name: 'Hent frem' }).click();
    await expect(page.getByText('Helle Kjær er tilbage.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Papirkurven er tom' })).toBeVisible();
    expect(await saved(page, 'contacts', 'interactions', 'promises', 'plans')).toEqual(before);

    await page.goto('./#/');
    await expect(card).toBeVisible();
    await page.goto('./#/contacts/helle');
    await expect(page.getByText('Middag på havnen')).toBeVisible();
    await expect(page.getByText('Landsforeningen af Boligselskaber · ')).toBeVisible();
  });

  test('axe finds nothing: the list, a thing, and the question before it goes for good @small', async ({ page }) => {
    test.slow();
    const gone = thrownAway(12);
    const long = 'Bartholomæus Frederik Christian Skjoldborg-Østergaard Vestergaard';
    await openWeek(page);
    const lying = {
      contacts: [makeContact({ displayName: long, tie: 'weak', ...gone }), makeContact({ displayName: '', ...gone })],
      interactions: [{ ...DINNER, ...gone }],
      spheres: [{ ...WORK, ...gone }],
    };
    await putRows(page, lying, '#/trash');
    await expect(things(page)).toHaveCount(4);
    await expectNoSideways(page);
    await expectAccessible(page);
    await page.getByRole('button', { name: long }).click();
    await expect(page.getByRole('dialog', { name: long })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Slet for altid' }).click();
    await expect(page.getByRole('dialog', { name: `Slet ${long} for altid?` })).toBeVisible();
    await expectAccessible(page);
    await page.goBack();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('button', { name: long })).toBeVisible();
  });

  test('after thirty days what lay in the trash is gone, with its history, when the app is next opened', async ({
    page,
  }) => {
    await openWeek(page);
    const alone = makeInteraction({ id: 'alone', contactIds: ['helle'], day: calendarDate('2025-10-01') });
    const lying = {
      contacts: [
        { ...HELLE, ...thrownAway(31) },
        { ...BO, ...thrownAway(30) },
      ],
      interactions: [alone],
    };
    await putRows(page, lying, '#/trash');
    await expect(page.getByRole('heading', { name: '6. februar · sidste dag' })).toBeVisible();
    await expect.poll(async () => (await readTable(page, 'contacts')).map(({ id }) => id)).toEqual(['bo']);
    expect(await readTable(page, 'interactions')).toMatchObject([{ id: 'dinner', contactIds: ['bo'] }]);
    expect(await readTable(page, 'promises')).toEqual([]);
  });
});

test('a talk deleted, taken back, mended: history, next day and card follow @small', async ({ page }) => {
  await openWeek(page);
  await page.goto('./#/log/helle');
  await page.getByRole('button', { name: 'Save' }).click();
  // back on Week, from where one came
  const card = page.getByRole('list', { name: 'This week’s people' }).getByRole('link', { name: 'Helle Kjær' });
  await expect(page.getByRole('heading', { level: 1, name: 'Who will hear from you?' })).toBeVisible();
  await expect(page.getByText('You’ve been in touch with Helle Kjær', { exact: true })).toBeVisible();
  await expect(card).toHaveCount(0);
  const logged = await saved(page, 'contacts', 'interactions');

  await page.goto('./#/contacts/helle');
  await page.getByRole('button', { name: /^More: .*Today/ }).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('Deleted.')).toBeVisible();
  await expect
    .poll(async () => (await readTable(page, 'contacts')).find(({ id }) => id === 'helle'))
    .toMatchObject({
      lastFullOn: '2025-11-01',
    });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: /^More: .*Today/ })).toBeVisible();
  expect(await saved(page, 'contacts', 'interactions')).toEqual(logged);

  await page.getByRole('button', { name: /^More: .*Today/ }).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('Deleted.')).toBeVisible();
  await page.goto('./#/');
  await expect(card).toBeVisible();
  await page.goto('./#/trash');
  await expect(page.getByText('Today · With Helle Kjær')).toBeVisible();
  await page.getByRole('button', { name: /^Message|^Call|^Met/ }).click();
  await page.getByRole('button', { name: 'Bring back' }).click();
  await expect(page.getByText('It is back in the history.')).toBeVisible();
  expect(await saved(page, 'contacts', 'interactions')).toEqual(logged);
  await page.goto('./#/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(card).toHaveCount(0);

  await page.goto('./#/contacts/helle');
  await page.getByRole('button', { name: /^More: .*Today/ }).click();
  await page.getByRole('link', { name: 'Change' }).click();
  await page.getByRole('radio', { name: 'Another day' }).check();
  await page.getByLabel('Day', { exact: true }).fill('2025-12-24');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect
    .poll(async () => (await readTable(page, 'contacts')).find(({ id }) => id === 'helle'))
    .toMatchObject({
      lastFullOn: '2025-12-24',
      dueOn: '2026-03-24',
    });
  // the form is left once it has heard of the save; going elsewhere before that would be undone by it
  await expect(page.getByRole('heading', { level: 1, name: 'Helle Kjær' })).toBeVisible();
  await page.goto('./#/');
  await expect(card).toBeVisible();
});

test('a part of life thrown away leaves its people, and comes back to them', async ({ page }) => {
  await openWeek(page);
  await page.goto('./#/settings');
  await page.getByRole('button', { name: WORK.name }).click();
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText(`${WORK.name} is in the trash. The people are still here.`)).toBeVisible();
  await page.goto('./#/contacts/helle');
  await expect(page.getByRole('heading', { level: 1, name: 'Helle Kjær' })).toBeVisible();
  await expect(page.getByText(`${WORK.name} · `)).toHaveCount(0);

  await page.goto('./#/trash');
  await page.getByRole('button', { name: WORK.name }).click();
  await page.getByRole('button', { name: 'Bring back' }).click();
  await expect(page.getByText(`${WORK.name} is back.`)).toBeVisible();
  await page.goto('./#/contacts/helle');
  await expect(page.getByText(`${WORK.name} · `)).toBeVisible();
});

test('deleted for good is asked about, and then there is no trace', async ({ page }) => {
  await openWeek(page);
  await putRows(page, { contacts: [{ ...HELLE, ...thrownAway(0) }] }, '#/trash');
  await page.getByRole('button', { name: 'Helle Kjær' }).click();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByText('Helle Kjær is deleted for good.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0);
  const left = JSON.stringify(await saved(page, 'contacts', 'interactions', 'promises', 'plans', 'undos'));
  expect(left).not.toContain('helle');
  expect(left).toContain('Middag på havnen');
});

test('five thousand in the trash are no wall: they come back at once, or go at once', async ({ page }) => {
  test.slow();
  await openWeek(page);
  const gone = thrownAway(0);
  const many = Array.from({ length: 5000 }, (_, index) =>
    makeContact({ displayName: `Person ${index}`, tie: 'weak', rhythmSince: SUNDAY, ...gone }),
  );
  await putRows(page, { contacts: many }, '#/trash');
  await expect(things(page)).toHaveCount(20);
  await page.getByRole('button', { name: 'Show 100 more' }).click();
  await expect(things(page)).toHaveCount(120);

  await page.getByRole('button', { name: 'Bring all back' }).click();
  await expect(page.getByText('5,000 are back.')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Bring all back' })).toBeVisible({ timeout: 30_000 });

  await page.getByRole('button', { name: 'Empty the trash' }).click();
  await expect(page.getByText(/^All of it \(5,000\)/)).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Empty the trash' }).click();
  await expect(page.getByRole('heading', { name: 'The trash is empty' })).toBeVisible({ timeout: 30_000 });
  expect((await readTable(page, 'contacts')).map(({ id }) => id)).toEqual(['bo', 'helle']);
});
