import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RoundInvitation } from '../../../src/features/week/round-invitation.tsx';
import type { WeekLists } from '../../../src/features/week/use-week-screen.ts';
import { latestRound } from '../../../src/store/round.ts';
import { makeContact, SUNDAY } from '../../support/make.ts';
import { renderScreen } from '../../support/render-screen.tsx';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(`${SUNDAY}T12:00`), toFake: ['Date'] });
});

afterEach(() => {
  vi.useRealTimers();
});

const HELLE = {
  contact: makeContact({ id: 'helle' }),
  item: { contactId: 'helle', reasons: [] },
  spheres: [],
  history: [],
  serves: [],
  done: false,
};

function listsWith(round: WeekLists['round']): WeekLists {
  return { planId: 'plan', startsOn: SUNDAY, reckonedOn: SUNDAY, waiting: [HELLE], done: [], waved: [], round };
}

test('two minutes start at once: one tap into the round', async () => {
  const { user, database, visited } = await renderScreen(
    <RoundInvitation lists={listsWith('today')} today={SUNDAY} />,
    { language: 'da' },
  );
  expect(screen.getByRole('link', { name: 'Start ugens runde' }).getAttribute('href')).toBe('#/check-in');
  await user.click(screen.getByRole('button', { name: 'Jeg har kun to minutter' }));
  await waitFor(() => expect(visited).toContain('/check-in'));
  expect(await latestRound(database)).toMatchObject({ minutes: 2, startsOn: SUNDAY, contactIds: ['helle'] });
});

test.each([
  ['today', 'Start the weekly round'],
  ['open', 'Go on with the round'],
] as const)('%s: it stands above the cards', async (offer, name) => {
  await renderScreen(<RoundInvitation lists={listsWith(offer)} today={SUNDAY} />);
  expect(screen.getByRole('link', { name }).getAttribute('href')).toBe('#/check-in');
});

test('on any other day nothing stands above the cards', async () => {
  await renderScreen(<RoundInvitation lists={listsWith('any-day')} today={SUNDAY} />);
  expect(screen.queryAllByRole('link')).toEqual([]);
});
