import { screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ShareScreen } from '../../../src/features/share/share-screen.tsx';
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
