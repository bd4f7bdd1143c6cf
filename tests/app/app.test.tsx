import { act, cleanup, configure, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { App } from '../../src/app/app.tsx';
import { startOpening } from '../../src/hooks/use-opening.ts';
import { DatabaseContext } from '../../src/hooks/use-live.ts';
import type { Database } from '../../src/store/database.ts';
import { saveSettings } from '../../src/store/settings.ts';
import { openFresh } from '../support/open.ts';

// a busy machine may take its time to fetch a screen
configure({ asyncUtilTimeout: 15_000 });

let database: Database;

beforeEach(async () => {
  database = await openFresh();
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['da-DK']);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

async function renderApp(address: string) {
  window.location.hash = address;
  render(
    <DatabaseContext value={database}>
      <App opening={startOpening(database)} />
    </DatabaseContext>,
  );
  await screen.findByRole('heading', { level: 1 });
  return userEvent.setup();
}

test('speaks the language of the phone, and says so to screen readers', async () => {
  await renderApp('/networks');
  expect(await screen.findByRole('heading', { level: 1, name: 'Netværk' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('da');
  expect(document.title).toBe('Netværk · Livstegn');
});

test('a language, a theme and a hand that were chosen hold at once', async () => {
  await renderApp('/networks');
  await act(() => saveSettings(database, { language: 'sv', theme: 'dark', hand: 'left' }));
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nätverk'));
  expect(document.documentElement.lang).toBe('sv');
  expect(document.documentElement.dataset['theme']).toBe('dark');
  expect(document.documentElement.dataset['hand']).toBe('left');
});

test('a fresh profile gets its first spheres in the language of the phone', async () => {
  await renderApp('/networks');
  await waitFor(async () => {
    const names = (await database.spheres.toArray()).map((sphere) => sphere.name);
    expect(names).toContain('Nabolag');
  });
});

test('the tab one is on is marked, also on a screen beneath it', async () => {
  const user = await renderApp('/networks');
  expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Netværk');
  await user.click(screen.getByRole('link', { name: 'Kompas' }));
  await waitFor(() => expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Kompas'));
});

test('the plus offers what one may put in', async () => {
  const user = await renderApp('/networks');
  await user.click(screen.getByRole('button', { name: 'Tilføj' }));
  const dialog = await screen.findByRole('dialog', { name: 'Hvad er nyt?' });
  const links = [...dialog.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')]);
  expect(links).toEqual([
    ['Vi har talt sammen', '#/log'],
    ['Noget at give videre', '#/tips/new'],
    ['Jeg har brug for hjælp', '#/ask/new'],
    ['Lige mødt nogen', '#/just-met'],
    ['En person', '#/contacts/new'],
    ['Hent en adressebog ind', '#/import'],
  ]);
});

test('an unknown address is met kindly', async () => {
  await renderApp('/nowhere/at/all');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Her er ikke noget');
  expect(screen.getByRole('link', { name: 'Gå til ugen' }).getAttribute('href')).toBe('#/');
});

test('on a new screen the focus moves to its heading', async () => {
  const user = await renderApp('/networks');
  await user.click(screen.getByRole('link', { name: 'Kompas' }));
  const heading = await screen.findByRole('heading', { level: 1, name: 'Kompas' });
  await waitFor(() => expect(document.activeElement).toBe(heading));
});

test('one can skip past the tabs', async () => {
  const user = await renderApp('/networks');
  await user.click(screen.getByRole('link', { name: 'Gå til indholdet' }));
  expect(document.activeElement).toBe(screen.getByRole('main'));
  expect(window.location.hash).toBe('#/networks');
});

test('a write that found no room is told, though nobody waited for it, and what was half typed stays', async () => {
  const user = await renderApp('/log');
  const note = await screen.findByRole('heading', { level: 1 });
  const event = Object.assign(new Event('unhandledrejection'), { reason: { name: 'QuotaExceededError' } });
  act(() => void window.dispatchEvent(event));
  const told = within(screen.getByRole('dialog', { name: 'Der er ikke mere plads' }));
  expect(told.getByRole('alert').textContent).toContain('Det, du var ved at skrive, står stadig bagved.');
  await user.click(told.getByRole('button', { name: 'Tilbage til det' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(note.isConnected).toBe(true);
});

test('when another tab has a newer version, the screen says so', async () => {
  await renderApp('/networks');
  act(() => void database.on('versionchange').fire(new Event('versionchange')));
  expect(await screen.findByRole('heading', { name: 'Dine data er nyere end denne side' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Start uden appens gemte kopi' }).getAttribute('href')).toBe('./?no-sw');
});
