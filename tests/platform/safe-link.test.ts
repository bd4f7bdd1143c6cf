/** Links from files and forms: what may be followed, what stays plain text. */
import { expect, test } from 'vitest';
import {
  callLink,
  mailLink,
  mailLinkToAll,
  safeLink,
  signalLink,
  textLink,
  whatsappLink,
} from '../../src/platform/safe-link.ts';

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

test('one mail may go to several, when all of them have an address', () => {
  const both = ['helle@example.org', ' bo+news@example.org '];
  expect(mailLinkToAll(both)).toBe('mailto:helle@example.org,bo%2Bnews@example.org');
  expect(mailLinkToAll(both, 'Hi\nboth')).toBe('mailto:helle@example.org,bo%2Bnews@example.org?body=Hi%0D%0Aboth');
  expect(mailLinkToAll(['helle@example.org', ''])).toBeUndefined();
  expect(mailLinkToAll(['helle@example.org,evil@example.org'])).toBeUndefined();
  expect(mailLinkToAll([])).toBeUndefined();
});

test('words go along as one value, whatever they hold', () => {
  const words = 'Hej Åse & Bo?\n#1 = 100 % “ja”+';
  const encoded = 'Hej%20%C3%85se%20%26%20Bo%3F%0A%231%20%3D%20100%20%25%20%E2%80%9Cja%E2%80%9D%2B';
  expect(textLink('+45 20 30 40 50', words)).toBe(`sms:+4520304050?&body=${encoded}`);
  expect(whatsappLink('+4520304050', words)).toBe(`whatsapp://send?phone=4520304050&text=${encoded}`);
  expect(mailLink('a@example.org', words)).toBe(`mailto:a@example.org?body=${encoded.replace('%0A', '%0D%0A')}`);
});

test('without words there is no empty value', () => {
  expect(textLink('20304050', '')).toBe('sms:20304050');
  expect(mailLink('a@example.org', '')).toBe('mailto:a@example.org');
  expect(whatsappLink('+4520304050')).toBe('whatsapp://send?phone=4520304050');
  expect(signalLink('+4520304050')).toBe('sgnl://signal.me/#p/+4520304050');
});

test.each([
  '20304050',
  '4520304050',
  '+0520304050',
  '+45 20 30 40 50',
  '+45203',
  '+4520304050&text=x',
  '+1234567890123456',
  '',
])('WhatsApp and Signal want a whole number with its country, not %j', (number) => {
  expect(whatsappLink(number, 'Hi')).toBeUndefined();
  expect(signalLink(number)).toBeUndefined();
});

test('nothing can be put into a link beside its value', () => {
  expect(mailLink('a?bcc=evil@example.org', 'Hi')).toBe('mailto:a%3Fbcc%3Devil@example.org?body=Hi');
  expect(textLink('20304050?body=evil', 'Hi')).toBe('sms:20304050?&body=Hi');
});

test('half a letter does not break the link', () => {
  expect(textLink('20304050', 'a\uD83Db')).toBe('sms:20304050?&body=a%EF%BF%BDb');
});
