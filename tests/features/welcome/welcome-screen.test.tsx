import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { WelcomeScreen } from '../../../src/features/welcome/welcome-screen.tsx';
import { isLookingAround } from '../../../src/platform/looking-around.ts';
import { renderScreen } from '../../support/render-screen.tsx';

afterEach(() => {
  vi.restoreAllMocks();
  sessionStorage.clear();
});

test('says what it is for and where the data stays, and gives three ways to begin', async () => {
  await renderScreen(<WelcomeScreen />, { language: 'da' });
  expect(screen.getByRole('heading', { level: 1, name: 'Hold kontakten med dem, du ville savne.' })).toBeTruthy();
  expect(screen.getByText(/Alt bliver på telefonen/)).toBeTruthy();
  const links = screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);
  expect(links).toEqual([
    ['Hent en adressebog ind', '#/import'],
    ['Skriv den første person op', '#/contacts/new'],
    ['Bare se dig omkring', '#/'],
  ]);
  expect(screen.queryByText('Læg den på hjemmeskærmen først')).toBeNull();
});

test('whoever looks around is not led back here', async () => {
  const { user } = await renderScreen(<WelcomeScreen />);
  expect(isLookingAround()).toBe(false);
  await user.click(screen.getByRole('link', { name: 'Just look around' }));
  expect(isLookingAround()).toBe(true);
});

test('in a tab on an iPhone it says to install first', async () => {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 (iPhone; CPU iPhone OS 19_0)');
  await renderScreen(<WelcomeScreen />, { language: 'sv' });
  expect(screen.getByText('Lägg den på hemskärmen först')).toBeTruthy();
});
