import { afterEach, expect, test, vi } from 'vitest';
import { shareCache, sharedAddress } from '../../src/sw/messages.ts';
import { answerShare, boundedShare, isShare } from '../../src/sw/share.ts';
import { fakeCaches } from '../support/fake-caches.ts';

const SCOPE = 'https://example.org/some/where/';

function formOf(fields: readonly (readonly [string, string | File])[]): FormData {
  const form = new FormData();
  for (const [field, value] of fields) form.append(field, value);
  return form;
}

test.each([
  ['POST', 'share', true],
  ['POST', 'share?x=1', true],
  ['GET', 'share', false],
  ['POST', 'share/more', false],
  ['POST', '', false],
])('%s to "%s" of the folder is a share: %s', (method, path, expected) => {
  expect(isShare(new Request(`${SCOPE}${path}`, { method }), SCOPE)).toBe(expected);
});

test('the same path elsewhere is none', () => {
  expect(isShare(new Request('https://evil.example/some/where/share', { method: 'POST' }), SCOPE)).toBe(false);
});

test('words and the first file that holds something are kept; the others are counted', () => {
  const kept = boundedShare(
    formOf([
      ['title', 'A card'],
      ['text', ' '],
      ['file', new File([], 'empty.vcf')],
      ['file', new File(['BEGIN:VCARD'], 'helle.vcf', { type: 'text/vcard' })],
      ['file', new File(['more'], 'bo.vcf')],
      ['token', 'of no use'],
    ]),
  );
  expect([...kept.keys()].toSorted()).toEqual(['file', 'others', 'title']);
  expect(kept.get('others')).toBe('1');
  expect(kept.get('file')).toMatchObject({ name: 'helle.vcf', size: 11 });
});

test('what is too large is not kept, only what it is called', () => {
  const kept = boundedShare(formOf([['file', new File([new Uint8Array(50_000_001)], 'all.vcf')]]));
  expect([kept.get('file'), kept.get('too-large')]).toEqual([null, 'all.vcf']);
});

test('words are cut to a length, and a text in the place of a file is none', () => {
  const kept = boundedShare(
    formOf([
      ['text', 'x'.repeat(2_000_000)],
      ['file', 'not a file'],
    ]),
  );
  expect(kept.get('text')).toHaveLength(1_000_000);
  expect(kept.has('file')).toBe(false);
});

test('a form without a word keeps nothing', () => {
  expect([...boundedShare(new FormData()).keys()]).toEqual([]);
});

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what was shared before is not there any more when what comes now can’t be kept', async () => {
  vi.stubGlobal('caches', fakeCaches());
  const share = (body: FormData | string) => answerShare(new Request(`${SCOPE}share`, { method: 'POST', body }), SCOPE);
  const kept = () => caches.match(sharedAddress(SCOPE), { cacheName: shareCache(SCOPE) });
  await share(formOf([['text', 'the first']]));
  expect((await (await kept())?.formData())?.get('text')).toBe('the first');
  const answer = await share('no form');
  expect(answer.headers.get('location')).toBe(`${SCOPE}#/share`);
  expect(await kept()).toBeUndefined();
});
