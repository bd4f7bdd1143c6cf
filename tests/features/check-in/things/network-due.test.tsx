/** A network in the weekly round: a meeting ahead with a line of hope, or a look back. */
import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { addDays } from '../../../../src/domain/calendar-date.ts';
import type { Network } from '../../../../src/domain/network.ts';
import { networkDue } from '../../../../src/features/check-in/things/network-due.tsx';
import { paths } from '../../../../src/paths.ts';
import { todayHere } from '../../../../src/platform/clock.ts';
import { makeMeeting, makeNetwork } from '../../../support/make.ts';
import { openFresh } from '../../../support/open.ts';
import { renderScreen } from '../../../support/render-screen.tsx';
import { thinkHere } from '../../../support/think.ts';

const today = todayHere();

async function renderThing(network: Partial<Network>) {
  const database = await openFresh();
  await database.networks.add(makeNetwork({ id: 'circle', ...network }));
  await database.meetings.add(makeMeeting({ id: 'next', networkId: 'circle', day: addDays(today, 3) }));
  const onDone = vi.fn<(count: number) => void>();
  const rendered = await renderScreen(<networkDue.Offer onDone={onDone} />, { database });
  return { ...rendered, onDone, need: () => networkDue.need(database, today, thinkHere(database)) };
}

test('one that waits to be looked back on leads there', async () => {
  const { need } = await renderThing({ createdAt: '2020-03-01T12:00:00.000Z' });
  await screen.findByText('Half a year has gone: is it worth the time?');
  expect(screen.getByRole('link', { name: 'Look back' }).getAttribute('href')).toBe(
    `#${paths.reviewNetwork('circle')}`,
  );
  expect(await need()).toBe(0.5);
});

test('one that meets within the week asks for a line of hope; then one goes on', async () => {
  const { user, database, need, onDone } = await renderThing({ createdAt: `${today}T12:00:00.000Z` });
  expect(await need()).toBe(0.3);
  await user.type(await screen.findByRole('textbox', { name: 'What do you hope to take home?' }), 'One idea');
  await user.click(screen.getByRole('button', { name: 'Keep it' }));
  await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  expect((await database.meetings.get('next'))?.hope).toBe('One idea');
  expect(await need()).toBe(0);
  await user.click(screen.getByRole('button', { name: 'Go on' }));
  expect(onDone).toHaveBeenCalledOnce();
});
