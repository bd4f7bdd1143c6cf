import { expect, test } from 'vitest';
import { guessedKind } from '../../src/domain/tip-kind.ts';

test.each([
  ['https://www.youtube.com/watch?v=x', '', 'video'],
  ['https://youtu.be/x', '', 'video'],
  ['https://example.dk/podcast/12', 'Om ledelse', 'podcast'],
  ['https://example.dk/jobs/4', 'Projektleder', 'job'],
  ['https://example.se/lediga-tjanster/2', '', 'job'],
  ['https://example.dk/aarsrapport.pdf', '', 'report'],
  ['https://example.com/blog/trust', '', 'blog'],
  ['https://www.ted.com/x', '', 'talk'],
  ['https://example.dk/in', 'Om tillid', 'article'],
] as const)('the link tells: %s', (url, title, kind) => {
  expect(guessedKind({ url, title })).toBe(kind);
});

test.each([
  ['Fagkonferencen i maj', 'event'],
  ['Foredrag om krydderurter', 'talk'],
  ['Föredrag om kryddväxter', 'talk'],
  ['Boken om floden', 'book'],
  ['Bøger til sommeren', 'book'],
  ['Podden om pengar', 'podcast'],
  ['Stillingsopslag: bibliotekar', 'job'],
  ['Årsrapporten', 'report'],
  ['En artikel om tillid', 'article'],
  ['Workshop with three talks', 'event'],
  ['Udstilling', 'other'],
  ['Something Bo said', 'other'],
] as const)('the title tells: %s', (title, kind) => {
  expect(guessedKind({ title })).toBe(kind);
});

test('the link tells more than the title', () => {
  expect(guessedKind({ url: 'https://example.dk/video/1', title: 'The book of rivers' })).toBe('video');
});
