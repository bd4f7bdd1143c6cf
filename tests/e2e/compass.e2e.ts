/** The compass: where one stands in each of the five, what is worth a thought, and asking oneself; all without a network. */
import type { Page } from '@playwright/test';
import { addDays } from '../../src/domain/calendar-date.ts';
import {
  makeContact,
  makeExchange,
  makeInteraction,
  makeMeeting,
  makeNetwork,
  makeSettings,
  makeSphere,
  SUNDAY,
} from '../support/make.ts';
import { expectAccessible } from './support/axe.ts';
import { goOffline } from './support/offline.ts';
import { putRows } from './support/put-rows.ts';
import { heading } from './support/round.ts';
import { readTable } from './support/tables.ts';
import { expect, test } from './support/test.ts';

test.setTimeout(120_000);

const WORK = makeSphere({ id: 'work', name: 'Arbejde', color: 'plum' });
const PEOPLE = ['Helle Kjær', 'Ida Møller', 'Jens Bak'].map((displayName) =>
  makeContact({
    id: displayName.slice(0, 3).toLowerCase(),
    displayName,
    givenName: displayName.split(' ', 1)[0] ?? '',
    tie: 'weak',
    sphereIds: ['work'],
    rhythmSince: addDays(SUNDAY, -500),
    lastFullOn: addDays(SUNDAY, -80),
    dueOn: addDays(SUNDAY, 200),
  }),
);
const OPEN = PEOPLE.map(({ id }) => {
  const day = addDays(SUNDAY, -80);
  return makeInteraction({ contactIds: [id], day, answered: 'open', openSince: day });
});
const CHOIR = makeNetwork({ id: 'choir', name: 'Byens kor', createdAt: `${addDays(SUNDAY, -20)}T12:00:00.000Z` });
const EVENINGS = [10, 40, 70].map((ago) =>
  makeMeeting({ networkId: 'choir', day: addDays(SUNDAY, -ago), attended: true, minutes: 150 }),
);
const HELP = makeExchange({ contactId: 'hel', direction: 'received', day: addDays(SUNDAY, -20) });

type Rows = Parameters<typeof putRows>[1];

/** Opens the app at an address on the Sunday, at ten in the morning, with the network cut. */
async function openAt(page: Page, route: string, more: Rows = {}): Promise<void> {
  await page.clock.setFixedTime(new Date(`${SUNDAY}T10:00`));
  const rows = { spheres: [WORK], contacts: PEOPLE, settings: [makeSettings()] };
  await putRows(page, { ...rows, ...more }, route);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await goOffline(page);
}

async function goTo(page: Page, route: string, title: string): Promise<void> {
  await page.goto(`./${route}`);
  await expect(heading(page, title)).toBeVisible();
}

/** The link of one of the five. */
function actOf(page: Page, title: string) {
  return page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 2, name: title }) })
    .getByRole('link');
}

test('each of the five says where one stands, and changes with what one does @small', async ({ page }) => {
  await openAt(page, '#/compass', {
    networks: [CHOIR],
    meetings: EVENINGS,
    interactions: OPEN,
    exchanges: [HELP],
  });
  await expect(page.getByText('No purpose is written down yet.')).toBeVisible();
  await expect(page.getByText('You are in one network: Byens kor.')).toBeVisible();
  await expect(actOf(page, 'Choose what suits you')).toHaveText('Say what Byens kor is for');
  await expect(actOf(page, 'Ask, and ask someone who can')).toHaveText('Tell Helle how it went');
  await expect(actOf(page, 'Put something in')).toHaveText('Say how much time you’d like to give');

  const thoughts = page.getByRole('region', { name: 'Worth a thought' });
  await expect(thoughts.getByRole('listitem')).toHaveCount(2);
  await expect(thoughts.getByText('It has been quiet from Helle, Ida and Jens')).toBeVisible();
  await expect(thoughts.getByText('Byens kor has taken a fair amount of time')).toBeVisible();
  await expectAccessible(page);
  await thoughts.getByRole('button', { name: 'Not now' }).first().click();
  await expect(thoughts.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(thoughts.getByRole('listitem')).toHaveCount(2);
  await thoughts.getByRole('button', { name: 'Not now' }).last().click();
  await expect(thoughts.getByRole('link', { name: 'Look back on Byens kor' })).toBeHidden();
  await expect
    .poll(async () => await readTable(page, 'dismissals'))
    .toMatchObject([{ what: 'pitfall time-thief', until: addDays(SUNDAY, 90) }]);
  await thoughts.getByRole('link', { name: 'See what became of it with Helle' }).click();
  await expect(heading(page, 'Helle Kjær')).toBeVisible();

  await goTo(page, '#/compass', 'Compass');
  await actOf(page, 'Put something in').click();
  await expect(heading(page, 'Give and take')).toBeVisible();
  await page.getByRole('combobox').selectOption({ label: 'An hour' });
  await expect.poll(async () => (await readTable(page, 'settings'))[0]).toMatchObject({ minutesPerWeek: 60 });
  await goTo(page, '#/compass', 'Compass');
  await expect(actOf(page, 'Put something in')).toHaveText('Find something to give');
  await actOf(page, 'Know what it is for').click();
  await expect(page).toHaveURL(/#\/purposes\/new$/);
});

test('one asks oneself, sees what has changed, and puts a question in one’s own words', async ({ page }) => {
  const form = { questionId: 'form', score: 2, words: 'For mange møder' };
  const before = {
    ...makeExchange({ id: 'before' }),
    day: addDays(SUNDAY, -95),
    answers: [{ questionId: 'daily-work', score: 4 }, form],
  };
  await openAt(page, '#/compass', { measures: [before] });
  const row = page
    .getByRole('region', { name: 'More to look at' })
    .getByRole('listitem')
    .filter({ hasText: 'Ask yourself' });
  await expect(row).toContainText('It is time again');
  await row.getByRole('link').click();
  await expect(heading(page, 'Ask yourself')).toBeVisible();
  await expect(page.getByText('Your first answers.', { exact: false })).toBeVisible();
  await expect(page.getByText('For mange møder')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Answer now' }).click();
  const work = page.getByRole('group', { name: 'Does my network help me in my daily work?' });
  await work.getByText('Partly').click();
  await expect(work.getByRole('radio', { name: 'Partly' })).toBeChecked();
  // what was ticked stands there again after a kill
  await expect
    .poll(async () => (await readTable(page, 'settings'))[0]?.['measureDraft'])
    .toMatchObject({ answers: [{ questionId: 'daily-work', score: 3 }] });
  await page.reload();
  await expect(work.getByRole('radio', { name: 'Partly' })).toBeChecked();
  const how = page.getByRole('group', { name: /^Do we meet in a form/ });
  await how.getByText('Mostly').click();
  await expect(how.getByRole('radio', { name: 'Mostly' })).toBeChecked();
  await page.getByRole('button', { name: 'Add a few words' }).first().click();
  await page.getByLabel('In your own words').fill('Best on Fridays');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Keep the answers' }).click();
  await expect(page.getByText(/^More than last time: Do we meet/)).toBeVisible();
  await expect(page.getByText(/^Less than last time: Does my network/)).toBeVisible();
  await expect(page.getByText('Next time is 8 June.')).toBeVisible();
  await page.getByText('As a table').click();
  await expect(page.getByRole('row', { name: /^Does my network help.* Partly Mostly$/ })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Does my network help me in my daily work?' }).click();
  const sheet = page.getByRole('dialog', { name: 'The question' });
  await sheet.getByLabel('The question').fill('Does it help me at work?');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(/^Less than last time: Does it help me at work/)).toBeVisible();
  await page.getByRole('button', { name: 'Add a question' }).click();
  await page.getByRole('dialog').getByLabel('The question').fill('Did we laugh?');
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: 'Did we laugh?' })).toBeVisible();

  await page.getByRole('button', { name: 'More: 8 March 2026' }).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('Best on Fridays')).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Best on Fridays')).toBeVisible();
  await goTo(page, '#/compass', 'Compass');
  await expect(row).toContainText('Next time 8 June');
});

test.describe('in Danish', () => {
  test.use({ locale: 'da-DK' });

  test('the compass and the questions to oneself @small', async ({ page }) => {
    await openAt(page, '#/compass', { interactions: OPEN, networks: [CHOIR], meetings: EVENINGS });
    await expect(page.getByText('Du er med i ét netværk: Byens kor.')).toBeVisible();
    const thoughts = page.getByRole('region', { name: 'Værd at tænke over' });
    await expect(thoughts.getByText('Der har været stille fra Helle, Ida og Jens', { exact: false })).toBeVisible();
    await expect(thoughts.getByRole('link', { name: 'Se tilbage på Byens kor' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Spørg dig selv' }).click();
    await expect(heading(page, 'Spørg dig selv')).toBeVisible();
    await page.getByRole('button', { name: 'Svar nu' }).click();
    const trust = page.getByRole('group', { name: 'Har jeg nogen, jeg kan tale fortroligt med?' });
    await trust.getByText('Helt', { exact: true }).click();
    await expect(trust.getByRole('radio', { name: 'Helt', exact: true })).toBeChecked();
    await page.getByRole('button', { name: 'Gem svarene' }).click();
    await expect(page.getByText('Dine svar er gemt.')).toBeVisible();
    await expect(page.getByText('Næste gang er 8. juni.')).toBeVisible();
    await expect
      .poll(async () => (await readTable(page, 'measures'))[0])
      .toMatchObject({
        answers: [{ questionId: 'trust', score: 5 }],
      });
  });
});
