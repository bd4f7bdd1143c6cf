/** One ask: whom one asks, what they answer, and what one may do with it; each can be undone. */
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/calendar-date.ts';
import type { Ask, Request } from '../../../src/domain/ask.ts';
import type { Contact } from '../../../src/domain/contact.ts';
import type { Language } from '../../../src/domain/settings.ts';
import { AskScreen } from '../../../src/features/ask/ask-screen.tsx';
import { paths } from '../../../src/paths.ts';
import { todayHere } from '../../../src/platform/clock.ts';
import { draftsNow } from '../../../src/store/drafts.ts';
import {
  makeAsk,
  makeContact,
  makeExchange,
  makeNetwork,
  makePurpose,
  makeRequest,
  makeSettings,
} from '../../support/make.ts';
import { openFresh } from '../../support/open.ts';
import { renderScreen } from '../../support/render-screen.tsx';

const today = todayHere();

type Shown = {
  readonly ask?: Partial<Ask>;
  readonly requests?: readonly Partial<Request>[];
  readonly mette?: Partial<Contact>;
  readonly language?: Language;
};

async function renderAsk({ ask = {}, requests = [], mette = {}, language = 'en' }: Shown = {}) {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({
      id: 'mette',
      displayName: 'Mette Holm',
      givenName: 'Mette',
      competences: ['budget'],
      emails: [{ label: '', value: 'm@example.org' }],
      ...mette,
    }),
    makeContact({
      id: 'ole',
      displayName: 'Ole Berg',
      givenName: 'Ole',
      emails: [{ label: '', value: 'o@example.org' }],
    }),
  ]);
  await database.networks.add(makeNetwork({ id: 'circle', name: 'The circle', purposeIds: ['job'] }));
  await database.purposes.add(makePurpose({ id: 'job', wish: 'A job that matters' }));
  await database.asks.add(makeAsk({ id: 'one', what: 'A look at the budget', ...ask }));
  await database.requests.bulkAdd(requests.map((fields) => makeRequest({ askId: 'one', day: today, ...fields })));
  const address = { address: paths.ask('one'), pattern: paths.ask(':id') };
  const shown = await renderScreen(<AskScreen />, { database, language, ...address });
  await screen.findByRole('heading', { level: 1 });
  return { ...shown, database };
}

async function choose(user: Awaited<ReturnType<typeof renderAsk>>['user'], name: RegExp) {
  await user.click(await screen.findByRole('checkbox', { name }));
}

describe('who may help', () => {
  test('the words that matched, what one gave them, and their level', async () => {
    const { database } = await renderAsk({ mette: { level: 'board' } });
    await database.exchanges.add(makeExchange({ contactId: 'mette', day: addDays(today, -60), kind: 'introduction' }));
    await database.settings.put({
      ...makeSettings({
        profile: { offers: [], seeks: [], interests: [], level: 'leadership' },
        levelLabels: { board: 'Trustees' },
      }),
    });
    expect(await screen.findByText('“budget”')).toBeTruthy();
    expect(await screen.findByText(/^You brought Mette together with someone in/)).toBeTruthy();
    expect(await screen.findByText(/^Mette stands at the level “Trustees”, you at “Leadership”/)).toBeTruthy();
  });

  test('where the question belongs elsewhere, that is said', async () => {
    await renderAsk({ ask: { level: 'staff' }, mette: { level: 'board' } });
    expect(await screen.findByText(/^You said that this belongs at the level “Staff”/)).toBeTruthy();
  });

  test('written to with the need in it; what is closed stands chosen no more', async () => {
    const { user } = await renderAsk({ mette: { language: 'sv' } });
    await choose(user, /Mette/);
    await user.click(await screen.findByRole('button', { name: 'Write to Mette' }));
    const words = await screen.findByRole('textbox', { name: 'Your words' });
    expect(words).toHaveProperty('value', expect.stringMatching(/^Hej Mette, [^]*A look at the budget/));
    expect(screen.queryByRole('button', { name: 'Another line' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('button', { name: 'Write to Mette' })).toBeNull();
  });

  test('of several all is kept before the first, and goes on from there; being helped lets it go', async () => {
    const { user, database } = await renderAsk();
    await choose(user, /Mette/);
    await user.type(screen.getByRole('searchbox', { name: 'Someone who comes to mind' }), 'Ole');
    await user.click(await screen.findByRole('button', { name: /Ole Berg/ }));
    await user.click(await screen.findByRole('button', { name: 'Write to two people' }));
    await screen.findByRole('dialog', { name: 'Write to Mette' });
    expect(await draftsNow(database)).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(await screen.findByText(/^What you kept last time still stands/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'More: Ask for help' }));
    await user.click(await screen.findByRole('button', { name: /^Let it be/ }));
    await waitFor(async () => expect(await draftsNow(database)).toEqual([]));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await draftsNow(database)).toHaveLength(2));
  });

  test('nobody fits: somebody may come to mind', async () => {
    await renderAsk({ mette: { competences: [] } });
    expect(await screen.findByText('No one fits yet. Does someone come to mind?')).toBeTruthy();
  });

  test('who was asked already, by another way, is noted', async () => {
    const { user, database } = await renderAsk();
    await choose(user, /Mette/);
    await user.click(await screen.findByRole('button', { name: 'I have asked already' }));
    expect(await screen.findByText('No word from Mette yet')).toBeTruthy();
    expect(await screen.findByText('No one else fits just now. Does someone come to mind?')).toBeTruthy();
    expect(await database.interactions.count()).toBe(0);
  });

  test('a network that serves the same purpose is offered, and asked at its next meeting', async () => {
    const { user } = await renderAsk({ ask: { purposeId: 'job' } });
    expect(await screen.findByText('It serves the same purpose.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'A job that matters' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Bring it up in The circle' }));
    expect(await screen.findByText('To be brought up in The circle')).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Bring it up in The circle' })).toBeNull());
  });
});

describe('whom one asked', () => {
  test.each([
    [{}, 'No word from Mette yet'],
    [{ response: 'later' }, 'Mette said later'],
    [{ response: 'no' }, 'Mette couldn’t help this time'],
    [{ response: 'yes' }, 'Mette said yes'],
    [{ response: 'yes', thankedOn: today }, 'Mette helped, and knows how it went'],
  ] as const)('stands with what came of it: %o', async (fields, told) => {
    await renderAsk({ requests: [{ contactId: 'mette', ...fields }] });
    expect(await screen.findByText(told)).toBeTruthy();
  });

  test('somebody who is gone is told of without a name', async () => {
    await renderAsk({ requests: [{ contactId: 'gone' }] });
    expect(await screen.findByText('No word from Someone who is no longer here yet')).toBeTruthy();
  });

  test('an answer may be another after all', async () => {
    const { user, database } = await renderAsk({ requests: [{ contactId: 'mette', response: 'no' }] });
    await user.click(await screen.findByRole('button', { name: 'More: Mette' }));
    await user.click(await screen.findByRole('button', { name: 'Change the answer' }));
    await user.click(
      within(screen.getByRole('region', { name: 'Whom you asked' })).getByRole('button', { name: 'Said yes' }),
    );
    expect(await screen.findByText('Mette said yes')).toBeTruthy();
    expect(await database.exchanges.count()).toBe(1);
  });

  test('one may ask once more, say thanks, and take somebody off the list', async () => {
    const requests = [{ contactId: 'mette' }, { contactId: 'ole', response: 'yes' }] as const;
    const { user, database } = await renderAsk({ requests });
    await user.click(await screen.findByRole('button', { name: 'Say thanks' }));
    expect(await screen.findByRole('textbox', { name: 'Your words' })).toHaveProperty(
      'value',
      expect.stringMatching(/^Hi Ole, thank you/),
    );
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.click(screen.getByRole('button', { name: 'More: Mette' }));
    await user.click(await screen.findByRole('button', { name: /^Ask once more/ }));
    expect(await screen.findByRole('textbox', { name: 'Your words' })).toHaveProperty(
      'value',
      expect.stringMatching(/^Hi Mette, no hurry/),
    );
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.click(screen.getByRole('button', { name: 'More: Mette' }));
    await user.click(await screen.findByRole('button', { name: 'Not asked after all' }));
    await waitFor(async () => expect(await database.requests.count()).toBe(1));
    await user.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await database.requests.count()).toBe(2));
  });
});

describe('the need itself', () => {
  test('is changed', async () => {
    const { user } = await renderAsk();
    await user.click(screen.getByRole('button', { name: 'More: Ask for help' }));
    await user.click(await screen.findByRole('button', { name: 'Change what you need' }));
    const field = await screen.findByLabelText('What do you need?');
    await user.clear(field);
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect((await screen.findByRole('alert')).textContent).toBe('Say in a few words what you need.');
    await user.type(field, 'A look at the accounts');
    await user.click(screen.getByRole('radio', { name: 'Board' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'A look at the accounts' })).toBeTruthy();
    expect(await screen.findByText('Board')).toBeTruthy();
  });

  test('that was let be is taken up again', async () => {
    const { user, database } = await renderAsk({ ask: { status: 'closed' } });
    expect(screen.queryByRole('region', { name: 'Who may help?' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'More: Ask for help' }));
    await user.click(await screen.findByRole('button', { name: 'Look for help again' }));
    await waitFor(async () => expect((await database.asks.get('one'))?.status).toBe('open'));
  });

  test('says so when it is gone', async () => {
    await renderScreen(<AskScreen />, { address: paths.ask('gone'), pattern: paths.ask(':id') });
    expect(await screen.findByRole('heading', { name: 'It isn’t here any more' })).toBeTruthy();
  });
});
