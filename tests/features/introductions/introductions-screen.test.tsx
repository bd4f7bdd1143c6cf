/** Bringing people together: what is under way, what the app thought of, whom to thank, and what was made. */
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/calendar-date.ts';
import type { Contact } from '../../../src/domain/contact.ts';
import type { Introduction } from '../../../src/domain/introduction.ts';
import type { Language } from '../../../src/domain/settings.ts';
import { IntroductionsScreen } from '../../../src/features/introductions/introductions-screen.tsx';
import { todayHere } from '../../../src/platform/clock.ts';
import { makeContact, makeIntroduction } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

const today = todayHere();
const ANDERS = { id: 'anders', displayName: 'Anders Bruun', givenName: 'Anders' };
const SOFIE = { id: 'sofie', displayName: 'Sofie Lindqvist', givenName: 'Sofie' };
const MAJA = { id: 'maja', displayName: 'Maja Holm', givenName: 'Maja' };

type Shown = {
  readonly people?: readonly Partial<Contact>[];
  readonly introductions?: readonly Partial<Introduction>[];
  readonly language?: Language;
};

async function renderAll({ people = [ANDERS, SOFIE, MAJA], introductions = [], language = 'en' }: Shown) {
  const database = await openFresh();
  await database.contacts.bulkAdd(people.map((fields) => makeContact(fields)));
  const rows = introductions.map((fields) => makeIntroduction({ contactIds: ['anders', 'sofie'], ...fields }));
  await database.introductions.bulkAdd(rows);
  return renderScreen(<IntroductionsScreen />, { database, language });
}

test('without any it teaches what it is for, and leads to choosing people', async () => {
  await renderAll({});
  await screen.findByRole('heading', { name: 'Who should know each other?' });
  expect(screen.getByRole('link', { name: 'Choose people' }).getAttribute('href')).toBe('#/introductions/new');
});

test('each stands with its next step; made and let be stand by themselves', async () => {
  await renderAll({
    introductions: [
      { id: 'a', contactIds: ['anders', 'maja'], updatedAt: new Date().toISOString() },
      { id: 'b', status: 'asking', asked: [{ contactId: 'anders', askedOn: addDays(today, -14) }] },
      { id: 'c', status: 'made', madeOn: today, outcome: 'They met.' },
      { id: 'd', status: 'declined', contactIds: ['maja', 'sofie'] },
    ],
  });
  const under = await screen.findByRole('region', { name: 'Under way' });
  const rows = within(under).getAllByRole('listitem');
  expect(rows.map((row) => row.textContent)).toEqual([
    'Anders Bruun and Sofie LindqvistYou asked Anders 2 weeks ago',
    'Anders Bruun and Maja HolmNext: ask Anders',
  ]);
  expect(within(under).getByRole('link', { name: 'Anders Bruun and Maja Holm' }).getAttribute('href')).toBe(
    '#/introductions/a',
  );
  within(screen.getByRole('region', { name: 'Brought together' })).getByText(/They met\./);
  expect(
    within(screen.getByRole('region', { name: 'Let be' })).getByText('Maja Holm and Sofie Lindqvist'),
  ).toBeTruthy();
});

test('what came of one is asked for a month after, among those under way', async () => {
  await renderAll({ introductions: [{ status: 'made', madeOn: addDays(today, -30) }] });
  expect(within(await screen.findByRole('region', { name: 'Under way' })).getByText('What came of it?')).toBeTruthy();
});

describe('what the app thought of', () => {
  const seeking = [
    { ...ANDERS, offers: ['Mentoring'] },
    { ...SOFIE, seeks: ['someone who has run a mentoring scheme'] },
  ];

  test('says why with the words that met; taken up, it is an introduction, and can be undone', async () => {
    const { user, database, visited } = await renderAll({ people: seeking });
    const ideas = await screen.findByRole('region', { name: 'Who might like to meet' });
    within(ideas).getByText(
      'Sofie is looking for “someone who has run a mentoring scheme”, and Anders can offer “Mentoring”.',
    );
    within(ideas).getByText('“mentoring”');
    await user.click(within(ideas).getByRole('button', { name: /^Good idea/ }));
    await screen.findByText('The idea is kept.');
    const [row] = await database.introductions.toArray();
    expect(row).toMatchObject({ contactIds: ['anders', 'sofie'], status: 'idea' });
    expect(row?.reason).toMatch(/^Sofie is looking for/);
    expect(visited?.at(-1)).toBe(`/introductions/${row?.id}`);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await database.introductions.count()).toBe(0));
  });

  test('is waved away for three months, and comes back when that is undone', async () => {
    const { user } = await renderAll({ people: seeking });
    await user.click(await screen.findByRole('button', { name: /^Not these/ }));
    await screen.findByRole('heading', { name: 'Who should know each other?' });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: /^Not these/ })).toBeTruthy();
  });

  test('brings several together who share an interest, and is told in Danish', async () => {
    const likes = { interests: ['korsang'] };
    const people = [
      { ...ANDERS, ...likes },
      { ...SOFIE, ...likes },
      { ...MAJA, ...likes },
    ];
    await renderAll({ people, language: 'da' });
    expect(await screen.findByText('Anders, Maja og Sofie deler en interesse: »korsang«.')).toBeTruthy();
  });
});

describe('who introduced one to somebody', () => {
  const people = [ANDERS, { ...SOFIE, introducedById: 'anders' }];

  test('may be thanked, with words to begin with; it is noted once', async () => {
    const { user, database } = await renderAll({ people });
    await screen.findByText('Anders Bruun introduced you to Sofie.');
    await user.click(screen.getByRole('button', { name: 'Say thanks' }));
    const words = await screen.findByRole('textbox', { name: /words/i });
    expect(words).toHaveProperty(
      'value',
      'Hi Anders, thank you for putting me in touch with Sofie Lindqvist. Since then …',
    );
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.click(screen.getByRole('button', { name: 'I’ve said it' }));
    await screen.findByText('Noted: Anders has been thanked.');
    expect(await database.exchanges.toArray()).toMatchObject([{ contactId: 'anders', direction: 'received' }]);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Say thanks' })).toBeNull());
  });

  test('needs no thanks when one says so', async () => {
    const { user } = await renderAll({ people });
    await user.click(await screen.findByRole('button', { name: 'No need' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Say thanks' })).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'Say thanks' })).toBeTruthy();
  });
});
