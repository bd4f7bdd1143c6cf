/** Promises: those that wait by their day, kept, moved, let go and thrown away in a press, each undone with another. */
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addDays } from '../../../src/domain/calendar-date.ts';
import { PromisesScreen } from '../../../src/features/promises/promises-screen.tsx';
import { todayHere } from '../../../src/platform/clock.ts';
import type { Database } from '../../../src/store/database.ts';
import { makeContact, makePromise } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

const today = todayHere();

async function withPromises(): Promise<Database> {
  const database = await openFresh();
  await database.contacts.add(makeContact({ id: 'helle', displayName: 'Helle Kjær', givenName: 'Helle' }));
  await database.promises.bulkAdd([
    makePromise({ id: 'recipe', contactId: 'helle', what: 'the recipe', dueOn: addDays(today, -3) }),
    makePromise({ id: 'room', contactId: 'helle', what: 'ask about the room', dueOn: addDays(today, 30) }),
  ]);
  return database;
}

async function promise(database: Database, id: string) {
  return database.promises.get(id);
}

test('without any, one thing is taught and one thing can be done', async () => {
  const { user } = await renderScreen(<PromisesScreen />);
  await screen.findByRole('heading', { name: 'Nothing promised' });
  await user.click(screen.getByRole('button', { name: 'Write down a promise' }));
  expect(await screen.findByRole('dialog', { name: 'Write down a promise' })).toBeTruthy();
});

test('they stand by their day, and say to whom', async () => {
  await renderScreen(<PromisesScreen />, { database: await withPromises() });
  const past = await screen.findByRole('region', { name: 'From before' });
  expect(within(past).getByText('the recipe')).toBeTruthy();
  expect(within(past).getByText(/^Helle Kjær · by /)).toBeTruthy();
  expect(within(screen.getByRole('region', { name: 'Later' })).getByText('ask about the room')).toBeTruthy();
});

test('a promise is kept with a press, and undone with another; kept ones stand below and can be taken up again', async () => {
  const database = await withPromises();
  const { user } = await renderScreen(<PromisesScreen />, { database });
  await user.click(await screen.findByRole('button', { name: 'Kept: the recipe' }));
  await waitFor(async () => expect(await promise(database, 'recipe')).toMatchObject({ doneOn: today }));
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await promise(database, 'recipe')).not.toHaveProperty('doneOn'));

  await user.click(await screen.findByRole('button', { name: 'Kept: the recipe' }));
  const closed = await screen.findByRole('region', { name: 'Kept and let go' });
  expect(within(closed).getByText('Helle Kjær · kept today')).toBeTruthy();
  await user.click(within(closed).getByRole('button', { name: 'More: the recipe' }));
  await user.click(await screen.findByRole('button', { name: 'Take it up again' }));
  await waitFor(async () => expect(await promise(database, 'recipe')).toHaveProperty('openDueOn'));
});

test.each([
  ['A week later', { dueOn: addDays(today, 7), openDueOn: addDays(today, 7) }],
  ['Let it go', { letGoOn: today }],
  ['Delete', { deletedAt: expect.stringMatching(/^\d{4}/) }],
])('behind ⋯ stands %j', async (name, expected) => {
  const database = await withPromises();
  const { user } = await renderScreen(<PromisesScreen />, { database });
  await user.click(await screen.findByRole('button', { name: 'More: the recipe' }));
  await user.click(await screen.findByRole('button', { name: new RegExp(`^${name}`) }));
  await waitFor(async () => expect(await promise(database, 'recipe')).toMatchObject(expected));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await promise(database, 'recipe')).toMatchObject({ rev: 1 }));
});

test('a new one wants words, somebody and a day', async () => {
  const database = await withPromises();
  const { user } = await renderScreen(<PromisesScreen />, { database });
  await user.click(await screen.findByRole('button', { name: 'Write down a promise' }));
  const sheet = await screen.findByRole('dialog');
  const save = within(sheet).getByRole('button', { name: 'Save' });
  await user.click(save);
  expect((await within(sheet).findByRole('alert')).textContent).toBe('Write what it was.');
  await user.type(within(sheet).getByLabelText('What did you promise?'), 'the map');
  await user.click(save);
  expect((await within(sheet).findByRole('alert')).textContent).toBe('Choose a person first.');
  await user.type(within(sheet).getByRole('searchbox', { name: 'Whom did you promise it?' }), 'hel');
  await user.click(await within(sheet).findByRole('button', { name: 'Helle Kjær' }));
  await user.clear(within(sheet).getByLabelText('By when?'));
  await user.click(save);
  expect((await within(sheet).findByRole('alert')).textContent).toBe('That is no day. Choose another one.');
  await user.type(within(sheet).getByLabelText('By when?'), addDays(today, 2));
  await user.click(save);
  await screen.findByText('Written down.');
  const made = (await database.promises.toArray()).find(({ what }) => what === 'the map');
  expect(made).toMatchObject({ contactId: 'helle', dueOn: addDays(today, 2), openDueOn: addDays(today, 2) });
});

test('a promise is mended, and stays with whom it is to', async () => {
  const database = await withPromises();
  const { user } = await renderScreen(<PromisesScreen />, { database });
  await user.click(await screen.findByRole('button', { name: 'More: the recipe' }));
  await user.click(await screen.findByRole('button', { name: 'Change it' }));
  const words = await screen.findByLabelText('What did you promise?');
  await user.clear(words);
  await user.type(words, 'the cake');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () => expect(await promise(database, 'recipe')).toMatchObject({ what: 'the cake' }));
});
