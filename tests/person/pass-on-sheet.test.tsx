/** Passing a tip on: to several, each with words of their own; what isn't sent stands as kept and is gone on with. */
import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import type { Language } from '../../src/domain/settings.ts';
import type { Tip } from '../../src/domain/tip.ts';
import { PassOnSheet, type PassOnSheetProps } from '../../src/person/pass-on-sheet.tsx';
import { NamesHiddenContext } from '../../src/person/use-names.ts';
import type { Database } from '../../src/store/database.ts';
import { makeContact, makeForward, makeInteraction, makeTip } from '../support/make.ts';
import { openFresh } from '../support/open.ts';
import { renderScreen } from '../support/render-screen.tsx';

afterEach(() => {
  sessionStorage.clear();
});

const BREAD = makeTip({
  id: 'bread',
  title: 'Bread that lasts',
  url: 'https://example.org/bread',
  topics: ['sourdough', 'rye'],
});
const FITS = [
  { contactId: 'helle', words: ['sourdough'] },
  { contactId: 'bo', words: ['Bread', 'lasts'] },
];

type Given = {
  readonly tip?: Partial<Tip>;
  readonly fits?: PassOnSheetProps['fits'];
  readonly chosenIds?: readonly string[];
  readonly language?: Language;
  readonly database?: Database;
};

async function openSheet({ tip, fits = FITS, chosenIds, language = 'en', ...given }: Given = {}) {
  const database = given.database ?? (await withPeople());
  const whole = { ...BREAD, ...tip };
  await database.tips.put(whole);
  const onClose = vi.fn<() => void>();
  const sheet = <PassOnSheet tip={whole} fits={fits} onClose={onClose} {...(chosenIds && { chosenIds })} />;
  return { ...(await renderScreen(sheet, { database, language })), onClose };
}

async function withPeople(): Promise<Database> {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({ id: 'helle', displayName: 'Helle Kjær', givenName: 'Helle', interests: ['sourdough'] }),
    makeContact({ id: 'bo', displayName: 'Bo Lind', givenName: 'Bo', language: 'da' }),
    makeContact({ id: 'ida', displayName: 'Ida Holm', givenName: 'Ida' }),
  ]);
  return database;
}

function words(): HTMLTextAreaElement {
  return screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Your words' });
}

test('two of those it fits get a message each, in their language, with title and link, and no line twice', async () => {
  const { user, database, onClose } = await openSheet();
  const helle = await screen.findByRole('checkbox', { name: /Helle Kjær.*“sourdough”/ });
  await user.click(helle);
  await user.click(screen.getByRole('checkbox', { name: /Bo Lind.*“Bread” and “lasts”/ }));
  await user.click(await screen.findByRole('button', { name: 'Write to two people' }));

  await screen.findByRole('dialog', { name: 'Write to Helle' });
  expect(screen.getByText('1 of 2, then Bo')).toBeTruthy();
  expect(words().value).toMatch(/^Hi Helle, .*…[^]*\n\nBread that lasts\nhttps:\/\/example\.org\/bread$/);
  expect(await database.intentions.toArray()).toMatchObject([
    { act: 'draft', contactId: 'helle', tipId: 'bread' },
    { act: 'draft', contactId: 'bo', tipId: 'bread' },
  ]);
  await user.click(screen.getByRole('button', { name: 'Copy' }));

  await screen.findByRole('dialog', { name: 'Write to Bo' });
  expect(screen.getByText('2 of 2')).toBeTruthy();
  expect(words().value).toMatch(/^Hej Bo, /);
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  const sent = (await database.intentions.toArray()).filter(({ act }) => act === 'write');
  expect(sent).toMatchObject([
    { contactId: 'helle', tipId: 'bread', via: 'copy' },
    { contactId: 'bo', tipId: 'bread', via: 'copy' },
  ]);
  expect(new Set(sent.map(({ openingLineId }) => openingLineId)).size).toBe(2);
});

test('closed on the way, the rest stands as kept and is gone on with as it was; undo lets go of it', async () => {
  const first = await openSheet({ chosenIds: ['helle', 'ida'] });
  await first.user.click(await screen.findByRole('button', { name: 'Write to two people' }));
  await screen.findByRole('dialog', { name: 'Write to Helle' });
  await first.user.click(screen.getByRole('button', { name: 'Copy' }));
  const sheet = await screen.findByRole('dialog', { name: 'Write to Ida' });
  const kept = words().value;
  await first.user.click(within(sheet).getByRole('button', { name: 'Close' }));
  expect(first.onClose).toHaveBeenCalledOnce();
  expect(await screen.findByText('What you haven’t sent is kept in your week.')).toBeTruthy();
  first.unmount();

  const again = await openSheet({ database: first.database, fits: [] });
  expect(await screen.findByText(/still stands/)).toBeTruthy();
  await again.user.click(await screen.findByRole('button', { name: 'Write to Ida' }));
  await screen.findByRole('dialog', { name: 'Write to Ida' });
  expect(words().value).toBe(kept);
});

test('another opening keeps what goes along, and never offers the line that the other gets', async () => {
  const { user, database } = await openSheet({ chosenIds: ['helle', 'ida'] });
  await user.click(await screen.findByRole('button', { name: 'Write to two people' }));
  await screen.findByRole('dialog', { name: 'Write to Helle' });
  const [, ida] = await database.intentions.toArray();
  const idas = ida?.text?.split('\n')[0]?.replace('Ida', 'Helle');
  const seen = new Set<string>();
  for (let presses = 0; presses < 14; presses += 1) {
    expect(words().value).toMatch(/\n\nBread that lasts\nhttps:\/\/example\.org\/bread$/);
    seen.add(words().value.split('\n')[0] ?? '');
    await user.click(await screen.findByRole('button', { name: 'Another opening' }));
  }
  expect(seen.size).toBeGreaterThan(5);
  expect([...seen]).not.toContain(idas);
  expect(screen.queryByRole('button', { name: 'Keep this opening' })).toBeNull();
});

test('the line used last with someone is not the one offered', async () => {
  const database = await withPeople();
  await database.interactions.add(makeInteraction({ contactIds: ['helle'], openingLineId: 'en-found' }));
  const { user } = await openSheet({ database, chosenIds: ['helle'] });
  await user.click(await screen.findByRole('button', { name: 'Write to Helle' }));
  await screen.findByRole('dialog', { name: 'Write to Helle' });
  expect(words().value).not.toMatch(/I came across/);
  expect(await database.intentions.count()).toBe(0);
});

test('a topic may be remembered as something they like, and undone; what is known is not offered', async () => {
  const { user, database } = await openSheet({ chosenIds: ['helle'] });
  await user.click(await screen.findByRole('button', { name: 'Write to Helle' }));
  expect(await screen.findByText('Remember “rye” as something Helle likes?')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Remember it' }));
  await waitFor(async () => expect((await database.contacts.get('helle'))?.interests).toEqual(['sourdough', 'rye']));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await database.contacts.get('helle'))?.interests).toEqual(['sourdough']));
});

test('where nobody fits, anybody may come to mind; a hostile link stays out of the words', async () => {
  const { user } = await openSheet({ fits: [], tip: { url: 'javascript:alert(1)' } });
  expect(await screen.findByText('No one fits yet. Does someone come to mind?')).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Write' }).disabled).toBe(true);
  await user.type(screen.getByRole('searchbox', { name: 'Someone who comes to mind' }), 'ida');
  await user.click(await screen.findByRole('button', { name: 'Ida Holm' }));
  await user.click(await screen.findByRole('button', { name: 'Write to Ida' }));
  await screen.findByRole('dialog', { name: 'Write to Ida' });
  expect(words().value).toMatch(/\n\nBread that lasts$/);
});

test('where names are hidden nobody is named before one writes', async () => {
  const database = await withPeople();
  await database.interactions.add(makeInteraction({ contactIds: ['ida'] }));
  const sheet = <PassOnSheet tip={BREAD} fits={FITS} chosenIds={['helle']} onClose={vi.fn<() => void>()} />;
  await renderScreen(<NamesHiddenContext value>{sheet}</NamesHiddenContext>, { database });
  expect(await screen.findAllByRole('checkbox', { name: /Someone/ })).toHaveLength(2);
  expect(await screen.findByRole('button', { name: 'Write to someone' })).toBeTruthy();
  expect(screen.getByRole('dialog').textContent).not.toMatch(/Helle|Bo|Ida|HK|BL|IH/);
});

test('whoever has had it is told of before it goes again', async () => {
  const database = await withPeople();
  await database.forwards.add(makeForward({ tipId: 'bread', contactId: 'ida' }));
  const { user } = await openSheet({ database, fits: [], chosenIds: ['ida'] });
  expect(await screen.findByText('Ida has had this before.')).toBeTruthy();
  const chosen = screen.getByRole('list', { name: 'Someone who comes to mind' });
  await user.click(within(chosen).getByRole('button', { name: /Ida Holm/ }));
  await waitFor(() => expect(screen.queryByText('Ida has had this before.')).toBeNull());
});
