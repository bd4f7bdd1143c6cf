/** One introduction, step by step: the next step is the one act, and each can be undone. */
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/calendar-date.ts';
import type { Contact } from '../../../src/domain/contact.ts';
import type { Introduction } from '../../../src/domain/introduction.ts';
import type { Language } from '../../../src/domain/settings.ts';
import { IntroductionScreen } from '../../../src/features/introductions/introduction-screen.tsx';
import { paths } from '../../../src/paths.ts';
import { todayHere } from '../../../src/platform/clock.ts';
import { makeContact, makeIntroduction } from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

const today = todayHere();

function yes(contactId: string) {
  return { contactId, askedOn: today, answer: 'yes' as const, answeredOn: today };
}

function mail(value: string) {
  return { emails: [{ label: '', value }] };
}

type Shown = {
  readonly introduction?: Partial<Introduction>;
  readonly anders?: Partial<Contact>;
  readonly language?: Language;
};

async function renderOne({ introduction = {}, anders = {}, language = 'en' }: Shown = {}) {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({
      id: 'anders',
      displayName: 'Anders Bruun',
      givenName: 'Anders',
      ...mail('a@example.org'),
      ...anders,
    }),
    makeContact({ id: 'sofie', displayName: 'Sofie Lindqvist', givenName: 'Sofie', ...mail('s@example.org') }),
    makeContact({ id: 'maja', displayName: 'Maja Holm', givenName: 'Maja' }),
  ]);
  await database.introductions.add(
    makeIntroduction({
      id: 'one',
      contactIds: ['anders', 'sofie'],
      reason: 'Both care about mentoring.',
      ...introduction,
    }),
  );
  const around = { database, language, address: paths.introduction('one'), pattern: paths.introduction(':id') };
  const rendered = await renderScreen(<IntroductionScreen />, around);
  await screen.findByRole('heading', { level: 1 });
  return { ...rendered, now: () => database.introductions.get('one') };
}

async function pressMenu(user: Awaited<ReturnType<typeof renderOne>>['user'], name: string): Promise<void> {
  await user.click(screen.getByRole('button', { name: /^More/ }));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: new RegExp(`^${name}`) }));
}

test('from the first to be asked to what came of it', async () => {
  const { user, database, now } = await renderOne();
  screen.getByText('Both care about mentoring.');
  screen.getByText('Would Anders like to get to know Sofie? Ask before anyone else hears of it.');
  await user.click(screen.getByRole('button', { name: 'I’ve asked already' }));
  await screen.findByText('You asked Anders today. What was the answer?');
  await user.click(screen.getByRole('button', { name: 'Yes' }));
  await screen.findByText('Anders said yes. Now ask Sofie.');
  await user.click(screen.getByRole('button', { name: 'I’ve asked already' }));
  await screen.findByText('You asked Sofie today. What was the answer?');
  await user.click(screen.getByRole('button', { name: 'Yes' }));
  await screen.findByText('Both have said yes.');
  await user.click(screen.getByRole('button', { name: 'They know each other now' }));
  await screen.findByText('You brought Anders and Sofie together today. What came of it?');
  expect(await database.exchanges.count()).toBe(2);
  await user.click(screen.getByRole('radio', { name: 'They have met' }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText(/They have met/);
  expect(await now()).toMatchObject({ status: 'made', outcome: 'They have met' });
  const steps = within(screen.getByRole('region', { name: 'The steps' })).getAllByRole('listitem');
  expect(steps.map((step) => step.textContent)).toEqual([
    'Ask AndersSaid yes today',
    'Ask SofieSaid yes today',
    'Bring them togetherDone today',
    'What came of it',
  ]);
});

describe('asking', () => {
  test('begins with words in the language of who gets them, naming the other', async () => {
    const { user, database } = await renderOne({ anders: { language: 'da' } });
    await user.click(screen.getByRole('button', { name: 'Write to Anders' }));
    const words = await screen.findByRole('textbox', { name: /words/i });
    expect(words).toHaveProperty(
      'value',
      'Hej Anders, må jeg sætte dig i forbindelse med Sofie Lindqvist? Jeg kom til at tænke på jer, fordi …',
    );
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    await waitFor(async () =>
      expect(await database.intentions.toArray()).toMatchObject([{ contactId: 'anders', introductionId: 'one' }]),
    );
  });

  test('may begin with another of them', async () => {
    const { user } = await renderOne();
    await user.click(screen.getByRole('button', { name: 'Ask Sofie first' }));
    await user.click(screen.getByRole('button', { name: 'I’ve asked already' }));
    expect(await screen.findByText('You asked Sofie today. What was the answer?')).toBeTruthy();
  });

  test('is undone', async () => {
    const { user } = await renderOne();
    await user.click(screen.getByRole('button', { name: 'I’ve asked already' }));
    await screen.findByText('Noted: Anders has been asked.');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText(/^Would Anders like/)).toBeTruthy();
  });

  test('once more, without haste, when there was no answer yet', async () => {
    const { user } = await renderOne({
      introduction: { status: 'asking', asked: [{ contactId: 'anders', askedOn: addDays(today, -14) }] },
    });
    screen.getByText('You asked Anders 2 weeks ago. What was the answer?');
    await user.click(screen.getByRole('button', { name: 'No answer yet? Write again' }));
    const words = await screen.findByRole('textbox', { name: /words/i });
    expect(words).toHaveProperty('value', expect.stringContaining('no hurry at all'));
  });
});

test('one who would rather not declines it, kindly; who had said yes may hear so, and not from whom', async () => {
  const { user, now } = await renderOne({
    introduction: { status: 'asking', asked: [yes('anders'), { contactId: 'sofie', askedOn: today }] },
  });
  await user.click(screen.getByRole('button', { name: 'No' }));
  await screen.findByText('It didn’t come to it. Everyone was free to say no, and that is how it should be.');
  expect(await now()).toMatchObject({ status: 'declined' });
  await user.click(screen.getByRole('button', { name: 'Write to Anders' }));
  const words = await screen.findByRole('textbox', { name: /words/i });
  expect(words).toHaveProperty('value', expect.stringMatching(/^Hi Anders, thank you for saying yes/));
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Close' }));
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText(/^You asked Sofie today/)).toBeTruthy();
});

describe('bringing them together', () => {
  const introduction = { status: 'asking' as const, asked: [yes('anders'), yes('sofie')] };

  test('goes to all in one message; then one says that it is done, and each is logged in one group', async () => {
    const { user, database } = await renderOne({ introduction });
    await user.click(screen.getByRole('button', { name: 'Write to both' }));
    const words = await screen.findByRole('textbox', { name: /words/i });
    expect(words).toHaveProperty('value', expect.stringMatching(/^Hi Anders and Sofie, you have both said yes/));
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    await screen.findByText('Have you brought Anders and Sofie together?');
    expect(await database.interactions.count()).toBe(0);
    await user.click(screen.getByRole('button', { name: 'Yes, done' }));
    await screen.findByText('Noted, also under give and take.');
    const talks = await database.interactions.toArray();
    expect(talks).toMatchObject([{ contactIds: ['anders'], depth: 'light' }, { contactIds: ['sofie'] }]);
    expect(new Set(talks.map(({ groupId }) => groupId)).size).toBe(1);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Both have said yes.');
    expect([await database.interactions.count(), await database.exchanges.count()]).toEqual([0, 0]);
  });

  test('stays to be done when it is not done yet', async () => {
    const { user, now } = await renderOne({ introduction });
    await user.click(screen.getByRole('button', { name: 'Write to both' }));
    await user.click(await screen.findByRole('button', { name: 'Copy' }));
    await user.click(await screen.findByRole('button', { name: 'Not yet' }));
    await screen.findByText('Both have said yes.');
    expect(await now()).toMatchObject({ status: 'asking' });
  });

  test('of three, of whom one would rather not, brings the two together', async () => {
    const no = { contactId: 'maja', askedOn: today, answer: 'no' as const, answeredOn: today };
    await renderOne({
      introduction: { ...introduction, contactIds: ['anders', 'sofie', 'maja'], asked: [...introduction.asked, no] },
    });
    screen.getByText('Anders and Sofie have said yes.');
    expect(screen.getByText('Would rather not, today')).toBeTruthy();
  });

  test('says that all said yes when there are more than two', async () => {
    await renderOne({
      introduction: {
        ...introduction,
        contactIds: ['anders', 'sofie', 'maja'],
        asked: [...introduction.asked, yes('maja')],
      },
    });
    screen.getByText('All have said yes.');
    expect(screen.getByRole('button', { name: 'Write to all' })).toBeTruthy();
  });
});

describe('what came of it', () => {
  const introduction = { status: 'made' as const, madeOn: addDays(today, -40) };

  test('may be unknown', async () => {
    const { user } = await renderOne({ introduction });
    await user.click(screen.getByRole('button', { name: 'I don’t know' }));
    expect(await screen.findByText('You brought them together. More you don’t know, and that is fine.')).toBeTruthy();
  });
});

describe('behind ⋯', () => {
  test('one takes a step back, says another why, lets it be, throws it away; each can be undone', async () => {
    const { user, database, now } = await renderOne({ introduction: { status: 'asking', asked: [yes('anders')] } });
    await pressMenu(user, 'One step back');
    await screen.findByText(/^You asked Anders/);
    await pressMenu(user, 'Change why');
    const why = await screen.findByRole('textbox', { name: 'Why these?' });
    await user.clear(why);
    await user.type(why, 'Bees');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Bees');
    await pressMenu(user, 'Let it be');
    await screen.findByText('You let it be.', { selector: 'p' });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText(/^You asked Anders/);
    await pressMenu(user, 'Delete');
    await screen.findByText('It is in the trash.');
    expect(await now()).toHaveProperty('deletedAt');
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await now()).not.toHaveProperty('deletedAt'));
    expect(await database.introductions.count()).toBe(1);
  });

  test('an idea has no step to take back', async () => {
    const { user } = await renderOne();
    await user.click(screen.getByRole('button', { name: /^More/ }));
    expect(within(screen.getByRole('dialog')).queryByRole('button', { name: 'One step back' })).toBeNull();
  });
});

test('with too few of them here there is nothing to do', async () => {
  await renderOne({ anders: { deletedAt: '2026-03-08T12:00:00.000Z' } });
  expect(screen.getByText('Too few of them are among your people now to bring anyone together.')).toBeTruthy();
});

test('one that is gone says so', async () => {
  await renderOne({ introduction: { deletedAt: '2026-03-08T12:00:00.000Z' } });
  expect(screen.getByRole('heading', { name: 'This isn’t here any more' })).toBeTruthy();
});

test.each([
  ['da', 'Vil Anders gerne lære Sofie at kende? Spørg, før andre hører om det.'],
  ['sv', 'Vill Anders lära känna Sofie? Fråga innan någon annan får höra om det.'],
] as const)('speaks %s', async (language, why) => {
  await renderOne({ language });
  expect(screen.getByText(why)).toBeTruthy();
});
