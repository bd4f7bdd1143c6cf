/**
 * Insights, offline: half a year of signs of life and the year behind it, each drawn, as a table, in a sentence, and with
 * something to do that leads somewhere; private life in none of it; and what it needs where there is too little.
 */
import type { Locator, Page } from '@playwright/test';
import { addDays } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import type { Interaction } from '../../src/domain/interaction.ts';
import { paths } from '../../src/paths.ts';
import { makeContact, makeInteraction, makeNetwork, makeSettings, makeSphere, SUNDAY } from '../support/make.ts';
import { expectAccessible } from './support/axe.ts';
import { goOffline } from './support/offline.ts';
import { putRows } from './support/put-rows.ts';
import { expect, test } from './support/test.ts';

test.setTimeout(120_000);

const SPHERES = [
  makeSphere({ id: 'work', name: 'Work' }),
  makeSphere({ id: 'club', name: 'Sailing club', color: 'sea', order: 1 }),
  makeSphere({ id: 'family', name: 'Family', color: 'ochre', order: 2, private: true }),
];

const NAMES = ['Helle', 'Anders', 'Maja', 'Per', 'Ida', 'Sofie', 'Bo', 'Camilla', 'Erik', 'Freja', 'Grete', 'Nils'];

function someone(givenName: string, fields: Partial<Contact>): Contact {
  const familyName = 'Holm';
  return makeContact({
    id: givenName.toLowerCase(),
    displayName: `${givenName} ${familyName}`,
    givenName,
    familyName,
    rhythmSince: addDays(SUNDAY, -900),
    dueOn: addDays(SUNDAY, 40),
    ...fields,
  });
}

/** Twelve people of work and club, seen every four weeks; Nils fell quiet last summer, Grete was taken up again. */
const PEOPLE = NAMES.map((name, place) =>
  someone(name, {
    tie: place < 3 ? 'strong' : 'weak',
    rhythm: { every: 2, unit: 'month' },
    sphereIds: [place % 2 === 0 ? 'work' : 'club'],
    reach: place === 0 ? 'national' : 'local',
    level: place < 6 ? 'staff' : 'leadership',
  }),
);
const TALKS = NAMES.slice(0, 10).flatMap((name, place) => monthly(name, 1 + 2 * place, 13));
const AGAIN = [...monthly('Nils', 290, 6), ...monthly('Grete', 500, 3), ...monthly('Grete', 6, 1)];
/** All of it at home: it must show nowhere. */
const AT_HOME = [
  someone('Mor', { tie: 'strong', sphereIds: ['family'], reach: 'international', level: 'board' }),
  someone('Søster', { tie: 'strong', sphereIds: ['family'], reach: 'international', level: 'board' }),
];
const TALKS_AT_HOME = [...monthly('Mor', 1, 40), ...monthly('Søster', 400, 3)];

function monthly(name: string, since: number, times: number): readonly Interaction[] {
  return Array.from({ length: times }, (_, turn) =>
    makeInteraction({
      contactIds: [name.toLowerCase()],
      day: addDays(SUNDAY, -since - 28 * turn),
      initiator: turn % 3 === 0 ? 'them' : 'me',
    }),
  );
}

type Rows = { readonly [table: string]: readonly object[] };

const LIFE: Rows = {
  contacts: [...PEOPLE, ...AT_HOME],
  interactions: [...TALKS, ...AGAIN, ...TALKS_AT_HOME],
  spheres: SPHERES,
  networks: [1, 2, 3].map((place) => makeNetwork({ id: `n${place}`, form: 'formal', mode: 'in-person' })),
  settings: [makeSettings()],
};

async function openAt(page: Page, route: string, rows: Rows): Promise<void> {
  await page.clock.setFixedTime(new Date(`${SUNDAY}T10:00`));
  await putRows(page, rows, `#${route}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await goOffline(page);
}

/** Opens the table of a part and answers its rows. */
async function tableOf(part: Locator): Promise<Locator> {
  await part.getByText(/^(As a table|Som tabel)$/).click();
  await expect(part.getByRole('table')).toBeVisible();
  return part.getByRole('row');
}

test('each has a sentence, a table and something to do; private life is in none of it @small', async ({ page }) => {
  await openAt(page, paths.compass, LIFE);
  await page.getByRole('link', { name: 'How you keep in touch' }).click();
  await expect(page.getByRole('heading', { name: 'How you keep in touch', level: 1 })).toBeVisible();
  await expect(page.getByText('Counted: twelve people, and what happened since March 2025.')).toBeVisible();

  const parts = page.locator('main section');
  await expect(parts).toHaveCount(8);
  for (const part of await parts.all()) {
    expect(await (await tableOf(part)).count()).toBeGreaterThan(1);
    await expect(part.getByRole('link').last()).toHaveAttribute('href', /^#\//);
  }
  const closeness = page.getByRole('region', { name: 'Close and loose' });
  await expect(closeness.getByRole('row')).toHaveText([
    /Known from/,
    /Sailing club.*Close.*one person/,
    /Sailing club.*Loose.*five people/,
    /Work.*Close.*two people/,
    /Work.*Loose.*four people/,
  ]);
  const levels = page.getByRole('region', { name: 'At which levels' });
  await expect(levels.getByText(/^One level is missing among your people: Board\./)).toBeVisible();
  await expect(page.locator('main')).not.toContainText(/Family|Mor |Søster/);
  await expectAccessible(page);

  const revival = page.getByRole('region', { name: 'Quiet, and taken up again' });
  await expect(revival.getByText('One tie that had long been quiet was taken up again this year.')).toBeVisible();
  await revival.getByRole('link', { name: 'Write to Nils' }).click();
  await expect(page.getByRole('heading', { name: 'Nils Holm', level: 1 })).toBeVisible();
  await page.goBack();
  await levels.getByRole('link', { name: 'Ask for a way there' }).click();
  await expect(page.getByRole('heading', { name: 'What do you need help with?', level: 1 })).toBeVisible();
});

test('a newcomer is taught one thing, and sees more as soon as there is more', async ({ page }) => {
  const few = { contacts: PEOPLE.slice(0, 2), spheres: SPHERES, settings: [makeSettings()] };
  await openAt(page, paths.insights, few);
  await expect(page.getByRole('heading', { name: 'In a while you’ll see how you keep in touch' })).toBeVisible();
  await expect(page.getByRole('figure')).toHaveCount(0);
  await page.getByRole('main').getByRole('link', { name: 'We’ve talked' }).click();
  await expect(page.getByRole('heading', { name: 'We’ve talked', level: 1 })).toBeVisible();

  await putRows(page, { interactions: monthly('Helle', 1, 12) }, `#${paths.insights}`);
  const later = page.getByRole('region', { name: 'More will show in time' });
  await expect(later.getByText(/^When ten people are sorted/)).toBeVisible();
  await expectAccessible(page);
});

test.describe('in Danish', () => {
  test.use({ language: 'da' });

  test('how one keeps in touch', async ({ page }) => {
    await openAt(page, paths.insights, LIFE);
    await expect(page.getByRole('heading', { name: 'Sådan holder du kontakten', level: 1 })).toBeVisible();
    const rhythm = page.getByRole('region', { name: 'Så tit, som du havde tænkt?' });
    await expect(rhythm.getByText(/^Med de løse bånd har du kontakt oftere, end du havde tænkt\./)).toBeVisible();
    await expect((await tableOf(rhythm)).nth(1)).toHaveText(/Løse bånd.*4 uger.*2 måneder/);
    await expect(page.locator('main')).not.toContainText('Family');
    await page.getByRole('link', { name: 'Skriv til Nils' }).click();
    await expect(page.getByRole('heading', { name: 'Nils Holm', level: 1 })).toBeVisible();
  });
});
