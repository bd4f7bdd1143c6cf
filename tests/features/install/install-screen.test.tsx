import { act, screen, within } from '@testing-library/react';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { InstallScreen } from '../../../src/features/install/install-screen.tsx';
import { holdInstallOffer, installOffer } from '../../../src/platform/install-offer.ts';
import { makeContact } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

holdInstallOffer();

afterEach(() => {
  vi.restoreAllMocks();
  installOffer.held = undefined;
  localStorage.clear();
});

const KIT = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';
const IPHONE = `Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) ${KIT}`;
const BLINK = 'AppleWebKit/537.36 (KHTML, like Gecko)';
const ANDROID = `Mozilla/5.0 (Linux; Android 10; K) ${BLINK}`;
const MAC = `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${KIT}`;

function visit(userAgent: string): void {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(userAgent);
}

function offer(outcome: 'accepted' | 'dismissed'): void {
  const prompt = (): Promise<object> => Promise.resolve({ outcome });
  act(() => void dispatchEvent(Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt })));
}

test.each([
  ['Safari on an iPhone', `${IPHONE} Version/18.6 Mobile/15E148 Safari/604.1`, /share sign below/, 3],
  ['Chrome on an iPhone', `${IPHONE} CriOS/139.0 Mobile/15E148 Safari/604.1`, /share sign beside the address/, 3],
  ['another app on an iPhone', `${IPHONE} Mobile/15E148 [FBAN/FBIOS]`, /phone’s browser first/, 2],
  ['Chrome on Android', `${ANDROID} Chrome/139.0.0.0 Mobile Safari/537.36`, /three dots at the top/, 3],
  ['Samsung', `${ANDROID} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36`, /three lines/, 3],
  ['Firefox on Android', 'Mozilla/5.0 (Android 14; Mobile; rv:141.0) Firefox/141.0', /dots beside the address/, 3],
  ['Edge on a computer', `Mozilla/5.0 (Windows NT 10.0) ${BLINK} Chrome/139.0 Safari/537.36 Edg/139.0`, /“Apps”/, 2],
  ['Safari on a Mac', `${MAC} Version/18.6 Safari/605.1.15`, /Add to Dock/, 2],
])('%s is shown where to press, step by step', async (_, userAgent, first, count) => {
  visit(userAgent);
  await renderScreen(<InstallScreen />);
  const steps = within(await screen.findByRole('list', { name: 'How it is done' })).getAllByRole('listitem');
  expect(steps).toHaveLength(count);
  expect(steps[0]?.textContent).toMatch(first);
});

test('Firefox on a computer is told that it can’t, and what it can do', async () => {
  visit('Mozilla/5.0 (X11; Linux x86_64; rv:141.0) Gecko/20100101 Firefox/141.0');
  await renderScreen(<InstallScreen />);
  expect(await screen.findByText(/doesn’t install apps/)).toBeTruthy();
  expect(screen.queryByRole('list', { name: 'How it is done' })).toBeNull();
  // nor is it told what that would give
  expect(screen.queryByRole('heading', { name: 'What it gives' })).toBeNull();
});

test('Firefox on Android is not promised reminders, which it can’t give', async () => {
  visit('Mozilla/5.0 (Android 14; Mobile; rv:141.0) Firefox/141.0');
  await renderScreen(<InstallScreen />);
  expect(await screen.findByText(/One tap from the home screen/)).toBeTruthy();
  expect(screen.queryByText(/Reminders of the round can reach you/)).toBeNull();
});

test('where the browser can ask, one button lets it; installed, it says so', async () => {
  visit(`${ANDROID} Chrome/139.0.0.0 Mobile Safari/537.36`);
  const { user } = await renderScreen(<InstallScreen />);
  await screen.findByRole('list', { name: 'How it is done' });
  offer('accepted');
  await user.click(await screen.findByRole('button', { name: 'Install' }));
  expect((await screen.findByRole('status')).textContent).toMatch(/installed here.*Open it from your home screen/);
});

test('after a no the browser’s menu is shown instead', async () => {
  visit(`${ANDROID} Chrome/139.0.0.0 Mobile Safari/537.36`);
  const { user } = await renderScreen(<InstallScreen />);
  offer('dismissed');
  await user.click(await screen.findByRole('button', { name: 'Install' }));
  expect(await screen.findByText(/won’t ask again/)).toBeTruthy();
  expect(screen.getByRole('list', { name: 'How it is done' })).toBeTruthy();
});

test('opened from the home screen there is nothing to do', async () => {
  visit(`${IPHONE} Mobile/15E148`);
  Object.defineProperty(navigator, 'standalone', { configurable: true, value: true });
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'standalone'));
  await renderScreen(<InstallScreen />);
  expect((await screen.findByRole('status')).textContent).toContain('You opened it as an app of its own.');
});

test('in a tab of Safari with people in it, a backup is to be carried over; without them not', async () => {
  visit(`${IPHONE} Version/18.6 Mobile/15E148 Safari/604.1`);
  const { unmount } = await renderScreen(<InstallScreen />, { language: 'da' });
  expect(await screen.findByText(/sletter Safari det efter syv dage/)).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Lav en sikkerhedskopi' })).toBeNull();
  unmount();
  const database = await openFresh();
  await database.contacts.add(makeContact());
  await renderScreen(<InstallScreen />, { database, language: 'da' });
  const link = await screen.findByRole('link', { name: 'Lav en sikkerhedskopi' });
  expect(link.getAttribute('href')).toBe('#/backup');
});
