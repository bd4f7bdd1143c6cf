/** The hope on a network's page, in the week before its next meeting. */
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addDays } from '../../../../src/domain/calendar-date.ts';
import { NextHope } from '../../../../src/features/networks/page/next-hope.tsx';
import { dayAndTimeAt } from '../../../../src/platform/clock.ts';
import { makeMeeting, makeNetwork } from '../../../support/make.ts';
import { openFresh } from '../../../support/open.ts';
import { renderScreen } from '../../../support/render-screen.tsx';

const now = dayAndTimeAt(Date.now());
const network = makeNetwork({ id: 'circle' });

async function renderNext(days: number, fields: Parameters<typeof makeMeeting>[0] = {}) {
  const database = await openFresh();
  const meeting = makeMeeting({
    id: 'next',
    networkId: 'circle',
    day: addDays(now.day, days),
    time: now.time,
    ...fields,
  });
  await database.networks.add(network);
  await database.meetings.add(meeting);
  return renderScreen(<NextHope network={network} next={{ day: meeting.day, meeting }} />, { database });
}

test('it is written down, and can be written anew or taken away', async () => {
  const { user, database } = await renderNext(7, { hope: 'A new idea' });
  const field = screen.getByDisplayValue('A new idea');
  expect(screen.queryByRole('button', { name: 'Keep it' })).toBeNull();
  await user.clear(field);
  await user.type(field, 'Two');
  await user.click(screen.getByRole('button', { name: 'Keep it' }));
  await waitFor(async () => expect((await database.meetings.get('next'))?.hope).toBe('Two'));
});

test('not of one further away, nor of one that has begun', async () => {
  const { unmount } = await renderNext(8);
  expect(screen.queryByRole('textbox')).toBeNull();
  unmount();
  await renderNext(0);
  expect(screen.queryByRole('textbox')).toBeNull();
});
