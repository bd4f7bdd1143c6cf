import { screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ShareScreen } from '../../../src/features/share/share-screen.tsx';
import { sharedThing } from '../../../src/platform/shared-thing.ts';
import { shareCache, sharedAddress } from '../../../src/sw/messages.ts';
import { fakeCaches } from '../../support/fake-caches.ts';
import { renderScreen } from '../../support/render-screen.tsx';
import { vcards } from '../../support/vcards.ts';

beforeEach(() => {
  vi.stubGlobal('caches', fakeCaches());
});

afterEach(() => {
  vi.unstubAllGlobals();
});

async function share(fields: { readonly [field: string]: string | File }): Promise<void> {
  const scope = new URL('./', document.baseURI).href;
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.set(field, value);
  await (await caches.open(shareCache(scope))).put(sharedAddress(scope), new Response(form));
}

test('nothing waits, and it is said how something would', async () => {
  await renderScreen(<ShareScreen />);
  await screen.findByRole('heading', { name: 'Nothing is waiting here' });
  expect(screen.getByRole('link', { name: 'Bring in an address book' }).getAttribute('href')).toBe('#/import');
});

test.each([
  ['a card', 'Helle.vcf', vcards({ name: 'Helle Kjær' })],
  ['a table that is known', 'people.txt', 'Name,E-mail\nBo,bo@x.dk\n'],
  ['a table whose columns wait to be named', 'club.csv', 'qq;1;xx\nrr;2;yy\n'],
])('%s is offered to be looked into, and nothing is written', async (_what, name, content) => {
  await share({ file: new File([content], name), others: '2' });
  const { database } = await renderScreen(<ShareScreen />);
  const act = await screen.findByRole('link', { name: 'Show what is in it' });
  expect(act.getAttribute('href')).toBe('#/import/shared');
  expect(screen.getByText(`${name}, 1 kB`)).toBeTruthy();
  expect(screen.getByText(/2 more files came along/)).toBeTruthy();
  expect(await database.contacts.count()).toBe(0);
});

test.each([
  ['a picture', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2])],
  ['prose', 'Dear all,\nwe meet on Monday.\n'],
  ['nothing but blanks', '  \n'],
])('%s is said to be no address book', async (_what, content) => {
  await share({ file: new File([content], 'people.vcf') });
  await renderScreen(<ShareScreen />);
  await screen.findByText(/^This is no address book/);
  expect(screen.queryByRole('link', { name: 'Show what is in it' })).toBeNull();
});

test('what was too large is said to be so, by its name', async () => {
  await share({ 'too-large': 'all.vcf' });
  await renderScreen(<ShareScreen />, { language: 'da' });
  expect(await screen.findByText(/^all.vcf er for stor; der er højst plads til 50 MB/)).toBeTruthy();
});

test('a link is words that can be copied, never a link; letting it go can be undone', async () => {
  await share({ title: 'An article', text: 'javascript:alert(1)' });
  const { user } = await renderScreen(<ShareScreen />);
  await screen.findByText('javascript:alert(1)');
  expect(screen.queryByRole('link', { name: /alert/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Copy' }));
  await screen.findByText('Copied');
  expect(await navigator.clipboard.readText()).toBe('An article\njavascript:alert(1)');
  await user.click(screen.getByRole('button', { name: 'Let it go' }));
  await screen.findByRole('heading', { name: 'Nothing is waiting here' });
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('javascript:alert(1)');
});

test('a link that is shared is kept with one tap, by its own title; nothing is written before', async () => {
  await share({ title: 'Om tillid', text: 'https://example.dk/tillid' });
  const { user, database } = await renderScreen(<ShareScreen />);
  const keep = await screen.findByRole('button', { name: 'Keep to pass on' });
  expect(await database.tips.count()).toBe(0);
  await user.click(keep);
  await screen.findByText('Kept. It waits to be passed on.');
  const [tip] = await database.tips.toArray();
  expect(tip).toMatchObject({ kind: 'article', title: 'Om tillid', url: 'https://example.dk/tillid', topics: [] });
  expect(Object.keys(tip ?? {})).not.toContain('leftOut');
  await waitFor(() => expect(window.location.hash).toBe(`#/tips/${tip?.id}`));
});

test('what is for oneself is kept so, and undoing brings back what was shared', async () => {
  await share({ text: 'Hør den her\nhttps://example.dk/podcast/3' });
  const { user, database } = await renderScreen(<ShareScreen />, { language: 'da' });
  await user.click(await screen.findByRole('button', { name: 'Det er til mig' }));
  await screen.findByText('Gemt til dig.');
  expect(await database.tips.toArray()).toMatchObject([{ kind: 'podcast', title: 'Hør den her', forMe: true }]);
  await user.click(screen.getByRole('button', { name: 'Fortryd' }));
  await waitFor(async () => expect(await database.tips.count()).toBe(0));
  await waitFor(() => expect(window.location.hash).toBe('#/share'));
  expect(await sharedThing()).toMatchObject({
    text: expect.stringMatching(/^Hør den her\s+https:\/\/example.dk\/podcast\/3$/),
  });
});

test('of a text too long for a note it is said what is kept, before it is', async () => {
  await share({ text: `Om tillid\n${'ord '.repeat(250_000)}` });
  const { user, database } = await renderScreen(<ShareScreen />);
  await screen.findByText(/^This text is long. The first 10,000 letters are kept in the note; the last 989,999 stay/);
  await user.click(screen.getByRole('button', { name: 'Keep to pass on' }));
  await screen.findByText('Kept. It waits to be passed on.');
  expect((await database.tips.toArray())[0]?.note).toHaveLength(10_000);
});

test('a hostile address is kept as the words it is', async () => {
  await share({ title: 'Look', url: 'javascript:alert(1)' });
  const { user, database } = await renderScreen(<ShareScreen />);
  await user.click(await screen.findByRole('button', { name: 'Keep to pass on' }));
  await screen.findByText('Kept. It waits to be passed on.');
  expect(await database.tips.toArray()).toMatchObject([{ kind: 'other', title: 'Look', note: 'javascript:alert(1)' }]);
  expect((await database.tips.toArray())[0]).not.toHaveProperty('url');
});
