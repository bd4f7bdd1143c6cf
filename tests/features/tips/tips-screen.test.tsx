/** The lists of tips: four places, search, and what is said where there are none. */
import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/calendar-date.ts';
import { TipsScreen } from '../../../src/features/tips/tips-screen.tsx';
import { todayHere } from '../../../src/platform/clock.ts';
import { makeContact, makeForward, makeTip } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

const today = todayHere();

beforeEach(() => {
  window.history.replaceState({}, '');
});

async function withTips() {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({ id: 'bo', displayName: 'Bo Lind' }),
    makeContact({ id: 'helle', displayName: 'Helle Kjær' }),
  ]);
  await database.tips.bulkAdd([
    makeTip({ id: 'tip-1', title: 'Om tillid', url: 'https://www.example.dk/x', topics: ['ledelse'] }),
    makeTip({ id: 'tip-2', title: 'Fagdag', kind: 'event', eventOn: addDays(today, 1) }),
    makeTip({ id: 'tip-3', title: 'Sidste års fagdag', kind: 'event', eventOn: addDays(today, -1) }),
    makeTip({ id: 'tip-4', title: 'Floden', kind: 'book', forMe: true, fromContactId: 'bo', readOn: today }),
    makeTip({ id: 'tip-5', title: 'Et råd', kind: 'other' }),
    makeTip({ id: 'tip-6', title: 'Glemt', archivedOn: today }),
  ]);
  await database.forwards.bulkAdd([
    makeForward({ tipId: 'tip-5', contactId: 'bo' }),
    makeForward({ tipId: 'tip-5', contactId: 'helle' }),
  ]);
  return database;
}

test('each place shows its tips with what is known of them, and leads to their pages', async () => {
  const { user } = await renderScreen(<TipsScreen />, { database: await withTips() });
  const list = await screen.findByRole('list', { name: 'Tips' });
  expect(
    within(list)
      .getAllByRole('link')
      .map(({ textContent }) => textContent),
  ).toEqual(['Fagdag', 'Om tillid', 'Sidste års fagdag']);
  expect(within(list).getByRole('link', { name: 'Om tillid' }).getAttribute('href')).toBe('#/tips/tip-1');
  within(list).getByText('example.dk · ledelse');
  within(list).getByText('Tomorrow');
  within(list).getByText('The day has passed');
  await user.click(screen.getByRole('radio', { name: 'For me' }));
  within(screen.getByRole('list', { name: 'Tips' })).getByText('From Bo Lind · Read');
  await user.click(screen.getByRole('radio', { name: 'Passed on' }));
  screen.getByText(/^To (Helle Kjær and Bo Lind|Bo Lind and Helle Kjær)$/);
  await user.click(screen.getByRole('radio', { name: 'Put away' }));
  screen.getByRole('link', { name: 'Glemt' });
});

test('a place without tips says what belongs there', async () => {
  const { user } = await renderScreen(<TipsScreen />, { language: 'da' });
  await screen.findByRole('heading', { name: 'Intet venter på at blive givet videre' });
  expect(screen.getAllByRole('link', { name: 'Noget at give videre' })).toHaveLength(2);
  await user.click(screen.getByRole('radio', { name: 'Lagt væk' }));
  screen.getByRole('heading', { name: 'Intet er lagt væk' });
});

test('many tips are searched by their words, and those in view alone are in the page', async () => {
  const database = await openFresh();
  const numbers = Array.from({ length: 500 }, (_, number) => number);
  await database.tips.bulkAdd(numbers.map((number) => makeTip({ id: `tip-${number}`, title: `Tip ${number}` })));
  const { user } = await renderScreen(<TipsScreen />, { database });
  const search = await screen.findByRole('searchbox', { name: 'Find among the tips' });
  expect(screen.queryAllByRole('link', { name: /^Tip \d/ }).length).toBeLessThan(100);
  await user.type(search, 'tip 499');
  await screen.findByRole('link', { name: 'Tip 499' });
  expect(screen.getAllByRole('link', { name: /^Tip \d/ })).toHaveLength(1);
  await user.type(search, ' nowhere');
  await screen.findByText('No tip here has those words.');
});

test('coming back finds the same place', async () => {
  const database = await withTips();
  const { user, unmount } = await renderScreen(<TipsScreen />, { database });
  await user.click(await screen.findByRole('radio', { name: 'For me' }));
  unmount();
  await renderScreen(<TipsScreen />, { database });
  expect(await screen.findByRole('link', { name: 'Floden' })).toBeTruthy();
});
