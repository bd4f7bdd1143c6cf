import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FORGOTTEN_MS } from '../../../src/domain/veil.ts';
import type { Settings } from '../../../src/domain/settings.ts';
import { Veil } from '../../../src/features/veil/veil.tsx';
import { keepPinTries, pinTries } from '../../../src/platform/pin-tries.ts';
import { settingsOf } from '../../../src/store/settings.ts';
import { keptPin } from '../../support/kept-pin.ts';
import { makeSettings } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

beforeEach(() => localStorage.clear());

afterEach(() => vi.useRealTimers());

async function renderVeil(language: 'en' | 'da' | 'sv' = 'en') {
  const lift = vi.fn<() => void>();
  const privacy: Settings['privacy'] = { hideNames: true, veil: true, pin: keptPin('2468') };
  const database = await openFresh();
  await database.settings.add(makeSettings({ privacy }));
  const shown = await renderScreen(<Veil privacy={privacy} onLift={lift} />, { database, language });
  return { ...shown, lift };
}

test('the right PIN opens, and forgets the wrong ones before it', async () => {
  const { user, lift } = await renderVeil();
  await user.type(screen.getByLabelText('Your PIN'), '1111{Enter}');
  expect(await screen.findByText('That wasn’t it. Try once more.')).toBeTruthy();
  expect(pinTries().wrong).toBe(1);
  expect(lift).not.toHaveBeenCalled();
  await user.type(screen.getByLabelText('Your PIN'), '2468{Enter}');
  await waitFor(() => expect(lift).toHaveBeenCalledOnce());
  expect(pinTries().wrong).toBe(0);
});

test('after several wrong ones it asks to wait, and takes nothing meanwhile', async () => {
  // the seconds stand still, however slow the machine
  vi.useFakeTimers({ toFake: ['Date'] });
  keepPinTries({ wrong: 2 });
  const { user, lift } = await renderVeil('da');
  await user.type(screen.getByLabelText('Din kode'), '1111{Enter}');
  expect(await screen.findByText('Det var den ikke. Prøv igen om 5 sekunder.')).toBeTruthy();
  await user.type(screen.getByLabelText('Din kode'), '2468{Enter}');
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Åbn' }).disabled).toBe(true);
  expect(lift).not.toHaveBeenCalled();
});

test('a forgotten PIN: it says what is true, and from when nothing is asked', async () => {
  vi.useFakeTimers({ now: new Date('2026-03-08T21:05'), toFake: ['Date'] });
  const { user } = await renderVeil('sv');
  await user.click(screen.getByRole('button', { name: 'Har du glömt koden?' }));
  expect(screen.getByText(/^Inget är förlorat/)).toBeTruthy();
  expect(pinTries().forgottenAt).toBeUndefined();
  await user.click(screen.getByRole('button', { name: 'Jag har glömt koden' }));
  expect(screen.getByRole('status').textContent).toContain('I morgon kl. 21.05 öppnas appen utan den');
  expect(pinTries().forgottenAt).toBe(Date.now());
});

test('a day later it opens without one, and the veil is off from then on', async () => {
  keepPinTries({ wrong: 9, forgottenAt: Date.now() - FORGOTTEN_MS });
  const { user, lift, database } = await renderVeil();
  expect(screen.getByRole('heading', { name: 'No PIN is needed any more' })).toBeTruthy();
  expect(screen.queryByLabelText('Your PIN')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Open' }));
  await waitFor(() => expect(lift).toHaveBeenCalledOnce());
  expect((await settingsOf(database)).privacy).toEqual({ hideNames: true, veil: false });
  expect(localStorage).toHaveLength(0);
});
