/** Asking for help, offline: the need, who may help and who is better left alone, the answers and the thanks; quick help. */
import type { Locator, Page } from '@playwright/test';
import { addDays, calendarDate, type CalendarDate } from '../../src/domain/calendar-date.ts';
import type { Contact } from '../../src/domain/contact.ts';
import {
  makeAsk,
  makeContact,
  makeExchange,
  makeInteraction,
  makeNetwork,
  makeRequest,
  makeSettings,
  makeSphere,
  SUNDAY,
} from '../support/make.ts';
import { expectAccessible } from './support/axe.ts';
import { launchesOf } from './support/launches.ts';
import { goOffline } from './support/offline.ts';
import { putRows } from './support/put-rows.ts';
import { readTable } from './support/tables.ts';
import { expect, test } from './support/test.ts';

test.setTimeout(150_000);

const PHONES = [{ label: 'mobil', value: '+45 20 30 40 50' }];
const LAST = addDays(SUNDAY, -60);

function someone(fields: Partial<Contact>): Contact {
  return makeContact({
    tie: 'weak',
    rhythmSince: calendarDate('2025-01-01'),
    lastFullOn: LAST,
    dueOn: addDays(SUNDAY, 90),
    phones: PHONES,
    ...fields,
  });
}

const PEOPLE = [
  someone({ id: 'mette', displayName: 'Mette Holm', givenName: 'Mette', competences: ['budgets'], level: 'board' }),
  someone({ id: 'ole', displayName: 'Ole Berg', givenName: 'Ole', competences: ['budget'], language: 'da' }),
  someone({ id: 'pia', displayName: 'Pia Nør', givenName: 'Pia', competences: ['budgets'], quickHelp: true }),
  someone({ id: 'kim', displayName: 'Kim Friis', givenName: 'Kim', quickHelp: true, jobTitle: 'Plumber' }),
  someone({ id: 'mor', displayName: 'Mor', competences: ['budgets'], sphereIds: ['family'], tie: 'strong' }),
];
/** Pia was asked twice in 90 days. */
const WORN = [
  makeRequest({ contactId: 'pia', askId: 'before', day: addDays(SUNDAY, -20), response: 'yes', thankedOn: SUNDAY }),
  makeRequest({
    contactId: 'pia',
    askId: 'before-that',
    day: addDays(SUNDAY, -80),
    response: 'yes',
    thankedOn: SUNDAY,
  }),
];

async function openAt(page: Page, route: string, rows: { readonly [table: string]: readonly object[] } = {}) {
  await page.clock.setFixedTime(new Date(`${SUNDAY}T10:00`));
  const settings = makeSettings({ profile: { offers: [], seeks: [], interests: [], level: 'staff' } });
  const life = {
    contacts: PEOPLE,
    spheres: [makeSphere({ id: 'family', name: 'Family', private: true })],
    requests: WORN,
    networks: [makeNetwork({ id: 'circle', name: 'Treasurers’ circle', memberIds: ['pia', 'ole'] })],
    exchanges: [makeExchange({ contactId: 'ole', day: addDays(SUNDAY, -7), kind: 'tip' })],
    interactions: PEOPLE.map(({ id }) => makeInteraction({ contactIds: [id], day: LAST, channel: 'call' })),
  };
  await putRows(page, { ...life, settings: [settings], ...rows }, route);
  await expect(heading(page, /./)).toBeVisible();
  await goOffline(page);
}

/** Starts the app anew on a day, as after a kill. */
async function startAgain(page: Page, route: string, day: CalendarDate = SUNDAY): Promise<Page> {
  const next = await page.context().newPage();
  await next.clock.setFixedTime(new Date(`${day}T10:00`));
  await page.close();
  await next.goto(`./${route}`);
  await expect(heading(next, /./)).toBeVisible();
  return next;
}

function heading(page: Page, name: string | RegExp): Locator {
  return page.getByRole('heading', { level: 1, name });
}

function button(at: Page | Locator, name: string | RegExp): Locator {
  return at.getByRole('button', { name, exact: true });
}

async function undo(page: Page): Promise<void> {
  await button(page, 'Undo').click();
}

async function answerBack(page: Page, question: string, said: string): Promise<void> {
  const asked = page.getByRole('region', { name: question });
  await button(asked, said).click({ timeout: 20_000 });
  await expect(asked).toHaveCount(0);
}

const NEED = 'Someone to look through the budget of the choir';

test('a need from its first words to the thanks, asked widely, with undo at each step @small', async ({
  page: first,
}) => {
  await openAt(first, '#/');
  await button(first, 'Add').click();
  await first.getByRole('link', { name: 'I need help' }).click();
  await expect(heading(first, 'What do you need help with?')).toBeVisible();
  await first.getByLabel('What do you need?').fill(NEED);
  await expect.poll(async () => (await readTable(first, 'settings'))[0]?.['askDraft']).toMatchObject({ what: NEED });

  // killed before it was kept: the words stand there again
  const page = await startAgain(first, '#/ask/new');
  await expect(page.getByLabel('What do you need?')).toHaveValue(NEED);
  await expectAccessible(page);
  await button(page, 'See who may help').click();
  await expect(heading(page, NEED)).toBeVisible();

  // who fits, with the words that matched; nobody private; who was asked twice lately is held back
  const fits = page.getByRole('group', { name: 'They seem to know something about it' });
  await expect(fits.getByRole('checkbox')).toHaveCount(2);
  const [mette, ole] = [/Mette Holm.*“budget”.*“Board”, you at “Staff”/, /Ole Berg.*“budget”.*passed something on/];
  await fits.getByRole('checkbox', { name: mette }).check();
  await fits.getByRole('checkbox', { name: ole }).check();
  const left = page.getByRole('region', { name: 'Better left alone for now' });
  await expect(left).toContainText('You have asked Pia twice lately');
  await expect(page.getByText('Mor', { exact: true })).toHaveCount(0);
  await expectAccessible(page);

  // each gets an own message, in the language set for them
  const launches = launchesOf(page);
  await button(page, 'Write to two people').click();
  const toMette = page.getByRole('dialog', { name: 'Write to Mette' });
  await expect(toMette.getByText(/“Board”, you at “Staff”/)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Your words' })).toHaveValue(new RegExp(`^Hi Mette, [^]*${NEED}`));
  await expectAccessible(page);
  await button(toMette, 'Text message').click();
  const toOle = page.getByRole('dialog', { name: 'Write to Ole' });
  await expect(toOle).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Your words' })).toHaveValue(new RegExp(`^Hej Ole, [^]*${NEED}`));
  await button(toOle, 'Text message').click();
  await expect(toOle).toHaveCount(0);
  expect(launches).toHaveLength(2);
  await answerBack(page, 'Did you get hold of Ole?', 'Yes');
  await undo(page);
  await answerBack(page, 'Did you get hold of Ole?', 'Yes');
  await answerBack(page, 'Did you get hold of Mette?', 'Yes');
  const asked = page.getByRole('region', { name: 'Whom you asked' });
  await expect(asked.getByRole('listitem')).toHaveCount(2);
  expect((await readTable(page, 'interactions')).filter(({ askId }) => askId !== undefined)).toHaveLength(2);

  // a network is asked at its next meeting
  await button(page, 'Bring it up in Treasurers’ circle').click();
  await expect(asked.getByText('To be brought up in Treasurers’ circle')).toBeVisible();
  await undo(page);
  await expect(asked.getByRole('listitem')).toHaveCount(2);

  // the answer is help received, until it is undone
  const answers = asked.getByRole('group', { name: 'What did Ole say?' });
  await button(answers, 'Said yes').click();
  await expect(asked.getByText('Ole said yes')).toBeVisible();
  await undo(page);
  await expect(answers).toBeVisible();
  expect(await readTable(page, 'exchanges')).toHaveLength(1);
  await button(answers, 'Said yes').click();
  await expect(asked.getByText('Ole said yes')).toBeVisible();
  await button(asked, 'They know').click();
  await expect(asked.getByText('Ole helped, and knows how it went')).toBeVisible();
  await button(page, 'I have been helped').click();
  await expect(page.getByRole('region', { name: 'Who may help?' })).toHaveCount(0);
  await expectAccessible(page);

  // it stands among what one was helped with, in the ledger, and on the page of who was asked
  await page.goto('./#/ask');
  await expect(page.getByRole('region', { name: 'Helped' })).toContainText('Ole said yes');
  await expect(page.getByText(/^In the last year you asked four times, and got a yes three times/)).toBeVisible();
  await expectAccessible(page);
  await page.goto('./#/give-and-take');
  await expect(page.getByText(NEED)).toBeVisible();
  await page.goto('./#/contacts/ole');
  await expect(page.getByText(/You asked Ole for help/)).toBeVisible();
  await page.getByRole('link', { name: 'See what it was' }).click();
  await expect(heading(page, NEED)).toBeVisible();

  // thrown away, brought back
  await page.goto('./#/ask');
  await page.getByRole('link', { name: NEED }).click();
  await expect(heading(page, NEED)).toBeVisible();
  await button(page, 'More: Ask for help').click();
  await button(page.getByRole('dialog'), 'Throw it away').click();
  await expect(heading(page, 'Ask for help')).toBeVisible();
  await undo(page);
  await expect(page.getByRole('region', { name: 'Helped' })).toContainText(NEED);
});

test('quick help: those one may call, by what it is about; one tap, and one is asked how it went', async ({ page }) => {
  await openAt(page, '#/ask');
  await page.getByRole('link', { name: 'Who can be called today?' }).click();
  await expect(heading(page, 'Who can be called today?')).toBeVisible();
  const chosen = page.getByRole('region', { name: 'You can call them at once' });
  await expect(chosen.getByRole('listitem')).toHaveCount(1);
  await expect(page.getByRole('region', { name: 'Better left alone today' })).toContainText('Pia Nør');
  await expectAccessible(page);

  await page.getByLabel('What is it about?').fill('a leaking pipe, perhaps a plumber');
  await expect(page.getByRole('region', { name: 'They seem to know something about it' })).toContainText('“plumber”');
  const launches = launchesOf(page);
  await button(page, 'Call Kim').click();
  await expect.poll(() => launches).toEqual(['tel:+4520304050']);
  await answerBack(page, 'Did you get hold of Kim?', 'Yes');
  expect((await readTable(page, 'interactions')).some(({ channel, day }) => channel === 'call' && day === SUNDAY)).toBe(
    true,
  );

  // nobody to call knows: the words go along to a need that goes to several
  await page.getByLabel('What is it about?').fill('a speech for a wedding');
  await expect(page.getByText(/^None of those you can call/)).toBeVisible();
  await button(page, 'Ask more widely').click();
  await expect(page.getByLabel('What do you need?')).toHaveValue('a speech for a wedding');
});

test.describe('in Danish', () => {
  test.use({ language: 'da' });

  test('fra tom side til svaret i ugens runde, og en, der kommer i tanke @small', async ({ page: first }) => {
    const asks = [makeAsk({ id: 'budget', what: 'Hvem kan se budgettet igennem?' })];
    await openAt(first, '#/ask', { requests: [...WORN, makeRequest({ askId: 'old', contactId: 'kim', day: LAST })] });
    await expect(first.getByRole('heading', { name: 'Hvad har du brug for hjælp til?' })).toBeVisible();
    await expectAccessible(first);
    await first.getByRole('link', { name: 'Skriv, hvad du har brug for' }).click();
    await button(first, 'Se, hvem der måske kan hjælpe').click();
    await expect(first.getByRole('alert')).toHaveText('Skriv med få ord, hvad du har brug for.');
    await first.getByLabel('Hvad har du brug for?').fill(asks[0]?.what ?? '');
    await first.getByText('Ledelse', { exact: true }).click();
    await button(first, 'Se, hvem der måske kan hjælpe').click();
    await expect(heading(first, 'Hvem kan se budgettet igennem?')).toBeVisible();
    const fits = first.getByRole('group', { name: 'De ser ud til at vide noget om det' });
    await expect(fits.getByText(/hører hjemme på niveauet »Ledelse«. Mette er på »Bestyrelse«/)).toBeVisible();

    // somebody who comes to mind, asked before; it was done already
    await first.getByRole('searchbox', { name: 'En, du kommer i tanke om' }).fill('Kim');
    await button(first.getByRole('list', { name: 'Find en person' }), 'Kim Friis').click();
    await expect(first.getByText(/^Du spurgte Kim i januar; måske en anden denne gang/)).toBeVisible();
    await button(first, 'Jeg har allerede spurgt').click();
    await expect(first.getByRole('region', { name: 'Hvem du har spurgt' })).toContainText('Intet svar fra Kim endnu');
    await expectAccessible(first);

    // a week later it stands under way, and the round asks
    const page = await startAgain(first, '#/', addDays(SUNDAY, 7));
    await expect(page.getByRole('link', { name: 'Hvem kan se budgettet igennem?' })).toBeVisible();
    await expect(page.getByText('Venter på Kim')).toBeVisible();
    await page.goto('./#/check-in');
    await button(page, /^Fem minutter/).click();
    const question = page.getByRole('group', { name: 'Kim: Hvem kan se budgettet igennem?' });
    await button(question, 'Sagde nej').click();
    await expect(question).toHaveCount(0);
    await button(page, 'Fortryd').click();
    await button(question, 'Sagde ja').click();
    await expect(question).toHaveCount(0);
    expect(await readTable(page, 'exchanges')).toHaveLength(2);
    await page.goto('./#/ask');
    await expect(page.getByText('Kim sagde ja')).toBeVisible();
  });

  test('hvem der kan ringes op i dag: ét tryk, og bagefter om det lykkedes', async ({ page }) => {
    await openAt(page, '#/quick-help');
    await expect(heading(page, 'Hvem kan ringes op i dag?')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Lad dem hellere få fred i dag' })).toContainText('Pia Nør');
    const launches = launchesOf(page);
    await button(page.getByRole('region', { name: 'Dem kan du ringe til med det samme' }), 'Ring til Kim').click();
    await expect.poll(() => launches).toEqual(['tel:+4520304050']);
    await answerBack(page, 'Fik du fat i Kim?', 'Intet svar');
    const tried = (await readTable(page, 'interactions')).filter(({ day }) => day === SUNDAY);
    expect(tried).toMatchObject([{ channel: 'call', contactIds: ['kim'], answered: 'no' }]);

    await page.getByLabel('Hvad handler det om?').fill('en tale til et bryllup');
    await expect(page.getByText(/^Ingen af dem, du kan ringe til/)).toBeVisible();
    await button(page, 'Spørg flere').click();
    await expect(page.getByLabel('Hvad har du brug for?')).toHaveValue('en tale til et bryllup');
  });
});
