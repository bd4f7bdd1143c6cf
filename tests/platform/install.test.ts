import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { askToInstall, installingNow, onInstalling } from '../../src/platform/install.ts';
import { holdInstallOffer, installOffer } from '../../src/platform/install-offer.ts';

holdInstallOffer();

afterEach(() => {
  installOffer.held = undefined;
  localStorage.clear();
});

/** The browser offers to install; answers the event, whose question is answered with `outcome`. */
function offer(outcome: 'accepted' | 'dismissed', isOld = false): Event {
  const event = new Event('beforeinstallprompt', { cancelable: true });
  const choice = Promise.resolve({ outcome });
  const prompt = vi.fn<() => Promise<unknown>>(() => (isOld ? Promise.resolve(undefined) : choice));
  Object.assign(event, { prompt, userChoice: choice });
  dispatchEvent(event);
  return event;
}

test('the offer is kept from the moment it comes, and the browser says nothing of its own', () => {
  expect(installingNow()).toBe('unknown');
  expect(offer('accepted').defaultPrevented).toBe(true);
  expect(installingNow()).toBe('possible');
});

test.each([
  ['accepted', false, 'accepted'],
  ['dismissed', false, 'refused'],
  ['accepted', true, 'accepted'],
] as const)('asked once, it answers: %s', async (outcome, isOld, answer) => {
  offer(outcome, isOld);
  expect(await askToInstall()).toBe(answer);
  expect(installingNow()).toBe('unknown');
  expect(await askToInstall()).toBe('refused');
});

test('that it was installed is remembered until the browser offers it anew', () => {
  const seen: string[] = [];
  onTestFinished(onInstalling(() => seen.push(installingNow())));
  offer('accepted');
  dispatchEvent(new Event('appinstalled'));
  expect(seen).toEqual(['possible', 'done']);
  expect(installingNow()).toBe('done');
  offer('accepted');
  expect(installingNow()).toBe('possible');
  installOffer.held = undefined;
  expect(installingNow()).toBe('unknown');
});

test('what was installed and is offered again, and refused, is not installed', async () => {
  dispatchEvent(new Event('appinstalled'));
  expect(installingNow()).toBe('done');
  offer('dismissed');
  expect(installingNow()).toBe('possible');
  expect(await askToInstall()).toBe('refused');
  expect(installingNow()).toBe('unknown');
});
