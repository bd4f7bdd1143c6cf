/** Looking back on a network: the feelings, the questions beside last time, the decision, and the words it takes. */
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addDays } from '../../../src/domain/calendar-date.ts';
import type { Network, Review } from '../../../src/domain/network.ts';
import type { Language } from '../../../src/domain/settings.ts';
import { ReviewScreen } from '../../../src/features/review/review-screen.tsx';
import { paths } from '../../../src/paths.ts';
import { todayHere } from '../../../src/platform/clock.ts';
import { makeContact, makeMeeting, makeNetwork, makeReview } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

const today = todayHere();

type Shown = {
  readonly network?: Partial<Network>;
  readonly reviews?: readonly Partial<Review>[];
  readonly language?: Language;
};

async function renderOne({ network = {}, reviews = [], language = 'en' }: Shown = {}) {
  const database = await openFresh();
  await database.contacts.add(makeContact({ id: 'ada', displayName: 'Ada Holm', givenName: 'Ada' }));
  await database.networks.add(makeNetwork({ id: 'circle', ...network }));
  await database.meetings.bulkAdd([
    makeMeeting({ networkId: 'circle', day: addDays(today, -10), feeling: 'lifted' }),
    makeMeeting({ networkId: 'circle', day: addDays(today, -30), feeling: 'lifted' }),
    makeMeeting({ networkId: 'circle', day: addDays(today, -200), feeling: 'drained' }),
  ]);
  await database.reviews.bulkAdd(reviews.map((fields) => makeReview({ networkId: 'circle', ...fields })));
  const around = { database, language, address: paths.reviewNetwork('circle'), pattern: paths.reviewNetwork(':id') };
  const rendered = await renderScreen(<ReviewScreen />, around);
  await screen.findByRole('heading', { level: 1 });
  return { ...rendered, now: () => database.networks.get('circle') };
}

function choose(question: string, answer: string) {
  return within(screen.getByRole('group', { name: question })).getByRole('radio', { name: answer });
}

const LAST_SPRING = {
  id: 'last',
  day: addDays(today, -190),
  answers: { chemistry: 4, worth: 3 },
  decision: 'keep',
} as const;

test('it begins with the feelings on the way home since last time', async () => {
  await renderOne({ reviews: [LAST_SPRING] });
  const home = screen.getByRole('region', { name: 'On the way home' });
  const rows = within(home).getAllByRole('row', { hidden: true });
  expect(rows.map((row) => row.textContent)).toEqual(['Liftedtwice', 'Finenever', 'Drainednever']);
});

test('the answers stand beside those of last time, and what is other is said', async () => {
  const { user, database, now } = await renderOne({ reviews: [LAST_SPRING] });
  within(screen.getByRole('group', { name: 'Do you enjoy each other’s company?' })).getByText('Last time: Yes');
  await user.click(choose('Do you enjoy each other’s company?', 'A little'));
  await user.click(choose('Is it worth the time?', 'Mostly'));
  await user.click(choose('What will you do?', 'Do less'));
  await user.type(screen.getByRole('textbox', { name: 'In your own words' }), 'Every second time');
  await user.click(screen.getByRole('button', { name: 'Keep it' }));
  const decided = await screen.findByRole('region', { name: 'What you decided' });
  within(decided).getByText('Do less');
  const changed = screen.getByRole('region', { name: 'Since last time' });
  expect(
    within(changed)
      .getAllByRole('listitem')
      .map((row) => row.textContent),
  ).toEqual(['Each other’s companyless than last time']);
  expect(await now()).toMatchObject({ decision: 'do-less' });
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByRole('button', { name: 'Keep it' });
  expect(await database.reviews.count()).toBe(1);
  expect(await now()).not.toHaveProperty('decision');
});

test('something is to be answered or decided', async () => {
  const { user } = await renderOne();
  await user.click(screen.getByRole('button', { name: 'Keep it' }));
  expect(await screen.findByText('Answer a question, or say what you’ll do.')).toBeTruthy();
});

test('speaking up has its words, about what got the lowest one, to whoever keeps it together', async () => {
  const { user } = await renderOne({ network: { keeperId: 'ada', membership: 'required' } });
  expect(screen.queryByRole('radio', { name: 'Leave' })).toBeNull();
  await user.click(choose('Can things be said freely there?', 'No'));
  await user.click(choose('What will you do?', 'Speak up and change it'));
  await user.click(screen.getByRole('button', { name: 'Keep it' }));
  await user.click(await screen.findByRole('button', { name: 'Write to Ada' }));
  const words = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Your words' });
  expect(words.value).toMatch(/^Hi Ada, I’d like Study circle .* talk about what stays among us next time/);
});

test('leaving closes it with a kind word, and all that was stays', async () => {
  const { user, now } = await renderOne();
  await user.click(choose('What will you do?', 'Leave'));
  await user.click(screen.getByRole('button', { name: 'Keep it' }));
  await screen.findByText('Study circle is closed. All that was is kept.');
  expect(await now()).toMatchObject({ decision: 'leave', closedOn: today });
  await user.click(await screen.findByRole('button', { name: 'Find the words' }));
  const words = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your words' });
  expect(words.value).toMatch(/^Hi, I’ve thought about Study circle/);
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  await screen.findByText('Copied.');
  expect(await navigator.clipboard.readText()).toBe(words.value);
});

test('earlier looks are kept and can be taken away; their words can still be said', async () => {
  const spoken = { id: 'first', day: addDays(today, -400), answers: { chemistry: 2 }, decision: 'change' as const };
  const { user } = await renderOne({ reviews: [LAST_SPRING, spoken] });
  const earlier = screen.getByRole('region', { name: 'Earlier looks' });
  expect(within(earlier).getAllByRole('listitem')).toHaveLength(2);
  expect(within(earlier).getByRole('figure', { name: 'Over the years' })).toBeTruthy();
  await user.click(within(earlier).getAllByRole('button', { name: /^More/ })[1] ?? earlier);
  await user.click(await screen.findByRole('button', { name: 'A few words to say it' }));
  await screen.findByDisplayValue(/^Hi, I’d like Study circle/);
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await user.click(within(earlier).getAllByRole('button', { name: /^More/ })[0] ?? earlier);
  await user.click(await screen.findByRole('button', { name: 'Take it away' }));
  await waitFor(() => expect(within(earlier).getAllByRole('listitem')).toHaveLength(1));
});

test('a closed network is looked at, and asked nothing', async () => {
  await renderOne({ network: { closedOn: today }, reviews: [LAST_SPRING] });
  screen.getByText(/^Closed .*What you saw when you looked back is kept here\.$/);
  expect(screen.queryByRole('button', { name: 'Keep it' })).toBeNull();
});

test('one that is gone; and in Danish', async () => {
  const { unmount } = await renderOne({ network: { deletedAt: '2026-03-08T12:00:00.000Z' } });
  screen.getByText('This network isn’t here');
  unmount();
  await renderOne({ language: 'da' });
  screen.getByRole('group', { name: 'Har folk lyst til at bidrage?' });
  expect(screen.getByRole('heading', { name: 'Se tilbage på Study circle' })).toBeTruthy();
});

test('who leaves what one keeps together oneself owes the others the word', async () => {
  const { user } = await renderOne({ network: { keptByMe: true } });
  await user.click(choose('What will you do?', 'Leave'));
  await user.click(screen.getByRole('button', { name: 'Keep it' }));
  expect(await screen.findByText(/^The others would rather hear it from you/)).toBeTruthy();
});
