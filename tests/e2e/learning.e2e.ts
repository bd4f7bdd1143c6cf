/** What the app asks about someone of whom little is known, on that person's page: one question a visit, never a debt. */
import type { Page } from '@playwright/test';
import { addDays } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import type { Interaction } from '../../src/domain/interaction.ts';
import { makeContact, makeInteraction, makePlan, SUNDAY } from '../support/make.ts';
import { expectAccessible } from './support/axe.ts';
import { goOffline } from './support/offline.ts';
import { putRows } from './support/put-rows.ts';
import { readTable } from './support/tables.ts';
import { expect, test } from './support/test.ts';

const talk = (daysAgo: number, fields: Partial<Interaction> = {}) =>
  makeInteraction({ contactIds: ['helle'], day: addDays(SUNDAY, -daysAgo), ...fields });

/** Opens Helle's page on the Sunday, with her in the plan of the week. */
async function openHelle(
  page: Page,
  fields: Partial<Contact>,
  interactions: readonly Interaction[] = [],
): Promise<void> {
  const days = interactions.map(({ day }) => day).toSorted();
  const lastFullOn = days.at(-1);
  const helle = makeContact({
    id: 'helle',
    displayName: 'Helle Kjær',
    givenName: 'Helle',
    tie: 'weak',
    rhythmSince: addDays(SUNDAY, -365),
    dueOn: SUNDAY,
    ...(lastFullOn !== undefined && { lastFullOn }),
    ...fields,
  });
  const plan = makePlan({ startsOn: SUNDAY, items: [{ contactId: 'helle', reasons: [{ code: 'first', ids: [] }] }] });
  await page.clock.setFixedTime(new Date(`${addDays(SUNDAY, 2)}T10:00`));
  await putRows(page, { contacts: [helle], interactions, plans: [plan] }, '#/contacts/helle');
  await expect(page.getByRole('heading', { level: 1, name: 'Helle Kjær' })).toBeVisible();
  await goOffline(page);
}

function question(page: Page, name = 'A question') {
  return page.getByRole('region', { name });
}

test('roughly when last: kept with its precision, one question a visit, and this week’s card stays @small', async ({
  page,
}) => {
  await openHelle(page, {});
  await expect(question(page).getByText('Roughly when were you last in touch with Helle?')).toBeVisible();
  await question(page).getByRole('button', { name: 'This month' }).click();
  await expect(page.getByText('Noted about Helle.')).toBeVisible();
  await expect(question(page)).toHaveCount(0);
  expect(await readTable(page, 'interactions')).toMatchObject([{ contactIds: ['helle'], precision: 'month' }]);

  await page.goto('./#/');
  await expect(page.getByRole('list', { name: 'This week’s people' }).getByText('Helle Kjær')).toBeVisible();
  await page.goto('./#/contacts/helle');
  await expect(question(page).getByText(/^Nothing noted about Helle yet/)).toBeVisible();
});

test('an answer is taken back, and what one does not know is not asked again for months', async ({ page }) => {
  await openHelle(page, { notes: 'Sings' });
  await question(page).getByRole('button', { name: 'Longer ago' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => readTable(page, 'interactions')).toEqual([]);
  expect(await readTable(page, 'contacts')).toMatchObject([{ dueOn: SUNDAY }]);

  await page.reload();
  await question(page).getByRole('button', { name: 'Don’t know' }).click();
  await expect(page.getByText('You won’t be asked that about Helle for some months.')).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Helle Kjær' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Between you' })).toBeVisible();
  await expect(question(page)).toHaveCount(0);
});

test('what you talk about becomes interests; what was told in confidence is no answer and stays out of it', async ({
  page,
}) => {
  await openHelle(page, { confidentialNotes: 'Looks for another job' }, [
    talk(40, { note: 'Is leaving', confidential: true }),
  ]);
  await expect(question(page)).not.toContainText('leaving');
  await question(page).getByLabel('What you talk about').fill('rowing, the choir');
  await question(page).getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('Noted about Helle.')).toBeVisible();
  await expect(page.getByText(/^rowing\b.*the choir$/i)).toBeVisible();
  expect(await readTable(page, 'contacts')).toMatchObject([{ interests: ['rowing', 'the choir'] }]);
});

test.describe('in Danish', () => {
  test.use({ language: 'da' });
  test.setTimeout(180_000);

  test('a loose tie of every week is asked about, and the four questions help; axe finds nothing @small', async ({
    page,
  }) => {
    await openHelle(page, { notes: 'Synger', lastFullOn: SUNDAY }, [talk(0), talk(7), talk(14), talk(21)]);
    await expect(question(page, 'Et spørgsmål')).toContainText('I har kontakt hver uge. Er det måske et tæt bånd?');
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await expectAccessible(page);
    await question(page, 'Et spørgsmål').getByRole('button', { name: 'Lav om' }).click();
    const sheet = page.getByRole('dialog', { name: 'Hvor tæt er jeres bånd?' });
    await sheet.getByText('Ved ikke', { exact: true }).click();
    for (const label of await sheet.getByText('For det meste', { exact: true }).all()) await label.click();
    await sheet.getByRole('button', { name: /tæt/ }).click();
    await sheet.getByRole('button', { name: 'Gem' }).click();
    await expect.poll(() => readTable(page, 'contacts')).toMatchObject([{ tie: 'strong' }]);
    await expect(question(page, 'Et spørgsmål')).toHaveCount(0);
  });

  test('a close tie gone silent may stay as it is', async ({ page }) => {
    await openHelle(page, { tie: 'strong', notes: 'Synger' }, [talk(500)]);
    await expect(question(page, 'Et spørgsmål')).toContainText('Der har været stille med Helle i over et år.');
    await question(page, 'Et spørgsmål').getByRole('button', { name: 'Lad det være' }).click();
    await expect(page.getByText('Med Helle bliver det, som det er.')).toBeVisible();
    await expect(question(page, 'Et spørgsmål')).toHaveCount(0);
    expect(await readTable(page, 'contacts')).toMatchObject([{ tie: 'strong' }]);
  });
});
