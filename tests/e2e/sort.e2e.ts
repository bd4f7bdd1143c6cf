/** Sorting as a person does it: by thumb, by swipe and by key, offline, killed in the middle, a hundred in one evening. */
import type { Page } from '@playwright/test';
import { weekdayOnOrBefore, type CalendarDate } from '../../src/domain/calendar-date.ts';
import { makeContact, makeSettings, makeSphere, SUNDAY } from '../support/make.ts';
import { expectAccessible } from './support/axe.ts';
import { goOffline } from './support/offline.ts';
import { putRows } from './support/put-rows.ts';
import { readTable, type Row } from './support/tables.ts';
import { expect, test } from './support/test.ts';

const CHOIR = makeSphere({ id: 'choir', name: 'Choir', color: 'brick', order: 0 });

const NAMED = [
  makeContact({
    id: 'a',
    displayName: 'Helle Kjær',
    givenName: 'Helle',
    familyName: 'Kjær',
    jobTitle: 'Gardener',
    organization: 'The Park',
    birthday: { month: 3, day: 13 },
    notes: 'Sings in the choir.\nHas a boat.',
    phones: [{ label: 'mobile', value: '+45 20 30 40 50' }],
    emails: [{ label: 'home', value: 'helle@example.org' }],
    tags: ['Old phone'],
    confidentialNotes: 'Looks for another job.',
  }),
  makeContact({ id: 'b', displayName: 'Bo Lind', givenName: 'Bo', familyName: 'Lind' }),
  makeContact({ id: 'c', displayName: 'Plumber North', organization: 'Plumber North' }),
];

function people(count: number) {
  return Array.from({ length: count }, (_, index) =>
    makeContact({
      id: `person-${String(index).padStart(3, '0')}`,
      displayName: `Person ${index}`,
      givenName: 'Person',
    }),
  );
}

/** Opens the sorting with these people in an app that was opened before. */
async function openSort(page: Page, contacts: readonly object[]): Promise<void> {
  await openAt(page, '#/contacts/sort', contacts);
  // the first card, or that there is none: before that there is nothing to press a key for
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
}

async function openAt(page: Page, route: string, contacts: readonly object[]): Promise<void> {
  await page.clock.setFixedTime(new Date(`${SUNDAY}T10:00`));
  await putRows(page, { contacts, spheres: [CHOIR], settings: [makeSettings()] }, route);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

function card(page: Page, name: string) {
  return page.getByRole('heading', { level: 2, name, exact: true });
}

async function rowOf(page: Page, id: string): Promise<Row | undefined> {
  return (await readTable(page, 'contacts')).find((row) => row['id'] === id);
}

async function sortedCount(page: Page): Promise<number> {
  const rows = await readTable(page, 'contacts');
  return rows.filter((row) => row['tie'] !== undefined || row['restingSince'] !== undefined).length;
}

/** Drags the card so far, in steps, as a finger does. */
async function swipe(page: Page, name: string, by: { readonly x: number; readonly y: number }): Promise<void> {
  const box = await card(page, name).boundingBox();
  if (box === null) throw new Error(`the card of ${name} is not there`);
  const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const client = await page.context().newCDPSession(page);
  const touch = (type: string, x: number, y: number) =>
    client.send('Input.dispatchTouchEvent', {
      type: type as 'touchStart',
      touchPoints: type === 'touchEnd' ? [] : [{ x, y }],
    });
  await touch('touchStart', from.x, from.y);
  for (const part of [0.25, 0.5, 0.75, 1]) await touch('touchMove', from.x + by.x * part, from.y + by.y * part);
  await touch('touchEnd', 0, 0);
  await client.detach();
}

test('one at a time by thumb: close with a sphere, later, rest; all of it kept, offline @small', async ({ page }) => {
  await openSort(page, NAMED);
  await goOffline(page);
  await expect(card(page, 'Helle Kjær')).toBeVisible();
  for (const known of ['Gardener, The Park', 'Sings in the choir.', 'Birthday 13 March', 'Mobile +45 20 30 40 50']) {
    await expect(page.getByText(known)).toBeVisible();
  }
  await expect(page.getByText('another job')).toHaveCount(0);
  await expect(page.getByText('3 to go.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Let it rest' })).toBeInViewport();

  await page.getByText('Choir', { exact: true }).click();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(card(page, 'Bo Lind')).toBeVisible();
  await expect(page.getByText('1 sorted, 2 to go.')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Choir' })).not.toBeChecked();
  await page.getByRole('button', { name: 'Skip for now' }).click();
  await page.getByRole('button', { name: 'Let it rest' }).click();

  await expect(page.getByRole('heading', { name: 'Two people sorted' })).toBeVisible();
  await expect(page.getByText('One close, one at rest.')).toBeVisible();
  await expect(page.getByText('One is left for another day.')).toBeVisible();
  await expect.poll(() => rowOf(page, 'c')).toMatchObject({ restingSince: SUNDAY });
  expect(await rowOf(page, 'a')).toMatchObject({ tie: 'strong', sphereIds: ['choir'], rhythmSince: SUNDAY });
  expect(await rowOf(page, 'b')).not.toHaveProperty('tie');
  await page.getByRole('button', { name: 'See this week' }).click();
  await expect(page).toHaveURL(/#\/$/);
});

test('by swipe: right is close, left is loose, down is rest; a short pull falls back @small', async ({ page }) => {
  await openSort(page, NAMED);
  await swipe(page, 'Helle Kjær', { x: 40, y: 0 });
  await expect(card(page, 'Helle Kjær')).toBeVisible();
  await swipe(page, 'Helle Kjær', { x: 140, y: 10 });
  await expect(card(page, 'Bo Lind')).toBeVisible();
  await swipe(page, 'Bo Lind', { x: -140, y: 0 });
  await expect(card(page, 'Plumber North')).toBeVisible();
  await swipe(page, 'Plumber North', { x: 0, y: 140 });
  await expect(page.getByText('One close, one loose, one at rest.')).toBeVisible();
  await expect.poll(() => sortedCount(page)).toBe(3);
  expect((await readTable(page, 'contacts')).map((row) => [row['tie'], row['restingSince']])).toEqual([
    ['strong', undefined],
    ['weak', undefined],
    [undefined, SUNDAY],
  ]);
});

test('each step can be taken back, by button and by key, the last one too', async ({ page }) => {
  await openSort(page, NAMED);
  await page.keyboard.press('1');
  await expect(card(page, 'Bo Lind')).toBeVisible();
  await page.keyboard.press('l');
  await expect(card(page, 'Plumber North')).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('heading', { name: 'Three people sorted' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(card(page, 'Plumber North')).toBeVisible();
  await page.getByRole('button', { name: 'Undo Bo Lind' }).click();
  await expect(card(page, 'Bo Lind')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(card(page, 'Helle Kjær')).toBeVisible();
  await expect(page.getByText('3 to go.')).toBeVisible();
  await expect.poll(() => sortedCount(page)).toBe(0);
  for (const row of await readTable(page, 'contacts')) {
    expect(row).not.toHaveProperty('rhythmSince');
    expect(row).not.toHaveProperty('dueOn');
  }
});

test('not sure: four questions, and the person decides', async ({ page }) => {
  await openSort(page, NAMED);
  await page.getByRole('button', { name: 'Not sure' }).click();
  const sheet = page.getByRole('dialog', { name: 'How close are you?' });
  await expect(sheet).toBeVisible();
  // a figure pressed now is not meant for the card behind
  await page.keyboard.press('1');
  for (const label of await sheet.getByText('Mostly', { exact: true }).all()) await label.click();
  await sheet.getByRole('button', { name: 'Call it close' }).click();
  await expect(card(page, 'Bo Lind')).toBeVisible();
  await expect
    .poll(() => rowOf(page, 'a'))
    .toMatchObject({ tie: 'strong', tieAnswers: { acquaintance: 2, availability: 2, confidentiality: 2, support: 2 } });
});

test('a hundred people by keys, in one evening: minutes to spare, and no week is filled over', async ({ page }) => {
  test.setTimeout(180_000);
  await openSort(page, people(100));
  await expect(card(page, 'Person 0')).toBeVisible();
  const begun = Date.now();
  const seen = await pressThrough(page, 100);
  await expect(page.getByRole('heading', { name: '100 people sorted' })).toBeVisible();
  const shown = Date.now() - begun;
  await expect.poll(() => sortedCount(page), { timeout: 120_000 }).toBe(100);
  const saved = Date.now() - begun;
  test.info().annotations.push({ type: 'seconds', description: `${shown / 1000} shown, ${saved / 1000} saved` });
  process.stdout.write(
    `a hundred sorted: ${shown / 1000} s until shown, ${saved / 1000} s until saved; slowest answer ${seen} ms\n`,
  );
  expect(saved).toBeLessThan(150_000);

  const loads = new Map<CalendarDate, number>();
  for (const row of await readTable(page, 'contacts')) {
    if (row['dueOn'] === undefined) continue;
    const week = weekdayOnOrBefore(row['dueOn'] as CalendarDate, 7);
    loads.set(week, (loads.get(week) ?? 0) + 1);
  }
  expect(Math.max(...loads.values())).toBeLessThanOrEqual(5);
  expect([...loads.values()].reduce((sum, load) => sum + load, 0)).toBe(90);
});

/** Presses a key for each, a tenth at rest, a fifth close; answers the longest that one card took to make way. */
async function pressThrough(page: Page, count: number): Promise<number> {
  let slowest = 0;
  for (let index = 0; index < count; index += 1) {
    const key = index % 10 === 9 ? 'r' : index % 5 === 0 ? 'c' : 'l';
    const pressed = Date.now();
    await page.keyboard.press(key);
    await expect(card(page, `Person ${index}`)).toHaveCount(0);
    slowest = Math.max(slowest, Date.now() - pressed);
  }
  return slowest;
}

test('the next card is there in the very next frame, while the last one is still being saved', async ({ page }) => {
  await openSort(page, people(3));
  await expect(card(page, 'Person 0')).toBeVisible();
  const seen = await page.evaluate(async () => {
    globalThis.dispatchEvent(new KeyboardEvent('keydown', { key: '2' }));
    await new Promise(requestAnimationFrame);
    return document.querySelector('h2')?.textContent;
  });
  expect(seen).toBe('Person 1');
  await expect.poll(() => sortedCount(page)).toBe(1);
});

test('killed in the middle, it goes on where it was; who was put off comes last', async ({ profile }) => {
  let page = await profile.open();
  await openSort(page, people(5));
  await goOffline(page);
  await page.getByRole('button', { name: 'Skip for now' }).click();
  await page.getByRole('button', { name: 'Loose', exact: true }).click();
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect.poll(() => sortedCount(page)).toBe(2);
  page = await profile.open();
  await page.goto('./#/contacts/sort');
  await expect(card(page, 'Person 3')).toBeVisible();
  await expect(page.getByText('3 to go.')).toBeVisible();
  await page.keyboard.press('2');
  await expect(card(page, 'Person 4')).toBeVisible();
  await page.keyboard.press('2');
  await expect(card(page, 'Person 0')).toBeVisible();
});

test('People, the quiet Week and the end of an import lead to it', async ({ page }) => {
  await openAt(page, '#/contacts', NAMED);
  await page.getByRole('link', { name: 'Sort them, one at a time' }).click();
  await expect(card(page, 'Helle Kjær')).toBeVisible();
  await page.goto('./#/');
  await page.getByRole('link', { name: 'Sort them, one at a time' }).click();
  await expect(card(page, 'Helle Kjær')).toBeVisible();

  await page.goto('./#/import');
  const file = { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from('Name\nÅse Sørensen\n') };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: /^Import / }).click();
  await page.getByRole('link', { name: 'Sort them, one at a time' }).click();
  await expect(page.getByText('4 to go.')).toBeVisible();
});

test('more than one said is said kindly, while one sorts', async ({ page }) => {
  const held = Array.from({ length: 30 }, (_, index) =>
    makeContact({
      id: `held-${index}`,
      tie: 'strong',
      rhythmSince: SUNDAY,
      dueOn: SUNDAY,
      rhythm: { every: 1, unit: 'month' },
    }),
  );
  await openSort(page, [...NAMED, ...held]);
  await expect(page.getByText('That makes seven a week, and you said five.')).toBeVisible();
  await page.keyboard.press('1');
  await expect(card(page, 'Bo Lind')).toBeVisible();
  await page.keyboard.press('2');
  await expect(card(page, 'Plumber North')).toBeVisible();
  await page.keyboard.press('2');
  await expect(page.getByText(/That makes eight a week, and you said five\..*Some will simply wait/)).toBeVisible();
});

test.describe('in Danish', () => {
  test.use({ language: 'da' });
  test.setTimeout(180_000);

  const LONG = makeContact({
    id: 'lang',
    displayName: 'Bartholomæus Frederik Christian Skjoldborg-Østergaard Vestergaard',
    givenName: 'Bartholomæus',
    familyName: 'Vestergaard',
    jobTitle: 'Sundhedsplejerskevikarkoordinator',
    organization: 'Landsforeningen for Efterskoleforstanderægtefæller',
    birthday: { month: 2, day: 29 },
    notes: 'Talte om naboens ladcykel.',
  });

  test('long names stay within the screen, the letters are Danish, and axe finds nothing @small @desktop', async ({
    page,
  }) => {
    await openSort(page, [LONG, ...NAMED.slice(1), makeContact({ id: 'd', displayName: 'Åse' })]);
    await goOffline(page);
    await expect(page.getByRole('heading', { level: 1, name: 'Hvor tæt er jeres bånd?' })).toBeVisible();
    await expect(card(page, LONG.displayName)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Lad det hvile' })).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Ved ikke' }).click();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    for (const key of ['t', 'l', 'h', 's']) await page.keyboard.press(key);
    await expect(page.getByText('Én tæt, én løst, én hviler.')).toBeVisible();
    await expectAccessible(page);
    await expect.poll(() => rowOf(page, 'lang')).toMatchObject({ tie: 'strong' });
  });

  test('at twice the text size nothing goes sideways, and every act can be reached @small', async ({ page }) => {
    await openSort(page, [LONG]);
    await expect(card(page, LONG.displayName)).toBeVisible();
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    const width = page.viewportSize()?.width ?? 0;
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.getByRole('button', { name: 'Lad det hvile' }).click();
    await expect.poll(() => rowOf(page, 'lang')).toMatchObject({ restingSince: SUNDAY });
  });

  test('when everyone is sorted it says so', async ({ page }) => {
    await openSort(page, [makeContact({ id: 'one', tie: 'weak' })]);
    await expect(page.getByRole('heading', { name: 'Alle er sorteret' })).toBeVisible();
    await expectAccessible(page);
  });
});
