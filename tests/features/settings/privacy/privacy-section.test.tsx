import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Settings } from '../../../../src/domain/settings.ts';
import { SettingsScreen } from '../../../../src/features/settings/settings-screen.tsx';
import { isPinOf } from '../../../../src/platform/pin.ts';
import { keepPinTries, pinTries } from '../../../../src/platform/pin-tries.ts';
import { settingsOf } from '../../../../src/store/settings.ts';
import { makeSettings } from '../../../support/make.ts';
import { openFresh } from '../../../support/open.ts';
import { renderScreen } from '../../../support/render-screen.tsx';

const PIN = { salt: '', hash: '', rounds: 1 };

beforeEach(() => localStorage.clear());

afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'credentials');
});

async function renderPrivacy(privacy: Settings['privacy'], language: 'en' | 'da' | 'sv' = 'en') {
  const database = await openFresh();
  await database.settings.add(makeSettings({ privacy }));
  const shown = await renderScreen(<SettingsScreen />, { database, language });
  await screen.findByRole('heading', { name: /^(Privacy|Privatliv|Integritet)$/ });
  return { ...shown, privacyNow: async () => (await settingsOf(database)).privacy };
}

/** A device that can ask for its owner, and answers so to the making of a key. */
function stubDevice(made: object | null): void {
  class Key {
    readonly id = 'key-of-this-device';
    static isUserVerifyingPlatformAuthenticatorAvailable(): Promise<boolean> {
      return Promise.resolve(true);
    }
  }
  vi.stubGlobal('PublicKeyCredential', Key);
  const answer = made === null ? null : Object.assign(new Key(), made);
  const create = (): Promise<object | null> => Promise.resolve(answer);
  Object.defineProperty(navigator, 'credentials', { configurable: true, value: { create } });
}

test('names on Week are hidden and shown again at once', async () => {
  const { user, privacyNow } = await renderPrivacy({ hideNames: false, veil: false });
  await user.click(screen.getByRole('switch', { name: 'Hide names on Week' }));
  await waitFor(async () => expect(await privacyNow()).toEqual({ hideNames: true, veil: false }));
  await user.click(await screen.findByRole('switch', { name: 'Hide names on Week', checked: true }));
  await waitFor(async () => expect((await privacyNow()).hideNames).toBe(false));
});

// reckoning a PIN takes its time on a busy machine
test('the veil is on once a PIN is typed twice; before that nothing is changed', { timeout: 30_000 }, async () => {
  const { user, privacyNow } = await renderPrivacy({ hideNames: true, veil: false });
  await user.click(screen.getByRole('switch', { name: 'A veil when you leave the app' }));
  const sheet = within(screen.getByRole('dialog', { name: 'Choose a PIN' }));
  await user.type(sheet.getByLabelText('PIN'), '24a6');
  await user.click(sheet.getByRole('button', { name: 'Save' }));
  expect(sheet.getByText('Four to eight digits are needed.')).toBeTruthy();
  await user.type(sheet.getByLabelText('PIN'), '8');
  await user.type(sheet.getByLabelText('Once more'), '2481');
  await user.click(sheet.getByRole('button', { name: 'Save' }));
  expect(sheet.getByText('The two don’t match.')).toBeTruthy();
  expect((await privacyNow()).veil).toBe(false);
  await user.clear(sheet.getByLabelText('Once more'));
  await user.type(sheet.getByLabelText('Once more'), '2468');
  await user.click(sheet.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('From now on the veil covers the app when you leave it.')).toBeTruthy();
  const { hideNames, veil, pin = PIN } = await privacyNow();
  expect([hideNames, veil, await isPinOf('2468', pin)]).toEqual([true, true, true]);
});

test('taking the veil off forgets PIN, key and tries, and nothing else', async () => {
  keepPinTries({ wrong: 4 });
  const { user, privacyNow } = await renderPrivacy({ hideNames: true, veil: true, pin: PIN, deviceKey: 'k' }, 'da');
  await user.click(screen.getByRole('switch', { name: 'Et slør, når du forlader appen' }));
  expect(await screen.findByText('Sløret er slået fra, og koden er slettet.')).toBeTruthy();
  expect(await privacyNow()).toEqual({ hideNames: true, veil: false });
  expect(pinTries().wrong).toBe(0);
});

test('it says in plain words that the veil hides and does not encrypt', async () => {
  await renderPrivacy({ hideNames: false, veil: false }, 'sv');
  expect(screen.getByText(/Slöjan döljer det du har skrivit, den krypterar det inte/)).toBeTruthy();
});

test('a device that can ask for its owner may open the veil too', async () => {
  stubDevice({});
  const { user, privacyNow } = await renderPrivacy({ hideNames: false, veil: true, pin: PIN });
  await user.click(await screen.findByRole('switch', { name: 'Fingerprint or face too' }));
  await waitFor(async () => expect((await privacyNow()).deviceKey).toBe('key-of-this-device'));
  await user.click(await screen.findByRole('switch', { name: 'Fingerprint or face too', checked: true }));
  await waitFor(async () => expect(await privacyNow()).toEqual({ hideNames: false, veil: true, pin: PIN }));
});

test('a device that says no leaves the PIN as the only way, and says so', async () => {
  stubDevice(null);
  const { user, privacyNow } = await renderPrivacy({ hideNames: false, veil: true, pin: PIN });
  await user.click(await screen.findByRole('switch', { name: 'Fingerprint or face too' }));
  expect(await screen.findByText('The device said no, so the PIN alone opens the veil.')).toBeTruthy();
  expect((await privacyNow()).deviceKey).toBeUndefined();
});

test('where the device can’t ask for its owner there is no such switch', async () => {
  await renderPrivacy({ hideNames: false, veil: true, pin: PIN });
  expect(screen.queryByRole('switch', { name: 'Fingerprint or face too' })).toBeNull();
});
