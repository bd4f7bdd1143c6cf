/** Those who serve a purpose. */
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ServingList } from '../../../src/features/purposes/serving-list.tsx';
import { purposePage } from '../../../src/store/purpose-page.ts';
import { makeNetwork, makePurpose, SUNDAY } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

test('of a great many networks a few stand there at first, and all on asking', async () => {
  const database = await openFresh();
  await database.purposes.add(makePurpose({ id: 'job' }));
  const networks = Array.from({ length: 10 }, (_, nth) => makeNetwork({ id: `n${nth}`, purposeIds: ['job'] }));
  await database.networks.bulkAdd(networks);
  const page = await purposePage(database, 'job', SUNDAY);
  if (page === undefined) throw new Error('the purpose is not there');
  const { user } = await renderScreen(<ServingList page={page} />, { database });
  expect(screen.getAllByRole('listitem')).toHaveLength(8);
  await user.click(screen.getByRole('button', { name: 'Show all' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(10);
});
