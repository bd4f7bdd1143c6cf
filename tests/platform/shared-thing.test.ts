import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { letSharedGo, sharedThing } from '../../src/platform/shared-thing.ts';
import { shareCache, sharedAddress } from '../../src/sw/messages.ts';
import { fakeCaches } from '../support/fake-caches.ts';

const SCOPE = new URL('./', document.baseURI).href;

beforeEach(() => {
  vi.stubGlobal('caches', fakeCaches());
});

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Keeps a form aside, as the service worker does. */
async function keep(fields: { readonly [field: string]: string | File }): Promise<void> {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.set(field, value);
  await (await caches.open(shareCache(SCOPE))).put(sharedAddress(SCOPE), new Response(form));
}

test('nothing was shared, or this browser keeps nothing aside', async () => {
  expect(await sharedThing()).toBeUndefined();
  vi.stubGlobal('caches', undefined);
  expect(await sharedThing()).toBeUndefined();
  await (
    await letSharedGo()
  )();
});

test('words come without their blank ends', async () => {
  await keep({ title: ' An article ', text: 'https://example.dk' });
  expect(await sharedThing()).toEqual({ title: 'An article', text: 'https://example.dk', url: '', others: 0 });
});

test('a card that came as words is a file', async () => {
  await keep({ text: 'begin:vcard\nFN:Bo\nEND:VCARD' });
  const thing = await sharedThing();
  expect(await thing?.file?.text()).toContain('FN:Bo');
});

test('what was too large is known by its name', async () => {
  await keep({ 'too-large': 'all.vcf', others: '2' });
  expect(await sharedThing()).toMatchObject({ tooLarge: 'all.vcf', others: 2 });
});

test('it is let go, and can be brought back', async () => {
  await keep({ title: 'A link' });
  const bringBack = await letSharedGo();
  expect(await sharedThing()).toBeUndefined();
  await bringBack();
  expect(await sharedThing()).toMatchObject({ title: 'A link' });
});
