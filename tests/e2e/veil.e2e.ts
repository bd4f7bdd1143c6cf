/** The veil: at once when one leaves, with a question after a while and at every start, and never for good. */
import type { Page } from '@playwright/test';
import { paths } from '../../src/paths.ts';
import { keptPin } from '../support/kept-pin.ts';
import { makeContact, makeSettings } from '../support/make.ts';
import { expectAccessible } from './support/axe.ts';
import { comeBack, leaveApp } from './support/leaving.ts';
import { goOffline } from './support/offline.ts';
import { putRows } from './support/put-rows.ts';
import { readTable } from './support/tables.ts';
import { expect, test } from './support/test.ts';

// axe reads a page twice; on a busy machine that takes its time.
test.setTimeout(120_000);

const PIN = '2468';
const HELLE = makeContact({ id: 'helle', displayName: 'Helle Kjær', tie: 'strong', notes: 'Sails on Sundays' });

/** Opens the app at `route` with the veil on; the veil stands there. */
async function openVeiled(page: Page, route = `#${paths.contact('helle')}`): Promise<void> {
  const settings = [makeSettings({ privacy: { hideNames: false, veil: true, pin: keptPin(PIN) } })];
  await putRows(page, { contacts: [HELLE], settings }, route);
  await expect(veil(page)).toBeVisible();
}

function veil(page: Page) {
  return page.getByRole('dialog', { name: /Covered until you open it|Dækket til, indtil du åbner|No PIN is needed/ });
}

async function enter(page: Page, digits: string): Promise<void> {
  await page.getByLabel(/^(Your PIN|Din kode)$/).fill(digits);
  await page.getByRole('button', { name: /^(Open|Åbn)$/ }).click();
}

/** What of the page can be seen at all. */
function seenText(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

test('at every start it stands before anything of the database is shown; the PIN opens @small', async ({ page }) => {
  await openVeiled(page);
  await goOffline(page);
  expect(await page.content()).not.toContain('Helle');
  expect(await page.title()).toBe('Livstegn');
  await enter(page, '1111');
  await expect(page.getByText('That wasn’t it. Try once more.')).toBeVisible();
  await enter(page, PIN);
  await expect(page.getByRole('heading', { level: 1, name: 'Helle Kjær' })).toBeVisible();
  await expect(veil(page)).toBeHidden();
});

test('it is set in Settings with the PIN twice, and says that it hides and does not encrypt', async ({ profile }) => {
  let page = await profile.open();
  await page.goto(`./#${paths.settings}`);
  await page.getByRole('switch', { name: 'A veil when you leave the app' }).click();
  const sheet = page.getByRole('dialog', { name: 'Choose a PIN' });
  await expect(sheet.getByText(/doesn’t encrypt/)).toBeVisible();
  await sheet.getByLabel('PIN', { exact: true }).fill('12');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await expect(sheet.getByText('Four to eight digits are needed.')).toBeVisible();
  await sheet.getByLabel('PIN', { exact: true }).fill(PIN);
  await sheet.getByLabel('Once more').fill('9999');
  await sheet.getByRole('button', { name: 'Save' }).click();
  await expect(sheet.getByText('The two don’t match.')).toBeVisible();
  await sheet.getByLabel('Once more').fill(PIN);
  await sheet.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('From now on the veil covers the app when you leave it.')).toBeVisible();
  expect(JSON.stringify(await readTable(page, 'settings'))).not.toContain(PIN);

  page = await profile.open();
  await page.goto('./');
  await expect(veil(page)).toBeVisible();
  await enter(page, PIN);
  await expect(veil(page)).toBeHidden();
});

test('one who leaves is covered at once; back within ten seconds nothing is asked, later the PIN is', async ({
  page,
}) => {
  await openVeiled(page, `#${paths.editContact('helle')}`);
  await enter(page, PIN);
  const notes = page.getByRole('textbox', { name: 'Notes' });
  await notes.fill('A word half written');
  await page.clock.setFixedTime(new Date());

  await leaveApp(page);
  expect(await seenText(page)).not.toMatch(/\S/);
  await comeBack(page, 9);
  await expect(notes).toHaveValue('A word half written');
  await expect(notes).toBeFocused();
  await expect(veil(page)).toBeHidden();

  await leaveApp(page);
  await comeBack(page, 11);
  await expect(veil(page)).toBeVisible();
  expect(await seenText(page)).not.toMatch(/Helle|half written/);
  await enter(page, PIN);
  await expect(notes).toHaveValue('A word half written');
  await expect(notes).toBeFocused();
});

test('neither keys nor screen readers get behind it, and a sheet that stood open stays beneath', async ({ page }) => {
  await openVeiled(page);
  await enter(page, PIN);
  await page.getByRole('button', { name: /^More: Helle/ }).click();
  await expect(page.getByRole('dialog', { name: 'Helle Kjær' })).toBeVisible();
  await page.clock.setFixedTime(new Date());
  await leaveApp(page);
  expect(await seenText(page)).not.toMatch(/\S/);
  await comeBack(page, 60);
  await expect(veil(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(veil(page)).toBeVisible();
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main, nav') === null)).toBe(true);
  }
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('heading')).toHaveCount(1);
  expect(await page.locator('body').ariaSnapshot()).not.toContain('Helle');
  await enter(page, PIN);
  await expect(page.getByRole('dialog', { name: 'Helle Kjær' })).toBeVisible();
});

test('a sheet that opens beneath it does not come above it', async ({ page }) => {
  await openVeiled(page);
  await enter(page, PIN);
  await expect(page.getByRole('button', { name: /^More: Helle/ })).toBeVisible();
  await page.clock.setFixedTime(new Date());
  await leaveApp(page);
  await comeBack(page, 60);
  await expect(veil(page)).toBeVisible();
  await page.evaluate(() => document.querySelector<HTMLButtonElement>('main button[aria-haspopup]')?.click());
  await expect(page.locator('dialog[open]')).toHaveCount(2);
  await enter(page, PIN);
  await expect(veil(page)).toBeHidden();
  await expect(page.getByRole('dialog', { name: 'Helle Kjær' })).toBeVisible();
});

test('wrong PINs wait longer each time, also over a restart, and cost nothing else', async ({ page }) => {
  await page.clock.setFixedTime(new Date());
  await openVeiled(page);
  for (const text of ['Try once more.', 'Try once more.', 'Try once more in 5 seconds.']) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- one try after the other
    await enter(page, '0000');
    // oxlint-disable-next-line eslint/no-await-in-loop -- one try after the other
    await expect(page.getByText(`That wasn’t it. ${text}`)).toBeVisible();
  }
  await page.reload();
  await expect(page.getByRole('button', { name: 'Open', exact: true })).toBeDisabled();
  await page.clock.setFixedTime(new Date(Date.now() + 60_000));
  await expect(page.getByRole('button', { name: 'Open', exact: true })).toBeEnabled();
  await enter(page, PIN);
  await expect(page.getByRole('heading', { level: 1, name: 'Helle Kjær' })).toBeVisible();
});

test('a forgotten PIN is no longer asked for a day later; until then it says so, and the right PIN calls it off', async ({
  page,
}) => {
  await openVeiled(page);
  await page.getByRole('button', { name: 'Forgotten the PIN?' }).click();
  await expect(page.getByText(/Nothing is lost/)).toBeVisible();
  await page.getByRole('button', { name: 'The PIN is forgotten' }).click();
  await expect(page.getByRole('status')).toContainText(/^Somebody has said that the PIN is forgotten\. Tomorrow at/);
  await page.reload();
  await expect(page.getByRole('status')).toContainText('the right PIN calls it off');
  await enter(page, PIN);
  await expect(veil(page)).toBeHidden();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Forgotten the PIN?' })).toBeVisible();

  await page.getByRole('button', { name: 'Forgotten the PIN?' }).click();
  await page.getByRole('button', { name: 'The PIN is forgotten' }).click();
  await page.clock.setFixedTime(new Date(Date.now() + 86_500_000));
  await page.reload();
  await expect(page.getByRole('heading', { name: 'No PIN is needed any more' })).toBeVisible();
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Helle Kjær' })).toBeVisible();
  await expect
    .poll(async () => (await readTable(page, 'settings'))[0]?.['privacy'])
    .toEqual({ hideNames: false, veil: false });
});

test('where the device can ask for its owner, that opens it too', async ({ page }) => {
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('WebAuthn.enable');
  const { authenticatorId } = await devTools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await openVeiled(page, `#${paths.settings}`);
  await enter(page, PIN);
  await page.getByRole('switch', { name: 'Fingerprint or face too' }).click();
  await expect(page.getByRole('switch', { name: 'Fingerprint or face too' })).toBeChecked();
  await page.reload();
  await devTools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
  await page.getByRole('button', { name: 'Fingerprint or face' }).click();
  await expect(page.getByText('It didn’t work this time. The PIN always does.')).toBeVisible();
  await devTools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true });
  await page.getByRole('button', { name: 'Fingerprint or face' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
});

test.describe('in Danish', () => {
  test.use({ language: 'da' });

  test('the veil is accessible in both themes, and fits a small phone @small', async ({ page }) => {
    await openVeiled(page);
    await page.getByRole('button', { name: 'Har du glemt koden?' }).click();
    await expectAccessible(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await enter(page, PIN);
    await expect(page.getByRole('heading', { level: 1, name: 'Helle Kjær' })).toBeVisible();
    await page.goto(`./#${paths.settings}`);
    await page.getByRole('switch', { name: 'Et slør, når du forlader appen' }).click();
    await expect(page.getByText('Sløret er slået fra, og koden er slettet.')).toBeVisible();
    await page.getByRole('switch', { name: 'Et slør, når du forlader appen' }).click();
    await expect(page.getByRole('dialog', { name: 'Vælg en kode' })).toBeVisible();
    await expectAccessible(page);
  });
});
