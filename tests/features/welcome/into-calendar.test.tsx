import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { IntoCalendar } from '../../../src/features/welcome/into-calendar.tsx';
import { settingsOf } from '../../../src/store/settings.ts';
import { renderScreen } from '../../support/render-screen.tsx';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('the appointment as it was just chosen goes into the calendar, and one stays where one is', async () => {
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function press(this: HTMLAnchorElement) {
    names.push(this.download);
  });
  const appointment = { checkInWeekday: 3, checkInTime: '20:15' } as const;
  const { user, database, visited } = await renderScreen(<IntoCalendar appointment={appointment} />);
  await user.click(screen.getByRole('button', { name: 'Put it in my calendar' }));
  expect(await screen.findByText(/Open the file among your downloads/)).toBeTruthy();
  expect(names).toEqual(['livstegn-round.ics']);
  expect(await settingsOf(database)).toMatchObject({
    ...appointment,
    calendarSequence: 1,
    calendar: { round: appointment },
  });
  expect(visited).toEqual(['/']);
});
