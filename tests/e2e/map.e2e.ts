/**
 * The map, offline: the rose, the same each time; whom one taps, with those they are tied to; a sector that comes forward;
 * the list that says the same, which comes first among very many.
 */
import type { Locator, Page } from '@playwright/test';
import { addDays } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import { inOrder, rosePeople } from '../../src/domain/rose-person.ts';
import { roseOf } from '../../src/domain/rose.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/settings.ts';
import { paths } from '../../src/paths.ts';
import { makeContact, makeIntroduction, makeNetwork, makeSettings, makeSphere, SUNDAY } from '../support/make.ts';
import { expectAccessible } from './support/axe.ts';
import { goOffline } from './support/offline.ts';
import { putRows } from './support/put-rows.ts';
import { expect, test } from './support/test.ts';

const SPHERES = [
  makeSphere({ id: 'work', name: 'Work', order: 0 }),
  makeSphere({ id: 'friends', name: 'Friends', order: 1, color: 'sea', private: true }),
  makeSphere({ id: 'study', name: 'Study', order: 2, color: 'teal' }),
];
const YEARLY = { every: 1, unit: 'year' } as const;

function someone(displayName: string, fields: Partial<Contact>): Contact {
  const [givenName = displayName] = displayName.split(' ');
  return makeContact({
    id: givenName.toLowerCase(),
    displayName,
    givenName,
    tie: 'weak',
    sphereIds: ['work'],
    dueOn: addDays(SUNDAY, 60),
    lastFullOn: addDays(SUNDAY, -20),
    ...fields,
  });
}

const QUIET = { rhythm: YEARLY, lastFullOn: addDays(SUNDAY, -1000), dueOn: addDays(SUNDAY, -635) } as const;
const PEOPLE = [
  ...['Helle Kjær', 'Anders Bruun', 'Karen Lund', 'Lars Dahl', 'Mette Berg'].map((name) =>
    someone(name, { tie: 'strong' }),
  ),
  someone('Nadia Rahmani', { sphereIds: ['study'], ...QUIET }),
  someone('Per Holm', { sphereIds: ['study'], ...QUIET, lastFullOn: addDays(SUNDAY, -900), introducedById: 'helle' }),
  someone('Jonas Friis', { sphereIds: ['friends'], tie: 'strong' }),
  someone('Maja Bak', { sphereIds: [] }),
];

async function openAt(page: Page, route: string, people: readonly Contact[] = PEOPLE): Promise<void> {
  await page.clock.setFixedTime(new Date(`${SUNDAY}T10:00`));
  const rows = {
    contacts: people,
    spheres: SPHERES,
    settings: [makeSettings()],
    introductions: [makeIntroduction({ contactIds: ['helle', 'jonas'], status: 'made' })],
    networks: [makeNetwork({ name: 'The choir', memberIds: ['helle', 'maja', 'nadia'] })],
  };
  await putRows(page, rows, `#${route}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await goOffline(page);
}

function roseIn(page: Page): Locator {
  return page.getByRole('img', { name: /^(A map with you|Et kort med dig)/ });
}

/** Where everyone stands in the picture, and what is named. */
async function drawn(page: Page): Promise<readonly (string | null)[]> {
  await expect(roseIn(page).locator('[data-name]').first()).toBeAttached();
  return roseIn(page)
    .locator('path, text')
    .evaluateAll((parts) =>
      parts.map((part) => part.getAttribute('d') ?? `${part.textContent} ${part.getAttribute('x')}`),
    );
}

/** Taps where the book says that someone stands. */
async function tapOn(page: Page, id: string): Promise<void> {
  const spheres = new Map(SPHERES.map((sphere) => [sphere.id, sphere]));
  const people = rosePeople(PEOPLE, { spheres, defaults: DEFAULT_SETTINGS.defaultRhythms, today: SUNDAY });
  const { dots } = roseOf(
    people,
    inOrder(SPHERES).map((sphere) => sphere.id),
  );
  const dot = dots.find(({ person }) => person.id === id);
  const { width = 0 } = (await roseIn(page).boundingBox()) ?? {};
  const at = (place = 0): number => width / 2 + place * (width / 2 - 4);
  await roseIn(page).click({ position: { x: at(dot?.x), y: at(dot?.y) } });
}

type Finger = { readonly x: number; readonly y: number };

/** Fingers that are put down on the rose, moved and lifted; `steps` are from its middle, in pixels. */
async function touch(page: Page, steps: readonly (readonly Finger[])[]): Promise<void> {
  const { x = 0, y = 0, width = 0 } = (await roseIn(page).boundingBox()) ?? {};
  const session = await page.context().newCDPSession(page);
  for (const [place, fingers] of steps.entries()) {
    const touchPoints = fingers.map((finger) => ({ x: x + width / 2 + finger.x, y: y + width / 2 + finger.y }));
    await session.send('Input.dispatchTouchEvent', { type: place === 0 ? 'touchStart' : 'touchMove', touchPoints });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await session.detach();
}

/** Two fingers that draw apart. */
const PINCH = [30, 40, 60, 80].map((apart) => [
  { x: -apart, y: 0 },
  { x: apart, y: 0 },
]);

/** One finger that draws upward, as one scrolls. */
const SWIPE = Array.from({ length: 15 }, (_, step) => [{ x: 0, y: -step * 10 }]);

test('the map is the same each time, tells of whom one taps, and leads to what stands out @desktop', async ({
  page,
}) => {
  await openAt(page, paths.compass);
  await page.getByRole('link', { name: 'Your network', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Your network', level: 1 })).toBeVisible();
  const before = await drawn(page);
  expect(before.length).toBeGreaterThan(12);
  await page.reload();
  await expect(roseIn(page)).toBeVisible();
  expect(await drawn(page)).toEqual(before);
  await expectAccessible(page);

  await tapOn(page, 'helle');
  await expect(page.getByRole('link', { name: 'Helle Kjær' })).toBeVisible();
  await expect(page.getByText('Brought together with Jonas and Per.')).toBeVisible();
  await expect(page.getByText('In The choir with Maja and Nadia.')).toBeVisible();
  await expect(roseIn(page).locator('[data-ties="introductions"]')).toHaveAttribute('d', /Q.+Q/);
  await expectAccessible(page);
  await tapOn(page, 'jonas');
  await expect(page.getByRole('link', { name: 'Jonas Friis' })).toBeVisible();
  await roseIn(page).click({ position: { x: 3, y: 3 } });
  await expect(page.getByRole('link', { name: 'Jonas Friis' })).toBeHidden();

  const standing = page.getByRole('region', { name: 'What stands out' });
  await expect(standing).toContainText('Work. New ideas often come from elsewhere');
  await standing.getByRole('link', { name: 'Give Nadia a sign of life' }).click();
  await expect(page.getByRole('heading', { name: 'Nadia Rahmani', level: 1 })).toBeVisible();
});

test('a sector comes forward with its names, fingers and buttons zoom, and the list says the same', async ({
  page,
}) => {
  await openAt(page, paths.map);
  const [whole] = await drawn(page);
  await page.getByRole('button', { name: 'Work', exact: true }).click();
  await expect(page.getByText('You know five people from here.')).toBeVisible();
  await expect(roseIn(page).locator('[data-name]')).toHaveText(['Anders', 'Helle', 'Karen', 'Lars', 'Mette']);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'The whole map' }).click();
  await expect(page.getByText('You know five people from here.')).toBeHidden();

  await page.getByRole('button', { name: 'Larger' }).click();
  await expect(roseIn(page).locator('g').first()).toHaveAttribute('style', /scale\(1\.6\)/);
  await page.getByRole('button', { name: 'Smaller' }).click();
  await expect(roseIn(page).locator('g').first()).toHaveAttribute('style', /scale\(1\)/);
  expect((await drawn(page))[0]).toBe(whole);
  await touch(page, PINCH);
  await expect(roseIn(page).locator('g').first()).toHaveAttribute('style', /scale\(2\.\d+\)/);
  await page.getByRole('button', { name: 'The whole map' }).click();
  await expect(roseIn(page).locator('g').first()).toHaveAttribute('style', /scale\(1\)/);
  await touch(page, SWIPE);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(20);
  await expect(roseIn(page).locator('g').first()).toHaveAttribute('style', /scale\(1\)/);

  await page.getByRole('link', { name: 'As a list' }).click();
  const list = page.getByRole('list', { name: 'Everyone on the map' });
  await expect(list.getByRole('listitem')).toHaveText([
    'Work',
    /Anders Bruun.*in touch in February/,
    /Helle Kjær/,
    /Karen Lund/,
    /Lars Dahl/,
    /Mette Berg/,
    'Friends',
    /Jonas Friis/,
    'Study',
    /Nadia Rahmani.*quiet since June 2023/,
    /Per Holm.*quiet since September 2023/,
    'Others',
    /Maja Bak/,
  ]);
  await expectAccessible(page);
  await page.reload();
  await list.getByRole('link', { name: 'Per Holm' }).click();
  await expect(page.getByRole('heading', { name: 'Per Holm', level: 1 })).toBeVisible();
});

test.describe('in Danish', () => {
  test.use({ language: 'da' });

  test('over three hundred people are a list first, and as a map they stay apart @small', async ({ page }) => {
    const many = Array.from({ length: 320 }, (_, place) =>
      makeContact({
        id: `person-${place}`,
        displayName: `Person ${place}`,
        tie: place % 5 === 0 ? 'strong' : 'weak',
        sphereIds: [SPHERES[place % 3]?.id ?? ''],
      }),
    );
    await openAt(page, paths.map, many);
    await expect(page.getByRole('list', { name: 'Alle på kortet' }).getByRole('listitem').first()).toHaveText('Work');
    await page.getByRole('link', { name: 'Som kort' }).click();
    await expect(roseIn(page)).toBeVisible();
    const dots = (await drawn(page)).join('').match(/a[\d.]+ [\d.]+ 0 1 0 [\d.]+ 0a/gu);
    expect(dots).toHaveLength(320);
    await page.getByRole('link', { name: 'Som liste' }).click();
    await expect(page.getByRole('list', { name: 'Alle på kortet' })).toBeVisible();
  });
});
