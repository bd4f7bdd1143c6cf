/** The networks that one shares with a person, on their page. */
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Networks } from '../../../src/features/contact/networks.tsx';
import { makeContact, makeNetwork, SUNDAY } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

test('those one shares are named, closed ones with their day; another takes them in by one tap, and back out', async () => {
  const database = await openFresh();
  await database.contacts.add(makeContact({ id: 'ada' }));
  await database.networks.bulkAdd([
    makeNetwork({ id: 'choir', name: 'Choir', memberIds: ['ada'] }),
    makeNetwork({ id: 'old', name: 'Old board', memberIds: ['ada'], closedOn: SUNDAY }),
    makeNetwork({ id: 'book', name: 'Book club' }),
    makeNetwork({ id: 'over', name: 'Over and done', closedOn: SUNDAY }),
  ]);
  const { user } = await renderScreen(<Networks contactId="ada" />, { database });
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
  const { container } = await renderScreen(<Networks contactId="ada" />);
  await waitFor(() => expect(container.querySelector('section')).toBeNull());
});
