/** The Networks tab. */
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addDays } from '../../../src/domain/calendar-date.ts';
import { NetworksScreen } from '../../../src/features/networks/networks-screen.tsx';
import { todayHere } from '../../../src/platform/clock.ts';
import { makeContact, makeMeeting, makeNetwork } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

const today = todayHere();

test('with none it says what a network lives by, and leads to the first', async () => {
  await renderScreen(<NetworksScreen />);
  await screen.findByText('A network lives as long as it is worth the evening');
  expect(screen.getByRole('link', { name: 'Write down a network' }).getAttribute('href')).toBe('#/networks/new');
});

test('open ones stand by name with their next meeting, in the order of the language; closed ones apart', async () => {
  const database = await openFresh();
  await database.networks.bulkAdd([
    makeNetwork({ id: 'a', name: 'Ålborg' }),
    makeNetwork({ id: 'b', name: 'Bestyrelsen', rhythm: { every: 1, unit: 'month' } }),
    makeNetwork({ id: 'c', name: 'Koret', closedOn: today }),
  ]);
  await database.meetings.add(makeMeeting({ networkId: 'a', day: addDays(today, 1), time: '18:00' }));
  await renderScreen(<NetworksScreen />, { database, language: 'da' });
  const list = await screen.findByRole('list', { name: 'Netværk' });
  expect(
    within(list)
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual(['Bestyrelsen', 'Ålborg']);
  await within(list).findByText('I morgen kl. 18.00');
  within(list).getByText('Hver måned');
  const closed = screen.getByRole('region', { name: 'Lukket, med alt det, der var' });
  within(closed).getByRole('link', { name: 'Koret' });
});

test('with only closed ones it says so', async () => {
  const database = await openFresh();
  await database.networks.add(makeNetwork({ closedOn: today }));
  await renderScreen(<NetworksScreen />, { database });
  expect(await screen.findByText('None is open at the moment.')).toBeTruthy();
});

test('below them it says how alike all one’s people are', async () => {
  const database = await openFresh();
  await database.networks.add(makeNetwork());
  const fields = { tie: 'weak', level: 'board' } as const;
  await database.contacts.bulkAdd([makeContact(fields), makeContact(fields), makeContact(fields)]);
  await renderScreen(<NetworksScreen />, { database });
  const whole = await screen.findByRole('region', { name: 'How alike your people are' });
  expect(whole.textContent).toContain('Most of those you know are alike.');
  expect(whole.textContent).toContain('alike: Board');
});
