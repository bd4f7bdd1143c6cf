/** Takes the pictures; see playwright.config.ts beside it. They land in pictures/<size>/<language>/<theme>/. */
import type { Page } from '@playwright/test';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { paths } from '../../src/paths.ts';
import { readTable } from '../e2e/support/tables.ts';
import { expect, test } from '../e2e/support/test.ts';
import { picturedPeople } from './people.ts';

const SCREENS = {
  week: paths.week,
  contacts: paths.contacts,
  'new-contact': paths.newContact,
  log: paths.log,
  networks: paths.networks,
  compass: paths.compass,
  settings: paths.settings,
  import: paths.import,
  export: paths.export,
  help: paths.help,
};

for (const language of ['en', 'da'] as const) {
  test.describe(language, () => {
    test.use({ language });

    test('the welcome of a fresh profile', async ({ page }, { project }) => {
      await page.goto(`./#${paths.welcome}`);
      await takeBoth(page, `${project.name}/${language}`, 'welcome');
    });

    test('every screen with people', async ({ page }, { project }) => {
      await bringPeople(page);
      const anders = (await readTable(page, 'contacts')).find(({ displayName }) => displayName === 'Anders Bruun');
      const id = String(anders?.['id']);
      const screens = { ...SCREENS, contact: paths.contact(id), 'edit-contact': paths.editContact(id) };
      for (const [name, address] of Object.entries(screens)) {
        await page.goto(`./#${address}`);
        await takeBoth(page, `${project.name}/${language}`, name);
      }
    });
  });
}

/** Brings the invented people in, as anybody would: through the import. */
async function bringPeople(page: Page): Promise<void> {
  await page.goto(`./#${paths.import}`);
  const text = picturedPeople(calendarDate(new Date().toISOString().slice(0, 10)));
  const file = { name: 'livstegn.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('button', { name: /^Import/ }).click();
  await expect(page.getByRole('status').filter({ hasText: /\d/ })).toBeVisible();
}

async function takeBoth(page: Page, folder: string, name: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: `pictures/${folder}/${colorScheme}/${name}.png` });
  }
}
