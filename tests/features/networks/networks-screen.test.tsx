import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { NetworksScreen } from '../../../src/features/networks/networks-screen.tsx';
import { renderScreen } from '../../support/render-screen.tsx';

test('says what a network is, and begins with the people', async () => {
  await renderScreen(<NetworksScreen />, { language: 'sv' });
  expect(screen.getByRole('heading', { level: 1, name: 'Nätverk' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Gå till dina personer' }).getAttribute('href')).toBe('#/contacts');
});
