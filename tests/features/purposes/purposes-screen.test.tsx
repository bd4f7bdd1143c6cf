/** The purposes in one's own order, and those that were let go. */
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PurposesScreen } from '../../../src/features/purposes/purposes-screen.tsx';
import { todayHere } from '../../../src/platform/clock.ts';
import { makePurpose } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

const today = todayHere();

async function withPurposes() {
  const database = await openFresh();
  await database.purposes.bulkAdd([
    makePurpose({ id: 'job', rank: 0, lookBackOn: today }),
    makePurpose({ id: 'help', kind: 'quick-help', wish: '', rank: 1 }),
    makePurpose({ id: 'choir', kind: 'friendship', wish: 'Sing with someone', rank: 2, retiredOn: today }),
  ]);
  return database;
}

function order(): readonly string[] {
  const list = screen.getByRole('list', { name: 'In your order' });
  return within(list)
    .getAllByRole('link')
    .map(({ textContent }) => textContent);
}

test('without any, one thing is taught and one thing can be done', async () => {
  await renderScreen(<PurposesScreen />);
  await screen.findByRole('heading', { name: 'What do you hope for?' });
  expect(screen.getByRole('link', { name: 'Write down a purpose' }).getAttribute('href')).toBe('#/purposes/new');
});

test('they go up and down with a press; the first goes no further', async () => {
  const { user } = await renderScreen(<PurposesScreen />, { database: await withPurposes() });
  await screen.findByText('New job · Time to look back');
  expect(order()).toEqual(['A job that matters', 'Quick help']);
  expect(screen.getByRole('button', { name: 'Move up: A job that matters' })).toHaveProperty('disabled', true);
  await user.click(screen.getByRole('button', { name: 'Move down: A job that matters' }));
  await waitFor(() => expect(order()).toEqual(['Quick help', 'A job that matters']));
  await user.click(screen.getByRole('button', { name: 'Move up: A job that matters' }));
  await waitFor(() => expect(order()).toEqual(['A job that matters', 'Quick help']));
});

test('what was let go stands by itself', async () => {
  await renderScreen(<PurposesScreen />, { database: await withPurposes() });
  const earlier = await screen.findByRole('region', { name: 'Earlier ones' });
  within(earlier).getByText('Let go today');
  expect(within(earlier).getByRole('link', { name: 'Sing with someone' }).getAttribute('href')).toBe(
    '#/purposes/choir',
  );
});
