/**
 * In the hand: back closes what is open before it leaves, every place is found again, all of it goes by keyboard and by
 * ear, two tabs keep step, and nothing half typed is lost.
 */
import type { Page } from '@playwright/test';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import { makeContact, makeInteraction, makeSettings, makeSphere, SUNDAY } from '../support/make.ts';
import { goOffline } from './support/offline.ts';
import { putRows } from './support/put-rows.ts';
import { screensOf } from './support/screens.ts';
import { readTable } from './support/tables.ts';
import { expect, test } from './support/test.ts';

const WORK = makeSphere({ id: 'work', name: 'Arbejde' });
const HELLE = makeContact({
  id: 'helle',
  displayName: 'Helle Kjær',
  givenName: 'Helle',
  tie: 'strong',
  sphereIds: ['work'],
  rhythmSince: calendarDate('2025-01-01'),
  dueOn: SUNDAY,
  interests: ['sejlads'],
  phones: [{ label: 'mobil', value: '+45 20 30 40 50' }],
});
const OTHERS = Array.from({ length: 60 }, (_, index) =>
  makeContact({ id: `other-${index}`, displayName: `Person ${String(index).padStart(2, '0')}`, tie: 'weak' }),
);
const TALKS = Array.from({ length: 18 }, (_, index) =>
  makeInteraction({ id: `talk-${index}`, contactIds: ['helle'], day: addDays(SUNDAY, -60 - index), channel: 'call' }),
);
const LIFE = {
  contacts: [HELLE, ...OTHERS],
  interactions: TALKS,
  spheres: [WORK],
  settings: [makeSettings({ lastOpenedOn: SUNDAY })],
};

test.use({ language: 'da' });
test.setTimeout(180_000);

async function openAt(page: Page, route: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${SUNDAY}T10:00`));
  await putRows(page, LIFE, route);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await goOffline(page);
}

async function goTo(page: Page, route: string): Promise<void> {
  await page.goto(`./#${route}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** Scrolls, and waits until the page has told of it: nobody leaves a screen in the very frame in which it moves. */
async function scrollTo(page: Page, top: number): Promise<void> {
  await page.evaluate(
    (to) =>
      new Promise((told) => {
        window.addEventListener('scroll', told, { once: true });
        window.scrollTo(0, to);
      }),
    top,
  );
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(top);
}

/** A second tab of the same browser, at the same hour. */
async function anotherTab(page: Page, route: string): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.clock.setFixedTime(new Date(`${SUNDAY}T10:00`));
  await goTo(tab, route);
  return tab;
}

test('back closes whatever is open before it leaves the screen, and the focus returns to what opened it @small', async ({
  page,
}) => {
  await openAt(page, '#/');
  for (const [name, route] of Object.entries(screensOf('helle'))) {
    await goTo(page, route);
    const openers = page.locator('[aria-haspopup="dialog"]:visible');
    const count = Math.min(await openers.count(), 5);
    for (let index = 0; index < count; index += 1) {
      await test.step(`${name}, ${index}`, async () => {
        // the very one: another may come to stand before it meanwhile
        const opener = await openers.nth(index).elementHandle();
        await opener?.click();
        await expect(page.getByRole('dialog')).toHaveCount(1);
        await page.goBack();
        await expect(page.getByRole('dialog')).toHaveCount(0);
        expect(new URL(page.url()).hash).toBe(`#${route}`);
        await expect.poll(() => opener?.evaluate((element) => element === document.activeElement)).toBe(true);
      });
    }
  }
});

test('a sheet that a menu opened closes alone too; the screen goes only with the next back', async ({ page }) => {
  await openAt(page, '#/contacts');
  await page.getByRole('link', { name: /Helle Kjær/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Helle Kjær' })).toBeVisible();
  const more = page.getByRole('button', { name: 'Mere: Helle Kjær', exact: true });
  for (const line of ['Vent lidt', 'Hvor ofte?', 'Hvor tæt er jeres bånd?', 'Forslag og datoer']) {
    await more.click();
    await page.getByRole('dialog').getByRole('button', { name: line }).click();
    await expect(page.getByRole('dialog', { name: 'Helle Kjær' })).toHaveCount(0);
    await expect(page.getByRole('dialog')).toHaveCount(1);
    await page.goBack();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1, name: 'Helle Kjær' })).toBeVisible();
    await expect(more).toBeFocused();
  }
  await page.getByRole('button', { name: 'Skriv', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.goBack();
  await expect(page.getByRole('searchbox')).toBeVisible();
});

test('every place is found again on coming back', async ({ page }) => {
  await openAt(page, '#/contacts');
  await expect(page.getByText('Person 00')).toBeVisible();
  const ways = [
    { from: '/contacts', to: '/contacts/other-30' },
    { from: '/contacts/helle', to: '/contacts/helle/edit' },
    { from: '/settings', to: '/help' },
  ];
  for (const { from, to } of ways) {
    await goTo(page, from);
    // a press on what leads to where one is changes nothing
    await page.evaluate((hash) => {
      const link = Object.assign(document.createElement('a'), { href: `#${hash}` });
      document.body.append(link);
      link.click();
      link.remove();
    }, from);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollHeight - innerHeight))
      .toBeGreaterThan(300);
    await scrollTo(page, 280);
    await page.evaluate((hash) => {
      window.location.hash = hash;
    }, to);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
    await page.goBack();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(280);
  }
});

test('every screen has one heading of its own, parts in order, its landmarks, and a title @desktop', async ({
  page,
}) => {
  await openAt(page, '#/');
  for (const [name, route] of Object.entries(screensOf('helle'))) {
    await test.step(name, async () => {
      await goTo(page, route);
      await expect(page.getByRole('main')).toHaveCount(1);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      await expect(page).toHaveTitle(/ · Livstegn$/);
      await expect(page.locator('[aria-live="polite"]').first()).toBeAttached();
      const levels = await page
        .locator('h1, h2, h3, h4')
        .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
      const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      expect(skipped, `levels ${levels.join()}`).toEqual([]);
    });
  }
});

test('by keyboard: the content is one key away, everything is reached in order, and Escape leads back @desktop', async ({
  page,
}) => {
  await openAt(page, '#/');
  await expect(page.getByRole('heading', { name: 'Helle Kjær' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Gå til indholdet' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  const tops: number[] = [];
  for (let presses = 0; presses < 6; presses += 1) {
    await page.keyboard.press('Tab');
    const held = await page.evaluate(() => {
      const element = document.activeElement ?? document.body;
      // a link that is the whole of a card has its ring around the card
      const rings = [getComputedStyle(element), getComputedStyle(element, '::after')];
      const isRinged = rings.some(({ outlineStyle }) => outlineStyle !== 'none');
      return { isIn: element.closest('main') !== null, isRinged, top: element.getBoundingClientRect().top };
    });
    if (!held.isIn) break;
    expect(held.isRinged).toBe(true);
    tops.push(held.top + (await page.evaluate(() => window.scrollY)));
  }
  expect(tops.length).toBeGreaterThan(3);

  const more = page.getByRole('button', { name: 'Mere: Helle Kjær' });
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Helle Kjær' })).toBeVisible();
  for (let presses = 0; presses < 20; presses += 1) await page.keyboard.press('Tab');
  expect(
    await page.evaluate(
      () => document.activeElement?.closest('dialog') !== null || document.activeElement === document.body,
    ),
  ).toBe(true);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(more).toBeFocused();
});

test('the focus stays near what went away @desktop', async ({ page }) => {
  await openAt(page, '#/contacts/helle');
  const entries = page.getByRole('button', { name: /^Mere: .*\d{4}|^Mere: Opkald/ });
  await expect(entries.first()).toBeVisible();
  await entries.first().focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: 'Slet' }).press('Enter');
  await expect(page.getByText('Slettet.')).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  await page.getByRole('button', { name: 'Fortryd', exact: true }).press('Enter');
  await expect(page.getByText('Slettet.')).toHaveCount(0);
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
});

test('two tabs keep step: what one logs ticks the card of the other, and a new name is there at once', async ({
  page,
}) => {
  await openAt(page, '#/');
  await expect(page.getByRole('heading', { name: 'Helle Kjær' })).toBeVisible();
  const other = await anotherTab(page, '/log/helle');
  await other.getByRole('button', { name: 'Gem' }).click();
  await expect(page.getByText('Du har haft kontakt med Helle', { exact: true })).toBeVisible();
  await goTo(other, '/contacts/helle/edit');
  await other.getByLabel('Navn', { exact: true }).fill('Helle Kjær Holm');
  await other.getByRole('button', { name: 'Gem' }).click();
  await expect(other.getByRole('heading', { level: 1, name: 'Helle Kjær Holm' })).toBeVisible();
  await goTo(page, '/contacts');
  await expect(page.getByRole('link', { name: /Helle Kjær Holm/ })).toBeVisible();
});

test('two tabs edit the same person: other fields are both kept, the same one is asked about', async ({ page }) => {
  await openAt(page, '#/contacts/helle/edit');
  const other = await anotherTab(page, '/contacts/helle/edit');
  await page.getByLabel('Stilling').fill('Gartner');
  await other.getByRole('textbox', { name: 'Noter', exact: true }).fill('Mødtes til koret');
  await other.getByLabel('Stilling').fill('Skipper');
  await other.getByRole('button', { name: 'Gem' }).click();
  await expect(other.getByRole('heading', { level: 1, name: 'Helle Kjær' })).toBeVisible();

  await page.getByRole('button', { name: 'Gem' }).click();
  const asked = page.getByRole('dialog', { name: 'Ændret et andet sted imens' });
  await expect(asked.getByText('Der står: Skipper')).toBeVisible();
  await page.goBack();
  await expect(asked).toHaveCount(0);
  await expect(page.getByLabel('Stilling')).toHaveValue('Gartner');
  await page.getByRole('button', { name: 'Gem' }).click();
  await asked.getByRole('button', { name: 'Gem' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Helle Kjær' })).toBeVisible();
  const helle = (await readTable(page, 'contacts')).find((row) => row['id'] === 'helle');
  expect(helle).toMatchObject({ jobTitle: 'Gartner', notes: 'Mødtes til koret' });
});

test('two tabs mend the same log: a note half typed stays, and nothing is overwritten unasked', async ({ page }) => {
  await openAt(page, '#/log/mend/talk-0');
  const note = page.getByLabel('Hvad handlede det om?');
  await note.fill('Om rejsen til');
  const other = await anotherTab(page, '/log/mend/talk-0');
  await other.getByLabel('Hvad handlede det om?').fill('Om børnene');
  await other.getByRole('button', { name: 'Gem' }).click();
  await expect.poll(async () => noteOf(page)).toBe('Om børnene');

  await expect(note).toHaveValue('Om rejsen til');
  await note.fill('Om rejsen til Bornholm');
  await page.getByRole('button', { name: 'Gem' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '»Om børnene«' })).toBeVisible();
  expect(await noteOf(page)).toBe('Om børnene');
  await page.getByRole('button', { name: 'Gem' }).click();
  await expect.poll(async () => noteOf(page)).toBe('Om rejsen til Bornholm');
});

async function noteOf(page: Page): Promise<unknown> {
  return (await readTable(page, 'interactions')).find((row) => row['id'] === 'talk-0')?.['note'];
}

test.describe('when the phone is full', () => {
  // an error of the browser's own has no stack to tell of
  test.use({ expectedFaults: /^page error: $/ });

  const forms = [
    { route: '/contacts/new', field: 'Navn', words: 'Åse Sørensen' },
    { route: '/contacts/helle/edit', field: 'Stilling', words: 'Gartner' },
    { route: '/log/mend/talk-0', field: 'Hvad handlede det om?', words: 'Om rejsen til Bornholm' },
  ];
  for (const { route, field, words } of forms) {
    test(`what was typed on ${route} stays, and can be saved once there is room`, async ({ page }) => {
      await openAt(page, `#${route}`);
      await page.getByLabel(field, { exact: true }).fill(words);
      await setFull(page, true);
      await page.getByRole('button', { name: 'Gem', exact: true }).click();
      await expect(page.getByRole('alert').first()).toBeVisible();
      await expect(page.getByLabel(field, { exact: true })).toHaveValue(words);
      await setFull(page, false);
      await page.getByRole('button', { name: 'Gem', exact: true }).click();
      await expect(page.getByLabel(field, { exact: true })).toHaveCount(0);
      const rows = [...(await readTable(page, 'contacts')), ...(await readTable(page, 'interactions'))];
      expect(JSON.stringify(rows)).toContain(words);
    });
  }

  test('what was typed in a sheet stays too, under the word of what went wrong', async ({ page }) => {
    await openAt(page, '#/settings');
    await page.getByRole('button', { name: 'Tilføj en sammenhæng' }).click();
    await page.getByRole('dialog').getByLabel('Navn').fill('Roklubben');
    await setFull(page, true);
    await page.getByRole('dialog').getByRole('button', { name: 'Gem' }).click();
    const told = page.getByRole('dialog', { name: 'Der er ikke mere plads' });
    await expect(told).toBeVisible();
    await setFull(page, false);
    await told.getByRole('button', { name: 'Tilbage til det' }).click();
    await expect(page.getByRole('dialog').getByLabel('Navn')).toHaveValue('Roklubben');
    await page.getByRole('dialog').getByRole('button', { name: 'Gem' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByText('Roklubben')).toBeVisible();
  });
});

/** Lets every write fail as on a phone without room, or lets them through again. */
async function setFull(page: Page, isFull: boolean): Promise<void> {
  await page.evaluate((full) => {
    const store: object = IDBObjectStore.prototype;
    const kept: unknown = Reflect.get(globalThis, 'keptWrites');
    const writes = kept ?? { add: Reflect.get(store, 'add'), put: Reflect.get(store, 'put') };
    Reflect.set(globalThis, 'keptWrites', writes);
    // oxlint-disable-next-line unicorn/consistent-function-scoping -- it goes to the page with the rest
    const fail = (): never => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    Object.assign(store, full ? { add: fail, put: fail } : writes);
  }, isFull);
}
