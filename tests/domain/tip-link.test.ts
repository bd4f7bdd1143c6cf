import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostOf, linkIn, linkOnly } from '../../src/domain/tip-link.ts';

test.each([
  ['alone', 'https://example.dk/a?b=c#d', 'https://example.dk/a?b=c#d', ''],
  ['at the end of the words', 'Worth reading https://example.dk/a', 'https://example.dk/a', 'Worth reading'],
  [
    'on a line of its own',
    'Worth reading\nhttps://example.dk/a\nFrom Bo',
    'https://example.dk/a',
    'Worth reading\n\nFrom Bo',
  ],
  ['at the beginning of a line', 'Hi\nhttps://example.dk/a is good\nBo', 'https://example.dk/a', 'Hi\nis good\nBo'],
  ['at the end of a line', 'See https://example.dk/a\nBo', 'https://example.dk/a', 'See\nBo'],
  [
    'within a sentence, which stays whole',
    'See https://example.dk/a. Good!',
    'https://example.dk/a',
    'See https://example.dk/a. Good!',
  ],
  ['in capitals', 'HTTPS://EXAMPLE.DK/A', 'HTTPS://EXAMPLE.DK/A', ''],
  ['without a scheme, with www', 'www.example.dk', 'https://www.example.dk', ''],
  ['without a scheme, with a path', 'example.dk/artikel', 'https://example.dk/artikel', ''],
  ['with its own brackets', 'https://example.dk/a_(b)', 'https://example.dk/a_(b)', ''],
  ['with letters beyond ASCII', 'https://rødgrød.dk/å', 'https://rødgrød.dk/å', ''],
  ['with a port', 'http://example.dk:8080', 'http://example.dk:8080', ''],
  ['the first of two', 'https://a.dk\nhttps://b.dk', 'https://a.dk', 'https://b.dk'],
  ['with a scheme before one without', 'b.dk/x https://a.dk', 'https://a.dk', 'b.dk/x'],
])('a link %s', (_where, text, link, rest) => {
  expect(linkIn(text)).toEqual({ link, rest });
});

test.each([
  ['https://example.dk/a.', 'https://example.dk/a'],
  ['(https://example.dk/a)', 'https://example.dk/a'],
  ['“https://example.dk/a”!', 'https://example.dk/a'],
  ['<https://example.dk/a>', 'https://example.dk/a'],
  ['[x](https://example.dk/a)', 'https://example.dk/a'],
])('what the sentence wrote around it does not belong to it: %s', (text, link) => {
  expect(linkIn(text)?.link).toBe(link);
});

test.each([
  'javascript:alert(1)',
  'data:text/html,<script>',
  'intent://x#Intent;end',
  'file:///etc/passwd',
  'https://',
  'https:///x',
  'https://me@bank.dk/a',
  'https://me:secret@bank.dk',
  String.raw`https://good.dk\@evil.dk`,
  'https://%20.dk/',
  'node.js and 3.5/10, and/or e.g. this',
  'xhttps://example.dk',
  'mail bo@example.dk',
  '',
])('no link: %s', (text) => {
  expect(linkIn(text)).toBeUndefined();
});

test('an address of more than 2,048 letters is no link; one after it is', () => {
  const long = `https://example.dk/${'a'.repeat(2048)}`;
  expect(linkIn(long)).toBeUndefined();
  expect(linkIn(`${long} https://b.dk`)?.link).toBe('https://b.dk');
});

test.each([
  'http://'.repeat(150_000),
  'a.'.repeat(500_000),
  ' \n'.repeat(500_000),
  `https://a.dk${')'.repeat(2000)}`,
  '('.repeat(1_000_000),
])('a hostile text of a million letters is read at once (%#)', (text) => {
  const began = performance.now();
  linkIn(text);
  expect(performance.now() - began).toBeLessThan(5000);
});

test('a text that is a link and nothing else', () => {
  expect(linkOnly(' https://example.dk/a ')).toBe('https://example.dk/a');
  expect(linkOnly('https://example.dk/a.')).toBe('https://example.dk/a');
  expect(linkOnly('see https://example.dk/a')).toBeUndefined();
  expect(linkOnly('javascript:alert(1)')).toBeUndefined();
});

test.each([
  ['https://www.Example.dk/a', 'example.dk'],
  ['http://localhost:4173/', 'localhost:4173'],
  ['mailto:bo@example.dk', undefined],
  ['', undefined],
])('the site of %s', (link, host) => {
  expect(hostOf(link)).toBe(host);
});

test('whatever is written around it, what is found is a web address, and nothing is added to the words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.webUrl(), fc.string({ unit: 'grapheme' }), (before, url, after) => {
      const text = `${before} ${url} ${after}`;
      const found = linkIn(text);
      if (found === undefined) return;
      expect(found.link).toMatch(/^https?:\/\//i);
      expect(found.rest.length).toBeLessThanOrEqual(text.length);
    }),
  );
});
