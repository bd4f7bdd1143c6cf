/** One person of the round: what one can bring along, and giving it. */
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import type { Contact } from '../../../src/domain/contact.ts';
import type { Reason } from '../../../src/domain/nudge.ts';
import { CheckInScreen } from '../../../src/features/check-in/check-in-screen.tsx';
import type { Database } from '../../../src/store/database.ts';
import { startRound } from '../../../src/store/round.ts';
import { moveRound, latestRound } from '../../../src/store/round.ts';
import { makeContact, makePlan, makeSettings, makeSphere, makeTip, SUNDAY } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(`${SUNDAY}T12:00`), toFake: ['Date'] });
});

afterEach(() => {
  vi.useRealTimers();
});

const HELLE = makeContact({
  id: 'helle',
  displayName: 'Helle Kjær',
  givenName: 'Helle',
  tie: 'strong',
  interests: ['mentoring'],
  metThrough: 'the sailing club',
  phones: [{ label: '', value: '20 30 40 50' }],
  lastFullOn: calendarDate('2025-11-05'),
  dueOn: SUNDAY,
});
const DUE: Reason = { code: 'due', ids: [], days: 123 };
const TIP: Reason = { code: 'tip', ids: ['article'], words: ['mentoring'] };

/** Stands at Helle in a round of ten minutes. */
async function renderAtHelle(
  reasons: readonly Reason[],
  more: { readonly contact?: Contact; readonly fill?: (database: Database) => Promise<unknown> } = {},
) {
  const database = await openFresh();
  await database.settings.add(makeSettings());
  await database.contacts.add(more.contact ?? HELLE);
  await database.tips.add(makeTip({ id: 'article', title: 'Mentoring that lasts', topics: ['mentoring'] }));
  await database.plans.add(makePlan({ items: [{ contactId: 'helle', reasons }] }));
  await more.fill?.(database);
  await startRound(database, { startsOn: SUNDAY, minutes: 10, waitingIds: ['helle'] }, SUNDAY);
  const round = await latestRound(database);
  if (round !== undefined) await moveRound(database, round, { step: 1 });
  const rendered = await renderScreen(<CheckInScreen />, { database });
  await screen.findByRole('heading', { level: 1, name: 'Helle Kjær' });
  return rendered;
}

async function pick(user: Awaited<ReturnType<typeof renderAtHelle>>['user'], item: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'More: Helle Kjær' }));
  const menu = within(screen.getByRole('dialog', { name: 'Helle Kjær' }));
  await user.click(await menu.findByRole('button', { name: item }));
}

test('a tip that fits is the gift to bring, with the words that matched, and goes out from there', async () => {
  const { user } = await renderAtHelle([TIP, DUE]);
  expect(
    screen.getByText('You haven’t talked since November 2025, and you have saved an article about “mentoring”.'),
  ).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /Mentoring that lasts.*Pass it on/ }));
  const sheet = within(await screen.findByRole('dialog', { name: 'Who would enjoy this?' }));
  expect((await sheet.findByRole<HTMLInputElement>('checkbox', { name: /Helle Kjær/ })).checked).toBe(true);
});

test('what they gave one leads to telling them', async () => {
  const told: Reason = { code: 'told', ids: ['theirs'], days: 3 };
  const { user } = await renderAtHelle([told, DUE], {
    fill: (open) =>
      open.tips.add(
        makeTip({ id: 'theirs', title: 'On listening', forMe: true, fromContactId: 'helle', readOn: SUNDAY }),
      ),
  });
  await user.click(screen.getByRole('button', { name: /On listening.*Tell what you took from it/ }));
  expect(await screen.findByRole('dialog', { name: 'Write to Helle' })).toBeTruthy();
});

test('whom one could bring them together with stands there by name', async () => {
  const seeks: Reason = { code: 'seeks', ids: ['mette'], words: ['a mentor'] };
  await renderAtHelle([seeks, DUE], {
    fill: (open) => open.contacts.add(makeContact({ id: 'mette', displayName: 'Mette Holm', givenName: 'Mette' })),
  });
  expect(
    screen.getByText('You haven’t talked since November 2025, and Mette may have what Helle is looking for.'),
  ).toBeTruthy();
  const gift = screen.getByRole('link', { name: /Mette Holm.*“a mentor”.*Bring them together/ });
  expect(gift.getAttribute('href')).toBe('#/introductions/new/helle');
});

test('behind ⋯ one passes on any of the tips that wait, those that fit first', async () => {
  const { user } = await renderAtHelle([DUE], {
    fill: (open) => open.tips.add(makeTip({ id: 'bread', title: 'Bread and salt' })),
  });
  await pick(user, 'Pass something on');
  const sheet = within(await screen.findByRole('dialog', { name: 'What would you like to pass on to Helle?' }));
  await waitFor(() =>
    expect(sheet.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
      expect.stringMatching(/^Mentoring that lasts“mentoring”/i),
      'Bread and salt',
    ]),
  );
  await user.click(sheet.getByRole('button', { name: 'Bread and salt' }));
  const choice = within(await screen.findByRole('dialog', { name: 'Who would enjoy this?' }));
  expect((await choice.findByRole<HTMLInputElement>('checkbox', { name: /Helle Kjær/ })).checked).toBe(true);
});

test('behind ⋯ one brings them together with others, but for family and friends', async () => {
  const { user, database } = await renderAtHelle([DUE], {
    fill: (open) => open.spheres.add(makeSphere({ id: 'family', private: true })),
  });
  await user.click(screen.getByRole('button', { name: 'More: Helle Kjær' }));
  const link = await screen.findByRole('link', { name: 'Bring together with others' });
  expect(link.getAttribute('href')).toBe('#/introductions/new/helle');
  await database.contacts.update('helle', { sphereIds: ['family'] });
  await waitFor(() => expect(screen.queryByRole('link', { name: 'Bring together with others' })).toBeNull());
});

test('where nothing was noted yet, where one met helps one to begin', async () => {
  await renderAtHelle([DUE]);
  expect(screen.getByText('You met here: the sailing club')).toBeTruthy();
});
