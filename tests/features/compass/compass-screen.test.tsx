import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CompassScreen } from '../../../src/features/compass/compass-screen.tsx';
import { renderScreen } from '../../support/render-screen.tsx';

test.each(['en', 'da', 'sv'] as const)(
  'opens with five pieces of advice, each with one thing to do now, in %s',
  async (language) => {
    await renderScreen(<CompassScreen />, { language });
    const pieces = screen.getAllByRole('listitem');
    expect(pieces).toHaveLength(5);
    for (const piece of pieces) {
      expect(within(piece).getByRole('heading', { level: 2 })).toBeTruthy();
      expect(within(piece).getByRole('link').getAttribute('href')).toMatch(/^#\//);
    }
  },
);
