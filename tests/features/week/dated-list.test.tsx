/** Days to keep in mind: the next of them at once, more on asking. */
import { screen, within } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { addDays } from '../../../src/domain/calendar-date.ts';
import { DatedList } from '../../../src/features/week/dated-list.tsx';
import { makeContact, makeMeeting, makeNetwork, SUNDAY } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

test('of very many birthdays and meetings the next stand there at once, the others on asking', async () => {
  const database = await openFresh();
  await database.networks.add(makeNetwork({ id: 'choir', name: 'The choir' }));
  await database.meetings.add(makeMeeting({ networkId: 'choir', day: SUNDAY }));
  const birthdays = Array.from({ length: 20 }, (_, nth) => ({
    kind: 'birthday' as const,
    day: addDays(SUNDAY, 1 + Math.floor(nth / 2)),
    contact: makeContact({ displayName: `Person ${nth}` }),
  }));
  const { user } = await renderScreen(<DatedList birthdays={birthdays} today={SUNDAY} />, { database });
  await screen.findByText('The choir');
  expect(rows()).toHaveLength(12);
  expect(rows()[0]?.textContent).toContain('The choir');
  await user.click(screen.getByRole('button', { name: 'Show 9 more' }));
  expect(rows()).toHaveLength(21);
  expect(screen.queryByRole('button')).toBeNull();
});

test('a meeting of today lies ahead until it is over', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${SUNDAY}T15:00`) });
  onTestFinished(() => void vi.useRealTimers());
  const database = await openFresh();
  await database.networks.bulkAdd([makeNetwork({ id: 'over', name: 'Over' }), makeNetwork({ id: 'on', name: 'On' })]);
  await database.meetings.bulkAdd([
    makeMeeting({ networkId: 'over', day: SUNDAY, time: '13:00', minutes: 120 }),
    makeMeeting({ networkId: 'on', day: SUNDAY, time: '13:00', minutes: 121 }),
  ]);
  await renderScreen(<DatedList birthdays={[]} today={SUNDAY} />, { database });
  await screen.findByText('On');
  expect(rows()).toHaveLength(1);
});

function rows(): readonly HTMLElement[] {
  return within(screen.getByRole('list')).getAllByRole('listitem');
}
