/** The networks one belongs to. */
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { OpenNetworks } from '../../../src/features/networks/open-networks.tsx';
import { makeNetwork } from '../../support/make.ts';
import { renderScreen } from '../../support/render-screen.tsx';

test('of very many the first stand there at once, the others on asking', async () => {
  const networks = Array.from({ length: 30 }, (_, nth) => makeNetwork({ id: `n${nth}`, name: `Circle ${nth}` }));
  const { user } = await renderScreen(<OpenNetworks networks={networks} />);
  expect(screen.getAllByRole('listitem')).toHaveLength(24);
  await user.click(screen.getByRole('button', { name: 'Show 6 more' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(30);
  expect(screen.queryByRole('button')).toBeNull();
});
