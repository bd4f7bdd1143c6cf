/** What the week has to give: a gift on a card, what is under way, and giving it in the round. */
import type { Page } from '@playwright/test';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import {
  makeContact,
  makeExchange,
  makeForward,
  makeInteraction,
  makeIntroduction,
  makePromise,
  makeSettings,
  makeSphere,
  makeTip,
  SUNDAY,
} from '../support/make.ts';
import { expectAccessible } from './support/axe.ts';
import { goOffline } from './support/offline.ts';
import { putRows } from './support/put-rows.ts';
import { heading } from './support/round.ts';
import { readTable } from './support/tables.ts';
import { expect, test } from './support/test.ts';

test.setTimeout(120_000);

const WORK = makeSphere({ id: 'work', name: 'Work' });
const LAST = calendarDate('2025-11-05');
const MONTH_AGO = addDays(SUNDAY, -30);

function someone(id: string, displayName: string, fields: Partial<Contact> = {}): Contact {
  return makeContact({
    id,
    displayName,
    givenName: displayName.split(' ')[0] ?? displayName,
    tie: 'strong',
    sphereIds: [WORK.id],
    rhythmSince: calendarDate('2025-01-01'),
    lastFullOn: LAST,
    dueOn: addDays(SUNDAY, 90),
    phones: [{ label: 'mobil', value: '+45 20 30 40 50' }],
    ...fields,
  });
}

const ANDERS = someone('anders', 'Anders Bruun', {
  dueOn: addDays(SUNDAY, -200),
  jobTitle: 'Head of development',
  interests: ['mentoring', 'tenant democracy'],
});
const SOFIE = someone('sofie', 'Sofie Lindqvist', {
  dueOn: addDays(SUNDAY, -2),
  interests: ['swimming'],
  seeks: ['help with bookkeeping'],
});
const METTE = someone('mette', 'Mette Holm', { offers: ['bookkeeping'] });
const HENRIK = someone('henrik', 'Henrik Juhl');
const PEOPLE = [ANDERS, SOFIE, METTE, HENRIK];

const MENTORING = makeTip({ id: 'tip-1', title: 'Mentoring that lasts', topics: ['mentoring'] });
const BREAD = makeTip({ id: 'tip-2', kind: 'podcast', title: 'Bread without haste', topics: ['sourdough'] });
const SWIMMING = makeTip({ id: 'tip-3', kind: 'video', title: 'Swimming in cold water', topics: ['swimming'] });
const STILL = makeIntroduction({
  contactIds: ['mette', 'henrik'],
  reason: 'Both build schools',
  status: 'asking',
  asked: [{ contactId: 'mette', askedOn: addDays(SUNDAY, -12) }],
});

async function openWeek(page: Page, more: { readonly [table: string]: readonly object[] } = {}): Promise<void> {
  await page.clock.setFixedTime(new Date(`${SUNDAY}T10:00`));
  const rows = {
    contacts: PEOPLE,
    spheres: [WORK],
    settings: [makeSettings()],
    interactions: PEOPLE.map(({ id }) => makeInteraction({ contactIds: [id], day: LAST, channel: 'call' })),
    ...more,
  };
  await putRows(page, rows, '#/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await goOffline(page);
}

async function startRound(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Start the weekly round' }).click();
  await page.getByRole('button', { name: /^Ten minutes/ }).click();
  await expect(heading(page, 'Since last time')).toBeVisible();
}

/** From choosing, where somebody is chosen already, out by text message. */
async function sendTo(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: `Write to ${name}` }).click();
  await page
    .getByRole('dialog', { name: `Write to ${name}` })
    .getByRole('button', { name: 'Text message' })
    .click();
}

test('a gift on the card, what is under way beneath, and passed on in the round, whose close says so @small', async ({
  page,
}) => {
  await openWeek(page, {
    tips: [MENTORING, BREAD],
    introductions: [STILL],
    promises: [makePromise({ contactId: 'henrik', what: 'the book list', dueOn: addDays(SUNDAY, 12) })],
  });
  const gift = page.getByRole('button', { name: /^Mentoring that lasts.*Pass it on$/ });
  await expect(gift).toBeVisible();
  await expect(page.getByText(/, and you have saved an article about “mentoring”\.$/i)).toBeVisible();
  await expect(page.getByText(/, and Mette may have what Sofie is looking for\.$/)).toBeVisible();
  const underWay = page.getByRole('region', { name: 'Under way' });
  await expect(underWay.getByRole('listitem')).toHaveText([
    /^You promised Henrik Juhl: the book list/,
    /^Mette Holm and Henrik Juhl/,
    /^Bread without haste/,
  ]);
  await expectAccessible(page);

  await startRound(page);
  await page.getByRole('button', { name: 'Go on', exact: true }).click();
  await expect(heading(page, 'Anders Bruun')).toBeVisible();
  await expect(gift).toBeVisible();
  await expectAccessible(page);
  await gift.click();
  await sendTo(page, 'Anders');
  await page.getByRole('button', { name: 'Yes', exact: true }).click();
  await expect(heading(page, 'Sofie Lindqvist')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Mette Holm.*Bring them together$/ })).toBeVisible();
  await page.getByRole('button', { name: 'Move on' }).click();
  await expect(heading(page, 'It has stood still for a while')).toBeVisible();
  await expect(page.getByText('Both build schools')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(heading(page, 'One sign of life this week. See you Sunday at 19:30.')).toBeVisible();
  await expect(page.getByText('Passed on to Anders: “Mentoring that lasts”.')).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByText('You’ve been in touch with Anders', { exact: true })).toBeVisible();
  expect(await readTable(page, 'forwards')).toMatchObject([{ tipId: 'tip-1', contactId: 'anders' }]);
});

test('what was saved within the week becomes a gift on a card; the round’s one thing is what waits', async ({
  page,
}) => {
  await openWeek(page, { tips: [MENTORING] });
  await expect(page.getByRole('button', { name: /^Mentoring that lasts/ })).toBeVisible();
  await page.goto('./#/tips/new');
  await page.getByRole('textbox', { name: /^(Title|What is it\?)/ }).fill('Swimming in cold water');
  await page.getByRole('button', { name: /^(Keep|Save)/ }).click();
  await expect(heading(page, 'Swimming in cold water')).toBeVisible();
  await page.goto('./#/');
  await expect(page.getByRole('button', { name: /^Swimming in cold water.*Pass it on$/ })).toBeVisible();

  await startRound(page);
  await page.getByRole('button', { name: 'Go on', exact: true }).click();
  for (const name of ['Anders Bruun', 'Sofie Lindqvist']) {
    await expect(heading(page, name)).toBeVisible();
    await page.getByRole('button', { name: 'Move on' }).click();
  }
  await expect(heading(page, 'Who would enjoy these?')).toBeVisible();
  const offers = page.getByRole('main').getByRole('listitem');
  await expect(offers).toHaveCount(2);
  await expect(offers.filter({ hasText: 'Mentoring that lasts' })).toContainText('Anders Bruun');
  await expectAccessible(page);
  await offers.filter({ hasText: 'Mentoring that lasts' }).getByRole('button', { name: 'Pass it on' }).click();
  await page.getByRole('checkbox', { name: /Anders Bruun/ }).check();
  await sendTo(page, 'Anders');
  await page.getByRole('button', { name: 'Yes', exact: true }).click();
  await expect(offers).toHaveCount(1);
  await page.getByRole('button', { name: 'Go on', exact: true }).click();
  await expect(page.getByText('Passed on to Anders: “Mentoring that lasts”.')).toBeVisible();
});

test('a month later the round asks what came of it, and whether whoever helped was told how it went', async ({
  page,
}) => {
  await openWeek(page, {
    tips: [MENTORING],
    forwards: [makeForward({ tipId: 'tip-1', contactId: 'anders', day: MONTH_AGO, interactionId: 'passed' })],
    exchanges: [
      makeExchange({ contactId: 'mette', day: MONTH_AGO, direction: 'received', kind: 'help', note: 'the budget' }),
    ],
  });
  await startRound(page);
  const about = page.getByRole('group', { name: 'Anders Bruun: “Mentoring that lasts”' });
  await about.getByRole('button', { name: 'It was of use' }).click();
  await expect(about).toHaveCount(0);
  const help = page.getByRole('region', { name: 'Tell how it went' });
  await expect(help).toContainText('Have you told Mette how it went?');
  await expectAccessible(page);
  await help.getByRole('button', { name: 'Yes, I have' }).click();
  await expect(help).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(help).toBeVisible();
  await help.getByRole('button', { name: 'Yes, I have' }).click();
  await expect(help).toHaveCount(0);
  expect(await readTable(page, 'forwards')).toMatchObject([{ response: 'useful' }]);
  expect(await readTable(page, 'exchanges')).toMatchObject([{ toldOn: SUNDAY }]);
});

test.describe('in Danish', () => {
  test.use({ language: 'da' });

  test('the gift, what is under way and a person’s page fit a narrow phone @small', async ({ page }) => {
    await openWeek(page, {
      tips: [MENTORING, BREAD, SWIMMING],
      introductions: [STILL],
      promises: [makePromise({ contactId: 'henrik', what: 'boglisten', dueOn: addDays(SUNDAY, 5) })],
    });
    await expect(page.getByText(/, og du har gemt en artikel om »mentoring«\.$/i)).toBeVisible();
    await expect(page.getByRole('button', { name: /^Mentoring that lasts.*Giv det videre$/ })).toBeVisible();
    const underWay = page.getByRole('region', { name: 'Undervejs' });
    await expect(underWay.getByRole('listitem')).toHaveText([
      /^Du har lovet Henrik Juhl: boglisten/,
      /^Mette Holm og Henrik Juhl/,
      /^Bread without haste.*Hvem ville have glæde af det\?/,
    ]);
    await underWay.getByRole('link', { name: 'Alle løfter' }).focus();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.goto('./#/contacts/sofie');
    await expect(heading(page, 'Sofie Lindqvist')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Swimming in cold water/ }).first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.goto('./#/check-in');
    await page.getByRole('button', { name: /^Ti minutter/ }).click();
    await expect(heading(page, 'Siden sidst')).toBeVisible();
    await page.getByRole('button', { name: 'Videre', exact: true }).click();
    await expect(page.getByRole('button', { name: /^Mentoring that lasts.*Giv det videre$/ })).toBeVisible();
    await page.getByRole('button', { name: 'Mere: Anders Bruun' }).click();
    await page.getByRole('button', { name: 'Giv noget videre' }).click();
    const sheet = page.getByRole('dialog', { name: 'Hvad vil du give videre til Anders?' });
    await expect(sheet.getByRole('listitem').first()).toContainText('Mentoring that lasts');
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});
