/** The weekly round as one walks through it: offline, in two, five and ten minutes, killed and gone on with. */
import type { Page } from '@playwright/test';
import { SUNDAY } from '../support/make.ts';
import { expectAccessible } from './support/axe.ts';
import { FIVE, heading, killed, openRoundDay, Taps } from './support/round.ts';
import { readTable } from './support/tables.ts';
import { expect, test } from './support/test.ts';

const [ANDERS, HELLE, JONAS, MAJA, SOFIE] = FIVE;

test.setTimeout(120_000);

/** Starts a round of ten minutes and stands at its first step. */
async function startTen(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Start the weekly round' }).click();
  await page.getByRole('button', { name: /^Ten minutes/ }).click();
  await expect(heading(page, 'Since last time')).toBeVisible();
}

async function goOnTo(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Go on', exact: true }).click();
  await expect(heading(page, name)).toBeVisible();
}

async function logged(page: Page) {
  return (await readTable(page, 'interactions')).filter((row) => row['day'] === SUNDAY);
}

test('ten minutes with five people, in twenty taps at most @small', async ({ page }) => {
  await openRoundDay(page);
  const taps = new Taps(page);
  await taps.press('Start the weekly round');
  await taps.press(/^Ten minutes/);
  await expect(heading(page, 'Since last time')).toBeVisible();
  await taps.press('Go on');
  for (const name of FIVE.slice(0, 4)) {
    await expect(heading(page, name)).toBeVisible();
    await taps.press('We’ve talked');
    await taps.press('On the phone');
  }
  await expect(heading(page, SOFIE)).toBeVisible();
  await expect(page.getByText('5 of 5')).toBeVisible();
  await taps.press('Write');
  await taps.press('Text message');
  await taps.press('Yes');
  await expect(heading(page, 'How close are you?')).toBeVisible();
  await taps.press('Not now');
  await expect(heading(page, 'Five signs of life this week. See you Sunday at 19:30.')).toBeVisible();
  await taps.press('Done');
  await expect(heading(page, 'Who will hear from you?')).toBeVisible();
  expect(taps.count).toBeLessThanOrEqual(20);
  expect(await logged(page)).toHaveLength(5);
  await expect(page.getByRole('link', { name: 'The weekly round' })).toBeVisible();
});

test('two minutes: the open answers as one list, one person, the close, in eight taps at most @small', async ({
  page,
}) => {
  await openRoundDay(page);
  const taps = new Taps(page);
  await taps.press('I only have two minutes');
  await expect(heading(page, 'Since last time')).toBeVisible();
  await expect(page.getByText('Who have you met?')).toBeHidden();
  await page.getByRole('group', { name: 'Ida Møller' }).getByRole('button', { name: 'Yes' }).click();
  taps.count += 1;
  await expect(page.getByText('Good that Ida got back to you.')).toBeVisible();
  await taps.press('Not yet');
  await expect(heading(page, ANDERS)).toBeVisible();
  await expect(page.getByText('1 of 1')).toBeVisible();
  await taps.press('Write');
  await taps.press('Text message');
  await taps.press('Yes');
  await expect(heading(page, 'One sign of life this week. See you Sunday at 19:30.')).toBeVisible();
  await taps.press('Done');
  await expect(heading(page, 'Who will hear from you?')).toBeVisible();
  expect(taps.count).toBeLessThanOrEqual(8);

  const [plan] = await readTable(page, 'plans');
  expect(JSON.stringify(plan)).not.toContain('not-this-week');
  await expect(page.getByRole('heading', { name: HELLE })).toBeVisible();
});

test('five minutes: three people, and whoever is left stays on the week', async ({ page }) => {
  await openRoundDay(page);
  await page.getByRole('link', { name: 'Start the weekly round' }).click();
  await page.getByRole('button', { name: /^Five minutes/ }).click();
  await expect(heading(page, 'Since last time')).toBeVisible();
  await goOnTo(page, ANDERS);
  await expect(page.getByText('1 of 3')).toBeVisible();
  for (const next of [HELLE, JONAS, 'How close are you?']) {
    await page.getByRole('button', { name: 'Move on' }).click();
    await expect(heading(page, next)).toBeVisible();
  }
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(heading(page, 'A quiet round. See you Sunday at 19:30.')).toBeVisible();
  await page.getByRole('button', { name: 'Done' }).click();
  for (const name of FIVE) await expect(page.getByRole('heading', { name })).toBeVisible();
});

test('killed at each step, the round goes on at the same place', async ({ page }) => {
  await openRoundDay(page);
  await startTen(page);
  const way = ['Since last time', ANDERS, HELLE, JONAS, MAJA, SOFIE, 'How close are you?', /^A quiet round/] as const;
  let open = page;
  for (const place of way) {
    open = await killed(open);
    await open.getByRole('link', { name: 'Go on with the round' }).click();
    await expect(heading(open, place)).toBeVisible();
    if (typeof place === 'string') {
      await open.getByRole('button', { name: /^(Go on|Move on|Not now)$/ }).click();
      await expect(heading(open, place)).toBeHidden();
    }
  }
  expect(await readTable(open, 'checkIns')).toHaveLength(1);
});

test('killed after going out to write, the card itself asks how it went, and the answer leads on', async ({ page }) => {
  await openRoundDay(page);
  await startTen(page);
  await goOnTo(page, ANDERS);
  await page.getByRole('textbox', { name: 'Your words' }).fill('Hi Anders, what a summer!');
  await page.getByRole('button', { name: 'Write', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('textbox')).toHaveValue('Hi Anders, what a summer!');
  await page.getByRole('button', { name: 'Text message' }).click();
  await expect(page.getByText('Did you get hold of Anders?')).toBeVisible();
  const open = await killed(page);
  await open.getByRole('link', { name: 'Go on with the round' }).click();
  await expect(heading(open, ANDERS)).toBeVisible();
  await expect(open.getByText('Did you get hold of Anders?')).toHaveCount(1);
  await open.getByRole('button', { name: 'Didn’t get round to it' }).click();
  await expect(open.getByRole('button', { name: 'Write', exact: true })).toBeVisible();
  expect(await logged(open)).toHaveLength(0);
  await open.getByRole('button', { name: 'Call', exact: true }).click();
  await open.getByRole('button', { name: 'No answer' }).click();
  await expect(heading(open, HELLE)).toBeVisible();
  expect(await logged(open)).toMatchObject([{ channel: 'call', answered: 'no', contactIds: ['person-0'] }]);
});

test('a log can be undone on the spot, which leads back to the card', async ({ page }) => {
  await openRoundDay(page);
  await startTen(page);
  await goOnTo(page, ANDERS);
  await page.getByRole('button', { name: 'We’ve talked' }).click();
  await page.getByRole('button', { name: 'Face to face' }).click();
  await expect(heading(page, HELLE)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(heading(page, ANDERS)).toBeVisible();
  expect((await logged(page)).filter((row) => row['deletedAt'] === undefined)).toHaveLength(0);
});

test('more about it goes into the full form, and from there back into the round', async ({ page }) => {
  await openRoundDay(page);
  await startTen(page);
  await goOnTo(page, ANDERS);
  await page.getByRole('button', { name: 'We’ve talked' }).click();
  await page.getByRole('link', { name: 'Note more about it' }).click();
  await page.getByRole('button', { name: 'More: note, minutes, what came of it' }).click();
  await page.getByRole('textbox', { name: 'What was it about?' }).fill('The new boat');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(heading(page, HELLE)).toBeVisible();
});

test('"not this week", waiting and rest each lead on; ⋯ can end the step', async ({ page }) => {
  await openRoundDay(page);
  await startTen(page);
  await goOnTo(page, ANDERS);
  await page.getByRole('button', { name: 'Not this week' }).click();
  await expect(heading(page, HELLE)).toBeVisible();
  await page.getByRole('button', { name: `More: ${HELLE}` }).click();
  await page.getByRole('button', { name: 'Wait a while' }).click();
  await page.getByRole('button', { name: 'In a month' }).click();
  await expect(heading(page, JONAS)).toBeVisible();
  await page.getByRole('button', { name: `More: ${JONAS}` }).click();
  await page.getByRole('button', { name: /^Let it rest/ }).click();
  await expect(heading(page, MAJA)).toBeVisible();
  await page.getByRole('button', { name: `More: ${MAJA}` }).click();
  await page.getByRole('button', { name: /^Enough people for today/ }).click();
  await expect(heading(page, 'How close are you?')).toBeVisible();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(heading(page, MAJA)).toBeVisible();
  const contacts = new Map((await readTable(page, 'contacts')).map((row) => [row['id'], row]));
  expect(contacts.get('person-1')).toMatchObject({ snoozedUntil: '2026-04-08' });
  expect(contacts.get('person-2')).toMatchObject({ restingSince: SUNDAY });
});

test('by keyboard: arrows go on and back, Enter goes on, Escape pauses, and Week offers to go on', async ({ page }) => {
  await openRoundDay(page);
  await startTen(page);
  await expect(heading(page, 'Since last time')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(heading(page, ANDERS)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(heading(page, HELLE)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(heading(page, JONAS)).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(heading(page, HELLE)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByText('You can go on where you left off.')).toBeVisible();
  await page.getByRole('link', { name: 'Go on with the round' }).click();
  await expect(heading(page, HELLE)).toBeVisible();
  await page.getByRole('button', { name: 'Pause the round' }).click();
  await expect(page.getByRole('link', { name: 'Go on with the round' })).toBeVisible();
});

test('by swipe: to the left goes on, to the right goes back, up and down does neither', async ({ page }) => {
  await openRoundDay(page);
  await startTen(page);
  await goOnTo(page, ANDERS);
  await swipe(page, { x: 300, y: 300 }, { x: 80, y: 310 });
  await expect(heading(page, HELLE)).toBeVisible();
  await swipe(page, { x: 300, y: 300 }, { x: 80, y: 310 });
  await expect(heading(page, JONAS)).toBeVisible();
  await swipe(page, { x: 80, y: 300 }, { x: 300, y: 310 });
  await expect(heading(page, HELLE)).toBeVisible();
  await swipe(page, { x: 200, y: 500 }, { x: 210, y: 250 });
  await expect(heading(page, HELLE)).toBeVisible();
  const [plan] = await readTable(page, 'plans');
  expect(JSON.stringify(plan)).not.toContain('not-this-week');
});

test('two tabs are in step, and a log in another one leads on', async ({ page, context }) => {
  await openRoundDay(page);
  await startTen(page);
  await goOnTo(page, ANDERS);
  const other = await context.newPage();
  await other.clock.setFixedTime(new Date(`${SUNDAY}T10:00`));
  await other.goto('./#/check-in');
  await expect(heading(other, ANDERS)).toBeVisible();
  await other.getByRole('button', { name: 'Move on' }).click();
  await expect(heading(page, HELLE)).toBeVisible();

  await other.goto('./#/log/person-1');
  await other.getByRole('button', { name: 'Save' }).click();
  await expect(heading(page, JONAS)).toBeVisible();
});

test('whom did you meet: several chosen become one log, and need no card any more', async ({ page }) => {
  await openRoundDay(page);
  await startTen(page);
  const likely = page.getByRole('list', { name: 'Perhaps one of these' });
  await likely.getByRole('button', { name: ANDERS }).click();
  await likely.getByRole('button', { name: HELLE }).click();
  await page.getByRole('searchbox', { name: 'Someone else too' }).fill('Usorteret 2');
  await page.getByRole('button', { name: 'Usorteret 2' }).click();
  await page.getByRole('button', { name: 'Note it' }).click();
  await expect(page.getByText('Noted for Anders, Helle and Usorteret 2.')).toBeVisible();
  expect(await logged(page)).toMatchObject([
    { channel: 'meeting', contactIds: ['person-0', 'person-1', 'unsorted-2'] },
  ]);
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByText('A promise kept.')).toBeVisible();
  await goOnTo(page, JONAS);
});

test('a week in which nobody waits still has a good round', async ({ page }) => {
  await openRoundDay(page, 1);
  await page.getByRole('link', { name: 'Start the weekly round' }).click();
  await page.getByRole('button', { name: /^Ten minutes/ }).click();
  await goOnTo(page, ANDERS);
  await page.getByRole('button', { name: 'We’ve talked' }).click();
  await page.getByRole('button', { name: 'In writing' }).click();
  await expect(heading(page, 'How close are you?')).toBeVisible();
  await page.getByRole('button', { name: 'Not now' }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(heading(page, 'Who will hear from you?')).toBeVisible();
  await page.clock.setFixedTime(new Date(`${SUNDAY}T10:05`));
  await page.getByRole('link', { name: 'The weekly round' }).click();
  await page.getByRole('button', { name: /^Two minutes/ }).click();
  await page.getByRole('button', { name: 'Not yet' }).first().click();
  await expect(page.getByRole('group')).toHaveCount(1);
  await page.getByRole('button', { name: 'Not yet' }).click();
  await expect(heading(page, 'One sign of life this week. See you Sunday at 19:30.')).toBeVisible();
});

test.describe('in Danish', () => {
  test.use({ language: 'da' });
  test.setTimeout(300_000);

  test('the whole round, and axe finds nothing at any step, also at twice the text size @small', async ({ page }) => {
    await openRoundDay(page);
    await page.getByRole('link', { name: 'Start ugens runde' }).click();
    await expect(heading(page, 'Hvor lang tid har du?')).toBeVisible();
    await expectSound(page);
    await page.getByRole('button', { name: /^Ti minutter/ }).click();
    await expect(heading(page, 'Siden sidst')).toBeVisible();
    await page.getByRole('list', { name: 'Måske en af disse' }).getByRole('button', { name: MAJA }).click();
    await expect(page.getByRole('button', { name: 'Notér det' })).toBeVisible();
    await expectSound(page);
    await page.getByRole('button', { name: `Fjern ${MAJA}` }).click();
    await page.getByRole('button', { name: 'Videre', exact: true }).click();
    await expect(heading(page, ANDERS)).toBeVisible();
    await expect(page.getByText('1 af 5')).toBeVisible();
    await expectSound(page);
    await page.getByRole('button', { name: 'Vi har talt sammen' }).click();
    await expect(page.getByRole('dialog', { name: 'Hvordan talte du og Anders sammen?' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Ansigt til ansigt' }).click();
    await expect(page.getByText('Noteret for Anders.')).toBeVisible();
    await expect(heading(page, HELLE)).toBeVisible();
    await page.getByRole('button', { name: `Mere: ${HELLE}` }).click();
    await expect(page.getByRole('dialog', { name: HELLE })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Det er nok for i dag/ }).click();
    await expect(heading(page, 'Hvor tæt er jeres bånd?')).toBeVisible();
    await expectSound(page);
    await page.getByRole('button', { name: 'Ikke nu' }).click();
    await expect(heading(page, 'Ét livstegn i denne uge. Vi ses søndag kl. 19.30.')).toBeVisible();
    await expect(page.getByText('Fire personer bliver stående i din uge. Det haster ikke.')).toBeVisible();
    await expectSound(page);
    await page.getByRole('button', { name: 'Færdig' }).click();
    await expect(heading(page, 'Hvem skal høre fra dig?')).toBeVisible();
  });
});

/** axe finds nothing, and nothing is cut off, at the usual and at twice the text size. */
async function expectSound(page: Page): Promise<void> {
  for (const size of ['100%', '200%']) {
    await page.evaluate((fontSize) => {
      document.documentElement.style.fontSize = fontSize;
    }, size);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await expectAccessible(page);
  }
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
}

type Point = { readonly x: number; readonly y: number };

/** A finger that goes from one point to another. */
async function swipe(page: Page, from: Point, to: Point): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
  for (const part of [0.25, 0.5, 0.75, 1]) {
    const point = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
    await devTools.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] });
  }
  await devTools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await devTools.detach();
}
