/** When a network meets next, on its page. */
import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { Next } from '../../../../src/features/networks/page/next.tsx';
import { networkPage } from '../../../../src/store/network-page.ts';
import { makeMeeting, makeNetwork, SUNDAY } from '../../../support/make.ts';
import { openFresh } from '../../../support/open.ts';
import { renderScreen } from '../../../support/render-screen.tsx';

afterEach(() => {
  vi.useRealTimers();
});

test.each([
  ['18:59', 'Next meeting'],
  ['20:30', 'The meeting that just was'],
])('at %s that of seven o’clock, for an hour and a half, is "%s"', async (time, title) => {
  vi.useFakeTimers({ now: new Date(`${SUNDAY}T${time}`), toFake: ['Date'] });
  const database = await openFresh();
  await database.networks.add(makeNetwork({ id: 'choir', minutesPerMeeting: 90 }));
  await database.meetings.add(makeMeeting({ networkId: 'choir', day: SUNDAY, time: '19:00' }));
  const page = await networkPage(database, 'choir', SUNDAY);
  if (page === undefined) throw new Error('the network is not there');
  await renderScreen(<Next page={page} />, { database });
  expect(await screen.findByRole('region', { name: title })).toBeTruthy();
});
