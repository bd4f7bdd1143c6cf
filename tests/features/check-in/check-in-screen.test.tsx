import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addDays, calendarDate } from '../../../src/domain/calendar-date.ts';
import type { Contact } from '../../../src/domain/contact.ts';
import type { Language } from '../../../src/domain/settings.ts';
import { CheckInScreen } from '../../../src/features/check-in/check-in-screen.tsx';
import type { Database } from '../../../src/store/database.ts';
import { latestRound } from '../../../src/store/round.ts';
import { trashContact } from '../../../src/store/contacts.ts';
import { keepDraft } from '../../../src/store/drafts.ts';
import { livingInteractions } from '../../support/living.ts';
import {
  makeContact,
  makeForward,
  makeInteraction,
  makePlan,
  makePurpose,
  makeSettings,
  makeTip,
  SUNDAY,
} from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(`${SUNDAY}T12:00`), toFake: ['Date'] });
});

afterEach(() => {
  vi.useRealTimers();
});

function someone(id: string, displayName: string, fields: Partial<Contact> = {}): Contact {
  return makeContact({
    id,
    displayName,
    givenName: displayName.split(' ')[0] ?? displayName,
    tie: 'strong',
    interests: ['sailing'],
    rhythmSince: calendarDate('2025-01-01'),
    dueOn: addDays(SUNDAY, -3),
    ...fields,
  });
}

const HELLE = someone('helle', 'Helle Kjær', { lastFullOn: calendarDate('2025-11-05') });
const BO = someone('bo', 'Bo Lund', { lastFullOn: calendarDate('2025-12-05') });
const MET = [HELLE, BO].map(({ id }) =>
  makeInteraction({ contactIds: [id], day: calendarDate('2025-11-05'), channel: 'call', initiator: 'both' }),
);

async function renderRound(
  contacts: readonly Contact[],
  more: { readonly language?: Language; readonly fill?: (database: Database) => Promise<unknown> } = {},
) {
  const database = await openFresh();
  await database.settings.add(makeSettings());
  await database.contacts.bulkAdd(contacts);
  await database.interactions.bulkAdd(MET);
  const items = contacts.flatMap(({ id, dueOn }) => (dueOn === undefined ? [] : [{ contactId: id, reasons: [] }]));
  await database.plans.add(makePlan({ items }));
  await more.fill?.(database);
  return renderScreen(<CheckInScreen />, { database, ...(more.language !== undefined && { language: more.language }) });
}

type Rendered = Awaited<ReturnType<typeof renderRound>>;

async function at(name: string | RegExp): Promise<void> {
  await screen.findByRole('heading', { level: 1, name });
}

/** Starts ten minutes and goes on to the first person. */
async function goToPeople({ user }: Rendered): Promise<void> {
  await user.click(await screen.findByRole('button', { name: /^Ten minutes/ }));
  await at('Since last time');
  await user.click(screen.getByRole('button', { name: 'Go on' }));
}

function askedOfBread(name: string): Promise<HTMLElement> {
  return screen.findByRole('group', { name: `${name}: “Bread that lasts”` });
}

function questions(): Promise<readonly HTMLElement[]> {
  return screen.findAllByRole('group', { name: 'Helle Kjær' });
}

test('it asks how much time there is, and a round of two minutes has one person', async () => {
  const { user, database } = await renderRound([HELLE, BO]);
  await at('How much time do you have?');
  await user.click(screen.getByRole('button', { name: /^Two minutes/ }));
  await at('Helle Kjær');
  expect(screen.getByText('1 of 1')).toBeTruthy();
  expect(screen.getByRole('progressbar').getAttribute('aria-valuetext')).toBe('2 of 3: People');
  expect(await latestRound(database)).toMatchObject({ minutes: 2, contactIds: ['helle'] });
});

test('an unfinished round of an earlier week is not gone on with, and nobody is blamed', async () => {
  await renderRound([HELLE], {
    language: 'sv',
    fill: (open) =>
      open.checkIns.add({
        id: 'old',
        createdAt: '2026-03-01T12:00:00.000Z',
        updatedAt: '2026-03-01T12:00:00.000Z',
        rev: 3,
        startsOn: addDays(SUNDAY, -7),
        minutes: 10,
        step: 1,
        contactIds: ['helle'],
      }),
  });
  await at('Hur mycket tid har du?');
  expect(screen.getByText('Förra veckans runda får vila där den stannade. Nu är det en ny vecka.')).toBeTruthy();
});

test('the card says who and why now, with the last note and a line to start from, nothing told in confidence', async () => {
  const rendered = await renderRound([HELLE], {
    fill: (open) =>
      open.interactions.bulkAdd([
        makeInteraction({ contactIds: ['helle'], day: calendarDate('2025-11-06'), note: 'A new job in Aarhus' }),
        makeInteraction({ contactIds: ['helle'], day: addDays(SUNDAY, -90), note: 'Divorce', confidential: true }),
      ]),
  });
  await goToPeople(rendered);
  await at('Helle Kjær');
  expect(screen.getByText('From last time: “A new job in Aarhus”')).toBeTruthy();
  expect(screen.queryByText(/Divorce/)).toBeNull();
  const words = await screen.findByRole('textbox', { name: 'Your words' });
  await waitFor(() => expect(words.textContent).toContain('Helle'));
});

test('of someone of whom little is known the card asks one question first, then offers a line', async () => {
  const rendered = await renderRound([someone('ny', 'Ny Person', { interests: [] })]);
  await goToPeople(rendered);
  await at('Ny Person');
  const thisYear = await screen.findByRole('button', { name: 'This year' });
  expect(screen.queryByRole('textbox', { name: 'Your words' })).toBeNull();
  await rendered.user.click(thisYear);
  expect(await screen.findByRole('textbox', { name: 'Your words' })).toBeTruthy();
  const living = await livingInteractions(rendered.database);
  expect(living.filter(({ contactIds }) => contactIds.includes('ny'))).toMatchObject([{ precision: 'year' }]);
});

test('someone trashed elsewhere is passed by itself', async () => {
  const rendered = await renderRound([HELLE, BO]);
  await goToPeople(rendered);
  await at('Helle Kjær');
  await trashContact(rendered.database, 'helle', SUNDAY);
  await at('Bo Lund');
  expect(screen.getByText('2 of 2')).toBeTruthy();
});

test('the third "not this week" in a row asks kindly how often would be right, and the round goes on', async () => {
  const skipped = [{ contactId: 'helle', reasons: [], choice: 'not-this-week' as const }];
  const rendered = await renderRound([HELLE, BO], {
    fill: (open) =>
      open.plans.bulkAdd([
        makePlan({ startsOn: addDays(SUNDAY, -14), items: skipped }),
        makePlan({ startsOn: addDays(SUNDAY, -7), items: skipped }),
      ]),
  });
  await goToPeople(rendered);
  await at('Helle Kjær');
  await rendered.user.click(screen.getByRole('button', { name: 'Not this week' }));
  const sheet = within(await screen.findByRole('dialog', { name: 'How often for Helle?' }));
  await rendered.user.click(sheet.getByRole('button', { name: 'Leave it as it is' }));
  await at('Bo Lund');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('an open answer of "no" counts as a try; "not yet" is asked again another time', async () => {
  const day = addDays(SUNDAY, -5);
  const open = { contactIds: ['helle'], day, answered: 'open', openSince: day } as const;
  const { user, database } = await renderRound([HELLE], {
    fill: (opened) =>
      opened.interactions.bulkAdd([makeInteraction({ id: 'one', ...open }), makeInteraction({ id: 'two', ...open })]),
  });
  await user.click(await screen.findByRole('button', { name: /^Five minutes/ }));
  await waitFor(async () => expect(await questions()).toHaveLength(2));
  await user.click(within((await questions())[0] ?? document.body).getByRole('button', { name: 'No' }));
  await waitFor(async () => expect(await questions()).toHaveLength(1));
  await user.click(screen.getByRole('button', { name: 'Not yet' }));
  await waitFor(() => expect(screen.queryByRole('group', { name: 'Helle Kjær' })).toBeNull());
  const answered = (await database.interactions.bulkGet(['one', 'two'])).map((row) => row?.answered);
  expect(new Set(answered)).toEqual(new Set(['no', 'open']));
});

test('what came of something passed on is asked; what was welcome may be remembered; "later" asks another time', async () => {
  const day = addDays(SUNDAY, -4);
  const { user, database } = await renderRound([HELLE, BO], {
    fill: async (into) => {
      await into.tips.add(makeTip({ id: 'bread', title: 'Bread that lasts', topics: ['rye'] }));
      await into.forwards.bulkAdd([
        makeForward({ tipId: 'bread', contactId: 'helle', day, interactionId: 'passed' }),
        makeForward({ tipId: 'bread', contactId: 'bo', day }),
      ]);
      await into.interactions.add(
        makeInteraction({ id: 'passed', contactIds: ['helle'], day, depth: 'light', tipId: 'bread' }),
      );
    },
  });
  await user.click(await screen.findByRole('button', { name: /^Two minutes/ }));
  await user.click(within(await askedOfBread('Bo Lund')).getByRole('button', { name: 'Later' }));
  await waitFor(async () => expect((await latestRound(database))?.laterIds).toHaveLength(1));
  expect((await database.forwards.toArray()).map(({ response }) => response)).toEqual([undefined, undefined]);
  await user.click(within(await askedOfBread('Helle Kjær')).getByRole('button', { name: 'It was of use' }));
  expect(await screen.findByText('Good that it reached Helle.')).toBeTruthy();
  await waitFor(async () => expect(await database.interactions.get('passed')).toMatchObject({ answered: 'yes' }));
});

test('whom one has met is noted once, also when it is pressed twice', async () => {
  const { user, database } = await renderRound([HELLE]);
  await user.click(await screen.findByRole('button', { name: /^Five minutes/ }));
  await at('Since last time');
  await user.click(await screen.findByRole('button', { name: /Helle Kjær/ }));
  await user.dblClick(screen.getByRole('button', { name: 'Note it' }));
  await screen.findByRole('button', { name: 'Go on' });
  const noted = (await livingInteractions(database)).filter(({ day }) => day === SUNDAY);
  expect(noted).toHaveLength(1);
});

test('the close says in words what was done, and when the next round is', async () => {
  const rendered = await renderRound([HELLE]);
  await goToPeople(rendered);
  await at('Helle Kjær');
  await rendered.user.click(screen.getByRole('button', { name: 'We’ve talked' }));
  await rendered.user.click(screen.getByRole('button', { name: 'Face to face' }));
  await at('One sign of life this week. See you Sunday at 19:30.');
  expect(screen.getByText('In this round: Helle.')).toBeTruthy();
  await rendered.user.click(screen.getByRole('button', { name: 'Done' }));
  await waitFor(async () => expect((await latestRound(rendered.database))?.finishedOn).toBe(SUNDAY));
});

test('without anyone to suggest there is a round all the same', async () => {
  const { user } = await renderRound([]);
  await user.click(await screen.findByRole('button', { name: /^Five minutes/ }));
  await at('Since last time');
  await user.click(screen.getByRole('button', { name: 'Go on' }));
  await at('A quiet round. See you Sunday at 19:30.');
  expect(screen.getByRole('progressbar').getAttribute('aria-valuetext')).toBe('3 of 3: To finish');
});

test('words begun on a card are still there when one comes back to it; kept for Monday they lead on', async () => {
  const rendered = await renderRound([HELLE, BO]);
  const { user, database } = rendered;
  await goToPeople(rendered);
  await at('Helle Kjær');
  const words = await screen.findByRole('textbox', { name: 'Your words' });
  await waitFor(() => expect(words.textContent).toContain('Helle'));
  await user.clear(words);
  await user.click(words);
  await user.paste('Hello from the harbour');
  await user.click(screen.getByRole('button', { name: 'Move on' }));
  await at('Bo Lund');
  await user.click(screen.getByRole('button', { name: 'Back' }));
  await at('Helle Kjær');
  expect(await screen.findByDisplayValue('Hello from the harbour')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'More: Helle Kjær' }));
  await user.click(screen.getByRole('button', { name: 'Keep the draft for Monday' }));
  await at('Bo Lund');
  expect(await database.intentions.toArray()).toMatchObject([{ act: 'draft', text: 'Hello from the harbour' }]);
});

test('a draft that was kept before is what the card begins with', async () => {
  const rendered = await renderRound([HELLE], {
    fill: (open) => keepDraft(open, { contactId: 'helle', text: 'Dear Helle' }, addDays(SUNDAY, -2)),
  });
  await goToPeople(rendered);
  await at('Helle Kjær');
  expect(await screen.findByDisplayValue('Dear Helle')).toBeTruthy();
});

test('the one thing may be a tie that does not fit: left as it is, the round goes on', async () => {
  const maja = someone('maja', 'Maja Lind', { tie: 'weak', dueOn: addDays(SUNDAY, 90) });
  const rendered = await renderRound([], {
    fill: async (open) => {
      await open.contacts.add(maja);
      await open.interactions.bulkAdd(
        [1, 8, 15, 22].map((ago) => makeInteraction({ contactIds: ['maja'], day: addDays(SUNDAY, -ago) })),
      );
    },
  });
  await goToPeople(rendered);
  await at('Does it still fit?');
  expect(await screen.findByText('Maja Lind')).toBeTruthy();
  await rendered.user.click(await screen.findByRole('button', { name: 'Leave it' }));
  await at('A quiet round. See you Sunday at 19:30.');
});

test('a purpose whose day has come is looked back on in the third step, and kept, changed or let go there', async () => {
  const rendered = await renderRound([{ ...HELLE, purposeIds: ['job'] }], {
    fill: (open) => open.purposes.add(makePurpose({ id: 'job', lookBackOn: SUNDAY })),
  });
  const { user, database } = rendered;
  await goToPeople(rendered);
  await at('Helle Kjær');
  expect(screen.getByText('Serves: new job')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Move on' }));
  await at('What has come of it?');
  await screen.findByText('A job that matters');
  await user.click(screen.getByRole('radio', { name: 'Keep it' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await at(/./);
  await waitFor(async () =>
    expect(await database.purposes.get('job')).toMatchObject({ lookedBack: [{ on: SUNDAY, ended: 'keep' }] }),
  );
});
