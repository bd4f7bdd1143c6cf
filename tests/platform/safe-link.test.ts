/** Links from files and forms: what may be followed, what stays plain text. */
import { expect, test } from 'vitest';
import { callLink, mailLink, safeLink, textLink } from '../../src/platform/safe-link.ts';

test.each<[string, string]>([
  ['https://example.org', 'https://example.org/'],
  ['http://example.org/a?b=c#d', 'http://example.org/a?b=c#d'],
  ['HTTPS://Example.ORG/Path', 'https://example.org/Path'],
  ['  https://example.org/x  ', 'https://example.org/x'],
  ['ht\ntps://example.org', 'https://example.org/'],
  ['https://exa\u200Bmple.org', 'https://example.org/'],
  ['www.example.org', 'https://www.example.org/'],
  ['example.org/a/b?c', 'https://example.org/a/b?c'],
  ['example.org:8080/a', 'https://example.org:8080/a'],
  ['blåbærgrød.dk', 'https://xn--blbrgrd-fxak7p.dk/'],
  ['https://da.wikipedia.org/wiki/Sønderborg', 'https://da.wikipedia.org/wiki/S%C3%B8nderborg'],
  ['https://example.org/javascript:alert(1)', 'https://example.org/javascript:alert(1)'],
  ['mailto:helle@example.org', 'mailto:helle@example.org'],
  ['MAILTO:helle@example.org', 'mailto:helle@example.org'],
  ['tel:+4512345678', 'tel:+4512345678'],
  ['Tel:12 34 56 78', 'tel:12 34 56 78'],
  ['sms:+4512345678', 'sms:+4512345678'],
])('%j may be followed', (text, link) => {
  expect(safeLink(text)).toBe(link);
});

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\u0000script:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript\u00AD:alert(1)',
  'javascript://example.org/%0Aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'DATA:text/html;base64,PHNjcmlwdD4=',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  'blob:https://example.org/1',
  'about:blank',
  'ftp://example.org',
  'intent://scan/#Intent;end',
  'chrome://settings',
  '//evil.example',
  '\\\\evil.example',
  '/\\evil.example',
  'https:evil.example',
  'https:/evil.example',
  'https:///evil.example',
  'https://\\evil.example',
  'https://bank.example@evil.example/',
  'https://name:word@example.org/',
  'https://',
  'mailto:',
  'mailto://helle@example.org',
  'tel://+4512345678',
  '#/settings',
  '?no-sw',
  './index.html',
  'just some words',
  'word',
  '',
])('%j stays plain text', (text) => {
  expect(safeLink(text)).toBeUndefined();
});

test('A phone number is dialled without what only makes it easy to read', () => {
  expect(callLink('+45 (12) 34-56 78')).toBe('tel:+4512345678');
  expect(callLink('*21#')).toBe('tel:*21%23');
  expect(textLink('12 34 56 78')).toBe('sms:12345678');
  expect(callLink('call me')).toBeUndefined();
  expect(callLink('javascript:alert(1)')).toBeUndefined();
  expect(textLink('')).toBeUndefined();
});

test('A mail goes to one address, whatever the text would add to it', () => {
  expect(mailLink(' helle@example.org ')).toBe('mailto:helle@example.org');
  expect(mailLink('helle@example.org?bcc=evil@example.org')).toBeUndefined();
  expect(mailLink('helle+news@example.org')).toBe('mailto:helle%2Bnews@example.org');
  expect(mailLink('helle@example.org?bcc=evil')).toBe('mailto:helle@example.org%3Fbcc%3Devil');
  expect(mailLink('helle')).toBeUndefined();
});
