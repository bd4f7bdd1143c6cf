import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { InstallRow } from '../../../src/features/settings/install-row.tsx';
import { renderScreen } from '../../support/render-screen.tsx';

afterEach(() => {
  vi.restoreAllMocks();
});

test.each([
  [
    'Firefox on a computer',
    'Mozilla/5.0 (X11; Linux x86_64; rv:141.0) Gecko/20100101 Firefox/141.0',
    'This browser can’t',
  ],
  [
    'one that may, for all that is known',
    'Mozilla/5.0 (X11; Linux x86_64) Chrome/139.0 Safari/537.36 OPR/120.0',
    'Not yet',
  ],
])('%s', async (_, userAgent, note) => {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(userAgent);
  await renderScreen(<InstallRow />);
  expect(await screen.findByText(note)).toBeTruthy();
});
