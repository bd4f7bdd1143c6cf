import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { conceptsOf, isPartOfConcepts, nameOf, phraseLengthAt } from '../../../src/domain/matching/concept.ts';
import { wordsOf } from '../../../src/domain/matching/word.ts';
import { LANGUAGES } from '../../../src/domain/settings.ts';
import { filesIn } from '../../support/files.ts';

describe('one thing has many words', () => {
  test.each([
    ['leadership', 'en', 'ledelse', 'da'],
    ['ledarskap', 'sv', 'lederne', 'da'],
    ['beekeeping', 'en', 'biavl', 'da'],
    ['biodling', 'sv', 'bier', 'da'],
    ['hallbarhet', 'sv', 'sustainable', 'en'],
  ] as const)('%s (%s) is %s (%s)', (one, language, other, otherLanguage) => {
    const [concept] = conceptsOf([one], [language]);
    expect(concept).toBeDefined();
    expect(conceptsOf([other], [otherLanguage])).toContain(concept);
  });

  test('a word means what it is written for before what its stem may mean', () => {
    expect(conceptsOf(['haven'], ['da'])).toEqual(conceptsOf(['gardens'], ['en']));
    expect(conceptsOf(['havet'], ['da'])).toEqual(conceptsOf(['ocean'], ['en']));
  });

  test('words that name nothing, and short accidents, are no concept', () => {
    expect(conceptsOf(['zyx'], LANGUAGES)).toEqual([]);
    expect(conceptsOf(['x'], LANGUAGES)).toEqual([]);
    expect(conceptsOf([''], LANGUAGES)).toEqual([]);
  });
});

describe('families', () => {
  test('the first says what the others are; whether they are near is the family', () => {
    const [garden] = conceptsOf(['gardening'], ['en']);
    const [compost] = conceptsOf(['compost'], ['en']);
    const [hedge] = conceptsOf(['hedge'], ['en']);
    expect(garden?.head).toBe(garden?.number);
    expect([compost?.head, hedge?.head]).toEqual([garden?.number, garden?.number]);
    expect(compost?.isClose).toBe(true);
    expect(conceptsOf(['golf'], ['en'])[0]?.isClose).toBe(false);
  });
});

test.each([
  ['artificial intelligence at work', 0, 2],
  ['kunstig intelligens', 0, 2],
  ['kunstig', 0, 1],
  ['the work of art', 1, 1],
  ['four-day week', 0, 3],
])('in "%s" a phrase of the table from word %i on has %i words', (text, at, length) => {
  expect(phraseLengthAt(wordsOf(text), at, LANGUAGES)).toBe(length);
});

test('beyond the last word there is no phrase', () => {
  expect(phraseLengthAt([], 0, LANGUAGES)).toBe(1);
});

test('any member may have a family of its own', () => {
  const [running] = conceptsOf(['running'], ['en']);
  expect(conceptsOf(['ultramarathon'], ['en'])[0]?.head).toBe(running?.number);
  expect(running?.head).toBe(conceptsOf(['sport'], ['en'])[0]?.number);
});

test('words of the table and their stems may be parts of compounds', () => {
  expect(['leder', 'vin', 'udvikling'].map(isPartOfConcepts)).toEqual([true, true, false]);
  expect(isPartOfConcepts('tradgards')).toBe(false);
});

test('a concept has a name in each language', () => {
  const [concept] = conceptsOf(['biavl'], ['da']);
  expect(concept && LANGUAGES.map((language) => nameOf(concept, language))).toEqual(['bees', 'bier', 'bin']);
  expect(nameOf({ number: -1, head: -1, isClose: false }, 'en')).toBe('');
});

test('each line of the table has words in all three languages, and each family that is gone on with is there', () => {
  const lines = filesIn('src/domain/matching/concepts').flatMap((path) => readFileSync(path, 'utf8').split('\n'));
  const things = lines.filter((line) => line.includes('|'));
  expect(things.length).toBeGreaterThan(500);
  expect(things.filter((line) => line.split(' | ').length !== 3)).toEqual([]);
  const heads = new Set(things.map((line) => line.replace(/^[=>] /, '').split(' ')[0]));
  const goneOn = lines.filter((line) => line.startsWith('+ ')).map((line) => line.slice(2));
  expect(goneOn.filter((head) => !heads.has(head))).toEqual([]);
});
