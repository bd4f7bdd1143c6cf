/**
 * The walk past the places of one's life, offline: names and how close, nobody doubled, all of a stop added and taken back
 * at once, a stop left for another day, and the walk gone on with after the app was closed.
 */
import type { Page } from '@playwright/test';
import { addDays } from '../../src/domain/calendar-date.ts';
import { FIRST_SPHERES } from '../../src/domain/sphere.ts';
import { paths } from '../../src/paths.ts';
import { makeContact, makeSettings, makeSphere, SUNDAY } from '../support/make.ts';
import { expectAccessible } from './support/axe.ts';
import { goOffline } from './support/offline.ts';
import { putRows } from './support/put-rows.ts';
import { readTable } from './support/tables.ts';
import { expect, test } from './support/test.ts';

test.setTimeout(120_000);

const SPHERES = FIRST_SPHERES.map(({ key, color, private: isPrivate }, order) =>
  makeSphere({ id: key, name: key, color, private: isPrivate, order }),
);

const MAJA = makeContact({
  id: 'maja',
  displayName: 'Maja Bak',
  givenName: 'Maja',
  tie: 'strong',
  dueOn: addDays(SUNDAY, 60),
});

async function openAt(page: Page, route: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${SUNDAY}T10:00`));
  await putRows(page, { contacts: [MAJA], spheres: SPHERES, settings: [makeSettings()] }, `#${route}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await goOffline(page);
}

async function name(page: Page, text: string, tie: string): Promise<void> {
  await page.getByLabel('A name that comes to mind').fill(text);
  await page.getByRole('button', { name: tie, exact: true }).click();
}

async function living(page: Page) {
  const rows = await readTable(page, 'contacts');
  return rows.filter((row) => row['deletedAt'] === undefined);
}

test('from People past two stops, over a restart, with one undo for all of a stop @small', async ({ page }) => {
  await openAt(page, paths.contacts);
  await page.getByRole('link', { name: 'Who do you already know?' }).click();
  await expect(page.getByRole('link', { name: 'Start: Your mother’s family' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Places you worked before' }).click();
  await expect(page.getByText('With whom did you laugh?')).toBeVisible();

  // somebody who is here is taken as the same, by choice or when asked
  await page.getByLabel('A name that comes to mind').fill('maj');
  await page.getByRole('button', { name: 'Maja Bak', exact: true }).click();
  const named = page.getByRole('list', { name: 'Came to mind' }).getByRole('listitem');
  await expect(named).toHaveText([/Maja Bak.*here already/]);
  await name(page, 'maja bak', 'Close');
  await page.getByRole('button', { name: 'The same person' }).click();
  await name(page, 'Per Holm', 'Close');
  await name(page, 'Ida Lund', 'Loose');
  await name(page, 'Bo Friis', 'Let it rest');
  await expect(named).toHaveText([/maja bak.*here already/, /Per Holm.*close/, /Ida Lund.*loose/, /Bo Friis.*at rest/]);
  await page.getByLabel('Where was it?').fill('Rambøll');
  await expectAccessible(page);

  // the app is closed, and everything waits
  await page.getByLabel('Where was it?').blur();
  await expect.poll(async () => JSON.stringify(await readTable(page, 'settings'))).toContain('Rambøll');
  await page.reload();
  await expect(named).toHaveCount(4);
  await page.getByRole('button', { name: 'Add 4 people' }).click();
  await expect(page.getByText('4 people added. They come to you a few at a time.')).toBeVisible();
  await expect(page.getByText('Done, four people')).toBeVisible();
  expect(await living(page)).toHaveLength(4);

  // taken back, the names wait again
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(page.getByText('Waiting: 4')).toBeVisible();
  expect(await living(page)).toMatchObject([{ displayName: 'Maja Bak', sphereIds: [] }]);
  await page.getByRole('link', { name: 'Places you worked before' }).click();
  await page.getByRole('button', { name: 'Add 4 people' }).click();
  await expect(page.getByText('Done, four people')).toBeVisible();
  const people = new Map((await living(page)).map((row) => [row['displayName'], row]));
  const from = { sphereIds: ['work'], metThrough: 'Rambøll' };
  expect(people.get('Maja Bak')).toMatchObject({ tie: 'strong', ...from });
  expect(people.get('Per Holm')).toMatchObject({ tie: 'strong', rhythmSince: SUNDAY, ...from });
  expect(people.get('Ida Lund')).toMatchObject({ tie: 'weak', ...from });
  expect(people.get('Bo Friis')).toMatchObject({ restingSince: SUNDAY, ...from });

  // the walk goes on: who is known from work is shown at the next stop, which waits for another day
  await page.getByRole('link', { name: 'Former bosses' }).click();
  await expect(page.getByRole('list', { name: 'Here already' }).getByRole('listitem')).toHaveCount(4);
  await page.getByRole('button', { name: 'Another day' }).click();
  await expect(page.getByText('It waits for another day.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Go on: Your mother’s family' })).toBeVisible();
  await expect(page.getByText('1 of 22 stops')).toBeVisible();
});

test.describe('in Danish', () => {
  test.use({ language: 'da' });

  test('a stop, two names, and all of it taken back', async ({ page }) => {
    await openAt(page, paths.inventory);
    await page.getByRole('link', { name: 'Naboer' }).click();
    for (const [text, tie] of [
      ['Åse Ørsted', 'Tæt'],
      ['Bo', 'Løst'],
    ] as const) {
      await page.getByLabel('Et navn, der dukker op').fill(text);
      await page.getByRole('button', { name: tie, exact: true }).click();
      await expect(page.getByRole('list', { name: 'Dukkede op' })).toContainText(text);
    }
    await page.getByRole('button', { name: 'Tilføj 2 personer' }).click();
    await expect(page.getByText('2 personer er tilføjet. De dukker op hos dig, nogle få ad gangen.')).toBeVisible();
    expect(await living(page)).toHaveLength(3);
    await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
    await expect(page.getByText('Venter: 2')).toBeVisible();
    expect(await living(page)).toHaveLength(1);
  });
});
