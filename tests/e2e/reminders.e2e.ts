/** The weekly appointment: what reminds of it, on the phone, in the calendar and in the app. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { addDays } from '../../src/domain/calendar-date.ts';
import type { Settings } from '../../src/domain/settings.ts';
import { makeContact, makeSettings, SUNDAY } from '../support/make.ts';
import { readCalendar, type ReadEvent } from '../support/read-calendar.ts';
import { expectAccessible } from './support/axe.ts';
import { goOffline } from './support/offline.ts';
import { putRows } from './support/put-rows.ts';
import { expect, test } from './support/test.ts';
import { pressNotification, shownNow, swipeAway, wake, wakeInSight } from './support/wake.ts';

const NAMES = ['Helle Kjær', 'Bo Lind', 'Ida Holm'] as const;

/** Three people due, on a day so many after the Sunday at that time, with these settings. */
async function openLife(page: Page, { days = 0, time = '20:00' }, settings: Partial<Settings> = {}): Promise<void> {
  await page.clock.setFixedTime(new Date(`${addDays(SUNDAY, days)}T${time}`));
  const contacts = NAMES.map((displayName, index) =>
    makeContact({
      displayName,
      givenName: displayName.split(' ')[0] ?? '',
      tie: 'strong',
      rhythm: { every: 1, unit: 'month' },
      rhythmSince: addDays(SUNDAY, -300),
      dueOn: addDays(SUNDAY, index - 20),
    }),
  );
  await putRows(page, { contacts, settings: [makeSettings(settings)] }, '#/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** The same life later on. */
async function openLater(page: Page, days: number, time: string, route = '#/'): Promise<void> {
  await page.clock.setFixedTime(new Date(`${addDays(SUNDAY, days)}T${time}`));
  await page.goto('about:blank');
  await page.goto(`./${route}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

const ON: Partial<Settings> = { reminders: { notify: true, withNames: false } };

test('one notification a week, however often the phone wakes, without a name; a press leads to the round', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['notifications']);
  await openLife(page, { time: '18:00' }, ON);
  expect(await wake(page)).toEqual([]);
  await openLater(page, 0, '20:00');
  const [shown, ...others] = await wake(page);
  expect(others).toEqual([]);
  expect(shown?.body).toBe('Time for the weekly round. Three people are in your week.');
  for (const name of NAMES) expect(JSON.stringify(shown)).not.toContain(name.split(' ')[0]);
  await openLater(page, 2, '12:00', '#/contacts');
  await page.evaluate(() => Object.assign(globalThis, { stayed: true }));
  await pressNotification(page);
  await expect(page).toHaveURL(/#\/check-in$/);
  await expect(page.getByRole('heading', { name: 'How much time do you have?' })).toBeVisible();
  // the page was led on, not loaded anew, so that nothing half-written is lost
  expect(await page.evaluate(() => 'stayed' in globalThis)).toBe(true);
  await openLater(page, 2, '12:00');
  expect(await wake(page)).toEqual([]);
  await openLater(page, 7, '20:00', '#/contacts/new');
  expect(await wake(page)).toHaveLength(1);
  // words that aren't saved are asked about first
  await openLater(page, 7, '20:00', '#/contacts/new');
  await page.getByLabel('Name', { exact: true }).fill('Half a na');
  await pressNotification(page);
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page).toHaveURL(/#\/contacts\/new$/);
});

test('none once the round is begun, and the one that stands goes away', async ({ page, context }) => {
  await context.grantPermissions(['notifications']);
  await openLife(page, {}, ON);
  expect(await wake(page)).toHaveLength(1);
  await openLater(page, 0, '20:30');
  await page.getByRole('link', { name: 'Start the weekly round' }).click();
  await page.getByRole('button', { name: /Two minutes/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Helle Kjær' })).toBeVisible();
  await expect.poll(() => shownNow(page)).toEqual([]);
  expect(await wake(page)).toEqual([]);
  await openLater(page, 7, '20:00');
  expect(await wake(page)).toHaveLength(1);
});

test.describe('in Danish', () => {
  test.use({ language: 'da' });

  test('two names, where they are allowed, and none once Week hides them; never while one looks on', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['notifications']);
    await openLife(page, {}, { reminders: { notify: true, withNames: true } });
    expect(await wakeInSight(page)).toEqual([]);
    expect(await wake(page)).toMatchObject([
      { title: 'Hvem skal høre fra dig?', body: 'Det er tid til ugens runde. Måske Helle eller Bo?' },
    ]);
    await swipeAway(page);
    await openLater(page, 0, '21:00', '#/settings');
    await page.getByRole('switch', { name: 'Skjul navne på Uge' }).click();
    await expect(page.getByRole('switch', { name: 'Skjul navne på Uge' })).toBeChecked();
    await openLater(page, 7, '20:00');
    expect(await wake(page)).toMatchObject([{ body: 'Det er tid til ugens runde. Tre personer er med i denne uge.' }]);
  });
});

test('on the day a line in the app leads to the round, and can be waved away for the week', async ({ page }) => {
  await openLife(page, { time: '18:00' });
  await openLater(page, 0, '18:00', '#/contacts');
  await expect(page.getByRole('searchbox')).toBeVisible();
  await openLater(page, 0, '19:30', '#/contacts');
  const line = page.getByRole('complementary', { name: 'Reminders' });
  await expect(line).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Week', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Start the weekly round' })).toBeVisible();
  await expect(line).toBeHidden();
  await page.getByRole('link', { name: 'Compass', exact: true }).click();
  await line.getByRole('link', { name: 'Time for the weekly round' }).click();
  await expect(page.getByRole('heading', { name: 'How much time do you have?' })).toBeVisible();
  await openLater(page, 0, '20:00', '#/networks');
  await line.getByRole('button', { name: 'Not this week' }).click();
  await expect(page.getByText('The round can wait until next week.')).toBeVisible();
  await expect(line).toBeHidden();
  await openLater(page, 7, '19:30', '#/networks');
  await expect(line).toBeVisible();
});

test('the round goes into the calendar by one tap, and moves with the appointment; Google is told no name', async ({
  page,
}) => {
  await openLife(page, { time: '18:00' });
  await goOffline(page);
  await page.goto('./#/settings');
  await page.getByRole('link', { name: /Reminders/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Reminders' })).toBeVisible();
  const [event, ...others] = await calendarFrom(page, 'Put it in my calendar');
  expect(others).toEqual([]);
  expect(event).toMatchObject({
    title: 'The weekly round',
    sequence: 1,
    start: `${SUNDAY}T19:30:00`,
    isFloating: true,
  });
  await expect(page.getByText('Put there for Sunday at 19:30')).toBeVisible();

  await page.goto('./#/settings');
  await page.getByLabel('Weekday').selectOption('Wednesday');
  await expect(page.getByText('Your calendar still has Sunday at 19:30.')).toBeVisible();
  await page.getByRole('link', { name: /Reminders/ }).click();
  const [moved] = await calendarFrom(page, 'Update my calendar');
  expect(moved).toMatchObject({ uid: event?.uid, sequence: 2, rule: 'FREQ=WEEKLY;BYDAY=WE' });
  await expect(page.getByText('Put there for Wednesday at 19:30')).toBeVisible();
  await expect(page.getByText(/still has/)).toBeHidden();

  const google = page.getByRole('link', { name: 'Open Google’s calendar' });
  const address = new URL((await google.getAttribute('href')) ?? '');
  expect([address.host, address.searchParams.get('recur')]).toEqual([
    'calendar.google.com',
    'RRULE:FREQ=WEEKLY;BYDAY=WE',
  ]);
  for (const name of NAMES) expect(address.href).not.toContain(name.split(' ')[0]);
  await expectAccessible(page);
});

/** The events of the file that a press on the button makes. */
async function calendarFrom(page: Page, button: string): Promise<readonly ReadEvent[]> {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('livstegn-round.ics');
  return readCalendar(await readFile(await download.path(), 'utf8')).events;
}
