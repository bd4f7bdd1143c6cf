import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { SnoozeSheet } from '../../src/person/snooze-sheet.tsx';
import { todayHere } from '../../src/platform/clock.ts';
import { renderScreen } from '../support/render-screen.tsx';

async function renderSheet() {
  const chosen: unknown[] = [];
  const acts = {
    name: 'Helle',
    snooze: (until: unknown) => {
      chosen.push(until);
      return Promise.resolve();
    },
  };
  const rendered = await renderScreen(<SnoozeSheet acts={acts} onClose={() => chosen.push('closed')} />);
  return { ...rendered, chosen };
}

test.each([
  ['In two weeks', { every: 2, unit: 'week' }],
  ['In a month', { every: 1, unit: 'month' }],
  ['In three months', { every: 3, unit: 'month' }],
])('offers "%s"', async (label, span) => {
  const { user, chosen } = await renderSheet();
  await user.click(screen.getByRole('button', { name: label }));
  expect(chosen).toEqual(['closed', span]);
});

test('takes a day of one’s own, and none before tomorrow', async () => {
  const { user, chosen } = await renderSheet();
  const day = screen.getByLabelText('On a certain day');
  fireEvent.change(day, { target: { value: todayHere() } });
  await user.click(screen.getByRole('button', { name: 'Wait until then' }));
  expect(screen.getByText('Choose a day after today.')).toBeTruthy();
  fireEvent.change(day, { target: { value: addDays(todayHere(), 3) } });
  await user.click(screen.getByRole('button', { name: 'Wait until then' }));
  expect(chosen).toEqual(['closed', addDays(todayHere(), 3)]);
});
