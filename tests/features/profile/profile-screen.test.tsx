/** The profile: what one offers, seeks and likes, saved at once. */
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { ProfileScreen } from '../../../src/features/profile/profile-screen.tsx';
import { profileOf, saveProfile } from '../../../src/store/profile.ts';
import { makeContact } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

test('each word is saved as it is written, and a level with a tap', async () => {
  const database = await openFresh();
  const { user } = await renderScreen(<ProfileScreen />, { database });
  await user.type(await screen.findByLabelText('I can offer'), 'budgets{Enter}');
  await screen.findByRole('button', { name: 'Remove budgets' });
  await user.type(screen.getByLabelText('I look for'), 'a choir{Enter}');
  await screen.findByRole('button', { name: 'Remove a choir' });
  await user.type(screen.getByLabelText('I like'), 'forests{Enter}');
  await screen.findByRole('button', { name: 'Remove forests' });
  await user.click(screen.getByRole('radio', { name: 'Board' }));
  await waitFor(async () =>
    expect(await profileOf(database)).toEqual({
      offers: ['budgets'],
      seeks: ['a choir'],
      interests: ['forests'],
      level: 'board',
    }),
  );
  await user.click(screen.getByRole('radio', { name: 'Not said' }));
  await user.click(screen.getByRole('button', { name: 'Remove budgets' }));
  await waitFor(async () =>
    expect(await profileOf(database)).toEqual({ offers: [], seeks: ['a choir'], interests: ['forests'] }),
  );
});

test('what others seek is offered while one writes what one offers', async () => {
  const database = await openFresh();
  await saveProfile(database, { offers: [] });
  await database.contacts.bulkAdd([makeContact({ seeks: ['a flat'] }), makeContact({ seeks: ['a flat', 'a boat'] })]);
  const { container } = await renderScreen(<ProfileScreen />, { database });
  await screen.findByLabelText('I can offer');
  await waitFor(() =>
    expect([...container.querySelectorAll('datalist option')].map(({ textContent }) => textContent)).toEqual([
      'a flat',
      'a boat',
    ]),
  );
});
