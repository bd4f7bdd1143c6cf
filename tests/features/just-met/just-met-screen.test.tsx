import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { JustMetScreen } from '../../../src/features/just-met/just-met-screen.tsx';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

test('a name is enough; after the save the form is ready for the next one at the same place', async () => {
  const { user, database } = await renderScreen(<JustMetScreen />);
  const name = await screen.findByLabelText('Name');
  expect(document.activeElement).toBe(name);
  await user.type(name, 'Helle Kjær');
  await user.type(screen.getByLabelText('Where did you meet?'), 'the spring conference');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText(/^Helle is noted for the round (tomorrow|on \w+)/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('');
  expect(screen.getByLabelText<HTMLInputElement>('Where did you meet?').value).toBe('the spring conference');
  expect(document.activeElement).toBe(screen.getByLabelText('Name'));
  await user.keyboard('Bo{Enter}');
  await vi.waitFor(async () => expect(await database.contacts.count()).toBe(2));
  const contacts = await database.contacts.toArray();
  expect(contacts.map(({ displayName, metThrough }) => [displayName, metThrough])).toEqual([
    ['Helle Kjær', 'the spring conference'],
    ['Bo', 'the spring conference'],
  ]);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await vi.waitFor(async () => expect(await database.contacts.count()).toBe(1));
});

test('coming back the same evening, the place stands there', async () => {
  const database = await openFresh();
  const first = await renderScreen(<JustMetScreen />, { database });
  await first.user.type(await screen.findByLabelText('Name'), 'Helle');
  await first.user.type(screen.getByLabelText('Where did you meet?'), 'Nordea{Enter}');
  await screen.findByText(/Helle is noted/);
  first.unmount();
  await renderScreen(<JustMetScreen />, { database });
  expect((await screen.findByLabelText<HTMLInputElement>('Where did you meet?')).value).toBe('Nordea');
});

test('without a name it says so, and writes nothing', async () => {
  const { user, database } = await renderScreen(<JustMetScreen />, { language: 'da' });
  await user.type(await screen.findByLabelText('Hvor mødtes I?'), 'Messen{Enter}');
  expect(await screen.findByText('Der skal være et navn; et kælenavn er nok.')).toBeTruthy();
  expect(await database.contacts.count()).toBe(0);
});
