/** The invented people, brought in as anybody would: through the import, in the language of the phone. */
import { expect, type Page } from '@playwright/test';
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import { paths } from '../../../src/paths.ts';
import { inventedPeople } from '../../support/invented-people.ts';
import { readTable } from './tables.ts';

/** Imports them and returns the id of Anders Bruun, of whom most is known. */
export async function bringPeople(page: Page): Promise<string> {
  await page.goto(`./#${paths.import}`);
  const text = inventedPeople(calendarDate(new Date().toISOString().slice(0, 10)));
  const file = { name: 'livstegn.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: /^(Import|Hent|Hämta in) \d/ }).click();
  await expect(page.getByRole('status').filter({ hasText: /\d/ })).toBeVisible();
  const anders = (await readTable(page, 'contacts')).find(({ displayName }) => displayName === 'Anders Bruun');
  return String(anders?.['id']);
}
