/** Quick help: whom one may call, in which order, and what to do when nobody knows. */
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { QuickHelpScreen } from '../../../src/features/quick-help/quick-help-screen.tsx';
import { todayHere } from '../../../src/platform/clock.ts';
import { askDraft, keepAskDraft } from '../../../src/store/asks.ts';
import { makeContact, makeRequest } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

const phones = [{ label: 'mobile', value: '+45 20 30 40 50' }];

async function withPeople() {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({
      id: 'kim',
      displayName: 'Kim Friis',
      givenName: 'Kim',
      phones,
      quickHelp: true,
      jobTitle: 'Plumber',
    }),
    makeContact({ id: 'pia', displayName: 'Pia Nør', givenName: 'Pia', phones, quickHelp: true }),
    ...Array.from({ length: 14 }, (_, at) =>
      makeContact({ id: `close-${at + 10}`, displayName: `Close ${at}`, phones, tie: 'strong' }),
    ),
  ]);
  const day = todayHere();
  await database.requests.bulkAdd([
    makeRequest({ contactId: 'pia', day, response: 'yes' }),
    makeRequest({ contactId: 'pia', day, response: 'yes' }),
  ]);
  return database;
}

function closeTies() {
  return within(screen.getByRole('region', { name: 'Close, with a phone' })).getAllByRole('listitem');
}

test('those chosen for it, then close ties, a few at a time; who was asked too much stands apart', async () => {
  const { user } = await renderScreen(<QuickHelpScreen />, { database: await withPeople() });
  const chosen = within(await screen.findByRole('region', { name: 'You can call them at once' }));
  expect(chosen.getByRole('button', { name: 'Call Kim' })).toBeTruthy();
  expect(closeTies()).toHaveLength(11);
  await user.click(screen.getByRole('button', { name: 'Show more' }));
  await waitFor(() => expect(closeTies()).toHaveLength(14));
  const left = within(await screen.findByRole('region', { name: 'Better left alone today' }));
  expect(left.getByText(/^You have asked Pia twice lately/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Call Pia' })).toBeNull();
});

test('one tap keeps what one is about to do, to be asked about on coming back', async () => {
  const { user, database } = await renderScreen(<QuickHelpScreen />, { database: await withPeople() });
  await user.click(await screen.findByRole('button', { name: 'Call Kim' }));
  await waitFor(async () =>
    expect(await database.intentions.toArray()).toMatchObject([{ contactId: 'kim', act: 'call', via: 'call' }]),
  );
});

test('by what it is about; when nobody knows, the words go along to a need', async () => {
  const { user, database } = await renderScreen(<QuickHelpScreen />, { database: await withPeople() });
  await user.type(await screen.findByLabelText('What is it about?'), 'plumber');
  expect(await screen.findByText('“plumber”')).toBeTruthy();
  await user.clear(screen.getByLabelText('What is it about?'));
  await user.type(screen.getByLabelText('What is it about?'), 'violin');
  expect(await screen.findByText(/^None of those you can call/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Ask more widely' }));
  await waitFor(async () => expect((await askDraft(database))?.what).toBe('violin'));
});

test('what was begun before is not written over', async () => {
  const database = await withPeople();
  await keepAskDraft(database, { what: 'A van', topics: [] });
  const { user } = await renderScreen(<QuickHelpScreen />, { database });
  await user.type(await screen.findByLabelText('What is it about?'), 'violin');
  await user.click(await screen.findByRole('button', { name: 'Ask more widely' }));
  await waitFor(() => expect(window.location.hash).toBe('#/ask/new'));
  expect((await askDraft(database))?.what).toBe('A van');
});

test('nobody yet: where to say who may be called', async () => {
  await renderScreen(<QuickHelpScreen />);
  expect(await screen.findByRole('heading', { name: 'Whom can you call without a second thought?' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Go to your people' })).toBeTruthy();
});
