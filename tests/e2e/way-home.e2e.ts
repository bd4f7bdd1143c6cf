/**
 * Around a meeting, offline: a line of hope before it; on the way home three taps, a promise, and a word to who was absent;
 * half a year on a look back that ends in leaving; and what to think of before one begins, on paper and as a text.
 */
import type { Locator, Page } from '@playwright/test';
import { addDays, type CalendarDate } from '../../src/domain/calendar-date.ts';
import { CHECKLIST_PARTS, questionsOf } from '../../src/domain/checklist.ts';
import type { Network } from '../../src/domain/network.ts';
import {
  makeContact,
  makeMeeting,
  makeNetwork,
  makeReview,
  makeSettings,
  makeSphere,
  SUNDAY,
} from '../support/make.ts';
import { expectAccessible } from './support/axe.ts';
import { launchesOf } from './support/launches.ts';
import { goOffline } from './support/offline.ts';
import { putRows } from './support/put-rows.ts';
import { readTable } from './support/tables.ts';
import { expect, test } from './support/test.ts';

test.setTimeout(120_000);

const WORK = makeSphere({ id: 'work', name: 'Work' });
const TUESDAY = addDays(SUNDAY, 2);
const WEDNESDAY = addDays(SUNDAY, 3);

function someone(id: string, displayName: string) {
  const [givenName = ''] = displayName.split(' ');
  const phones = [{ label: 'mobil', value: '+45 20 30 40 50' }];
  return makeContact({
    id,
    displayName,
    givenName,
    tie: 'weak',
    sphereIds: [WORK.id],
    phones,
    dueOn: addDays(SUNDAY, 60),
  });
}

const PEOPLE = [
  someone('anna', 'Anna Berg'),
  someone('bo', 'Bo Lund'),
  someone('carl', 'Carl Friis'),
  someone('dora', 'Dora Vang'),
];

const CIRCLE = makeNetwork({
  id: 'circle',
  name: 'Study circle',
  memberIds: ['anna', 'bo', 'carl'],
  rhythm: { every: 2, unit: 'week' },
  weekday: 2,
  time: '19:00',
  minutesPerMeeting: 120,
  keptByMe: true,
});

/** All that whoever starts a network thinks of, answered at some length, but for why. */
const ALL_BUT_ONE: Network['checklist'] = {
  way: 'start',
  ...Object.fromEntries(
    CHECKLIST_PARTS.flatMap((part) => questionsOf(part, 'start'))
      .filter((question) => question !== 'motive')
      .map((question) => [
        question,
        'Det har vi talt om to gange, og vi er enige om at prøve det af et halvt år, før vi ser på det igen.',
      ]),
  ),
};

async function openAt(
  page: Page,
  at: { readonly day: CalendarDate; readonly time: string },
  circle: Partial<Network> = {},
) {
  await setClock(page, at);
  const rows = {
    contacts: PEOPLE,
    spheres: [WORK],
    settings: [makeSettings()],
    networks: [{ ...CIRCLE, ...circle }],
    meetings: [
      makeMeeting({ id: 'before', networkId: 'circle', day: addDays(TUESDAY, -14), attended: true, feeling: 'fine' }),
      makeMeeting({ id: 'tuesday', networkId: 'circle', day: TUESDAY }),
    ],
    reviews: [
      makeReview({
        id: 'last',
        networkId: 'circle',
        day: addDays(SUNDAY, -200),
        answers: { trust: 4, worth: 2 },
        decision: 'keep',
      }),
    ],
  };
  await putRows(page, rows, '#/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await goOffline(page);
}

/** The clock on the wall; the app looks at it when it is opened or looked at again. */
async function setClock(
  page: Page,
  { day, time }: { readonly day: CalendarDate; readonly time: string },
): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T${time}`));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

async function livingIn(page: Page, table: string) {
  return (await readTable(page, table)).filter((row) => row['deletedAt'] === undefined);
}

async function meetingNow(page: Page) {
  return (await readTable(page, 'meetings')).find(({ id }) => id === 'tuesday');
}

test('a line of hope before, three taps after, a promise, and a word to who was absent @small', async ({ page }) => {
  await openAt(page, { day: TUESDAY, time: '09:00' });
  const ahead = page.getByRole('region', { name: 'Study circle meets today at 19:00.' });
  await expect(ahead).toBeVisible();
  await expectAccessible(page);
  await ahead.getByRole('textbox', { name: 'What do you hope to take home?' }).fill('One new idea');
  await ahead.getByRole('button', { name: 'Keep it' }).click();
  await expect(ahead).toHaveCount(0);
  await button(page, 'Undo').click();
  await expect(ahead).toBeVisible();
  await ahead.getByRole('textbox').fill('One new idea');
  await ahead.getByRole('button', { name: 'Keep it' }).click();
  await expect(ahead).toHaveCount(0);

  // it is over: Week opens with it, past midnight too
  await setClock(page, { day: TUESDAY, time: '20:30' });
  await expect(page.getByRole('region', { name: 'How did the meeting leave you?' })).toHaveCount(0);
  await setClock(page, { day: WEDNESDAY, time: '00:10' });
  const card = page.getByRole('region', { name: 'How did the meeting leave you?' });
  await expect(card).toBeVisible();
  await expectAccessible(page);
  await card.getByRole('button', { name: 'I wasn’t there' }).click();
  await expect(card).toHaveCount(0);
  await button(page, 'Undo').click();
  await card.getByRole('button', { name: 'Lifted' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'How did the meeting leave you?' })).toBeVisible();
  await expect(page.getByText('You hoped for: One new idea')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Lifted' })).toBeChecked();
  await expectAccessible(page);
  await page.getByText('Anna Berg', { exact: true }).click();
  await page.getByText('Bo Lund', { exact: true }).click();
  await expect.poll(async () => (await meetingNow(page))?.['attendeeIds']).toEqual(['anna', 'bo']);

  // killed in between: one goes on where one was
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Bo Lund' })).toBeChecked();
  await page.getByRole('searchbox', { name: 'Someone else?' }).fill('Dora');
  await button(page, 'Dora Vang').click();
  await page.getByText('Learned something', { exact: true }).click();
  await button(page, 'I promised something').click();
  await page.getByRole('textbox', { name: 'What did you promise?' }).fill('Send the article');
  await page.getByRole('group', { name: 'Whom did you promise it?' }).getByText('Dora Vang').click();
  await expectAccessible(page);
  await button(page, 'Save').click();
  await expect(
    page.getByText('Saved, and you’ve been in touch with 3 people. The promise stands in the week.'),
  ).toBeVisible();
  await expect(page.getByRole('region', { name: 'A word to those who weren’t there?' })).toBeVisible();
  expect(await livingIn(page, 'interactions')).toMatchObject([
    { contactIds: ['anna', 'bo', 'dora'], networkId: 'circle', channel: 'meeting', outcomes: ['knowledge'] },
  ]);
  expect(await livingIn(page, 'promises')).toMatchObject([{ contactId: 'dora', dueOn: addDays(WEDNESDAY, 7) }]);

  // one undo takes all of it back
  await button(page, 'Undo').click();
  await expect(page.getByRole('heading', { level: 1, name: 'How did the meeting leave you?' })).toBeVisible();
  expect(await livingIn(page, 'interactions')).toEqual([]);
  expect(await livingIn(page, 'promises')).toEqual([]);
  await button(page, 'Save').click();

  // the keeper's word to who was missed
  const launches = launchesOf(page);
  const absent = page.getByRole('region', { name: 'A word to those who weren’t there?' });
  await expect(absent.getByRole('listitem')).toHaveCount(1);
  await expectAccessible(page);
  await absent.getByRole('button', { name: 'Write to Carl' }).click();
  await expect(page.getByRole('textbox', { name: 'Your words' })).toHaveValue(
    'Hi Carl, you weren’t at Study circle this time, and that is quite all right. We talked about … The next time is Tuesday 24 March at 19:00. Will you come?',
  );
  await page.getByRole('dialog').getByRole('button', { name: 'Text message' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(() => launches.length).toBe(1);
  await button(page, 'Done').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Who will hear from you?' })).toBeVisible();
  await expect(card).toHaveCount(0);
});

test('a look back begins with the feelings, stands beside last time, and ends in leaving with a kind word', async ({
  page,
}) => {
  await openAt(page, { day: SUNDAY, time: '10:00' }, { keptByMe: false, keeperId: 'anna', keeper: 'Anna Berg' });
  await page.goto('./#/networks/circle');
  await page.getByRole('link', { name: /^Look back on it/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Looking back on Study circle' })).toBeVisible();
  const home = page.getByRole('region', { name: 'On the way home' });
  await expect(home).toContainText('Since you last looked back');
  const trust = page.getByRole('group', { name: 'Can things be said freely there?' });
  await expect(trust).toContainText('Last time: Yes');
  await expectAccessible(page);
  await trust.getByText('A little', { exact: true }).click();
  const ending = page.getByRole('group', { name: 'What will you do?' });

  // speaking up, then thinking better of it
  await ending.getByText('Speak up and change it', { exact: true }).click();
  await button(page, 'Keep it').click();
  await expect(page.getByRole('region', { name: 'Since last time' })).toContainText(
    'Speaking freelyless than last time',
  );
  await expectAccessible(page);
  await button(page, 'Write to Anna').click();
  await expect(page.getByRole('textbox', { name: 'Your words' })).toHaveValue(
    'Hi Anna, I’d like Study circle to be worth it for all of us. Could we talk about what stays among us next time? What I’d like is …',
  );
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await button(page, 'Undo').click();
  await expect(ending).toBeVisible();
  expect(await livingIn(page, 'reviews')).toHaveLength(1);

  await ending.getByText('Leave', { exact: true }).click();
  await button(page, 'Keep it').click();
  await expect(page.getByText('Study circle is closed. All that was is kept.')).toBeVisible();
  const launches = launchesOf(page);
  await button(page, 'Write to Anna').click();
  await expect(page.getByRole('textbox', { name: 'Your words' })).toHaveValue(
    /^Hi Anna, I’ve thought about Study circle/,
  );
  await page.getByRole('dialog').getByRole('button', { name: 'Text message' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(() => launches.length).toBe(1);
  expect((await readTable(page, 'networks'))[0]).toMatchObject({ decision: 'leave', closedOn: SUNDAY });
  expect(await livingIn(page, 'meetings')).toHaveLength(2);

  // both looks are there, drawn and as a table; one is taken away and comes back
  const earlier = page.getByRole('region', { name: 'Earlier looks' });
  await expect(earlier.getByRole('listitem')).toHaveCount(1);
  await earlier.getByRole('button', { name: /^More/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Take it away' }).click();
  await expect(earlier).toHaveCount(0);
  await button(page, 'Undo').click();
  await expect(earlier.getByRole('listitem')).toHaveCount(1);
});

test.describe('in Danish', () => {
  test.use({ language: 'da' });

  test('på vej hjem med tre tryk, og det, der er værd at tænke over, på papir og som tekst @small', async ({
    page,
  }) => {
    await openAt(page, { day: TUESDAY, time: '21:30' }, { checklist: ALL_BUT_ONE });
    const card = page.getByRole('region', { name: 'Hvordan har du det efter mødet?' });
    await card.getByRole('button', { name: 'Drænet' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Hvordan har du det efter mødet?' })).toBeVisible();
    await button(page, 'Alle 3').click();
    await button(page, 'Gem').click();
    await expect(page.getByText('Gemt, og du har haft kontakt med 3 personer.')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: 'Hvem skal høre fra dig?' })).toBeVisible();
    expect(await meetingNow(page)).toMatchObject({ attended: true, feeling: 'drained' });

    await page.goto('./#/networks/circle/checklist');
    await expect(page.getByText('17 af 18 besvaret')).toBeVisible();
    const motive = page.getByRole('textbox', { name: 'Hvorfor vil du det, og hvor gerne?' });
    await motive.fill('Jeg savner nogen at tænke højt med.');
    await expect(page.getByText('Det hele er besvaret.')).toBeVisible();
    await expectAccessible(page);
    await page.reload();
    await expect(motive).toHaveValue('Jeg savner nogen at tænke højt med.');

    // on paper: the answers and what is open, none of the screen around them
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation')).toBeHidden();
    await expect(page.getByText('Jeg savner nogen at tænke højt med.').last()).toBeVisible();
    await expect(button(page, 'Print det på én side')).toBeHidden();
    const paper = await page.pdf({ format: 'A4' });
    expect(paper.toString('latin1')).toContain('/Count 1\n');
    await page.emulateMedia({ media: 'screen' });
    await expect(button(page, 'Print det på én side')).toBeVisible();
  });
});
