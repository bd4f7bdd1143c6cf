/** Two cards of one person: found, looked at side by side, made one with all that hangs on them, and undone; offline. */
import type { Page } from '@playwright/test';
import { addDays } from '../../src/domain/calendar-date.ts';
import { makeContact, makeInteraction, makePromise, SUNDAY } from '../support/make.ts';
import { expectAccessible } from './support/axe.ts';
import { goOffline } from './support/offline.ts';
import { putRows } from './support/put-rows.ts';
import { readTable } from './support/tables.ts';
import { expect, test } from './support/test.ts';

const TABLES = ['contacts', 'interactions', 'promises', 'networks', 'dismissals', 'settings'];
const WORK_MAIL = 'helle.kjaer.skjoldborg@boligselskabernes-landsforening.dk';

const HELLE = makeContact({
  id: 'helle-1',
  displayName: 'Helle Kjær',
  tie: 'strong',
  rhythmSince: addDays(SUNDAY, -400),
  organization: 'Landsforeningen af Boligselskaber',
  phones: [{ label: 'mobile', value: '22 33 44 55' }],
  emails: [{ label: 'work', value: WORK_MAIL }],
  matchKeys: ['+4522334455', WORK_MAIL],
  lastFullOn: addDays(SUNDAY, -40),
  dueOn: addDays(SUNDAY, 52),
  notes: 'Sejler om tirsdagen',
});
const HELLE_AGAIN = makeContact({
  id: 'helle-2',
  displayName: 'Helle Skjoldborg-Østergaard',
  organization: 'Københavns Kommune, Teknik- og Miljøforvaltningen',
  emails: [{ label: '', value: WORK_MAIL }],
  birthday: { year: 1980, month: 4, day: 12 },
  matchKeys: [WORK_MAIL],
  lastFullOn: addDays(SUNDAY, -10),
  notes: 'Kender Bo',
});
const HELLE_THIRD = makeContact({
  id: 'helle-3',
  displayName: 'H. Kjær',
  phones: [{ label: '', value: '+45 22334455' }],
  matchKeys: ['+4522334455'],
});
const BO = makeContact({ id: 'bo', displayName: 'Bo Lind', lastFullOn: addDays(SUNDAY, -10) });
const saved = { createdAt: BO.createdAt, updatedAt: BO.updatedAt, rev: 1 };

function talk(contactIds: readonly string[], ago: number, note: string) {
  return makeInteraction({ contactIds, day: addDays(SUNDAY, -ago), channel: 'call', initiator: 'both', note });
}

/** Opens the app at `route` on the Sunday with those rows; then the network goes. */
async function open(page: Page, route: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${SUNDAY}T10:00`));
  await page.goto('./#/settings');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const rows = {
    contacts: [HELLE, HELLE_AGAIN, HELLE_THIRD, BO],
    interactions: [talk(['helle-1'], 40, 'Om båden'), talk(['helle-2', 'bo'], 10, 'Om det nye job')],
    promises: [makePromise({ contactId: 'helle-2', what: 'bogen', dueOn: addDays(SUNDAY, 30) })],
    networks: [{ ...saved, id: 'choir', name: 'Kor', purposeIds: [], memberIds: ['bo', 'helle-2'], checklist: {} }],
  };
  await putRows(page, rows, route);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await goOffline(page);
}

async function everything(page: Page): Promise<object> {
  return Object.fromEntries(await Promise.all(TABLES.map(async (table) => [table, await readTable(page, table)])));
}

async function expectNoSideways(page: Page): Promise<void> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
}

test.describe('in Danish', () => {
  test.use({ language: 'da' });

  test('found, compared, chosen, made one; the history follows, and undo puts it all back @small', async ({ page }) => {
    test.slow();
    await open(page, '#/contacts');
    await page.getByRole('link', { name: 'Måske samme: 2' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Måske samme person' })).toBeVisible();
    const pairs = page.getByRole('list', { name: 'Måske samme person' }).getByRole('listitem');
    await expect(pairs).toHaveCount(2);
    await expectNoSideways(page);
    await expectAccessible(page);
    const before = await everything(page);

    const look = page.getByRole('link', { name: 'Se nærmere Helle Kjær og Helle Skjoldborg-Østergaard' });
    await look.click();
    await expect(page.getByRole('heading', { level: 1, name: 'Én person eller to?' })).toBeVisible();
    await expect(page.getByText(`Samme mailadresse: ${WORK_MAIL}`)).toBeVisible();
    const result = page.getByRole('region', { name: 'Som én person' });
    await expect(result.getByText('Sejler om tirsdagen')).toBeVisible();
    await expectNoSideways(page);
    await expectAccessible(page);
    await page.getByRole('group', { name: 'Navn' }).getByRole('radio', { name: 'Helle Kjær', exact: true }).check();
    await expect(result.getByText('Skrives også')).toBeVisible();
    await page.getByRole('button', { name: 'Gør dem til én' }).click();

    await expect(page.getByText('Helle Kjær er nu én person.')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: 'Måske samme person' })).toBeVisible();
    await expect(pairs).toHaveCount(1);
    expect(await readTable(page, 'promises')).toMatchObject([{ contactId: 'helle-1' }]);
    expect(await readTable(page, 'networks')).toMatchObject([{ memberIds: ['bo', 'helle-1'] }]);
    await page.getByRole('button', { name: 'Fortryd' }).click();
    await expect(pairs).toHaveCount(2);
    expect(await everything(page)).toEqual(before);

    await look.click();
    await page.getByRole('group', { name: 'Navn' }).getByRole('radio', { name: 'Helle Kjær', exact: true }).check();
    await page.getByRole('button', { name: 'Gør dem til én' }).click();
    await expect(pairs).toHaveCount(1);
    // the third card now stands beside the one that the two became
    await page.getByRole('link', { name: 'Se nærmere Helle Kjær og H. Kjær' }).click();
    await expect(page.getByText('Samme nummer: +4522334455')).toBeVisible();
    await page.getByRole('button', { name: 'Gør dem til én' }).click();
    await expect(page.getByRole('heading', { name: 'Ingen står her to gange' })).toBeVisible();
    await page.goto('./#/contacts/helle-1');
    await expect(page.getByRole('heading', { level: 1, name: 'Helle Kjær' })).toBeVisible();
    await expect(page.getByText('Om det nye job')).toBeVisible();
    await expect(page.getByText('Om båden')).toBeVisible();
    await expect(page.getByText('Helle Skjoldborg-Østergaard')).toBeVisible();
  });
});

test('not the same person: undone, then said for good, by the keyboard alone @desktop', async ({ page }) => {
  await open(page, '#/contacts/duplicates');
  const pairs = page.getByRole('list', { name: 'Perhaps the same person' }).getByRole('listitem');
  await expect(pairs).toHaveCount(2);
  const notSame = page.getByRole('button', { name: 'Not the same person Helle Kjær and Helle Skjoldborg-Østergaard' });
  await notSame.focus();
  await page.keyboard.press('Enter');
  await expect(pairs).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await expect(pairs).toHaveCount(2);

  await page.getByRole('link', { name: 'Look Helle Kjær and H. Kjær' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'One person or two?' })).toBeVisible();
  const chosen = page.getByRole('group', { name: 'Name' }).getByRole('radio', { name: 'Helle Kjær', exact: true });
  await expect(chosen).toBeChecked();
  await chosen.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('region', { name: 'As one person' }).getByText('Also written')).toBeVisible();
  await page.getByRole('button', { name: 'Not the same person', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Perhaps the same person' })).toBeVisible();
  await expect(pairs).toHaveCount(1);

  await page.reload();
  await expect(pairs).toHaveCount(1);
  await expect(pairs).toContainText('Helle Skjoldborg-Østergaard');
});

test('from a person’s page: the other card is picked, and lies in the trash from where it can come back @small', async ({
  page,
}) => {
  await open(page, '#/contacts/helle-1');
  await page.getByRole('button', { name: 'More: Helle Kjær' }).click();
  await page.getByRole('link', { name: 'The same as someone else …' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Who else is Helle Kjær?' })).toBeVisible();
  await page.getByRole('searchbox', { name: 'The other card' }).fill('bo l');
  await page.getByRole('button', { name: 'Bo Lind' }).click();
  await expect(page.getByText('But different names.')).toBeVisible();
  await page.getByRole('group', { name: 'Name' }).getByRole('radio', { name: 'Bo Lind', exact: true }).check();
  await page.getByRole('button', { name: 'Make them one' }).click();
  await expect(page.getByText('Bo Lind is one person now.')).toBeVisible();
  // the one written down first lives on, under the page of either
  await expect(page.getByRole('heading', { level: 1, name: 'Bo Lind' })).toBeVisible();
  await expect(page.getByText('Om det nye job')).toBeVisible();

  await page.goto('./#/trash');
  await expect(page.getByText('Made one with Bo Lind')).toBeVisible();
  await page.getByRole('main').getByRole('listitem').getByRole('button').first().click();
  await expect(page.getByText(/Comes back as a person of their own/)).toBeVisible();
  await page.getByRole('button', { name: 'Bring back' }).click();
  await expect(page.getByText('Helle Kjær is back.')).toBeVisible();
  const contacts = await readTable(page, 'contacts');
  expect(contacts.filter((row) => row['deletedAt'] === undefined)).toHaveLength(4);
  expect(contacts.filter((row) => row['mergedIntoId'] !== undefined)).toHaveLength(0);
});
