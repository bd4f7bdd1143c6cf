/**
 * The palette, offline: what the people one could turn to are good at, as bands and as a table; what is thin for a purpose
 * and in two years; who covers a field, and who near may know somebody.
 */
import type { Locator, Page } from '@playwright/test';
import { addDays } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import { paths } from '../../src/paths.ts';
import { makeContact, makeNetwork, makePurpose, makeSettings, makeSphere, SUNDAY } from '../support/make.ts';
import { expectAccessible } from './support/axe.ts';
import { goOffline } from './support/offline.ts';
import { putRows } from './support/put-rows.ts';
import { readTable } from './support/tables.ts';
import { expect, test } from './support/test.ts';

test.setTimeout(120_000);

const WORK = makeSphere({ id: 'work', name: 'Work' });
const FAMILY = makeSphere({ id: 'family', name: 'Family', color: 'ochre', private: true });

function someone(displayName: string, fields: Partial<Contact>): Contact {
  const [givenName = displayName] = displayName.split(' ');
  return makeContact({
    id: givenName.toLowerCase(),
    displayName,
    givenName,
    tie: 'weak',
    sphereIds: [WORK.id],
    dueOn: addDays(SUNDAY, 60),
    lastFullOn: addDays(SUNDAY, -20),
    ...fields,
  });
}

const PEOPLE = [
  someone('Helle Kjær', { jobTitle: 'Sygeplejerske', language: 'da', tie: 'strong' }),
  someone('Sofie Lindqvist', { offers: ['Nursing'] }),
  someone('Per Holm', { jobTitle: 'Lawyer' }),
  someone('Anders Bruun', { competences: ['Leadership', 'Board work'], tie: 'strong' }),
  someone('Maja Bak', { jobTitle: 'Accountant', lastFullOn: addDays(SUNDAY, -800) }),
  // of private life alone, and at professional distance: neither counts
  someone('Jonas Bruun', { sphereIds: [FAMILY.id], competences: ['Spanish'] }),
  someone('Otto Lund', { distance: true, competences: ['Spanish'] }),
];

async function openAt(page: Page, route: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${SUNDAY}T10:00`));
  const rows = {
    contacts: PEOPLE,
    spheres: [WORK, FAMILY],
    settings: [makeSettings()],
    purposes: [makePurpose({ id: 'house', kind: 'knowledge', wish: 'A lawyer and an accountant' })],
    networks: [makeNetwork({ name: 'The choir', memberIds: ['anders', 'maja'] })],
  };
  await putRows(page, rows, `#${route}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await goOffline(page);
}

function items(page: Page, name: string): Locator {
  return page.getByRole('list', { name, exact: true }).getByRole('listitem');
}

test('what is covered, what is thin, and what one can do about it @small', async ({ page }) => {
  await openAt(page, paths.compass);
  await page.getByRole('link', { name: 'What your people can do' }).click();
  await expect(page.getByRole('heading', { name: 'Your palette', level: 1 })).toBeVisible();
  await expect(items(page, 'Thin for what you want')).toHaveText([
    /Law.*It all hangs on one person.*A lawyer and an accountant/,
    /Money and accounts.*You haven’t been in touch for over a year/,
  ]);
  await expect(page.getByText('Something is written of what 5 of five people are good at.')).toBeVisible();
  const figure = page.getByRole('figure', { name: 'What the people you could turn to are good at' });
  await figure.getByText('As a table').click();
  await expect(figure.getByRole('row', { name: 'Care Health two people' })).toBeVisible();
  await expect(figure.getByRole('row', { name: 'Making Crafts nobody yet' })).toBeVisible();
  await expectAccessible(page);

  await page.getByLabel('What will you need to know somebody for?').fill('Spanish,');
  await expect(items(page, 'Thin for what you want').first()).toHaveText(/Spanish.*You know nobody yet.*in two years/);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Remove Spanish' })).toBeVisible();
  const [settings] = await readTable(page, 'settings');
  expect(settings?.['profile']).toMatchObject({ needsLater: ['Spanish'] });

  await page.getByRole('link', { name: 'Health', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Health', level: 1 })).toBeVisible();
  await expect(items(page, 'Who knows about it')).toHaveText([/Helle Kjær.*Sygeplejerske/, /Sofie Lindqvist.*Nursing/]);
  await page.goBack();

  await page
    .getByRole('list', { name: 'Thin for what you want' })
    .getByRole('link', { name: 'Money and accounts' })
    .click();
  await expect(page.getByText('A sign of life to Maja opens the door again.')).toBeVisible();
  await expect(items(page, 'Closer than you think')).toHaveText([
    /Anders Bruun.*Anders and Maja Bak are both in The choir/,
  ]);
  await expectAccessible(page);
  await page.getByRole('list', { name: 'Closer than you think' }).getByRole('link', { name: 'Anders Bruun' }).click();
  await expect(page.getByRole('heading', { name: 'Anders Bruun', level: 1 })).toBeVisible();
});

test.describe('in Danish', () => {
  test.use({ language: 'da' });

  test('the palette and one of its fields', async ({ page }) => {
    await openAt(page, paths.palette);
    await expect(page.getByRole('heading', { name: 'Din palet', level: 1 })).toBeVisible();
    await page.getByLabel('Hvad får du brug for at kende nogen til?').fill('Spansk,');
    await page.getByRole('list', { name: 'Tyndt for det, du ønsker' }).getByRole('link', { name: 'Spansk' }).click();
    await expect(page.getByText('Du kender ingen endnu.')).toBeVisible();
    await page.getByRole('link', { name: 'Hvem kender du allerede?' }).click();
    await expect(page.getByRole('link', { name: 'Begynd: Din mors familie' })).toBeVisible();
  });
});
