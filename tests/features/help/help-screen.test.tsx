import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { HelpScreen } from '../../../src/features/help/help-screen.tsx';
import { renderScreen } from '../../support/render-screen.tsx';

test('says where the data is and shows both ways out', async () => {
  await renderScreen(<HelpScreen />);
  expect(screen.getByRole('heading', { name: 'Where your data is' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Take your data out' }).getAttribute('href')).toBe('#/export');
  expect(screen.getByRole('link', { name: 'Start without the stored copy' }).getAttribute('href')).toBe('./?no-sw');
});
