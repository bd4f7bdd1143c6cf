/** A network's page: what it says of when it meets, who is in it, how alike they are, and what it gives and costs. */
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { addDays, weekdayOf } from '../../../src/domain/calendar-date.ts';
import type { Contact } from '../../../src/domain/contact.ts';
import type { Meeting, Network } from '../../../src/domain/network.ts';
import { NetworkScreen } from '../../../src/features/networks/network-screen.tsx';
import { paths } from '../../../src/paths.ts';
import { todayHere } from '../../../src/platform/clock.ts';
import { makeContact, makeMeeting, makeNetwork, makePurpose } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

const today = todayHere();
const WEEKLY = { rhythm: { every: 1, unit: 'week' }, weekday: weekdayOf(addDays(today, 3)) } as const;

type Life = {
  readonly network?: Partial<Network>;
  readonly members?: readonly Partial<Contact>[];
  readonly meetings?: readonly Partial<Meeting>[];
  readonly language?: 'en' | 'da' | 'sv';
};

async function renderNetwork({ network = {}, members = [], meetings = [], language = 'en' }: Life = {}) {
  const database = await openFresh();
  const contacts = members.map((fields) => makeContact(fields));
  const memberIds = contacts.map(({ id }) => id);
  await database.contacts.bulkAdd(contacts);
  await database.networks.add(makeNetwork({ id: 'choir', name: 'The choir', memberIds, ...network }));
  await database.meetings.bulkAdd(meetings.map((fields) => makeMeeting({ networkId: 'choir', ...fields })));
  await database.purposes.add(makePurpose({ id: 'job', kind: 'new-job', wish: 'A new job' }));
  const rendered = await renderScreen(<NetworkScreen />, {
    database,
    language,
    address: paths.network('choir'),
    pattern: paths.network(':id'),
  });
  await screen.findByRole('heading', { level: 1 });
  return rendered;
}

test('a new one asks when one meets next, what it is for and who is in it; its name is not in the tab', async () => {
  await renderNetwork();
  await screen.findByText(/^When do you meet next\?/);
  await screen.findByText(/^Why are you in it\?/);
  await screen.findByText(/^Who is in it\?/);
  expect(screen.queryByRole('region', { name: 'What it gives and costs' })).toBeNull();
  expect(document.title).toBe('Networks · Livstegn');
});

test('the next meeting by the rhythm is written down by one tap, called off, and each is undone', async () => {
  const { user, database } = await renderNetwork({ network: { ...WEEKLY, time: '19:00' } });
  await user.click(await screen.findByRole('button', { name: 'Put it down' }));
  await screen.findByText(/^Put down for .* at 19:00\.$/);
  expect(await database.meetings.toArray()).toMatchObject([{ day: addDays(today, 3) }]);
  await screen.findByRole('button', { name: 'Move it' });
  await user.click(screen.getByRole('button', { name: /^More: .* at 19:00$/ }));
  await user.click(screen.getByRole('button', { name: 'Called off' }));
  await screen.findByText(/^Called off\. The next one/);
  await waitFor(async () => expect(await database.meetings.toArray()).toMatchObject([{ calledOffOn: today }]));
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await database.meetings.toArray())[0]).not.toHaveProperty('calledOffOn'));
});

test('a meeting that nobody wrote of is asked about; when it was called off the question is gone', async () => {
  const { user, database } = await renderNetwork({
    network: { rhythm: { every: 1, unit: 'week' } },
    meetings: [{ day: addDays(today, -9), attended: true }],
  });
  await screen.findByText(/^Did you meet on /);
  await user.click(screen.getByRole('button', { name: 'No, it was called off' }));
  await waitFor(() => expect(screen.queryByText(/^Did you meet on /)).toBeNull());
  expect(await database.meetings.where({ day: addDays(today, -2) }).first()).toMatchObject({ calledOffOn: today });
});

test('how alike the members are is said in words and bars, with what that is good for', async () => {
  const teacher = { jobTitle: 'Teacher', level: 'staff', tie: 'weak' } as const;
  await renderNetwork({ network: { purposeIds: ['job'] }, members: [teacher, teacher, teacher] });
  const mix = await screen.findByRole('region', { name: 'How alike you are' });
  expect(mix.textContent).toContain('tunnel');
  expect(mix.textContent).toContain('alike: Staff');
  expect(within(mix).getAllByText('too little noted').length).toBeGreaterThan(0);
  screen.getByRole('link', { name: 'A new job' });
});

test('with too few of whom anything is known it says what it takes', async () => {
  await renderNetwork({ members: [{}, {}] });
  expect(await screen.findByText(/^With three members of whom/)).toBeTruthy();
});

test('what it gave and cost is said in words, with the ways home', async () => {
  await renderNetwork({
    network: { minutesPerMeeting: 90 },
    meetings: [
      { day: addDays(today, -3), attended: true, feeling: 'drained' },
      { day: addDays(today, -10), attended: true, feeling: 'drained', outcomes: ['support'] },
      { day: addDays(today, -17), attended: true, feeling: 'lifted' },
      { day: addDays(today, -24), attended: false },
    ],
  });
  const value = await screen.findByRole('region', { name: 'What it gives and costs' });
  expect(value.textContent).toContain('More often than not you went home drained.');
  expect(value.textContent).toContain('Three meetings in a year, 4.5 hours in all. Once you couldn’t be there.');
  expect(value.textContent).toContain('On the way home: lifted once, drained twice');
  expect(value.textContent).toContain('Support');
});

test('closing it keeps everything and can be undone; it can be taken up again later', async () => {
  const { user, database } = await renderNetwork();
  await user.click(screen.getByRole('button', { name: 'More: The choir' }));
  await user.click(screen.getByRole('button', { name: /^Close the network/ }));
  await screen.findByText(/^Closed .* All that was is here\.$/);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByRole('region', { name: 'Next meeting' });
  await database.networks.update('choir', { closedOn: today });
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Next meeting' })).toBeNull());
  await user.click(screen.getByRole('button', { name: 'More: The choir' }));
  await user.click(screen.getByRole('button', { name: 'Take it up again' }));
  await screen.findByText('The choir is open again.');
});

test('what is noted of it stands in a few lines, in Swedish too', async () => {
  await renderNetwork({
    language: 'sv',
    network: { ...WEEKLY, weekday: 2, time: '19:00', form: 'informal', keptByMe: true, endsOn: addDays(today, 400) },
  });
  await screen.findByText('Varje vecka, tisdagar kl. 19.00');
  screen.getByText('Informellt');
  screen.getByText('Du håller ihop det');
  expect(screen.getByText(/^Slutar /)).toBeTruthy();
});

test('one in the trash is not here', async () => {
  await renderNetwork({ network: { deletedAt: new Date().toISOString() } });
  expect(screen.getByRole('heading', { name: 'This network isn’t here' })).toBeTruthy();
});

test('of a meeting that was only felt it doesn’t say that nothing is known; one meeting, in Danish', async () => {
  const felt = { day: addDays(today, -1), feeling: 'lifted' } as const;
  await renderNetwork({ meetings: [felt, { day: addDays(today, -9), attended: true, minutes: 60 }], language: 'da' });
  const list = screen.getByRole('list', { name: 'Møder' });
  expect(within(list).getAllByRole('listitem')[0]?.textContent).not.toContain('Der er ikke skrevet');
  expect(await screen.findByText(/^Ét møde på et år, 1 time i alt/)).toBeTruthy();
});
