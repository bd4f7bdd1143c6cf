/** Give and take: entries by hand, in words alone; help to tell about; whom to give to first; one's time. */
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addDays } from '../../../src/domain/calendar-date.ts';
import { GiveAndTakeScreen } from '../../../src/features/give-and-take/give-and-take-screen.tsx';
import { todayHere } from '../../../src/platform/clock.ts';
import type { Database } from '../../../src/store/database.ts';
import { saveProfile } from '../../../src/store/profile.ts';
import { makeContact, makeExchange, makeInteraction, makeSphere } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

const today = todayHere();

async function withHelle(): Promise<Database> {
  const database = await openFresh();
  await database.spheres.add(makeSphere({ id: 'family', private: true }));
  await database.contacts.bulkAdd([
    makeContact({ id: 'helle', displayName: 'Helle Kjær', givenName: 'Helle', seeks: ['choir'] }),
    makeContact({ id: 'mother', displayName: 'Anna Lind', sphereIds: ['family'] }),
  ]);
  return database;
}

test('with nothing noted there is nothing to weigh, and one may write something down', async () => {
  await renderScreen(<GiveAndTakeScreen />, { database: await withHelle() });
  await screen.findByRole('heading', { name: 'Nothing is noted yet' });
  expect(screen.getByRole('button', { name: 'Write something down' })).toBeTruthy();
  expect(screen.queryByText(/given|got/)).toBeNull();
});

test('an entry is written down, with a fault for what is missing or private', async () => {
  const database = await withHelle();
  const { user } = await renderScreen(<GiveAndTakeScreen />, { database });
  await user.click(await screen.findByRole('button', { name: 'Write something down' }));
  const sheet = await screen.findByRole('dialog');
  const save = within(sheet).getByRole('button', { name: 'Save' });
  await user.click(save);
  expect((await within(sheet).findByRole('alert')).textContent).toBe('Choose a person first.');
  await user.type(within(sheet).getByRole('searchbox'), 'anna');
  await user.click(await within(sheet).findByRole('button', { name: 'Anna Lind' }));
  await user.click(save);
  expect((await within(sheet).findByRole('alert')).textContent).toMatch(
    /^Nothing is kept of give and take with family/,
  );
  await user.type(within(sheet).getByRole('searchbox'), 'helle');
  await user.click(await within(sheet).findByRole('button', { name: 'Helle Kjær' }));
  await user.click(within(sheet).getByRole('radio', { name: 'I got' }));
  await user.selectOptions(within(sheet).getByLabelText('What was it?'), 'Support');
  await user.type(within(sheet).getByLabelText('A word about it'), 'after the fire');
  await user.click(save);
  await screen.findByText('Support from Helle Kjær');
  screen.getByText('Today · after the fire');
  expect(await database.exchanges.toArray()).toMatchObject([
    { contactId: 'helle', direction: 'received', kind: 'support', note: 'after the fire', day: today },
  ]);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByRole('heading', { name: 'Nothing is noted yet' });
});

test('the whole of it is said in words, and no number stands anywhere for a person', async () => {
  const database = await withHelle();
  await database.exchanges.bulkAdd([
    makeExchange({ contactId: 'helle', day: addDays(today, -1) }),
    makeExchange({ contactId: 'helle', day: addDays(today, -1), kind: 'tip' }),
    makeExchange({ contactId: 'helle', day: addDays(today, -1), kind: 'help' }),
  ]);
  const { container } = await renderScreen(<GiveAndTakeScreen />, { database });
  await screen.findByText('Lately you have mostly been the one who gives.');
  screen.getByText('You gave help and tips.');
  const lines = within(screen.getByRole('region', { name: 'What went between you' })).getAllByRole('listitem');
  expect(lines).toHaveLength(3);
  // but for the choices of minutes
  container.querySelectorAll('select').forEach((select) => select.remove());
  expect(container.textContent).not.toMatch(/\d/);
});

test('an entry is mended, told of, and thrown away', async () => {
  const database = await withHelle();
  await database.exchanges.add(
    makeExchange({
      id: 'budget',
      contactId: 'helle',
      direction: 'received',
      day: addDays(today, -2),
      note: 'the budget',
    }),
  );
  const { user } = await renderScreen(<GiveAndTakeScreen />, { database });
  const entry = async () => database.exchanges.get('budget');
  await user.click(await screen.findByRole('button', { name: 'More: Help from Helle Kjær' }));
  await user.click(await screen.findByRole('button', { name: 'They know how it went' }));
  await waitFor(async () => expect(await entry()).toMatchObject({ toldOn: today }));
  await screen.findByText(/told how it went today$/);
  await user.click(screen.getByRole('button', { name: 'More: Help from Helle Kjær' }));
  await user.click(await screen.findByRole('button', { name: 'Change it' }));
  await user.clear(await screen.findByLabelText('A word about it'));
  await user.selectOptions(screen.getByLabelText('What was it?'), 'Feedback');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Feedback from Helle Kjær');
  expect(await entry()).not.toHaveProperty('note');
  await user.click(screen.getByRole('button', { name: 'More: Feedback from Helle Kjær' }));
  await user.click(await screen.findByRole('button', { name: 'Delete' }));
  await waitFor(async () => expect(await entry()).toHaveProperty('deletedAt'));
});

test('whoever helped may be told how it went, once', async () => {
  const database = await withHelle();
  await database.exchanges.add(
    makeExchange({
      id: 'budget',
      contactId: 'helle',
      direction: 'received',
      day: addDays(today, -20),
      note: 'the budget',
    }),
  );
  const { user } = await renderScreen(<GiveAndTakeScreen />, { database });
  await screen.findByText('Helle helped you (the budget). Have you told Helle how it went?');
  await user.click(screen.getByRole('button', { name: 'Write' }));
  await user.click(
    within(await screen.findByRole('dialog', { name: 'Write to Helle' })).getByRole('button', { name: 'Close' }),
  );
  await user.click(screen.getByRole('button', { name: 'Not needed' }));
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'Tell how it went' })).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await user.click(await screen.findByRole('button', { name: 'Yes, I have' }));
  await waitFor(async () => expect(await database.exchanges.get('budget')).toMatchObject({ toldOn: today }));
});

test('give first: somebody who seeks what one offers, till it is waved away', async () => {
  const database = await withHelle();
  await saveProfile(database, { offers: ['choir'] });
  const { user } = await renderScreen(<GiveAndTakeScreen />, { database });
  await screen.findByText('Helle looks for “choir”. You can offer “choir”.');
  await user.click(screen.getByRole('button', { name: 'Not now' }));
  await waitFor(() => expect(screen.queryByRole('heading', { name: 'Give first' })).toBeNull());
});

test('one’s time stands beside the wish, in words', async () => {
  const database = await withHelle();
  await database.interactions.add(makeInteraction({ contactIds: ['helle'], day: today, minutes: 45 }));
  const { user } = await renderScreen(<GiveAndTakeScreen />, { database });
  await screen.findByText('45 minutes this week, as far as you noted it.');
  await user.selectOptions(screen.getByLabelText('I’d like to give each week'), 'An hour');
  await screen.findByText('45 minutes this week, nearly what you’d like to give (an hour).');
  expect(await database.settings.get('settings')).toMatchObject({ minutesPerWeek: 60 });
  await user.selectOptions(screen.getByLabelText('I’d like to give each week'), 'No particular time');
  await screen.findByText('45 minutes this week, as far as you noted it.');
});

test('of a great many entries only those in view are in the page', async () => {
  const database = await withHelle();
  await database.exchanges.bulkAdd(
    Array.from({ length: 300 }, (_, index) => makeExchange({ contactId: 'helle', day: addDays(today, -index) })),
  );
  await renderScreen(<GiveAndTakeScreen />, { database });
  await screen.findByText('Lately you have mostly been the one who gives.');
  expect(screen.queryAllByRole('listitem').length).toBeLessThan(150);
});
