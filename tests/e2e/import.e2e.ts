/** Import, as the person meets it: choose, see, say yes; every bad file is told of, and nothing is written before. */
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/axe.ts';
import { chooseFile, fileOf, googleContacts, importButton, type GivenFile } from './support/address-book.ts';
import { readTable } from './support/tables.ts';
import { expect, test } from './support/test.ts';

const FIXTURES = 'tests/fixtures/csv';

/** A file, how many people it holds, and something that must be known of one of them. */
const FILES: readonly (readonly [file: string, people: number, fact: string])[] = [
  ['google-labels.csv', 3, '"displayName":"Dr. Mette Marie Hansen"'],
  ['google-old.csv', 1, '"emails"'],
  ['outlook-en.csv', 2, '"phones"'],
  ['outlook-da.csv', 2, '"phones"'],
  ['outlook-sv.csv', 1, '"emails"'],
  ['outlook-nb-tab-utf16.csv', 1, '"emails"'],
  ['linkedin-quoted-notes.csv', 2, '"url'],
  ['thunderbird-da.csv', 1, '"emails"'],
  ['thunderbird-en.csv', 2, '"emails"'],
  ['monica.csv', 1, '"displayName"'],
  ['mozilla-no-header.csv', 2, 'John Doe'],
  ['names-only.csv', 3, 'Anna Holm'],
  ['excel-semicolon-da.csv', 2, '"birthday":{"year":1970,"month":1,"day":31}'],
  ['unknown-headers.csv', 2, 'anna@holm.example'],
];

for (const [file, people, fact] of FILES) {
  test(`${file} brings in ${people}`, async ({ page }) => {
    await bringIn(page, `${FIXTURES}/${file}`);
    await expect(page.getByRole('status')).toContainText(
      people === 1 ? '1 person came in' : `${people} people came in`,
    );
    const contacts = await readTable(page, 'contacts');
    expect(contacts).toHaveLength(people);
    expect(JSON.stringify(contacts)).toContain(fact);
  });
}

test('there is one file input, and the screen works in a fresh profile by its address alone', async ({ page }) => {
  await page.goto('./#/import');
  await expect(page.locator('input[type=file]')).toHaveCount(1);
  await chooseFile(page, googleContacts(12));
  await importButton(page).click();
  await expect(page.getByRole('status')).toContainText('12 people came in');
});

test('a date that is none is told of, and that person comes in without it', async ({ page }) => {
  await page.goto('./#/import');
  await chooseFile(page, `${FIXTURES}/impossible-dates.csv`);
  await expect(page.getByText(/“31\/02” in row 2 is no date/)).toBeVisible();
  await importButton(page).click();
  await expect(page.getByRole('status')).toContainText('3 people came in');
  const contacts = await readTable(page, 'contacts');
  expect(contacts.find(({ displayName }) => displayName === 'Anna')).not.toHaveProperty('birthday');
  expect(contacts.find(({ displayName }) => displayName === 'Bo')).toMatchObject({
    birthday: { year: 1980, month: 5, day: 13 },
  });
});

test('the same file twice adds nobody, and the preview says so', async ({ page }) => {
  await bringIn(page, googleContacts(20));
  await expect(page.getByRole('status')).toContainText('20 people came in');
  await chooseFile(page, googleContacts(20));
  await expect(page.getByText('Nobody new', { exact: true })).toBeVisible();
  await expect(page.getByText('20 people you have already, just as they are')).toBeVisible();
  await importButton(page).click();
  await expect(page.getByRole('status')).toContainText('Nobody new came in');
  expect(await readTable(page, 'contacts')).toHaveLength(20);
});

test('someone who is there gains what the file knows, field by field, and loses nothing', async ({ page }) => {
  await bringIn(page, fileOf('first.csv', 'Name,Email,Notes\nMette Hansen,mette@example.dk,Sails\n'));
  await chooseFile(
    page,
    fileOf('second.csv', 'Name,Email,Phone,Notes\nMette Hansen,mette@example.dk,+45 22 33 44 55,Rows\n'),
  );
  await page.getByText('here already, gains one thing').click();
  await expect(page.getByText('+45 22 33 44 55')).toBeVisible();
  await importButton(page).click();
  await expect(page.getByRole('status')).toContainText('1 person you had gained something');
  expect(await readTable(page, 'contacts')).toMatchObject([{ notes: 'Sails', phones: [{ value: '+45 22 33 44 55' }] }]);
});

test('one undo takes the whole import back', async ({ page }) => {
  await bringIn(page, googleContacts(30));
  await page.getByRole('button', { name: 'Take the import back' }).click();
  await expect(page.getByRole('status')).toContainText('Everything is as before');
  expect(await readTable(page, 'contacts')).toEqual([]);
});

test('columns that nobody knows are told apart by the person, seeing who comes of it', async ({ page }) => {
  await page.goto('./#/import');
  await chooseFile(page, fileOf('club.csv', 'a;b;c\nqq;1;xx\nrr;2;yy\n'));
  await expectAccessible(page);
  await page.getByLabel('a', { exact: true }).selectOption({ label: 'Whole name' });
  await expect(page.getByText('2 new people')).toBeVisible();
  await page.getByLabel('c', { exact: true }).selectOption({ label: 'Nickname' });
  await expect(page.getByRole('listitem').filter({ hasText: 'qq' }).filter({ hasText: 'xx' })).not.toHaveCount(0);
  await expectAccessible(page);
  await importButton(page).click();
  await expect(page.getByRole('status')).toContainText('2 people came in');
  const contacts = await readTable(page, 'contacts');
  expect(contacts.find(({ displayName }) => displayName === 'qq')).toMatchObject({
    nicknames: ['xx'],
    extra: [{ name: 'b', value: '1' }],
  });
});

test('a table without a header row says so, and the person may contradict', async ({ page }) => {
  await page.goto('./#/import');
  await chooseFile(page, `${FIXTURES}/names-only.csv`);
  await expect(page.getByText('3 new people')).toBeVisible();
  await page.getByText('Which column is what?').click();
  const header = page.getByRole('switch', { name: 'The first row holds column names' });
  await header.click();
  await expect(page.getByText('2 new people')).toBeVisible();
  await expect(header).toBeChecked();
});

test('a batch says what it would demand a week, and the way out is taken at a press', async ({ page }) => {
  await page.goto('./#/import');
  await chooseFile(page, googleContacts(500));
  await page.getByRole('radio', { name: 'Loose' }).check();
  await expect(page.getByText(/makes about ten a week; you said five/)).toBeVisible();
  await page.getByRole('button', { name: /^Choose every two years/ }).click();
  await expect(page.getByText(/makes about five a week; you said five/)).toBeVisible();
  await page.getByLabel('Know from').selectOption({ label: 'Family' });
  await page.getByLabel('How often').selectOption('');
  await expect(page.getByText(/birthdays only/)).toBeVisible();
});

test('5,000 people are all there to be looked through before one says yes', async ({ page }) => {
  await page.goto('./#/import');
  await chooseFile(page, googleContacts(5000));
  await page.getByRole('button', { name: 'See all 5,000' }).click();
  const list = page.getByRole('dialog').getByRole('list').first();
  await expect(list.getByText('Mette Østergaard 0')).toBeVisible();
  await list.evaluate((element) => element.parentElement?.scrollTo(0, element.scrollHeight));
  await expect(list.getByText('Bjørn Østergaard 4991')).toBeVisible();
  // the list may still be settling where it was scrolled to; whoever misses taps again
  await expect(async () => {
    await list.getByText('Bjørn Østergaard 4991').click();
    await expect(list.getByText('person4991@example.dk').last()).toBeVisible({ timeout: 2000 });
  }).toPass();
});

test('calling it off while it is written leaves the database as it was', async ({ page }) => {
  await page.goto('./#/import');
  await chooseFile(page, googleContacts(20_000));
  await importButton(page).click();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('Nothing was saved', { exact: false })).toBeVisible({ timeout: 30_000 });
  expect(await readTable(page, 'contacts')).toEqual([]);
});

test('leaving while it is written calls it off, and says so', async ({ page }) => {
  await page.goto('./#/import');
  await chooseFile(page, googleContacts(20_000));
  await importButton(page).click();
  await page.getByRole('link', { name: 'Compass' }).click();
  await expect(page.getByText('The import was called off. Nothing was saved.')).toBeVisible({ timeout: 30_000 });
  expect(await readTable(page, 'contacts')).toEqual([]);
});

test('all of it goes by keyboard', async ({ page }) => {
  await page.goto('./#/import');
  await chooseFile(page, googleContacts(8));
  await expect(page.getByRole('heading', { name: 'Contacts from Google' })).toBeFocused();
  await tabTo(page, /^See all 8/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await tabTo(page, /^Import 8/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'They are here now' })).toBeFocused();
  await tabTo(page, /^Take the import back/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).toContainText('Everything is as before');
});

test.describe('in Danish', () => {
  test.use({ language: 'da' });

  test('every state is accessible in both themes @desktop', async ({ page }) => {
    await page.goto('./#/import');
    await expect(page.getByRole('heading', { level: 1, name: 'Hent en adressebog ind' })).toBeVisible();
    await page.getByText('Google og Android').click();
    await expectAccessible(page);
    await chooseFile(page, fileOf('foto.csv', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])));
    await expect(page.getByRole('alert')).toContainText('et billede (JPEG)');
    await expectAccessible(page);
    await chooseFile(page, googleContacts(300));
    await page.getByRole('radio', { name: 'Tæt' }).check();
    await page.getByText('Mette Østergaard 0').first().click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Se alle 300' }).click();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Hent 300 personer ind' }).click();
    await expect(page.getByRole('status')).toContainText('300 personer kom ind');
    await expectAccessible(page);
  });

  for (const { what, file, says } of badFiles()) {
    test(`${what} ends in a clear word, with the database as it was`, async ({ page }) => {
      test.slow();
      await page.goto('./#/import');
      await chooseFile(page, file());
      await expect(page.getByRole('alert')).toContainText(says, { timeout: 60_000 });
      expect(await readTable(page, 'contacts')).toEqual([]);
      await expect(page.getByRole('button', { name: /^Hent .* ind$/ })).toHaveCount(0);
    });
  }
});

type BadFile = {
  readonly what: string;
  readonly file: () => GivenFile;
  readonly says: string;
};

/** Made when they are wanted, since some are big. */
function badFiles(): readonly BadFile[] {
  return [
    { what: 'an empty file', file: () => fileOf('tom.csv', ''), says: 'Der er ikke noget i filen' },
    {
      what: 'a picture named .csv',
      file: () => fileOf('foto.csv', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70])),
      says: 'Det her er ikke en adressebog',
    },
    { what: 'a header alone', file: () => fileOf('kun.csv', 'Name,Email\n'), says: 'Der er ingen i filen' },
    {
      what: '200,001 rows',
      file: () => fileOf('mange.csv', `Name\n${'A\n'.repeat(200_001)}`),
      says: 'Der er for mange personer',
    },
    {
      what: 'broken UTF-16',
      file: () => fileOf('brudt.csv', Buffer.from([0xff, 0xfe, 0x4e, 0x00, 0x61])),
      says: 'Bogstaverne i filen er ødelagt',
    },
    {
      what: '50 MB of quotes',
      file: () => fileOf('citat.csv', Buffer.alloc(50_000_000, '"')),
      says: 'Der er ingen at finde i filen',
    },
  ];
}

async function bringIn(page: Page, file: GivenFile | string): Promise<void> {
  await page.goto('./#/import');
  await chooseFile(page, file);
  await importButton(page).click();
  await expect(page.getByRole('status')).toBeVisible();
}

async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (name.test(text)) return;
  }
  throw new Error(`the keyboard never reached ${name}`);
}
