import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ContactScreen } from '../../../../src/features/contact/contact-screen.tsx';
import { paths } from '../../../../src/paths.ts';
import type { Contact } from '../../../../src/domain/contact.ts';
import { makeContact, makeTip, SUNDAY } from '../../../support/make.ts';
import { openFresh } from '../../../support/open.ts';
import { renderScreen } from '../../../support/render-screen.tsx';

async function renderHelle(fields: Partial<Contact> = {}) {
  const database = await openFresh();
  await database.contacts.add(
    makeContact({ id: 'helle', displayName: 'Helle Kjær', givenName: 'Helle', interests: ['mentoring'], ...fields }),
  );
  await database.tips.bulkAdd([
    makeTip({ id: 'bread', title: 'Bread and salt', topics: ['baking'] }),
    makeTip({ id: 'article', title: 'Mentoring that lasts', topics: ['mentoring'] }),
    makeTip({ id: 'theirs', title: 'On listening', forMe: true, fromContactId: 'helle', readOn: SUNDAY }),
    makeTip({ id: 'unread', title: 'On silence', forMe: true, fromContactId: 'helle' }),
  ]);
  return renderScreen(<ContactScreen />, {
    database,
    address: paths.contact('helle'),
    pattern: paths.contact(':id'),
  });
}

function rows(): readonly (string | null)[] {
  const section = within(screen.getByRole('region', { name: 'Something for Helle' }));
  return section.getAllByRole('listitem').map((row) => row.textContent);
}

test('what fits stands there with the words that matched, beside what one can tell them of; each a press away', async () => {
  const { user } = await renderHelle();
  await waitFor(() =>
    expect(rows()).toEqual([
      'On listeningTell what you took from it',
      expect.stringMatching(/^Mentoring that lasts“mentoring”/i),
    ]),
  );
  await user.click(screen.getByRole('button', { name: 'Mentoring that lasts' }));
  const sheet = within(await screen.findByRole('dialog', { name: 'Who would enjoy this?' }));
  expect((await sheet.findByRole<HTMLInputElement>('checkbox', { name: /Helle Kjær/ })).checked).toBe(true);
  await user.click(sheet.getByRole('button', { name: 'Close' }));
  await user.click(screen.getByRole('button', { name: 'On listening' }));
  expect(await screen.findByRole('dialog', { name: 'Write to Helle' })).toBeTruthy();
});

test('for someone of whom nothing is suggested nothing is', async () => {
  await renderHelle({ standing: 'never' });
  await screen.findByRole('heading', { level: 1, name: 'Helle Kjær' });
  expect(screen.queryByRole('region', { name: 'Something for Helle' })).toBeNull();
});
