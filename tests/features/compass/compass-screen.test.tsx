import { screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addDays } from '../../../src/domain/calendar-date.ts';
import { CompassScreen } from '../../../src/features/compass/compass-screen.tsx';
import { addAsk } from '../../../src/store/asks.ts';
import { addNetwork } from '../../../src/store/networks.ts';
import { addPurpose } from '../../../src/store/purposes.ts';
import { makeContact, makeExchange, makeInteraction, makeMeeting, SUNDAY } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${SUNDAY}T12:00`) });
});
afterEach(() => {
  vi.useRealTimers();
});

/** The five pieces, once each says where one stands. */
async function pieces(): Promise<readonly HTMLElement[]> {
  const first = await screen.findAllByRole('link', { name: /purpose|help with|came of|Look back|formål|syfte/ });
  expect(first.length).toBeGreaterThan(0);
  return screen.getAllByRole('listitem').slice(0, 5);
}

function act(piece: HTMLElement | undefined): string | undefined {
  return piece === undefined ? undefined : within(piece).getByRole('link').textContent;
}

test.each(['en', 'da', 'sv'] as const)(
  'opens with five pieces of advice, each with where one stands and one thing to do now, in %s',
  async (language) => {
    await renderScreen(<CompassScreen />, { language });
    for (const piece of await pieces()) {
      expect(within(piece).getByRole('heading', { level: 2 })).toBeTruthy();
      expect(within(piece).getAllByRole('link')).toHaveLength(1);
      expect(within(piece).getByRole('link').getAttribute('href')).toMatch(/^#\//);
      expect(piece.querySelectorAll('p')[1]?.textContent).toMatch(/\.$/);
    }
  },
);

test('where one stands is said from what is here', async () => {
  const database = await openFresh();
  const { id } = await addPurpose(database, { kind: 'new-job', wish: 'A job with people' });
  await addPurpose(database, { kind: 'inspiration', wish: '' });
  const choir = await addNetwork(database, { name: 'Choir', purposeIds: [id] });
  await database.networks.update(choir.id, { createdAt: `${addDays(SUNDAY, -400)}T12:00:00.000Z` });
  await addNetwork(database, { name: 'Book club' });
  await addAsk(database, { what: 'A hand with the budget of the coming year, line by line', topics: [] });
  await database.contacts.add(makeContact({ id: 'helle', displayName: 'Helle Kjær', givenName: 'Helle' }));
  await database.exchanges.add(makeExchange({ contactId: 'helle' }));
  await database.interactions.add(makeInteraction({ contactIds: ['helle'] }));
  await renderScreen(<CompassScreen />, { database });
  const [purpose, choose, invest, ask, remember] = await pieces();
  expect(purpose?.textContent).toContain('You have written down two, and “A job with people” comes first.');
  expect(act(purpose)).toBe('Who could help with “Inspiration”?');
  expect(choose?.textContent).toContain('You are in two networks.');
  expect(act(choose)).toBe('Look back on Choir');
  expect(invest?.textContent).toContain('one thing you gave');
  expect(act(invest)).toBe('Say how much time you’d like to give');
  expect(act(ask)).toBe('See how it goes with “A hand with the budget of the coming year, line …”');
  expect(remember?.textContent).toContain('One person heard from you in the last month.');
  const purposes = screen.getByRole('region', { name: 'Purposes' });
  expect(within(purposes).getByRole('link', { name: 'A job with people' })).toBeTruthy();
});

test('help of which they were not told is told of by name', async () => {
  const database = await openFresh();
  await database.contacts.add(makeContact({ id: 'helle', displayName: 'Helle Kjær', givenName: 'Helle' }));
  await database.exchanges.add(makeExchange({ contactId: 'helle', direction: 'received', day: addDays(SUNDAY, -20) }));
  await renderScreen(<CompassScreen />, { database });
  expect(act((await pieces())[3])).toBe('Tell Helle how it went');
});

test('from here one comes to all the rest', async () => {
  await renderScreen(<CompassScreen />);
  await pieces();
  const more = screen.getByRole('region', { name: 'More to look at' });
  const targets = within(more)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));
  for (const to of ['measure', 'give-and-take', 'ask', 'quick-help', 'palette', 'inventory', 'introductions']) {
    expect(targets).toContain(`#/${to}`);
  }
});

test('a thief of time is spoken of kindly, and waved away with a way back', async () => {
  const database = await openFresh();
  const { id } = await addNetwork(database, { name: 'Choir' });
  const days = [10, 40, 70].map((ago) => addDays(SUNDAY, -ago));
  await database.meetings.bulkAdd(days.map((day) => makeMeeting({ networkId: id, day, attended: true, minutes: 150 })));
  const { user } = await renderScreen(<CompassScreen />, { database });
  const thoughts = await screen.findByRole('region', { name: 'Worth a thought' });
  expect(within(thoughts).getByRole('link', { name: 'Look back on Choir' }).getAttribute('href')).toBe(
    `#/networks/${id}/review`,
  );
  await user.click(within(thoughts).getByRole('button', { name: 'Not now' }));
  await vi.waitFor(() => expect(screen.queryByRole('region', { name: 'Worth a thought' })).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('region', { name: 'Worth a thought' })).toBeTruthy();
});

test.each([
  ['en', 'Helle, Ida and Jens', 'See what became of it with Helle'],
  ['da', 'Helle, Ida og Jens', 'Se, hvad der blev af det med Helle'],
  ['sv', 'Helle, Ida och Jens', 'Se vad det blev av det med Helle'],
] as const)('those from whom it has been quiet are named, in %s', async (language, names, link) => {
  const database = await openFresh();
  const day = addDays(SUNDAY, -80);
  const people = ['Helle', 'Ida', 'Jens'].map((givenName) =>
    makeContact({ id: givenName.toLowerCase(), displayName: givenName, givenName, tie: 'weak', lastFullOn: day }),
  );
  await database.contacts.bulkAdd(people);
  await database.interactions.bulkAdd(
    people.map(({ id }) => makeInteraction({ contactIds: [id], day, answered: 'open', openSince: day })),
  );
  await renderScreen(<CompassScreen />, { database, language });
  expect((await screen.findByRole('link', { name: link })).getAttribute('href')).toBe('#/contacts/helle');
  expect(screen.getByText(new RegExp(names))).toBeTruthy();
});
