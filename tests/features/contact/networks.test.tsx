/** The networks that one shares with a person, on their page. */
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ContactScreen } from '../../../src/features/contact/contact-screen.tsx';
import { paths } from '../../../src/paths.ts';
import type { Database } from '../../../src/store/database.ts';
import { makeContact, makeNetwork, SUNDAY } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

async function renderAda(database: Database) {
  await database.contacts.add(makeContact({ id: 'ada', displayName: 'Ada' }));
  const address = paths.contact('ada');
  return renderScreen(<ContactScreen />, { database, address, pattern: paths.contact(':id') });
}

test('those one shares are named, closed ones with their day; another takes them in by one tap, and back out', async () => {
  const database = await openFresh();
  await database.networks.bulkAdd([
    makeNetwork({ id: 'choir', name: 'Choir', memberIds: ['ada'] }),
    makeNetwork({ id: 'old', name: 'Old board', memberIds: ['ada'], closedOn: SUNDAY }),
    makeNetwork({ id: 'book', name: 'Book club' }),
    makeNetwork({ id: 'over', name: 'Over and done', closedOn: SUNDAY }),
  ]);
  const { user } = await renderAda(database);
  const section = await screen.findByRole('region', { name: 'Networks' });
  within(section).getByText('Closed 8 March 2026');
  expect(within(section).queryByRole('link', { name: 'Book club' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Add to a network' }));
  expect(screen.queryByRole('button', { name: 'Over and done' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Book club' }));
  await within(section).findByRole('link', { name: 'Book club' });
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(within(section).queryByRole('link', { name: 'Book club' })).toBeNull());
});

test('while there are no networks at all nothing is said of them', async () => {
  await renderAda(await openFresh());
  await screen.findByRole('region', { name: 'Between you' });
  expect(screen.queryByRole('region', { name: 'Networks' })).toBeNull();
});
