/**
 * A newcomer: from nothing at all, on a small and slow phone, to the first message about to be sent, by each of the three
 * ways in. Taps and keys are held; the seconds go to test-results/quality, since they are another machine's elsewhere.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { chooseFile, fileInput } from './support/address-book.ts';
import { expectAccessible } from './support/axe.ts';
import { handOn, type Count, type Hand } from './support/hand.ts';
import { readTable } from './support/tables.ts';
import { expect, test } from './support/test.ts';

// nobody has been here before: no copy of the app, no service worker
test.use({ reuseContext: false, viewport: { width: 360, height: 740 } });
test.describe.configure({ mode: 'serial', timeout: 180_000 });

const RESULTS = 'test-results/quality';
/** What DESIGN asks for, from nothing to the first card, in seconds of a person. */
const MOST_SECONDS = 120;
const SLOWER = 4;
const NAMES = ['Helle Kjær', 'Margrethe Holm', 'Bo Lind', 'Ida Dahl', 'Jens Berg'];

type Walked = Count & { readonly way: string; readonly machineSeconds: number };
const walked: Walked[] = [];

test.afterAll(() => {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(`${RESULTS}/newcomer.json`, `${JSON.stringify(walked, undefined, 2)}\n`);
});

/** Walks one way in, and notes what it took. */
async function walk(page: Page, way: string, steps: (hand: Hand) => Promise<void>): Promise<Count> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const hand = handOn(page);
  const begun = Date.now();
  await page.goto('./');
  await steps(hand);
  const machineSeconds = Math.round((Date.now() - begun) / 100) / 10;
  await browser.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const count = hand.count();
  walked.push({ way, ...count, machineSeconds });
  expect(count.modelSeconds).toBeLessThan(MOST_SECONDS);
  return count;
}

function title(page: Page, name: string | RegExp) {
  return page.getByRole('heading', { level: 1, name });
}

/** Two taps for each, in the order they come. */
async function sayBonds(
  page: Page,
  hand: Hand,
  names: readonly string[],
  words: readonly [string, string],
): Promise<void> {
  for (const name of names) {
    await expect(title(page, name)).toBeVisible();
    for (const word of words) await hand.tap(page.getByText(word, { exact: true }));
  }
}

/** The words are there to be sent: a line to begin with, and the way that is meant. */
async function expectReady(page: Page, words: string, way: string): Promise<void> {
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByRole('textbox', { name: words })).not.toHaveValue('');
  await expect(sheet.getByRole('button', { name: way })).toBeEnabled();
}

test('by typing: the keys are up at once, Enter adds the next name, nothing has to be scrolled to', async ({
  page,
}) => {
  const count = await walk(page, 'typing', async (hand) => {
    await hand.tap(page.getByRole('button', { name: 'Begin with five people' }));
    const field = page.getByRole('textbox', { name: 'Name' });
    await expect(field).toBeFocused();
    for (const name of NAMES) {
      await hand.type(name);
      await expect(page.getByRole('listitem').filter({ hasText: name })).toBeVisible();
      await expect(field).toBeFocused();
    }
    const goOn = page.getByRole('button', { name: 'Go on' });
    await expect(goOn).toBeInViewport({ ratio: 1 });
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await hand.tap(goOn);
    await sayBonds(page, hand, NAMES, ['Close', 'This year']);
    await hand.tap(page.getByRole('button', { name: 'Write now' }));
    await expectReady(page, 'Your words', 'Copy');
  });
  expect(count.taps).toBeLessThanOrEqual(2 * NAMES.length + 3);
  expect(count.keys).toBe(NAMES.join(' ').length + 1);

  // what comes after: the day of the round, and a week with the first card in it
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).tap();
  await page.getByRole('button', { name: 'Later' }).tap();
  await expect(title(page, /Which day/)).toBeVisible();
  await page.getByLabel('Day').selectOption('Wednesday');
  await page.getByLabel('Time').fill('20:15');
  await page.getByRole('button', { name: 'Done' }).tap();
  await expect(page.getByText('See you Wednesday at 20:15.')).toBeVisible();
  const cards = page.getByRole('list', { name: 'This week’s people' }).locator(':scope > li');
  await expect(cards.filter({ hasText: 'Helle Kjær' })).toHaveCount(1);
  expect((await readTable(page, 'settings'))[0]).toMatchObject({ checkInWeekday: 3, checkInTime: '20:15' });
});

test.describe('in Danish', () => {
  test.use({ language: 'da' });
  test('by the phone’s own picker: five at once, who can be called and written to', async ({ page }) => {
    await page.addInitScript((names) => {
      const picked = names.map((name, index) => ({
        name: [name],
        tel: [`+45 20 30 40 5${index}`],
        email: [`person${index}@example.com`],
      }));
      const contacts = { select: () => Promise.resolve(picked) };
      Object.defineProperty(navigator, 'contacts', { configurable: true, value: contacts });
    }, NAMES);
    const count = await walk(page, 'picker', async (hand) => {
      await hand.tap(page.getByRole('button', { name: 'Begynd med fem personer' }));
      await hand.tap(page.getByRole('button', { name: 'Vælg blandt telefonens kontakter' }));
      // five of them, and that it was all
      hand.tapElsewhere(NAMES.length + 1);
      const named = page.getByRole('list', { name: 'Dem, du har nævnt' });
      await expect(named.getByRole('listitem')).toHaveCount(NAMES.length);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await hand.tap(page.getByRole('button', { name: 'Videre' }));
      await sayBonds(page, hand, NAMES, ['Tæt', 'I år']);
      await hand.tap(page.getByRole('button', { name: 'Skriv nu' }));
      await expectReady(page, 'Dine ord', 'Sms');
    });
    expect(count.taps).toBeLessThanOrEqual(3 * NAMES.length + 5);
    expect(count.keys).toBe(0);
    await page.getByRole('dialog').getByRole('button', { name: 'Luk' }).tap();
    await expect(page.getByRole('button', { name: 'Ring' })).toBeVisible();
    const helle = (await readTable(page, 'contacts')).find(({ displayName }) => displayName === 'Helle Kjær');
    expect(helle).toMatchObject({ matchKeys: ['person0@example.com', '+4520304050'] });
  });
});

test.describe('in Swedish', () => {
  test.use({ language: 'sv' });
  test('by an address book: it comes in with nothing asked of everyone, and five of those who came are chosen', async ({
    page,
  }) => {
    const count = await walk(page, 'import', async (hand) => {
      await hand.tap(page.getByRole('link', { name: 'Hämta in en adressbok' }));
      await expect(page.getByRole('button', { name: 'Välj en fil' }).or(fileInput(page)).first()).toBeAttached();
      // the button, then the file in the phone's own list
      hand.tapElsewhere(2);
      await chooseFile(page, addressBook());
      const bringIn = page.getByRole('button', { name: /^Hämta in|^Importera/ });
      await expect(bringIn).toBeInViewport({ ratio: 1 });
      await hand.tap(bringIn);
      await hand.tap(page.getByRole('button', { name: 'Välj fem av dem' }));
      const here = page.getByRole('list', { name: 'Personer som finns här' });
      for (const name of NAMES) {
        await hand.tap(here.getByRole('button', { name }));
        await expect(here.getByRole('button', { name, pressed: true })).toBeVisible();
      }
      await hand.tap(page.getByRole('button', { name: 'Vidare' }));
      await sayBonds(page, hand, NAMES, ['Nära', 'I år']);
      await hand.tap(page.getByRole('button', { name: 'Skriv nu' }));
      await expectReady(page, 'Dina ord', 'Sms');
    });
    expect(count.taps).toBeLessThanOrEqual(3 * NAMES.length + 7);
    expect(count.keys).toBe(0);
    expect(await readTable(page, 'contacts')).toHaveLength(NAMES.length + PLUMBERS);
    expect((await readTable(page, 'contacts')).filter(({ tie }) => tie !== undefined)).toHaveLength(NAMES.length);
  });

  test('killed after the address book came in, one goes on with choosing; typing finds the others', async ({
    page,
  }) => {
    await page.goto('./');
    await page.getByRole('link', { name: 'Hämta in en adressbok' }).tap();
    await chooseFile(page, addressBook());
    await page.getByRole('button', { name: /^Hämta in|^Importera/ }).tap();
    await expect(page.getByRole('button', { name: 'Välj fem av dem' })).toBeVisible();
    await page.goto('about:blank');
    await page.goto('./');
    const here = page.getByRole('list', { name: 'Personer som finns här' });
    await expect(here).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('textbox', { name: 'Namn' }).fill('rörmok');
    await here.getByRole('button', { name: 'Rörmokare 7' }).tap();
    await expect(page.getByRole('list', { name: 'De du har nämnt' }).getByText('Rörmokare 7')).toBeVisible();
    await page.getByRole('button', { name: 'Ta bort Rörmokare 7' }).tap();
    await expect(page.getByRole('list', { name: 'De du har nämnt' })).toHaveCount(0);
    expect(await readTable(page, 'contacts')).toHaveLength(NAMES.length + PLUMBERS);
    // left in the middle, one comes back to a week of one's own
    await page.getByRole('button', { name: 'Sluta här' }).tap();
    await expect(page).toHaveURL(/#\/$/);
  });
});

const PLUMBERS = 195;

/** As a phone writes it: people with birthdays, and two hundred numbers that one once needed. */
function addressBook() {
  const people = NAMES.map((name, index) => [
    `FN:${name}`,
    `BDAY:1980-0${index + 1}-12`,
    `TEL;TYPE=CELL:+46 70 174 06 0${index}`,
  ]);
  const plumbers = Array.from({ length: PLUMBERS }, (_, index) => [
    `FN:Rörmokare ${index}`,
    `TEL:+46 8 465 0${100 + index}`,
  ]);
  const cards = [...plumbers, ...people].map(
    (lines) => `BEGIN:VCARD\r\nVERSION:3.0\r\n${lines.join('\r\n')}\r\nEND:VCARD\r\n`,
  );
  return { name: 'adressbok.vcf', mimeType: 'text/vcard', buffer: Buffer.from(cards.join('')) };
}
