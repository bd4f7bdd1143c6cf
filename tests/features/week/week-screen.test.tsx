import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addDays, addSpan, calendarDate } from '../../../src/domain/calendar-date.ts';
import type { Contact } from '../../../src/domain/contact.ts';
import { WeekScreen } from '../../../src/features/week/week-screen.tsx';
import { PeopleClient } from '../../../src/hooks/people-client.ts';
import { PeopleClientContext } from '../../../src/hooks/use-people.ts';
import { lookAround } from '../../../src/platform/looking-around.ts';
import type { Database } from '../../../src/store/database.ts';
import { keepDraft } from '../../../src/store/drafts.ts';
import { logInteraction } from '../../../src/store/interactions.ts';
import { settingsOf } from '../../../src/store/settings.ts';
import { livingInteractions } from '../../support/living.ts';
import {
  makeContact,
  makeInteraction,
  makePlan,
  makePromise,
  makePurpose,
  makeSettings,
  SUNDAY,
} from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { peopleSourceOf } from '../../support/people.ts';
import { renderScreen } from '../../support/render-screen.tsx';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(`${SUNDAY}T12:00`), toFake: ['Date'] });
  sessionStorage.clear();
});

afterEach(() => {
  vi.useRealTimers();
});

const HELLE = makeContact({
  id: 'helle',
  displayName: 'Helle Kjær',
  givenName: 'Helle',
  jobTitle: 'Teacher',
  organization: 'The school',
  tie: 'strong',
  rhythmSince: calendarDate('2025-01-01'),
  lastFullOn: calendarDate('2025-11-05'),
  dueOn: SUNDAY,
});
const BO = makeContact({
  id: 'bo',
  displayName: 'Bo Lund',
  givenName: 'Bo',
  tie: 'weak',
  rhythmSince: SUNDAY,
  dueOn: addDays(SUNDAY, 1),
});

async function renderWeek(
  contacts: readonly Contact[],
  more: { readonly language?: 'en' | 'da' | 'sv'; readonly fill?: (database: Database) => Promise<unknown> } = {},
) {
  const database = await openFresh();
  await database.settings.add(makeSettings({ backup: { lastOn: SUNDAY, changesSince: 0 } }));
  await database.contacts.bulkAdd(contacts);
  await more.fill?.(database);
  const client = new PeopleClient(peopleSourceOf(database));
  return renderScreen(
    <PeopleClientContext value={client}>
      <WeekScreen />
    </PeopleClientContext>,
    { database, ...(more.language !== undefined && { language: more.language }) },
  );
}

function cards(): Promise<readonly HTMLElement[]> {
  return screen.findByRole('list', { name: /people|personer/ }).then((list) => [...list.children] as HTMLElement[]);
}

async function cardOf(name: string): Promise<HTMLElement> {
  const heading = await screen.findByRole('heading', { level: 2, name });
  return heading.closest('li') as HTMLElement;
}

async function chooseFromMenu(user: Awaited<ReturnType<typeof renderScreen>>['user'], name: string, item: string) {
  await user.click(within(await cardOf(name)).getByRole('button', { name: `More: ${name}` }));
  await user.click(within(screen.getByRole('dialog', { name })).getByRole('button', { name: new RegExp(item) }));
}

test('a card says who, what they do and why now, and leads to their page', async () => {
  await renderWeek([HELLE]);
  const card = within(await cardOf('Helle Kjær'));
  expect(screen.getByText('Week 10')).toBeTruthy();
  expect(card.getByText('Teacher, The school')).toBeTruthy();
  expect(card.getByText('close tie')).toBeTruthy();
  expect(card.getByText('You haven’t talked since November 2025.')).toBeTruthy();
  expect(card.getByRole('link', { name: 'Helle Kjær' }).getAttribute('href')).toBe('#/contacts/helle');
  expect(card.getByRole('link', { name: 'We’ve talked' }).getAttribute('href')).toBe('#/log/helle');
  expect(card.getByRole('button', { name: 'Write' })).toBeTruthy();
  expect(card.queryByRole('button', { name: 'Call' })).toBeNull();
});

test('whom one can ring, one can write to and ring at once; that one has talked stands behind ⋯', async () => {
  const { user } = await renderWeek([{ ...HELLE, phones: [{ label: '', value: '20 30 40 50' }] }]);
  const card = within(await cardOf('Helle Kjær'));
  const acts = card.getAllByRole('button').map((button) => button.textContent);
  expect(acts).toEqual(['Write', 'Call', '']);
  expect(card.queryByRole('link', { name: 'We’ve talked' })).toBeNull();
  await user.click(card.getByRole('button', { name: 'More: Helle Kjær' }));
  const menu = within(screen.getByRole('dialog', { name: 'Helle Kjær' }));
  expect(menu.getByRole('link', { name: 'We’ve talked' }).getAttribute('href')).toBe('#/log/helle');
});

test('Write opens the sheet to write in, with an opening line for them', async () => {
  const { user } = await renderWeek([HELLE]);
  await user.click(within(await cardOf('Helle Kjær')).getByRole('button', { name: 'Write' }));
  const sheet = within(await screen.findByRole('dialog', { name: 'Write to Helle' }));
  await waitFor(() => expect(sheet.getByRole<HTMLTextAreaElement>('textbox').value).toMatch(/^Hi Helle,.*…/));
});

test('where names are hidden a draft doesn’t tell them', async () => {
  const ida = makeContact({ id: 'ida', displayName: 'Ida Holm', givenName: 'Ida' });
  await renderWeek([HELLE, ida], {
    fill: async (open) => {
      await keepDraft(open, { contactId: 'helle', text: 'Hi Helle, about the boat' }, SUNDAY);
      await keepDraft(open, { contactId: 'ida', text: 'Hi Ida, long time' }, SUNDAY);
      await open.settings.put(makeSettings({ privacy: { hideNames: true, veil: false } }));
    },
  });
  const underWay = within(await screen.findByRole('region', { name: 'Under way' }));
  expect(await screen.findByText('A draft you have kept')).toBeTruthy();
  expect(underWay.getByText('Tomorrow · A draft you have kept')).toBeTruthy();
  expect(document.body.textContent).not.toMatch(/Helle|Ida/);
});

async function renderDrafts() {
  const ida = makeContact({ id: 'ida', displayName: 'Ida Holm', givenName: 'Ida' });
  return renderWeek([HELLE, ida], {
    fill: async (open) => {
      await keepDraft(open, { contactId: 'helle', text: 'Hi Helle, about the boat' }, SUNDAY);
      await keepDraft(open, { contactId: 'ida', text: 'Hi Ida, long time' }, SUNDAY);
    },
  });
}

test('a draft stands on the card of its person; one for somebody else stands under way, to go on from', async () => {
  const { user } = await renderDrafts();
  expect(await within(await cardOf('Helle Kjær')).findByText('Hi Helle, about the boat')).toBeTruthy();
  const underWay = within(await screen.findByRole('region', { name: 'Under way' }));
  expect(underWay.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
    'Write to IdaTomorrow · Hi Ida, long time',
  ]);
  await user.click(underWay.getByRole('button', { name: 'Write to Ida' }));
  const sheet = within(await screen.findByRole('dialog', { name: 'Write to Ida' }));
  expect((await sheet.findByRole<HTMLTextAreaElement>('textbox')).value).toBe('Hi Ida, long time');
});

test('a draft is discarded, with a way back', async () => {
  const { user } = await renderDrafts();
  const underWay = within(await screen.findByRole('region', { name: 'Under way' }));
  await user.click(await underWay.findByRole('button', { name: 'Discard the draft to Ida' }));
  await waitFor(() => expect(screen.queryByRole('region', { name: 'Under way' })).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('region', { name: 'Under way' })).toBeTruthy();
});

test('a draft on a card is discarded behind ⋯', async () => {
  const { user, database } = await renderDrafts();
  const card = within(await cardOf('Helle Kjær'));
  expect(await card.findByText('Hi Helle, about the boat')).toBeTruthy();
  await chooseFromMenu(user, 'Helle Kjær', 'Discard the draft to Helle');
  await waitFor(() => expect(card.queryByText('Hi Helle, about the boat')).toBeNull());
  expect(await database.intentions.count()).toBe(1);
});

test.each([1, 5, 12])('a week of %i people shows them all, and never more than one said', async (capacity) => {
  const many = Array.from({ length: 20 }, (_, index) =>
    makeContact({ displayName: `Person ${index}`, tie: 'strong', dueOn: SUNDAY }),
  );
  await renderWeek(many, { fill: (database) => database.settings.put(makeSettings({ capacity })) });
  expect(await cards()).toHaveLength(capacity);
});

test('a log anywhere folds the card into a quiet line, and taking it back brings the card again', async () => {
  const { user, database } = await renderWeek([HELLE, BO]);
  await cardOf('Helle Kjær');
  await logInteraction(database, makeInteraction({ contactIds: ['helle'], day: SUNDAY }), SUNDAY);
  expect(await screen.findByText('You’ve been in touch with Helle')).toBeTruthy();
  expect(await cards()).toHaveLength(1);

  await user.click(screen.getByRole('button', { name: /^Undo\b.*Helle$/ }));
  expect(await cardOf('Helle Kjær')).toBeTruthy();
  expect(await livingInteractions(database)).toEqual([]);
});

test('taking back one of several who met leaves the others their meeting', async () => {
  const { user, database } = await renderWeek([HELLE, BO]);
  await cardOf('Helle Kjær');
  await logInteraction(database, makeInteraction({ contactIds: ['helle', 'bo'], day: SUNDAY }), SUNDAY);
  await user.click(await screen.findByRole('button', { name: /^Undo\b.*Helle$/ }));
  expect(await cardOf('Helle Kjær')).toBeTruthy();
  expect((await livingInteractions(database)).map((row) => row.contactIds)).toEqual([['bo']]);
});

test('taking back takes what one logged, not the word they have sent since', async () => {
  const { user, database } = await renderWeek([HELLE, BO]);
  await cardOf('Helle Kjær');
  await logInteraction(database, makeInteraction({ contactIds: ['helle'], day: SUNDAY, channel: 'call' }), SUNDAY);
  const theirs = makeInteraction({ contactIds: ['helle'], day: SUNDAY, initiator: 'them', answered: 'open' });
  await logInteraction(database, theirs, SUNDAY);
  await user.click(await screen.findByRole('button', { name: /^Undo\b.*Helle$/ }));
  expect(await cardOf('Helle Kjær')).toBeTruthy();
  expect((await livingInteractions(database)).map((row) => row.initiator)).toEqual(['them']);
});

test('a promise for the week is named on the card, in the words it was given', async () => {
  await renderWeek([BO], {
    fill: (open) =>
      open.promises.add(makePromise({ contactId: 'bo', what: 'the book list', dueOn: addDays(SUNDAY, 2) })),
  });
  const card = within(await cardOf('Bo Lund'));
  expect(card.getByText(/promised Bo “the book list”/)).toBeTruthy();
});

test('when all have had a sign of life it says how many, and when one meets again', async () => {
  const { database } = await renderWeek([HELLE]);
  await cardOf('Helle Kjær');
  await logInteraction(database, makeInteraction({ contactIds: ['helle'], day: SUNDAY }), SUNDAY);
  expect(
    await screen.findByRole('heading', { name: 'One sign of life this week. See you Sunday at 19:30.' }),
  ).toBeTruthy();
});

test('"not this week" moves the card alone, and can be undone', async () => {
  const { user, database } = await renderWeek([HELLE, BO]);
  await chooseFromMenu(user, 'Helle Kjær', 'Not this week');
  expect(await screen.findByText('Helle can wait.')).toBeTruthy();
  await waitFor(async () => expect(await cards()).toHaveLength(1));
  expect((await database.contacts.get('helle'))?.dueOn).toBe(SUNDAY);

  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await cards()).toHaveLength(2));
});

test('the third "not this week" in a row asks kindly how often would be right', async () => {
  const skipped = [{ contactId: 'helle', reasons: [], choice: 'not-this-week' as const }];
  const { user, database } = await renderWeek([HELLE], {
    fill: (open) =>
      open.plans.bulkAdd([
        makePlan({ startsOn: addDays(SUNDAY, -14), items: skipped }),
        makePlan({ startsOn: addDays(SUNDAY, -7), items: skipped }),
      ]),
  });
  await chooseFromMenu(user, 'Helle Kjær', 'Not this week');
  const sheet = within(await screen.findByRole('dialog', { name: 'How often for Helle?' }));
  await user.click(sheet.getByRole('button', { name: 'Every six months instead' }));
  await waitFor(async () =>
    expect((await database.contacts.get('helle'))?.rhythm).toEqual({ every: 6, unit: 'month' }),
  );
});

test('a snooze takes the card away until the day one chose', async () => {
  const { user, database } = await renderWeek([HELLE, BO]);
  await chooseFromMenu(user, 'Helle Kjær', 'Wait a while');
  const sheet = within(await screen.findByRole('dialog', { name: 'When may Helle turn up again?' }));
  await user.click(sheet.getByRole('button', { name: 'In a month' }));
  await waitFor(async () => expect(await cards()).toHaveLength(1));
  expect((await database.contacts.get('helle'))?.snoozedUntil).toBe('2026-04-08');
});

test('after three tries without an answer rest is suggested, and undone if it was not meant', async () => {
  const { user, database } = await renderWeek([{ ...HELLE, triesSince: 3, lastTriedOn: addDays(SUNDAY, -30) }, BO]);
  const card = within(await cardOf('Helle Kjær'));
  expect(card.getByText(/Three tries, and quiet so far/)).toBeTruthy();
  await user.click(card.getByRole('button', { name: 'Let it rest' }));
  await waitFor(async () => expect(await cards()).toHaveLength(1));
  expect((await database.contacts.get('helle'))?.restingSince).toBe(SUNDAY);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await cards()).toHaveLength(2));
});

test('a plan older than the week gives way to a new one', async () => {
  const old = makePlan({ startsOn: addDays(SUNDAY, -7), items: [{ contactId: 'bo', reasons: [] }] });
  const { database } = await renderWeek([HELLE], { fill: (open) => open.plans.add(old) });
  await cardOf('Helle Kjær');
  expect(screen.queryByRole('heading', { name: 'Bo Lund' })).toBeNull();
  expect(await database.plans.count()).toBe(2);
});

test('an empty app leads to the welcome, unless one only looks around', async () => {
  const { visited } = await renderWeek([]);
  await waitFor(() => expect(visited).toContain('/welcome'));
  lookAround();
  const again = await renderWeek([]);
  expect(await screen.findByRole('heading', { name: 'It begins with one person' })).toBeTruthy();
  expect(again.visited).not.toContain('/welcome');
});

test('people of whom nothing is said yet: it asks how close they are', async () => {
  await renderWeek([makeContact({ displayName: 'The plumber' })], { language: 'da' });
  expect(await screen.findByRole('heading', { name: 'Hvor tæt er jeres bånd?' })).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Sortér dem, én ad gangen' }).getAttribute('href')).toBe('#/contacts/sort');
});

test('a week in which nobody is due is a quiet one', async () => {
  await renderWeek([{ ...HELLE, dueOn: addDays(SUNDAY, 40) }], { language: 'sv' });
  expect(await screen.findByRole('heading', { name: 'En lugn vecka' })).toBeTruthy();
});

test('someone who is written down later the same day gets a place in the first plan', async () => {
  const { database } = await renderWeek([{ ...HELLE, dueOn: addDays(SUNDAY, 40) }]);
  await screen.findByRole('heading', { name: 'A quiet week' });
  await database.contacts.add(BO);
  expect(await cardOf('Bo Lund')).toBeTruthy();
});

test('birthdays within a week stand below, and what one has promised is under way', async () => {
  const born = { ...HELLE, birthday: { year: 1986, month: 3, day: 15 } };
  await renderWeek([born, { ...BO, birthday: { month: 3, day: 16 } }], {
    fill: (open) =>
      open.promises.add(makePromise({ contactId: 'bo', what: 'the book list', dueOn: addDays(SUNDAY, 5) })),
  });
  const section = within(await screen.findByRole('region', { name: 'Coming up' }));
  expect(section.getAllByRole('listitem').map((row) => row.textContent)).toEqual(['Helle Kjær turns 4015 March']);
  const underWay = within(await screen.findByRole('region', { name: 'Under way' }));
  expect(underWay.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
    'You promised Bo Lund: the book listFriday',
  ]);
  expect(underWay.getByRole('link', { name: 'All promises' }).getAttribute('href')).toBe('#/promises');
});

test('while rhythms ask for more than one said it says so, with ways out to take, until it is waved away', async () => {
  const many = Array.from({ length: 12 }, (_, index) =>
    makeContact({
      displayName: `Person ${index}`,
      tie: 'weak',
      rhythm: { every: 1, unit: 'week' },
      dueOn: addDays(SUNDAY, index),
    }),
  );
  const { user, database } = await renderWeek(many);
  const note = within(await screen.findByRole('region', { name: 'What it adds up to' }, { timeout: 3000 }));
  expect(
    note.getByText('That makes twelve a week, and you said five. Every month for the loose ties makes it three.'),
  ).toBeTruthy();
  await user.click(note.getByRole('button', { name: 'Every month for the loose ties' }));
  expect(await screen.findByText('Every month for the loose ties: that makes it three a week.')).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole('region', { name: 'What it adds up to' })).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  const again = within(await screen.findByRole('region', { name: 'What it adds up to' }, { timeout: 3000 }));
  await user.click(again.getByRole('button', { name: 'Say twelve a week' }));
  expect(await screen.findByText('You’ve said twelve a week.')).toBeTruthy();
  expect((await settingsOf(database)).capacity).toBe(12);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  const anew = within(await screen.findByRole('region', { name: 'What it adds up to' }, { timeout: 3000 }));
  await user.click(anew.getByRole('button', { name: 'Not now' }));
  await waitFor(() => expect(screen.queryByRole('region', { name: 'What it adds up to' })).toBeNull());
  await screen.findByText('You won’t hear of it for a month.');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByRole('region', { name: 'What it adds up to' }, { timeout: 3000 });
});

function freshNote(): Promise<HTMLElement> {
  return screen.findByRole('region', { name: 'A fresh start?' }, { timeout: 3000 });
}

test('opened yesterday, and most are late though it adds up: a quiet note offers to start afresh', async () => {
  const monthly = { tie: 'strong', rhythm: { every: 1, unit: 'month' }, dueOn: addDays(SUNDAY, -30) } as const;
  const { user, database } = await renderWeek([{ ...HELLE, ...monthly }], {
    fill: (open) =>
      open.settings.put(
        makeSettings({ lastOpenedOn: addDays(SUNDAY, -1), backup: { lastOn: SUNDAY, changesSince: 0 } }),
      ),
  });
  await user.click(within(await freshNote()).getByRole('button', { name: 'Not now' }));
  await waitFor(() => expect(screen.queryByRole('region', { name: 'A fresh start?' })).toBeNull());
  const [dismissal] = await database.dismissals.toArray();
  expect(dismissal).toMatchObject({ what: 'fresh-start', until: addSpan(SUNDAY, { every: 1, unit: 'month' }) });
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await user.click(within(await freshNote()).getByRole('button', { name: 'Start afresh' }));
  await waitFor(async () => expect((await settingsOf(database)).lastFreshStartOn).toBe(SUNDAY));
  expect((await database.contacts.get('helle'))?.dueOn).not.toBe(monthly.dueOn);
});

test('after a month away the cards come with a word of welcome above them', async () => {
  await renderWeek([{ ...HELLE, dueOn: addDays(SUNDAY, -20) }], {
    fill: (open) => open.settings.put(makeSettings({ lastOpenedOn: addDays(SUNDAY, -30) })),
  });
  const [card] = await cards();
  const welcome = screen.getByText(/Welcome back/);
  expect(card?.compareDocumentPosition(welcome)).toBe(Node.DOCUMENT_POSITION_PRECEDING);
});

test('at the very end stand the signs given lately, in a sentence and a table', async () => {
  await renderWeek([HELLE], {
    language: 'da',
    fill: (open) =>
      open.interactions.bulkAdd(
        [1, 8, 9, 40].map((days) => makeInteraction({ contactIds: ['helle'], day: addDays(SUNDAY, -days) })),
      ),
  });
  const lately = within(await screen.findByRole('region', { name: 'På det seneste' }));
  expect(lately.getByText('Tre livstegn i de sidste fire uger.')).toBeTruthy();
  expect(lately.getAllByRole('row')).toHaveLength(1 + 12);
  expect(lately.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual('012000100000'.split(''));
});

test('a week after the last backup it says so, alone of all the quiet notes, until it is waved away', async () => {
  const many = Array.from({ length: 12 }, (_, index) =>
    makeContact({
      displayName: `Person ${index}`,
      tie: 'weak',
      rhythm: { every: 1, unit: 'week' },
      dueOn: addDays(SUNDAY, index),
    }),
  );
  const { user } = await renderWeek(many, {
    fill: (database) =>
      database.settings.put(makeSettings({ backup: { lastOn: addDays(SUNDAY, -12), changesSince: 31 } })),
  });
  const note = within(await screen.findByRole('region', { name: 'A backup?' }));
  expect(note.getByText('The last backup is 12 days old. 31 changes since.')).toBeTruthy();
  expect(note.getByRole('link', { name: 'Make a backup' }).getAttribute('href')).toBe('#/backup');
  expect(screen.queryByRole('region', { name: 'What it adds up to' })).toBeNull();
  await user.click(note.getByRole('button', { name: 'Not now' }));
  await screen.findByRole('region', { name: 'What it adds up to' });
  expect(screen.queryByRole('region', { name: 'A backup?' })).toBeNull();
  await screen.findByText('You won’t hear of it for a week.');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByRole('region', { name: 'A backup?' });
});

test('made-up people need no backup', async () => {
  const made = makeContact({ displayName: 'Made Up', tie: 'weak' });
  await renderWeek([made], { fill: (database) => database.settings.put(makeSettings({ madeUpIds: [made.id] })) });
  await screen.findByText('These people are made up.');
  expect(screen.queryByRole('region', { name: 'A backup?' })).toBeNull();
});

test('a card says which purpose somebody serves, and keeps it to itself while names are hidden', async () => {
  const { database } = await renderWeek([{ ...HELLE, purposeIds: ['job', 'support'] }, BO], {
    fill: (open) =>
      open.purposes.bulkAdd([makePurpose({ id: 'support', kind: 'support', rank: 1 }), makePurpose({ id: 'job' })]),
  });
  await screen.findByText('Serves: new job, support in hard times');
  expect(screen.getAllByText(/^Serves:/)).toHaveLength(1);
  const { privacy } = await settingsOf(database);
  await database.settings.update('settings', { privacy: { ...privacy, hideNames: true } });
  await waitFor(() => expect(screen.queryByText(/^Serves:/)).toBeNull());
});
