/** Giving: promises made and kept, what came of a talk, the ledger in words, and a profile that meets others both ways. */
import type { Page } from '@playwright/test';
import { addDays } from '../../src/domain/calendar-date.ts';
import { makeContact, makeExchange, makeInteraction, makeSettings, makeSphere, SUNDAY } from '../support/make.ts';
import { expectAccessible } from './support/axe.ts';
import { goOffline } from './support/offline.ts';
import { putRows } from './support/put-rows.ts';
import { heading } from './support/round.ts';
import { readTable } from './support/tables.ts';
import { expect, test } from './support/test.ts';

test.setTimeout(120_000);

const SPHERES = [makeSphere({ id: 'work', name: 'Work' }), makeSphere({ id: 'family', name: 'Family', private: true })];
const METTE = makeContact({
  id: 'mette',
  displayName: 'Mette Kjær',
  givenName: 'Mette',
  tie: 'strong',
  sphereIds: ['work'],
  interests: ['boats'],
  seeks: ['help with budgets'],
  offers: ['Spanish'],
  rhythmSince: addDays(SUNDAY, -400),
  lastFullOn: addDays(SUNDAY, -120),
  dueOn: addDays(SUNDAY, -10),
});
const MOTHER = makeContact({ id: 'mother', displayName: 'Anna Lind', givenName: 'Anna', sphereIds: ['family'] });
const LAST = makeInteraction({ contactIds: ['mette'], day: addDays(SUNDAY, -120), channel: 'call', initiator: 'both' });

type Rows = Parameters<typeof putRows>[1];

/** Opens the app at an address on the Sunday, at ten in the morning, with the network cut. */
async function openAt(page: Page, route: string, more: Rows = {}): Promise<void> {
  await page.clock.setFixedTime(new Date(`${SUNDAY}T10:00`));
  const rows = { spheres: SPHERES, contacts: [METTE, MOTHER], interactions: [LAST], settings: [makeSettings()] };
  await putRows(page, { ...rows, ...more }, route);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await goOffline(page);
}

async function goTo(page: Page, route: string, title: string): Promise<void> {
  await page.goto(`./${route}`);
  await expect(heading(page, title)).toBeVisible();
}

function living(rows: Awaited<ReturnType<typeof readTable>>) {
  return rows.filter((row) => row['deletedAt'] === undefined);
}

function tipGiven(days: number) {
  return makeExchange({ contactId: 'mette', kind: 'tip', day: addDays(SUNDAY, -days) });
}

test('a promise is made, due in the round and kept; what came of a talk stands in history and ledger, and goes with it', async ({
  page,
}) => {
  await openAt(page, '#/contacts/mette');
  const promises = page.getByRole('region', { name: 'Promises' });
  await promises.getByRole('button', { name: 'Write down a promise' }).click();
  await page.getByLabel('What did you promise?').fill('the map');
  await page.getByLabel('By when?').fill(SUNDAY);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(promises.getByText('the map')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(promises.getByText('Nothing promised')).toBeVisible();
  await promises.getByRole('button', { name: 'Write down a promise' }).click();
  await page.getByLabel('What did you promise?').fill('the map');
  await page.getByLabel('By when?').fill(SUNDAY);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(promises.getByText('the map')).toBeVisible();

  await goTo(page, '#/', 'Who will hear from you?');
  await page.getByRole('link', { name: 'Start the weekly round' }).click();
  await page.getByRole('button', { name: /^Ten minutes/ }).click();
  await expect(heading(page, 'Since last time')).toBeVisible();
  await page
    .getByRole('group', { name: /the map/ })
    .getByRole('button', { name: 'Done', exact: true })
    .click();
  await expect.poll(async () => (await readTable(page, 'promises'))[0]).toMatchObject({ doneOn: SUNDAY });
  await page.getByRole('button', { name: 'Undo' }).click();
  await page
    .getByRole('group', { name: /the map/ })
    .getByRole('button', { name: 'Done', exact: true })
    .click();
  await expect(page.getByRole('group', { name: /the map/ })).toBeHidden();

  await page.getByRole('button', { name: 'Go on', exact: true }).click();
  await expect(heading(page, 'Mette Kjær')).toBeVisible();
  await page.getByRole('button', { name: 'We’ve talked' }).click();
  await page.getByRole('button', { name: 'On the phone' }).click();
  await page.getByRole('button', { name: 'What came of it with Mette?' }).click();
  const sheet = page.getByRole('dialog', { name: 'What came of it with Mette?' });
  await sheet.getByText('Inspiration').click();
  await expect(sheet.getByRole('checkbox', { name: 'Inspiration' })).toBeChecked();
  await sheet.getByText('30 minutes').click();
  await expect(sheet.getByRole('radio', { name: '30 minutes' })).toBeChecked();
  await sheet.getByText('Mette helped me').click();
  await expect(sheet.getByRole('checkbox', { name: 'Mette helped me' })).toBeChecked();
  await expectAccessible(page);
  await sheet.getByRole('button', { name: 'Done' }).click();
  await expect(sheet).toBeHidden();

  await goTo(page, '#/give-and-take', 'Give and take');
  await expect(page.getByText('Help from Mette Kjær')).toBeVisible();
  await expect(page.getByText('30 minutes this week, as far as you noted it.')).toBeVisible();

  await goTo(page, '#/contacts/mette', 'Mette Kjær');
  await expect(page.getByText('Call, 30 minutes')).toBeVisible();
  await expect(page.getByText('Inspiration')).toBeVisible();
  await page.getByRole('button', { name: 'More: Call, 30 minutes, Today' }).click();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('Call, 30 minutes')).toBeHidden();
  expect(living(await readTable(page, 'exchanges'))).toHaveLength(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Call, 30 minutes')).toBeVisible();
  expect(living(await readTable(page, 'exchanges'))).toHaveLength(1);

  await goTo(page, '#/promises', 'Promises');
  await expect(page.getByText('Mette Kjær · kept today')).toBeVisible();
});

test.describe('in Danish', () => {
  test.use({ language: 'da' });

  test('the ledger is written by hand and said in words, with one person only when asked, with family never @small', async ({
    page,
  }) => {
    await openAt(page, '#/give-and-take', { exchanges: [tipGiven(3), tipGiven(4)] });
    await page.getByRole('button', { name: 'Skriv noget ned' }).click();
    const sheet = page.getByRole('dialog', { name: 'Skriv noget ned' });
    await sheet.getByText('Jeg fik').click();
    await sheet.getByLabel('Et ord om det').fill('budgettet');
    await sheet.getByLabel('Dag').fill(addDays(SUNDAY, -20));
    await sheet.getByRole('searchbox').fill('Anna');
    await sheet.getByRole('button', { name: 'Anna Lind' }).click();
    await sheet.getByRole('button', { name: 'Gem' }).click();
    await expect(sheet.getByRole('alert')).toContainText('Intet noteres om give og tage med familie');
    await sheet.getByRole('searchbox').fill('Mette');
    await sheet.getByRole('button', { name: 'Mette Kjær' }).click();
    await expectAccessible(page);
    await sheet.getByRole('button', { name: 'Gem' }).click();
    await expect(page.getByText('Hjælp fra Mette Kjær')).toBeVisible();

    await expect(page.getByText('Du har givet lidt mere, end du har fået.')).toBeVisible();
    await expect(page.getByText('Du gav tip. Du fik hjælp.')).toBeVisible();
    await expect(page.getByText('Mette hjalp dig (budgettet). Har du fortalt Mette, hvordan det gik?')).toBeVisible();
    await page.getByRole('button', { name: 'Det har jeg' }).click();
    await expect(page.getByText('budgettet · fortalt, hvordan det gik, i dag')).toBeVisible();
    await page.getByRole('button', { name: 'Fortryd' }).click();
    await expect(page.getByRole('button', { name: 'Det har jeg' })).toBeVisible();
    await expectAccessible(page);
    // a day is the only thing that has a number, beside the minutes one may choose
    const told = await page.getByRole('region', { name: 'Det, der er gået mellem jer' }).innerText();
    expect(told.replaceAll(/\d+\. \p{L}+/gu, '')).not.toMatch(/\d/);

    await goTo(page, '#/contacts/mette', 'Mette Kjær');
    const ledger = page.getByRole('region', { name: 'Give og tage' });
    await expect(ledger.getByText('Vis, hvordan det står')).toBeVisible();
    await expect(page.getByText('Du har givet Mette lidt mere, end du har fået.')).toBeHidden();
    await ledger.getByText('Vis, hvordan det står').click();
    await expect(page.getByText('Du har givet Mette lidt mere, end du har fået.')).toBeVisible();
    await expectAccessible(page);

    await goTo(page, '#/contacts/mother', 'Anna Lind');
    await expect(page.getByRole('region', { name: 'Løfter' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'Give og tage' })).toBeHidden();
  });
});

test('what one offers and seeks meets others both ways, and once in a while somebody is there to give to first', async ({
  page,
}) => {
  await openAt(page, '#/profile');
  await page.getByLabel('I can offer').fill('budgets');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove budgets' })).toBeVisible();
  await page.getByLabel('I look for').fill('Spanish conversation');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove Spanish conversation' })).toBeVisible();
  await expectAccessible(page);

  await goTo(page, '#/contacts/mette', 'Mette Kjær');
  await expect(
    page.getByRole('region', { name: 'You could help with this' }).getByText('You offer budgets'),
  ).toBeVisible();
  await expect(
    page.getByRole('region', { name: 'Mette could help you with this' }).getByText('You look for Spanish conversation'),
  ).toBeVisible();

  await goTo(page, '#/give-and-take', 'Give and take');
  const first = page.getByRole('region', { name: 'Give first' });
  await expect(first.getByText('Mette looks for “help with budgets”. You can offer “budgets”.')).toBeVisible();
  await first.getByRole('button', { name: 'Not now' }).click();
  await expect(first).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(first).toBeVisible();
  await page.getByLabel('I’d like to give each week').selectOption('An hour');
  await expect(page.getByText('Nothing noted this week yet. You’d like to give an hour.')).toBeVisible();
});
