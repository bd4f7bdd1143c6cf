import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Contact } from '../../src/domain/contact.ts';
import type { Interaction } from '../../src/domain/interaction.ts';
import type { Language } from '../../src/domain/settings.ts';
import { WriteSheet, type WriteSheetProps } from '../../src/person/write-sheet.tsx';
import type { Database } from '../../src/store/database.ts';
import { keepOpeningLine } from '../../src/store/opening-lines.ts';
import { settingsOf } from '../../src/store/settings.ts';
import { makeContact, makeInteraction } from '../support/make.ts';
import { openFresh } from '../support/open.ts';
import { renderScreen } from '../support/render-screen.tsx';

afterEach(() => {
  sessionStorage.clear();
});

type Given = {
  readonly contact?: Partial<Contact>;
  readonly history?: readonly Interaction[];
  readonly language?: Language;
  readonly message?: WriteSheetProps['message'];
  readonly database?: Database;
};

async function openSheet({ contact, history = [], language, message, ...given }: Given = {}) {
  const database = given.database ?? (await openFresh());
  const helle = makeContact({ id: 'helle', displayName: 'Helle Kjær', givenName: 'Helle', ...contact });
  await database.contacts.put(helle);
  const [onClose, onKept] = [vi.fn<() => void>(), vi.fn<() => void>()];
  const rendered = await renderScreen(
    <WriteSheet
      person={{ contact: helle, history, reasons: [{ code: 'due', ids: [] }] }}
      onClose={onClose}
      onKept={onKept}
      {...(message !== undefined && { message })}
    />,
    { database, ...(language !== undefined && { language }) },
  );
  const words = await screen.findByRole<HTMLTextAreaElement>('textbox');
  await waitFor(() => expect(words.value).not.toBe(''));
  return { ...rendered, words, onClose, onKept };
}

const REACHABLE = {
  phones: [{ label: 'mobile', value: '22 33 44 55' }],
  emails: [{ label: '', value: 'helle@example.org' }],
  matchKeys: ['helle@example.org', '+4522334455'],
};

/** The buttons that send, in their order. */
function ways(): readonly (string | null)[] {
  const all = new Set(['Text message', 'E-mail', 'WhatsApp', 'Signal', 'Another app', 'Copy']);
  return screen
    .getAllByRole('button')
    .map(({ textContent }) => textContent)
    .filter((text) => all.has(text ?? ''));
}

test('an opening line stands there with the name and a gap, in the language set for the person', async () => {
  const { words } = await openSheet({ contact: { language: 'da' } });
  expect(words.value).toMatch(/^Hej Helle, .*…/);
});

test('without a language of theirs, or one that is not spoken here, it is that of the interface', async () => {
  const { words } = await openSheet({ contact: { language: 'fi' }, language: 'sv' });
  expect(words.value).toMatch(/^Hej Helle, (vad|det|ska) /);
});

test('another opening is a press away; what was written oneself comes round again', async () => {
  const { words, user } = await openSheet();
  const first = words.value;
  await user.click(screen.getByRole('button', { name: 'Another opening' }));
  expect(words.value).not.toBe(first);
  await user.clear(words);
  await user.type(words, 'My own words');
  const seen: string[] = [];
  for (let presses = 0; presses < 12 && !seen.includes('My own words'); presses += 1) {
    await user.click(screen.getByRole('button', { name: 'Another opening' }));
    seen.push(words.value);
  }
  expect(seen).toContain('My own words');
  expect(seen).toContain(first);
});

test('one’s own line comes first; the line sent last, and the one offered last, do not', async () => {
  const database = await openFresh();
  await keepOpeningLine(database, { language: 'en', text: 'Dear {name}, …' });
  const own = await openSheet({ database });
  expect(own.words.value).toBe('Dear Helle, …');
  own.unmount();
  const again = await openSheet({ database });
  const offered = again.words.value;
  expect(offered).not.toBe('Dear Helle, …');
  again.unmount();
  const [line] = (await settingsOf(database)).openingLines;
  const history = [makeInteraction({ contactIds: ['helle'], openingLineId: line?.id ?? '' })];
  const third = await openSheet({ database, history });
  expect(third.words.value).not.toBe(offered);
  expect(third.words.value).not.toBe('Dear Helle, …');
});

test('the gap is marked when one comes to write', async () => {
  const { words, user } = await openSheet({ message: { text: 'Hi Helle, how is … going?' } });
  await user.click(words);
  const marked = () => words.value.slice(words.selectionStart, words.selectionEnd);
  expect(marked()).toBe('…');
  words.setSelectionRange(0, 0);
  words.blur();
  while (document.activeElement !== words) await user.tab();
  expect(marked()).toBe('…');
});

test('only ways that lead somewhere are offered, the one used last first', async () => {
  await openSheet();
  expect(ways()).toEqual(['Copy']);
});

test('the one used last comes first, one without an answer last', async () => {
  await openSheet({
    contact: REACHABLE,
    history: [
      makeInteraction({ channel: 'message', via: 'sms', answered: 'no' }),
      makeInteraction({ channel: 'email' }),
    ],
  });
  expect(ways()).toEqual(['E-mail', 'WhatsApp', 'Signal', 'Copy', 'Text message']);
});

test('sending keeps what one is about to do, with its words and its line, and closes the sheet', async () => {
  const { user, database, words, onClose } = await openSheet({ contact: REACHABLE });
  const text = words.value;
  await user.click(screen.getByRole('button', { name: 'Text message' }));
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  expect(await database.intentions.toArray()).toMatchObject([
    { contactId: 'helle', act: 'write', via: 'sms', text, openingLineId: expect.stringMatching(/^en-/) },
  ]);
});

test('copying puts the words on the clipboard and says so', async () => {
  const { user, words } = await openSheet();
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  expect(await screen.findByText('Copied.')).toBeTruthy();
  expect(await navigator.clipboard.readText()).toBe(words.value);
});

test('Signal takes no words, so they are copied for it', async () => {
  const { user } = await openSheet({ contact: REACHABLE });
  await user.click(screen.getByRole('button', { name: 'Signal' }));
  expect(await screen.findByText('Copied. You can paste it in Signal.')).toBeTruthy();
});

test('without words there is nothing to copy or to keep', async () => {
  const { user, words } = await openSheet();
  await user.clear(words);
  for (const name of ['Copy', 'Keep for Monday', 'Keep this opening']) {
    expect(screen.getByRole<HTMLButtonElement>('button', { name }).disabled).toBe(true);
  }
});

test('words are kept for Monday, and undone', async () => {
  const { user, database, words, onKept } = await openSheet();
  await user.clear(words);
  await user.type(words, 'Hi Helle');
  await user.click(screen.getByRole('button', { name: 'Keep for Monday' }));
  await waitFor(() => expect(onKept).toHaveBeenCalledOnce());
  expect(await database.intentions.toArray()).toMatchObject([{ act: 'draft', text: 'Hi Helle' }]);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await database.intentions.count()).toBe(0));
});

test('an opening is kept for anybody, without the name', async () => {
  const { user, database, words } = await openSheet({ contact: { language: 'sv' } });
  await user.clear(words);
  await user.type(words, 'Tjena Helle, …');
  await user.click(screen.getByRole('button', { name: 'Keep this opening' }));
  await waitFor(async () =>
    expect((await settingsOf(database)).openingLines).toMatchObject([{ language: 'sv', text: 'Tjena {name}, …' }]),
  );
});

test('a draft is what one goes on from', async () => {
  const { words } = await openSheet({ message: { text: 'Hi Helle, as I said', openingLineId: 'en-saw' } });
  expect(words.value).toBe('Hi Helle, as I said');
  expect(within(screen.getByRole('dialog')).getByRole('button', { name: 'Another opening' })).toBeTruthy();
});

test('what was written oneself is not let go of by a slip; a line that was only offered is', async () => {
  const { user, words, onClose } = await openSheet();
  const sheet = screen.getByRole('dialog', { name: 'Write to Helle' });
  const close = () => user.click(within(sheet).getByRole('button', { name: 'Close' }));
  await user.click(screen.getByRole('button', { name: 'Another opening' }));
  await close();
  expect(onClose).toHaveBeenCalledOnce();
  await user.type(words, 'How is the boat?');
  await close();
  await user.click(await screen.findByRole('button', { name: 'Keep writing' }));
  expect(onClose).toHaveBeenCalledOnce();
  expect(words.value).toContain('How is the boat?');
  await close();
  await user.click(await screen.findByRole('button', { name: 'Leave' }));
  expect(onClose).toHaveBeenCalledTimes(2);
  await user.clear(words);
  await close();
  expect(onClose).toHaveBeenCalledTimes(3);
});
