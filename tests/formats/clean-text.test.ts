import { expect, test } from 'vitest';
import { cleanAddress, cleanText, linkWithScheme } from '../../src/formats/clean-text.ts';

test.each([
  ['  Bo ', 'Bo'],
  ['\u202A+45 1\u202C', '+45 1'],
  ['\uFEFFBo', 'Bo'],
  ['می\u200Cخواهم', 'می\u200Cخواهم'],
  ['\u00a0Bo', 'Bo'],
])('the ends of %j are cleaned: %j', (text, clean) => {
  expect(cleanText(text)).toBe(clean);
});

test.each([
  ['\u202A+45\u200B 22\u202C', '+45 22'],
  [' a@x.dk\u200E', 'a@x.dk'],
  ['a@x.dk', 'a@x.dk'],
])('nothing invisible stays in %j: %j', (text, clean) => {
  expect(cleanAddress(text)).toBe(clean);
});

test.each([
  ['linkedin.com/in/bo', 'https://linkedin.com/in/bo'],
  ['www.x.dk', 'https://www.x.dk'],
  ['//x.dk/a', 'https://x.dk/a'],
  ['ærø.dk', 'https://ærø.dk'],
  ['x.dk:8080/a', 'https://x.dk:8080/a'],
  ['http://x.dk', 'http://x.dk'],
  ['https://x.dk', 'https://x.dk'],
  ['mailto:a@x.dk', 'mailto:a@x.dk'],
  ['javascript:alert(1)', 'javascript:alert(1)'],
  ['@bo', '@bo'],
  ['ask Bo', 'ask Bo'],
])('%s can be followed as %s', (text, link) => {
  expect(linkWithScheme(text)).toBe(link);
});
