/** A network, offline: made with a name, its members, its meetings with the contact they are, what it gives, and its end. */
import type { Locator, Page } from '@playwright/test';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import {
  makeContact,
  makeMeeting,
  makeNetwork,
  makePurpose,
  makeSettings,
  makeSphere,
  SUNDAY,
} from '../support/make.ts';
import { expectAccessible } from './support/axe.ts';
import { goOffline } from './support/offline.ts';
import { putRows } from './support/put-rows.ts';
import { readTable } from './support/tables.ts';
import { expect, test } from './support/test.ts';

test.setTimeout(180_000);

const CHOIR = makeSphere({ id: 'choir', name: 'Choir', color: 'teal' });

function someone(id: string, displayName: string, fields: Partial<Contact> = {}): Contact {
  return makeContact({
    id,
    displayName,
    tie: 'weak',
    rhythmSince: calendarDate('2025-01-01'),
    dueOn: addDays(SUNDAY, 60),
    ...fields,
  });
}

const PEOPLE = [
  someone('ada', 'Ada Holm', { sphereIds: ['choir'], jobTitle: 'Teacher' }),
  someone('bo', 'Bo Lind', { sphereIds: ['choir'], jobTitle: 'Carpenter' }),
  someone('cleo', 'Cleo Dahl', { sphereIds: ['choir'], jobTitle: 'Nurse' }),
  someone('dan', 'Dan Berg', { organization: 'Harbour Council' }),
];

async function openAt(page: Page, route: string, rows: { readonly [table: string]: readonly object[] } = {}) {
  await page.clock.setFixedTime(new Date(`${SUNDAY}T10:00`));
  await putRows(page, { contacts: PEOPLE, spheres: [CHOIR], settings: [makeSettings()], ...rows }, route);
  await expect(heading(page, /./)).toBeVisible();
  await goOffline(page);
}

function heading(page: Page, name: string | RegExp): Locator {
  return page.getByRole('heading', { level: 1, name });
}

function button(at: Page | Locator, name: string | RegExp): Locator {
  return at.getByRole('button', { name, exact: true });
}

async function living(page: Page, table: string) {
  return (await readTable(page, table)).filter(({ deletedAt }) => deletedAt === undefined);
}

test('a network from its name to its end, each act undone @small', async ({ page }) => {
  const purposes = [makePurpose({ id: 'new', kind: 'inspiration', wish: 'Hear something new' })];
  await openAt(page, '#/networks', { purposes });
  await expect(page.getByText('A network lives as long as it is worth the evening')).toBeVisible();
  await expectAccessible(page);

  // a name and a rhythm
  await page.getByRole('link', { name: 'Write down a network' }).click();
  await button(page, 'Keep it').click();
  await expect(page.getByText('It needs a name.')).toBeVisible();
  await page.getByLabel('What is it called?').fill('Tuesday singers');
  await page.getByLabel('How often do you meet?').selectOption({ label: 'Every two weeks' });
  await expectAccessible(page);
  await button(page, 'Keep it').click();
  await expect(heading(page, 'Tuesday singers')).toBeVisible();
  await expectAccessible(page);

  // many members at once, from where one knows them and by workplace
  await page.getByRole('link', { name: 'Add people' }).click();
  await expect(heading(page, 'Who is in it?')).toBeVisible();
  await page.getByRole('group', { name: 'Known from' }).getByText('Choir').click();
  await page.getByLabel('All 3 who fit').check();
  await page.getByRole('group', { name: 'Known from' }).getByText('Choir').click();
  await page.getByRole('searchbox').fill('harbour');
  await page.getByRole('checkbox', { name: /Dan Berg/ }).check();
  await expectAccessible(page);
  await button(page, 'Keep 4 members').click();
  const members = page.getByRole('region', { name: 'Members' });
  await expect(members.getByRole('link', { name: /Dan Berg/ })).toBeVisible();
  await button(page, 'Undo').click();
  await expect(members.getByText(/^Who is in it\?/)).toBeVisible();
  await page.getByRole('link', { name: 'Add people' }).click();
  await page.getByLabel('All 4 who fit').check();
  await button(page, 'Keep 4 members').click();
  await expect(members.getByRole('link', { name: /Ada Holm/ })).toBeVisible();

  // the rest, bit by bit
  await page.getByRole('link', { name: 'Edit', exact: true }).click();
  await page.getByText('Hear something new').click();
  await page.getByText('Informal', { exact: true }).click();
  await page.getByLabel('Who keeps it together?').selectOption({ label: 'Ada Holm' });
  await page.getByLabel('On which weekday?').selectOption({ label: 'Tuesday' });
  await page.getByLabel('When do they begin?').fill('19:00');
  await page.getByLabel('How many minutes does one take?').fill('90');
  await expectAccessible(page);
  await button(page, 'Save').click();
  await expect(page.getByText('Every two weeks, on Tuesdays at 19:00')).toBeVisible();
  await expect(page.getByText('Ada Holm keeps it together')).toBeVisible();

  // the next meeting by the rhythm: planned by one tap, moved, called off, and back again
  const next = page.getByRole('region', { name: 'Next meeting' });
  await expect(next.getByText('Tuesday 10 March at 19:00')).toBeVisible();
  await button(next, 'Put it down').click();
  await expect(page.getByText('Put down for Tuesday at 19:00.')).toBeVisible();
  await button(next, 'Move it').click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Day').fill('2026-03-11');
  await button(sheet, 'Move it').click();
  await expect(next.getByText('Wednesday 11 March at 19:00')).toBeVisible();
  await button(page, 'Undo').click();
  await expect(next.getByText('Tuesday 10 March at 19:00')).toBeVisible();
  await button(next, /^More: /).click();
  await button(page, 'Called off').click();
  await expect(next.getByText('Tuesday 24 March at 19:00')).toBeVisible();
  await button(page, 'Undo').click();
  await expect(next.getByText('Tuesday 10 March at 19:00')).toBeVisible();
  await page.goto('./#/');
  await expect(page.getByRole('region', { name: 'Coming up' })).toContainText('Tuesday at 19:00');

  // a meeting that has been: one contact with all who were there
  await page.goto('./#/networks');
  await page.getByRole('link', { name: /Tuesday singers/ }).click();
  await button(page, 'A meeting that has been').click();
  await sheet.getByLabel('Day').fill('2026-03-05');
  await button(sheet, 'Put it down').click();
  await expect(heading(page, 'Thursday 5 March at 19:00')).toBeVisible();
  await button(page, 'All 4').click();
  await page.getByText('Learned something').click();
  await page.getByLabel('What was said and agreed').fill('We sing outdoors in May');
  await page.getByText('Who said what').click();
  await page.getByLabel('What Bo Lind said').fill('Knows a boat builder');
  await expectAccessible(page);
  await button(page, 'Save').click();
  await expect(page.getByText('The meeting is saved, and you’ve been in touch with 4 people.')).toBeVisible();
  await button(page, 'Undo').click();
  await expect.poll(async () => living(page, 'interactions')).toEqual([]);
  await page.getByRole('region', { name: 'Meetings' }).getByRole('link', { name: '5 March' }).click();
  await expect(heading(page, /Thursday 5 March/)).toBeVisible();
  await button(page, 'All 4').click();
  await page.getByText('Learned something').click();
  await button(page, 'Save').click();
  await expect(page.getByText(/in touch with 4 people/)).toBeVisible();
  expect(await living(page, 'interactions')).toMatchObject([{ contactIds: ['ada', 'bo', 'cleo', 'dan'], minutes: 90 }]);

  // what it is good for, and what it gives
  await expect(page.getByRole('region', { name: 'How alike you are' })).toContainText(/surprised|expect|tunnel/);
  const value = page.getByRole('region', { name: 'What it gives and costs' });
  await expect(value).toContainText('One meeting in a year, 1.5 hours in all.');
  await expect(value).toContainText('Learned something');
  await expectAccessible(page);

  // on a person's page
  await members.getByRole('link', { name: /Bo Lind/ }).click();
  await expect(heading(page, 'Bo Lind')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Networks' })).toContainText('Tuesday singers');
  await expect(page.getByRole('region', { name: 'Between you' })).toContainText('Tuesday singers');

  // the meeting and the network into the trash and back
  await page.goto('./#/networks');
  await page.getByRole('link', { name: /Tuesday singers/ }).click();
  await page.getByRole('region', { name: 'Meetings' }).getByRole('link', { name: '5 March' }).click();
  await expect(heading(page, /Thursday 5 March/)).toBeVisible();
  await button(page, /^More: /).click();
  await button(page, 'Put the meeting in the trash').click();
  await expect(heading(page, 'Tuesday singers')).toBeVisible();
  await expect.poll(async () => living(page, 'interactions')).toEqual([]);
  await page.goto('./#/trash');
  await button(page, 'Tuesday singers').click();
  await button(page, 'Bring back').click();
  await expect(page.getByText('The meeting is back.')).toBeVisible();
  expect(await living(page, 'interactions')).toHaveLength(1);

  // closed, with all that was, and taken up again
  await page.goto('./#/networks');
  await page.getByRole('link', { name: /Tuesday singers/ }).click();
  await button(page, /^More: Tuesday singers/).click();
  await button(page, /^Close the network/).click();
  await expect(page.getByText(/^Closed 8 March 2026/)).toBeVisible();
  await page.goto('./#/networks');
  await expect(page.getByRole('region', { name: 'Closed, with all that was' })).toContainText('Tuesday singers');
  await expectAccessible(page);
  await page.getByRole('link', { name: /Tuesday singers/ }).click();
  await button(page, /^More: Tuesday singers/).click();
  await button(page, 'Take it up again').click();
  await expect(next).toBeVisible();
});

test.describe('in Danish', () => {
  test.use({ language: 'da' });

  test('a monthly meeting that has been is asked about, logged, and the next one stays in its place', async ({
    page,
  }) => {
    const network = makeNetwork({
      id: 'board',
      name: 'Bestyrelsen',
      memberIds: ['ada', 'bo', 'cleo'],
      rhythm: { every: 1, unit: 'month' },
      weekday: 2,
      time: '18:30',
      minutesPerMeeting: 120,
    });
    const before = [
      makeMeeting({ networkId: 'board', day: calendarDate('2026-01-06'), attended: true, attendeeIds: ['ada'] }),
      makeMeeting({ networkId: 'board', day: calendarDate('2026-02-03'), attended: true, outcomes: ['support'] }),
    ];
    await openAt(page, '#/networks', { networks: [network], meetings: before });
    await expect(page.getByText('Formentlig 7. april kl. 18.30')).toBeVisible();
    await page.getByRole('link', { name: /Bestyrelsen/ }).click();
    await expect(page.getByText('Mødtes I tirsdag den 3. marts?')).toBeVisible();
    await expectAccessible(page);
    await button(page, 'Vi mødtes').click();
    await expect(heading(page, 'Tirsdag den 3. marts kl. 18.30')).toBeVisible();
    await page.getByText('Ada Holm').click();
    await page.getByLabel('Andre?').fill('dan');
    await button(page, /^Dan Berg/).click();
    await page.getByText('Inspiration', { exact: true }).click();
    await expectAccessible(page);
    await button(page, 'Gem').click();
    await expect(page.getByText('Mødet er gemt, og du har haft kontakt med 2 personer.')).toBeVisible();
    await expect(
      page.getByText('Der kommer noget ud af det næsten hver gang.').or(page.getByText('Nu og da')),
    ).toBeVisible();
    await expect(page.getByText(/^Tre møder på et år, 6 timer i alt/)).toBeVisible();
    await button(page, 'Fortryd').click();
    await expect.poll(async () => living(page, 'interactions')).toEqual([]);
    await expect(page.getByRole('region', { name: 'Næste møde' })).toContainText('Tirsdag den 7. april kl. 18.30');
    await expectAccessible(page);
  });
});
