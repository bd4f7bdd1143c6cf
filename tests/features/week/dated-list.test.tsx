/** Days to keep in mind: the next of them at once, more on asking. */
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
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

function rows(): readonly HTMLElement[] {
  return within(screen.getByRole('list')).getAllByRole('listitem');
}
