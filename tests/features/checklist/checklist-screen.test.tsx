/** The checklist is answered over days, each answer kept as it is written, and taken along on paper or as a text. */
import { screen, waitFor } from '@testing-library/react';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import type { Network } from '../../../src/domain/network.ts';
import type { Language } from '../../../src/domain/settings.ts';
import { ChecklistScreen } from '../../../src/features/checklist/checklist-screen.tsx';
import { paths } from '../../../src/paths.ts';
import { makeNetwork } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

afterEach(() => vi.unstubAllGlobals());

async function renderOne(fields: Partial<Network> = {}, language: Language = 'en') {
  const database = await openFresh();
  await database.networks.add(makeNetwork({ id: 'circle', ...fields }));
  const around = {
    database,
    language,
    address: paths.networkChecklist('circle'),
    pattern: paths.networkChecklist(':id'),
  };
  const rendered = await renderScreen(<ChecklistScreen />, around);
  await screen.findByRole('heading', { level: 1 });
  return { ...rendered, answers: async () => (await database.networks.get('circle'))?.checklist };
}

test('whether one starts or joins decides what is asked', async () => {
  const { user, answers } = await renderOne();
  expect(screen.queryByRole('textbox')).toBeNull();
  await user.click(screen.getByRole('radio', { name: 'I’ve been invited' }));
  await screen.findByRole('textbox', { name: 'What do they expect of you, and you of them?' });
  expect(screen.queryByRole('textbox', { name: 'And who has the time and the wish?' })).toBeNull();
  await user.click(screen.getByRole('radio', { name: 'I’m starting it' }));
  await screen.findByRole('textbox', { name: 'And who has the time and the wish?' });
  expect(await answers()).toEqual({ way: 'start' });
});

test('an answer is kept in a pause, when one leaves it, and when one leaves the screen', async () => {
  const { user, answers, unmount } = await renderOne({ checklist: { way: 'start', rules: 'None yet' } });
  await user.type(screen.getByRole('textbox', { name: 'Why do you want this, and how much?' }), 'To learn');
  await waitFor(async () => expect(await answers()).toMatchObject({ motive: 'To learn' }));
  await screen.findByText('2 of 18 answered');
  await user.clear(screen.getByRole('textbox', { name: 'What do you owe one another?' }));
  await user.tab();
  await waitFor(async () => expect(await answers()).not.toHaveProperty('rules'));
  await user.type(screen.getByRole('textbox', { name: 'What stays among you?' }), 'All of it');
  unmount();
  await waitFor(async () => expect(await answers()).toMatchObject({ confidentiality: 'All of it' }));
});

test('what another tab answers meanwhile is shown, and never written over', async () => {
  const { database, answers } = await renderOne({ checklist: { way: 'start', motive: 'To learn' } });
  await database.networks.update('circle', { checklist: { way: 'start', motive: 'To teach' } });
  await waitFor(() => expect(screen.getByDisplayValue('To teach')).toBeTruthy());
  expect(await answers()).toMatchObject({ motive: 'To teach' });
});

test('it is printed, and copied where it can’t be shared', async () => {
  const print = vi.fn<() => void>();
  vi.stubGlobal('print', print);
  const { user } = await renderOne({ checklist: { way: 'join', motive: 'To learn' } });
  await user.click(screen.getByRole('button', { name: 'Print it on one page' }));
  expect(print).toHaveBeenCalledOnce();
  await user.click(screen.getByRole('button', { name: 'Copy as text' }));
  await screen.findByText('Copied.');
  expect(await navigator.clipboard.readText()).toMatch(/^Study circle\n\nWhy do you want this/);
});

test('where it can be shared, it is', async () => {
  const share = vi.fn<(data: ShareData) => Promise<void>>().mockResolvedValue();
  Object.defineProperty(navigator, 'share', { value: share, configurable: true });
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'share'));
  const { user } = await renderOne({ checklist: { way: 'join' } });
  await user.click(screen.getByRole('button', { name: 'Share as text' }));
  await waitFor(() => expect(share).toHaveBeenCalledOnce());
});

test('a network that is gone, and one in Swedish', async () => {
  const { unmount } = await renderOne({ deletedAt: '2026-03-08T12:00:00.000Z' });
  screen.getByText('This network isn’t here');
  unmount();
  await renderOne({ checklist: { way: 'join' } }, 'sv');
  expect(screen.getByRole('textbox', { name: 'Varför vill du det, och hur gärna?' })).toBeTruthy();
});
