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
    <RoundInvitation lists={listsWith('today')} today={SUNDAY} place="top" />,
    { language: 'da' },
  );
  expect(screen.getByRole('link', { name: 'Start ugens runde' }).getAttribute('href')).toBe('#/check-in');
  await user.click(screen.getByRole('button', { name: 'Jeg har kun to minutter' }));
  await waitFor(() => expect(visited).toContain('/check-in'));
  expect(await latestRound(database)).toMatchObject({ minutes: 2, startsOn: SUNDAY, contactIds: ['helle'] });
});

test.each([
  ['today', 'top', 'Start the weekly round'],
  ['open', 'top', 'Go on with the round'],
  ['any-day', 'end', 'The weekly round'],
] as const)('%s: it stands at the %s', async (offer, place, name) => {
  const other = place === 'top' ? 'end' : 'top';
  await renderScreen(
    <>
      <RoundInvitation lists={listsWith(offer)} today={SUNDAY} place={place} />
      <hr />
      <RoundInvitation lists={listsWith(offer)} today={SUNDAY} place={other} />
    </>,
  );
  const link = screen.getByRole('link', { name });
  expect(link.compareDocumentPosition(screen.getByRole('separator'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(screen.getAllByRole('link')).toHaveLength(1);
});
