/** The way home from one meeting: all may be left out, all is one save, and the keeper thinks of those who were absent. */
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addDays } from '../../../src/domain/calendar-date.ts';
import type { Contact } from '../../../src/domain/contact.ts';
import type { Meeting, Network } from '../../../src/domain/network.ts';
import type { Language } from '../../../src/domain/settings.ts';
import { WayHomeScreen } from '../../../src/features/way-home/way-home-screen.tsx';
import { paths } from '../../../src/paths.ts';
import { todayHere } from '../../../src/platform/clock.ts';
import { makeContact, makeMeeting, makeNetwork } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

const today = todayHere();
const next = addDays(today, 14);

type Shown = {
  readonly bo?: Partial<Contact>;
  readonly network?: Partial<Network>;
  readonly meeting?: Partial<Meeting>;
  readonly language?: Language;
};

async function renderOne({ bo = {}, network = {}, meeting = {}, language = 'en' }: Shown = {}) {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({ id: 'ada', displayName: 'Ada Holm', givenName: 'Ada' }),
    makeContact({
      id: 'bo',
      displayName: 'Bo Lund',
      givenName: 'Bo',
      phones: [{ label: '', value: '+45 20304050' }],
      ...bo,
    }),
    makeContact({ id: 'guest', displayName: 'Gry Friis', givenName: 'Gry' }),
  ]);
  await database.networks.add(makeNetwork({ id: 'circle', memberIds: ['ada', 'bo'], time: '19:00', ...network }));
  await database.meetings.bulkAdd([
    makeMeeting({ id: 'one', networkId: 'circle', day: today, ...meeting }),
    makeMeeting({ id: 'two', networkId: 'circle', day: next }),
  ]);
  const around = { database, language, address: paths.wayHome('one'), pattern: paths.wayHome(':meetingId') };
  const rendered = await renderScreen(<WayHomeScreen />, around);
  await screen.findByRole('heading', { level: 1 });
  return { ...rendered, now: () => database.meetings.get('one') };
}

test('three taps tell it: the feeling, everyone, save', async () => {
  const { user, database, now } = await renderOne();
  await user.click(screen.getByRole('radio', { name: 'Fine' }));
  await user.click(screen.getByRole('button', { name: 'Both of them' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Saved, and you’ve been in touch with 2 people.');
  expect(await now()).toMatchObject({ attended: true, feeling: 'fine', attendeeIds: ['ada', 'bo'] });
  expect(await database.interactions.toArray()).toMatchObject([{ contactIds: ['ada', 'bo'], networkId: 'circle' }]);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await database.interactions.count()).toBe(0));
  expect(await now()).not.toHaveProperty('attended');
});

test('what was tapped is there again after a kill, and the hope stands above it', async () => {
  const meeting = { hope: 'A new idea', feeling: 'drained', attendeeIds: ['bo'], outcomes: ['challenge'] } as const;
  await renderOne({ meeting });
  screen.getByText('You hoped for: A new idea');
  expect(screen.getByRole('radio', { name: 'Drained', checked: true })).toBeTruthy();
  expect(screen.getByRole('checkbox', { name: 'Bo Lund', checked: true })).toBeTruthy();
  expect(screen.getByRole('checkbox', { name: 'Ada Holm', checked: false })).toBeTruthy();
  expect(screen.getByRole('checkbox', { name: 'Saw it in a new way', checked: true })).toBeTruthy();
});

test('each tap is kept at once, and the words when one leaves them', async () => {
  const { user, database, now } = await renderOne();
  await user.click(screen.getByRole('checkbox', { name: 'Ada Holm' }));
  await user.click(screen.getByRole('checkbox', { name: 'Inspiration' }));
  await user.type(screen.getByRole('textbox', { name: 'In a few words' }), 'Start small');
  await user.tab();
  await waitFor(async () =>
    expect(await now()).toMatchObject({ attendeeIds: ['ada'], outcomes: ['inspiration'], note: 'Start small' }),
  );
  expect(await database.interactions.count()).toBe(0);
});

test('a promise is made to the only one there, or to whom one chooses, by its day', async () => {
  const { user, database } = await renderOne();
  await user.click(screen.getByRole('button', { name: 'Both of them' }));
  await user.click(screen.getByRole('button', { name: 'I promised something' }));
  await user.type(screen.getByRole('textbox', { name: 'What did you promise?' }), 'Send the book');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Choose a person first.');
  await user.click(await screen.findByRole('radio', { name: 'Bo Lund' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText(/The promise stands in the week\./);
  expect(await database.promises.toArray()).toMatchObject([
    { contactId: 'bo', what: 'Send the book', dueOn: addDays(today, 7) },
  ]);
});

test('a promise with a day that is none is not saved; without words, or taken away, there is none', async () => {
  const { user, database, now } = await renderOne({ meeting: { attendeeIds: ['ada'] } });
  await user.click(screen.getByRole('button', { name: 'I promised something' }));
  await screen.findByRole('radio', { name: 'Ada Holm', checked: true });
  await user.type(screen.getByRole('textbox', { name: 'What did you promise?' }), 'The recipe');
  await user.clear(screen.getByLabelText('By when?'));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('That is no day. Choose another one.');
  await user.click(screen.getByRole('button', { name: 'No promise after all' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () => expect(await now()).toMatchObject({ attended: true }));
  expect(await database.promises.count()).toBe(0);
});

test('a promise may be to someone who was not there', async () => {
  const { user, database } = await renderOne();
  await user.click(screen.getByRole('button', { name: 'I promised something' }));
  await user.type(screen.getByRole('textbox', { name: 'What did you promise?' }), 'A call');
  await user.type(screen.getByRole('searchbox', { name: 'Whom did you promise it?' }), 'Gry');
  await user.click(await screen.findByRole('button', { name: 'Gry Friis' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(async () => expect(await database.promises.toArray()).toMatchObject([{ contactId: 'guest' }]));
});

test('a guest is found by name', async () => {
  const { user, now } = await renderOne();
  await user.type(screen.getByRole('searchbox', { name: 'Someone else?' }), 'Gry');
  await user.click(await screen.findByRole('button', { name: 'Gry Friis' }));
  await waitFor(async () => expect(await now()).toMatchObject({ attendeeIds: ['guest'] }));
  await user.click(screen.getByRole('checkbox', { name: 'Bo Lund' }));
  await waitFor(async () => expect(await now()).toMatchObject({ attendeeIds: ['bo', 'guest'] }));
});

test('one was not there', async () => {
  const { user, now } = await renderOne();
  await user.click(screen.getByRole('button', { name: 'I wasn’t there' }));
  await screen.findByText('You weren’t at Study circle. There will be another one.');
  expect(await now()).toMatchObject({ attended: false });
});

test('whoever keeps it together may write a kind word to those who were absent, with the next meeting', async () => {
  const { user } = await renderOne({
    network: { keptByMe: true },
    meeting: { attendeeIds: ['ada'], feeling: 'lifted' },
  });
  await user.click(screen.getByRole('button', { name: 'Save' }));
  const absent = await screen.findByRole('region', { name: 'A word to those who weren’t there?' });
  expect(within(absent).getAllByRole('listitem')).toHaveLength(1);
  await user.click(within(absent).getByRole('button', { name: 'Write to Bo' }));
  const words = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Your words' });
  expect(words.value).toMatch(
    /^Hi Bo, you weren’t at Study circle this time, .* The next time is .* at 19:00\. Will you come\?$/,
  );
});

test('whoever does not is not asked to', async () => {
  await renderOne({ meeting: { attendeeIds: ['ada'], feeling: 'lifted', attended: true } });
  await screen.findByRole('button', { name: 'Done' });
  expect(screen.queryByRole('region')).toBeNull();
  expect(screen.getByRole('link', { name: 'See the meeting' }).getAttribute('href')).toBe(`#${paths.meeting('one')}`);
});

test('a meeting that is gone', async () => {
  await renderOne({ meeting: { deletedAt: '2026-03-08T12:00:00.000Z' } });
  expect(screen.getByText('This meeting isn’t here')).toBeTruthy();
});

test('in Danish, the line in the language of who gets it', async () => {
  const { user } = await renderOne({
    bo: { language: 'sv' },
    network: { keptByMe: true, name: 'Læsekredsen' },
    meeting: { attended: true, feeling: 'drained', attendeeIds: ['ada'] },
    language: 'da',
  });
  await user.click(await screen.findByRole('button', { name: 'Skriv til Bo' }));
  const words = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Dine ord' });
  expect(words.value).toMatch(/^Hej Bo, du var inte med i Læsekredsen/);
});
