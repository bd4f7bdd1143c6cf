/** The weekly appointment: what reminds of it, on the phone, in the calendar and in the app. */
import type { Page } from '@playwright/test';
import { addDays } from '../../src/domain/calendar-date.ts';
import type { Settings } from '../../src/domain/settings.ts';
import { makeContact, makeSettings, SUNDAY } from '../support/make.ts';
import { putRows } from './support/put-rows.ts';
import { expect, test } from './support/test.ts';
import { swipeAway, wake } from './support/wake.ts';

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
async function openLater(page: Page, days: number, time: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${addDays(SUNDAY, days)}T${time}`));
  await page.goto('./#/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

const ON: Partial<Settings> = { reminders: { notify: true, withNames: false } };

test('one notification a week, however often the phone wakes, without a name; none once the round is done', async ({
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
  await swipeAway(page);
  await openLater(page, 2, '12:00');
  expect(await wake(page)).toEqual([]);
  await openLater(page, 7, '20:00');
  expect(await wake(page)).toHaveLength(1);
  await swipeAway(page);
  await openLater(page, 14, '20:00');
});
