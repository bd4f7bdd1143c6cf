/** The screen around sorting: it asks how close one is, and leads on to the week. */
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { SortScreen } from '../../../src/features/sort/sort-screen.tsx';
import { paths } from '../../../src/paths.ts';
import { makeContact } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

test('it asks how close one is, of one person after another, and leads on to the week', async () => {
  const database = await openFresh();
  await database.contacts.add(makeContact({ id: 'helle', displayName: 'Helle Kjær' }));
  const { user, visited } = await renderScreen(<SortScreen />, { database, address: paths.sort });
  screen.getByRole('heading', { level: 1, name: 'How close are you?' });
  await screen.findByRole('heading', { level: 2, name: 'Helle Kjær' });
  await user.click(screen.getByRole('button', { name: 'Loose' }));
  await user.click(await screen.findByRole('button', { name: 'See this week' }));
  expect(visited?.at(-1)).toBe(paths.week);
});
