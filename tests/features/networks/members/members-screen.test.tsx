/** Choosing the members of a network, many at once. */
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { MembersScreen } from '../../../../src/features/networks/members/members-screen.tsx';
import { paths } from '../../../../src/paths.ts';
import { makeContact, makeNetwork, makeSphere } from '../../../support/make.ts';
import { openFresh } from '../../../support/open.ts';
import { renderScreen } from '../../../support/render-screen.tsx';

async function renderMembers() {
  const database = await openFresh();
  await database.spheres.add(makeSphere({ id: 'work', name: 'Work' }));
  await database.contacts.bulkAdd([
    makeContact({ id: 'ada', displayName: 'Ada Holm', sphereIds: ['work'] }),
    makeContact({ id: 'bo', displayName: 'Bo Lind', sphereIds: ['work'] }),
    makeContact({ id: 'cy', displayName: 'Cy Dahl' }),
  ]);
  await database.networks.add(makeNetwork({ id: 'choir', memberIds: ['cy'] }));
  return renderScreen(<MembersScreen />, {
    database,
    address: paths.networkMembers('choir'),
    pattern: paths.networkMembers(':id'),
  });
}

test('all whom one knows from somewhere are added at once, another taken out, and nobody else is touched', async () => {
  const { user, database } = await renderMembers();
  await user.click(await screen.findByRole('checkbox', { name: 'Work' }));
  await user.click(await screen.findByRole('checkbox', { name: 'All 2 who fit' }));
  await user.click(screen.getByRole('checkbox', { name: 'Work' }));
  await screen.findByRole('checkbox', { name: 'All 3 who fit' });
  const cy = await screen.findByRole('checkbox', { name: /Cy Dahl/ });
  expect(cy).toHaveProperty('checked', true);
  await user.click(cy);
  await user.click(screen.getByRole('button', { name: 'Keep 2 members' }));
  await waitFor(async () => expect((await database.networks.get('choir'))?.memberIds).toEqual(['ada', 'bo']));
});

test('where nobody fits it says so', async () => {
  const { user } = await renderMembers();
  await user.type(await screen.findByRole('searchbox'), 'xyzzyq');
  expect(await screen.findByText('Nobody fits.')).toBeTruthy();
});
