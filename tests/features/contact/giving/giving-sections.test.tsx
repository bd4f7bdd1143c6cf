/** On a person's page: promises, what each could help the other with, give and take where asked for, what came of a talk. */
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addDays } from '../../../../src/domain/calendar-date.ts';
import type { Contact } from '../../../../src/domain/contact.ts';
import { ContactScreen } from '../../../../src/features/contact/contact-screen.tsx';
import { paths } from '../../../../src/paths.ts';
import { todayHere } from '../../../../src/platform/clock.ts';
import { saveProfile } from '../../../../src/store/profile.ts';
import { makeContact, makeExchange, makeInteraction, makePromise, makeSphere } from '../../../support/make.ts';
import { openFresh } from '../../../support/open.ts';
import { renderScreen } from '../../../support/render-screen.tsx';

const today = todayHere();

async function renderHelle(fields: Partial<Contact> = {}) {
  const database = await openFresh();
  await saveProfile(database, { offers: ['choir'], seeks: ['budgets'] });
  await database.spheres.add(makeSphere({ id: 'family', private: true, name: 'Family' }));
  await database.contacts.add(
    makeContact({
      id: 'helle',
      displayName: 'Helle Kjær',
      givenName: 'Helle',
      seeks: ['choir'],
      offers: ['budgets'],
      ...fields,
    }),
  );
  await database.promises.add(makePromise({ id: 'recipe', contactId: 'helle', what: 'the recipe', dueOn: today }));
  await database.interactions.add(
    makeInteraction({ id: 'talk', contactIds: ['helle'], channel: 'call', day: addDays(today, -1) }),
  );
  await database.exchanges.bulkAdd(
    [1, 2, 3].map((days) => makeExchange({ contactId: 'helle', day: addDays(today, -days), kind: 'time' })),
  );
  const rendered = await renderScreen(<ContactScreen />, {
    database,
    address: paths.contact('helle'),
    pattern: paths.contact(':id'),
  });
  await screen.findByRole('heading', { level: 1, name: 'Helle Kjær' });
  return rendered;
}

test('promises stand with their day and are kept from here; another is written down', async () => {
  const { user, database } = await renderHelle();
  const section = await screen.findByRole('region', { name: 'Promises' });
  expect(within(section).getByText('by today')).toBeTruthy();
  await user.click(within(section).getByRole('button', { name: 'Write down a promise' }));
  await user.type(await screen.findByLabelText('What did you promise?'), 'the map');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await user.click(await within(section).findByRole('button', { name: 'Kept: the map' }));
  await waitFor(async () =>
    expect((await database.promises.toArray()).find(({ what }) => what === 'the map')).toMatchObject({
      contactId: 'helle',
      doneOn: today,
    }),
  );
});

test('how it stands is said once one asks, in words, and no more once one asks no more', async () => {
  const { user, database } = await renderHelle();
  const ask = await screen.findByRole('switch', { name: 'Show how it stands' });
  expect(screen.queryByText(/the one who gives/)).toBeNull();
  expect(screen.queryByText('Time')).toBeNull();
  await user.click(ask);
  await screen.findByText('You have mostly been the one who gives to Helle.');
  expect(await screen.findAllByText('Time')).toHaveLength(3);
  expect(screen.getByText('I gave · yesterday')).toBeTruthy();
  expect(await database.contacts.get('helle')).toMatchObject({ balanceShown: true });
  await user.click(ask);
  await waitFor(() => expect(screen.queryByText(/the one who gives/)).toBeNull());
});

test.each([
  ['family', { sphereIds: ['family'] }],
  ['a client', { distance: true }],
])('with %s there is no give and take, whatever was asked for before', async (_, fields) => {
  await renderHelle({ balanceShown: true, ...fields });
  await screen.findByRole('region', { name: 'Promises' });
  expect(screen.queryByRole('region', { name: 'Give and take' })).toBeNull();
  expect(screen.queryByText(/the one who gives/)).toBeNull();
  expect(screen.queryByRole('heading', { name: 'You could help with this' })).toBeNull();
});

test('what each could help the other with stands here both ways', async () => {
  await renderHelle();
  const mine = await screen.findByRole('region', { name: 'You could help with this' });
  expect(within(mine).getByText('choir')).toBeTruthy();
  expect(within(mine).getByText('You offer choir')).toBeTruthy();
  const theirs = screen.getByRole('region', { name: 'Helle could help you with this' });
  expect(within(theirs).getByText('budgets')).toBeTruthy();
});

test('what came of a talk is said in a tap each, and taken back with another', async () => {
  const { user, database } = await renderHelle();
  await user.click(await screen.findByRole('button', { name: 'What came of it?' }));
  const sheet = await screen.findByRole('dialog', { name: 'What came of it with Helle?' });
  const talk = async () => database.interactions.get('talk');
  await user.click(await within(sheet).findByRole('checkbox', { name: 'Inspiration' }));
  await waitFor(async () => expect(await talk()).toMatchObject({ outcomes: ['inspiration'] }));
  await user.click(within(sheet).getByRole('radio', { name: '30 minutes' }));
  await waitFor(async () => expect(await talk()).toMatchObject({ minutes: 30 }));
  const helped = () => within(sheet).getByRole('checkbox', { name: 'Helle helped me' });
  await user.click(helped());
  const credited = async () =>
    (await database.exchanges.toArray()).filter(
      ({ source, deletedAt }) => source?.id === 'talk' && deletedAt === undefined,
    );
  await waitFor(async () => expect(await credited()).toMatchObject([{ direction: 'received', kind: 'help' }]));
  await waitFor(() => expect(helped()).toHaveProperty('checked', true));
  await user.click(helped());
  await waitFor(async () => expect(await credited()).toEqual([]));
  await user.click(within(sheet).getByRole('radio', { name: 'Not said' }));
  await waitFor(async () => expect(await talk()).not.toHaveProperty('minutes'));
  await user.click(within(sheet).getByRole('button', { name: 'Done' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(screen.getByText('Inspiration')).toBeTruthy();
});
