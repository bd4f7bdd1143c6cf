/** Two people are brought together, offline: from the app's idea to what came of it, each step undone once; and kindly declined. */
import type { Locator, Page } from '@playwright/test';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import { makeContact, makeInteraction, makeSettings, makeSphere, SUNDAY } from '../support/make.ts';
import { expectAccessible } from './support/axe.ts';
import { launchesOf } from './support/launches.ts';
import { goOffline } from './support/offline.ts';
import { putRows } from './support/put-rows.ts';
import { readTable } from './support/tables.ts';
import { expect, test } from './support/test.ts';

test.setTimeout(120_000);

const WORK = makeSphere({ id: 'work', name: 'Work' });
const FAMILY = makeSphere({ id: 'family', name: 'Family', color: 'ochre', private: true });

function someone(fields: Partial<Contact>): Contact {
  return makeContact({
    tie: 'weak',
    sphereIds: [WORK.id],
    rhythmSince: calendarDate('2025-01-01'),
    dueOn: addDays(SUNDAY, 60),
    phones: [{ label: 'mobil', value: '+45 20 30 40 50' }],
    ...fields,
  });
}

const PEOPLE = [
  someone({
    id: 'anders',
    displayName: 'Anders Bruun',
    givenName: 'Anders',
    offers: ['Mentoring'],
    emails: [{ label: '', value: 'anders@example.org' }],
  }),
  someone({
    id: 'sofie',
    displayName: 'Sofie Lindqvist',
    givenName: 'Sofie',
    seeks: ['someone who has run a mentoring scheme'],
    emails: [{ label: '', value: 'sofie@example.org' }],
    introducedById: 'mette',
  }),
  someone({ id: 'mette', displayName: 'Mette Dahl', givenName: 'Mette' }),
  // of private life alone: never thought of, though it would fit
  someone({
    id: 'jonas',
    displayName: 'Jonas Bruun',
    givenName: 'Jonas',
    sphereIds: [FAMILY.id],
    seeks: ['mentoring'],
  }),
];

async function openAt(page: Page, route: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${SUNDAY}T10:00`));
  const interactions = PEOPLE.map(({ id }) => makeInteraction({ contactIds: [id], day: SUNDAY, channel: 'call' }));
  const rows = { contacts: PEOPLE, spheres: [WORK, FAMILY], settings: [makeSettings()], interactions };
  await putRows(page, rows, route);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await goOffline(page);
}

function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

/** Takes a step, sees what it leads to, undoes it, sees that one is back, and takes it again. */
async function takeTwice(page: Page, step: string, seen: { readonly before: string; readonly after: string }) {
  const before = page.getByText(seen.before, { exact: true });
  const after = page.getByText(seen.after, { exact: true });
  await expect(before).toBeVisible();
  await button(page, step).click();
  await expect(after).toBeVisible();
  await button(page, 'Undo').click();
  await expect(before).toBeVisible();
  await button(page, step).click();
  await expect(after).toBeVisible();
}

async function livingIn(page: Page, table: string) {
  return (await readTable(page, table)).filter((row) => row['deletedAt'] === undefined);
}

test('from the app’s idea over a yes from each to what came of it, each step undone once @small', async ({ page }) => {
  await openAt(page, '#/introductions');
  const ideas = page.getByRole('region', { name: 'Who might like to meet' });
  await expect(ideas.getByRole('listitem')).toHaveCount(1);
  await expect(ideas).toContainText(
    'Sofie is looking for “someone who has run a mentoring scheme”, and Anders can offer “Mentoring”.',
  );
  await expectAccessible(page);
  await ideas.getByRole('button', { name: /^Not these/ }).click();
  await expect(ideas).toHaveCount(0);
  await button(page, 'Undo').click();
  await ideas.getByRole('button', { name: /^Good idea/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Anders Bruun and Sofie Lindqvist' })).toBeVisible();
  await button(page, 'Undo').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bring together', exact: true })).toBeVisible();
  await ideas.getByRole('button', { name: /^Good idea/ }).click();
  await expectAccessible(page);

  // asked by a message, over the question on coming back
  const launches = launchesOf(page);
  const question = page.getByRole('region', { name: 'Did you get hold of Anders?' });
  const asked = page.getByText('You asked Anders today. What was the answer?');
  await button(page, 'Write to Anders').click();
  const writing = page.getByRole('dialog', { name: 'Write to Anders' });
  await expect(page.getByRole('textbox', { name: 'Your words' })).toHaveValue(
    'Hi Anders, may I put you in touch with Sofie Lindqvist? I thought of you because …',
  );
  await writing.getByRole('button', { name: 'Text message' }).click();
  await expect(writing).toHaveCount(0);
  await expect.poll(() => launches.length).toBe(1);
  await question.getByRole('button', { name: 'Yes', exact: true }).click();
  await expect(asked).toBeVisible();
  await button(page, 'Undo').click();
  await expect(asked).toHaveCount(0);
  await question.getByRole('button', { name: 'Yes', exact: true }).click();
  await expect(question).toHaveCount(0);

  const steps = {
    asked: 'You asked Anders today. What was the answer?',
    yes: 'Anders said yes. Now ask Sofie.',
    askedNext: 'You asked Sofie today. What was the answer?',
    both: 'Both have said yes.',
    made: 'You brought Anders and Sofie together today. What came of it?',
  };
  await takeTwice(page, 'Yes', { before: steps.asked, after: steps.yes });
  await takeTwice(page, 'I’ve asked already', { before: steps.yes, after: steps.askedNext });
  await takeTwice(page, 'Yes', { before: steps.askedNext, after: steps.both });

  // one mail to both
  await button(page, 'Write to both').click();
  const together = page.getByRole('dialog', { name: 'Write to both' });
  await expectAccessible(page);
  await together.getByRole('button', { name: 'E-mail' }).click();
  await expect
    .poll(() => launches[1])
    .toMatch(/^mailto:anders@example\.org,sofie@example\.org\?body=Hi%20Anders%20and/);
  await button(page, 'Yes, done').click();
  await expect(page.getByText(steps.made)).toBeVisible();
  expect(await livingIn(page, 'exchanges')).toHaveLength(2);
  await button(page, 'Undo').click();
  await expect(page.getByText(steps.both)).toBeVisible();
  expect(await livingIn(page, 'exchanges')).toHaveLength(0);
  await button(page, 'They know each other now').click();
  await expect(page.getByText(steps.made)).toBeVisible();
  const told = page.getByText('What came of it: They have met');
  await page.getByText('They have met', { exact: true }).click();
  await button(page, 'Save').click();
  await expect(told).toBeVisible();
  await button(page, 'Undo').click();
  await expect(page.getByText(steps.made)).toBeVisible();
  await page.getByText('They have met', { exact: true }).click();
  await button(page, 'Save').click();
  await expect(told).toBeVisible();
  const entries = await livingIn(page, 'exchanges');
  const given = { kind: 'introduction', direction: 'given' };
  expect(entries).toMatchObject([given, given]);

  await page.goto('./#/introductions');
  await expect(page.getByRole('region', { name: 'Brought together' })).toContainText('They have met');
  await expect(ideas).toHaveCount(0);
});

test.describe('in Danish', () => {
  test.use({ language: 'da' });

  test('a no is taken kindly, and undone; a step back, the trash and back; who brought one together is thanked', async ({
    page,
  }) => {
    await openAt(page, '#/contacts/sofie');
    await page.getByRole('button', { name: /^Mere: Sofie/ }).click();
    await page.getByRole('link', { name: 'Bring sammen med …' }).click();
    await expect(page.getByRole('region', { name: 'Måske noget for Sofie' })).toContainText('Anders kan tilbyde');
    await expectAccessible(page);
    await page.getByRole('searchbox').fill('jon');
    await page.getByRole('button', { name: 'Jonas Bruun', exact: true }).click();
    await page.getByRole('button', { name: 'Gem ideen' }).click();
    await expect(page.getByText(/^Jonas kan ikke være med/)).toBeVisible();
    await page.getByRole('button', { name: 'Fjern Jonas Bruun' }).click();
    await page.getByRole('searchbox').fill('and');
    await page.getByRole('button', { name: 'Anders Bruun', exact: true }).click();
    await page.getByRole('textbox', { name: /Hvorfor netop dem/ }).fill('Begge kan lide kajakker');
    await page.getByRole('button', { name: 'Gem ideen' }).click();

    await expect(page.getByRole('heading', { level: 1, name: 'Sofie Lindqvist og Anders Bruun' })).toBeVisible();
    await expect(page.getByText('Begge kan lide kajakker')).toBeVisible();
    await button(page, 'Spørg Anders først').click();
    await button(page, 'Jeg har spurgt').click();
    await expect(page.getByText('Du spurgte Anders i dag. Hvad blev svaret?')).toBeVisible();
    await button(page, 'Nej').click();
    const declined = page.getByText('Det blev ikke til noget. Alle kunne frit sige nej, og sådan skal det være.');
    await expect(declined).toBeVisible();
    await expectAccessible(page);
    await button(page, 'Fortryd').click();
    await expect(declined).toHaveCount(0);
    await button(page, 'Nej').click();
    await expect(declined).toBeVisible();

    const menu = page.getByRole('button', { name: /^Mere: Bring sammen/ });
    await menu.click();
    await page.getByRole('button', { name: 'Et skridt tilbage', exact: true }).click();
    await expect(page.getByText('Du spurgte Anders i dag. Hvad blev svaret?')).toBeVisible();
    await menu.click();
    await page.getByRole('button', { name: 'Slet', exact: true }).click();
    await expect(page.getByText('Det ligger i papirkurven.')).toBeVisible();
    await page.goto('./#/trash');
    await page.getByRole('button', { name: 'Sofie Lindqvist og Anders Bruun' }).click();
    await page.getByRole('button', { name: 'Hent frem', exact: true }).click();
    await expect(page.getByText('Det er tilbage.')).toBeVisible();

    await page.goto('./#/introductions');
    await expect(page.getByRole('region', { name: 'Undervejs' })).toContainText('Du spurgte Anders i dag');
    await expect(page.getByText('Mette Dahl præsenterede dig for Sofie.')).toBeVisible();
    await page.getByRole('button', { name: 'Det er sagt' }).click();
    await expect(page.getByText('Noteret: Mette har fået tak.')).toBeVisible();
    await button(page, 'Fortryd').click();
    await page.getByRole('button', { name: 'Ikke nødvendigt' }).click();
    await expect(page.getByText('Mette Dahl præsenterede dig for Sofie.')).toHaveCount(0);
    expect(await livingIn(page, 'exchanges')).toHaveLength(0);
  });
});
