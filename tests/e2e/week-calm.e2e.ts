/** Week as a place one likes to be: nothing jumps, cards may be swiped, and a time away ends in a few warm lines. */
import type { Page } from '@playwright/test';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import {
  makeContact,
  makeInteraction,
  makeMeeting,
  makeNetwork,
  makePromise,
  makeSettings,
  makeSphere,
  makeTip,
  SUNDAY,
} from '../support/make.ts';
import { expectAccessible } from './support/axe.ts';
import { goOffline } from './support/offline.ts';
import { putRows } from './support/put-rows.ts';
import { readTable } from './support/tables.ts';
import { expect, test } from './support/test.ts';

const WORK = makeSphere({ id: 'work', name: 'Arbejde', color: 'plum' });
const FAMILY = makeSphere({ id: 'family', name: 'Familie', color: 'ochre', private: true });

function someone(id: string, fields: Partial<Contact> = {}): Contact {
  const givenName = id.slice(0, 1).toUpperCase() + id.slice(1);
  return makeContact({
    id,
    displayName: `${givenName} Holm`,
    givenName,
    tie: 'strong',
    sphereIds: [WORK.id],
    rhythmSince: calendarDate('2025-01-01'),
    lastFullOn: calendarDate('2025-10-01'),
    dueOn: addDays(SUNDAY, -1),
    phones: [{ label: 'mobil', value: '+45 20 30 40 50' }],
    ...fields,
  });
}

const MOTHER = someone('mor', { sphereIds: [FAMILY.id] });

/** Who got them; nobody waits for her. */
const RIKKE = someone('rikke', { tie: 'weak', dueOn: addDays(SUNDAY, 200) });

/** Signs of the last weeks: eleven in four weeks, and one to somebody of the family, who is in no figure. */
const SIGNS = [2, 3, 4, 8, 9, 10, 15, 17, 22, 23, 24, 40, 50, 51]
  .map((days) => makeInteraction({ contactIds: ['rikke'], day: addDays(SUNDAY, -days) }))
  .concat(makeInteraction({ contactIds: [MOTHER.id], day: addDays(SUNDAY, -5) }));

const KNOWN = { spheres: [WORK, FAMILY], interactions: SIGNS };
const BACKED_UP = { backup: { lastOn: SUNDAY, changesSince: 0 } } as const;

async function openWeek(page: Page, rows: { readonly [table: string]: readonly object[] }): Promise<void> {
  const { contacts = [], ...others } = rows;
  const settings = [makeSettings({ lastOpenedOn: SUNDAY, ...BACKED_UP })];
  await page.clock.setFixedTime(new Date(`${SUNDAY}T10:00`));
  await putRows(page, { ...KNOWN, settings, contacts: [RIKKE, ...contacts], ...others }, '#/');
}

function cards(page: Page) {
  return page.getByRole('list', { name: 'Ugens personer' }).locator(':scope > li');
}

function card(page: Page, name: string) {
  return cards(page).filter({ hasText: name });
}

test.use({ language: 'da' });

test('nothing jumps: what stands above the cards comes before them, what stands below comes in its place', async ({
  page,
}) => {
  await watchShifts(page);
  await openWeek(page, {
    contacts: [
      someone('anders', { birthday: { month: 3, day: 10 } }),
      someone('rikke', { dueOn: addDays(SUNDAY, 90) }),
      MOTHER,
    ],
    networks: [makeNetwork({ id: 'circle', name: 'Læsekredsen', time: '19:00' })],
    meetings: [makeMeeting({ networkId: 'circle', day: SUNDAY })],
    promises: [makePromise({ contactId: 'rikke', what: 'bogen om mentorordninger' })],
    tips: [makeTip({ title: 'Mentorordninger, der holder' })],
    intentions: [{ ...makeTip(), contactId: 'anders', act: 'draft', text: 'Kære Anders', day: SUNDAY }],
  });
  await expect(page.getByRole('region', { name: 'Læsekredsen mødes i dag kl. 19.00' })).toBeVisible();
  await expect(card(page, 'Anders')).toContainText('Kære Anders');
  await expect(page.getByRole('region', { name: 'Undervejs' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Snart' })).toBeVisible();
  const lately = page.getByRole('region', { name: 'På det seneste' });
  await expect(lately.getByText('Elleve livstegn i de sidste fire uger.')).toBeVisible();
  expect(await shiftsSeen(page)).toEqual([]);
  await expectAccessible(page);

  // the signs come last of all, and their table is read aloud
  const last = page.locator('main h2').last();
  await expect(last).toHaveText('På det seneste');
  await lately.getByText('Som tabel').click();
  await expect(lately.getByRole('row')).toHaveCount(13);
  await expectAccessible(page);
});

test.describe('by finger', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('to the right one has talked, to the left it is not for this week; all of it can be taken back, offline', async ({
    page,
  }) => {
    await openWeek(page, { contacts: [someone('anders'), someone('bente'), someone('carl')] });
    await expect(page.getByRole('region', { name: 'På det seneste' })).toBeVisible();
    await goOffline(page);

    // not far enough, or up and down: nothing
    const lift = await press(page, card(page, 'Bente'), { from: 0.5, to: 0.65 });
    await expect(page.getByText('Vi har talt sammen', { exact: true }).last()).toBeVisible();
    await lift();
    await expect(page.locator('[data-side]')).toHaveCount(0);
    await (
      await press(page, card(page, 'Bente'), { from: 0.5, to: 0.5, down: -200 })
    )();
    await expect(cards(page)).toHaveCount(3);

    const letGo = await press(page, card(page, 'Bente'), { from: 0.3, to: 0.75 });
    await expect(page.locator('[data-side=right][data-far]')).toHaveText('Vi har talt sammen');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await letGo();
    await expect(page.getByText('Noteret: du har talt med Bente.')).toBeVisible();
    await expect(cards(page)).toHaveCount(2);
    expect(await readTable(page, 'interactions')).toContainEqual(
      expect.objectContaining({ contactIds: ['bente'], day: SUNDAY, channel: 'other', initiator: 'both' }),
    );
    await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
    await expect(cards(page)).toHaveCount(3);

    await (
      await press(page, card(page, 'Anders'), { from: 0.8, to: 0.3 })
    )();
    await expect(page.getByText('Anders kan vente.')).toBeVisible();
    await expect(cards(page)).toHaveCount(2);
    await expect(page.getByText('Ikke i denne uge: Anders Holm')).toBeVisible();
    await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
    await expect(cards(page)).toHaveCount(3);
  });
});

test('swiped where nothing may move: the card stays, and says itself what would be done', async ({ page }) => {
  await openWeek(page, { contacts: [someone('anders'), someone('bente')] });
  await expect(page.getByRole('region', { name: 'På det seneste' })).toBeVisible();
  const before = await card(page, 'Anders').boundingBox();
  const letGo = await press(page, card(page, 'Anders'), { from: 0.8, to: 0.3 });
  await expect(page.locator('[data-side=left][data-far]')).toBeVisible();
  expect(await card(page, 'Anders').boundingBox()).toEqual(before);
  await letGo();
  await expect(page.getByText('Anders kan vente.')).toBeVisible();
  await expect(cards(page)).toHaveCount(1);
});

test('after a month away a few warm lines, also after a reload and in another tab, until one has dealt with them @small', async ({
  page,
  context,
}) => {
  const away = addDays(SUNDAY, -31);
  await watchShifts(page);
  await openWeek(page, {
    contacts: [
      ...['anders', 'bente', 'carl', 'dorte', 'erik', 'frida', 'gitte'].map((id) =>
        someone(id, { dueOn: addDays(SUNDAY, -15) }),
      ),
      someone('rikke', { dueOn: addDays(SUNDAY, 60), birthday: { month: 2, day: 20 } }),
      MOTHER,
    ],
    promises: [makePromise({ contactId: 'rikke', what: 'bogen', dueOn: addDays(SUNDAY, -4) })],
    settings: [makeSettings({ lastOpenedOn: away, ...BACKED_UP })],
  });
  const back = page.getByRole('region', { name: 'Velkommen tilbage. Du er ikke bagud. Skal vi begynde på en frisk?' });
  await expect(back.getByRole('listitem')).toHaveText([
    'Fødselsdage: Rikke Holm',
    'Løfter, hvis dag er gået: Rikke Holm',
  ]);
  await expect(cards(page)).toHaveCount(5);
  await expect(page.getByRole('region', { name: 'På det seneste' })).toBeVisible();
  expect(await shiftsSeen(page)).toEqual([]);
  await expectAccessible(page);
  // today is noted, and the time away with it
  await expect
    .poll(async () => (await readTable(page, 'settings'))[0])
    .toMatchObject({ lastOpenedOn: SUNDAY, away: { since: away, until: SUNDAY } });

  await page.reload();
  await expect(back).toBeVisible();
  const other = await context.newPage();
  await other.clock.setFixedTime(new Date(`${addDays(SUNDAY, 1)}T10:00`));
  await other.goto('./#/');
  await expect(other.getByText('Velkommen tilbage', { exact: false })).toBeVisible();
  await other.close();

  await back.getByRole('button', { name: 'Lad det være' }).click();
  await expect(page.getByText('Alt bliver, som det er.')).toBeVisible();
  await expect(back).toHaveCount(0);
  await page.getByRole('button', { name: 'Fortryd', exact: true }).click();
  await expect(back).toBeVisible();
  await back.getByRole('button', { name: 'Ja, på en frisk' }).click();
  await expect(back).toHaveCount(0);
  await expect
    .poll(async () => (await readTable(page, 'contacts')).filter(({ dueOn }) => String(dueOn) < SUNDAY).length)
    .toBe(0);
  await page.reload();
  await expect(cards(page)).toHaveCount(5);
  await expect(page.getByRole('region', { name: 'På det seneste' })).toBeVisible();
  await expect(page.getByText('Velkommen tilbage', { exact: false })).toHaveCount(0);
});

type Reach = { readonly from: number; readonly to: number; readonly down?: number };

/** Puts a finger on something and moves it across, both in parts of its width; answers what lifts it. */
async function press(
  page: Page,
  over: ReturnType<typeof card>,
  { from, to, down = 0 }: Reach,
): Promise<() => Promise<void>> {
  await over.scrollIntoViewIfNeeded();
  const box = await over.boundingBox();
  if (box === null) throw new Error('there is nothing to swipe');
  // on the sentence, where there is nothing to press
  const y = box.y + 90;
  const x = (part: number) => box.x + box.width * part;
  const client = await page.context().newCDPSession(page);
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: x(from), y }] });
  for (const part of [0.1, 0.25, 0.5, 0.75, 1]) {
    const point = { x: x(from + (to - from) * part), y: y + down * part };
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] });
  }
  return async () => {
    await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await client.detach();
  };
}

/** Notes, from now on, whatever moves by itself in the page that is opened. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Reflect.set(window, 'shifts', seen);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const sources: readonly { readonly node?: Node | null }[] = Reflect.get(entry, 'sources') ?? [];
        if (Reflect.get(entry, 'hadRecentInput') === true) continue;
        const what = sources.map(({ node }) => (node?.textContent ?? '').slice(0, 40)).join(' | ');
        seen.push(`${String(Reflect.get(entry, 'value'))}: ${what}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

async function shiftsSeen(page: Page): Promise<unknown> {
  return page.evaluate(() => Reflect.get(window, 'shifts') as unknown);
}
