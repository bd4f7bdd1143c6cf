import { expect, test } from 'vitest';
import { readText } from '../../../src/domain/matching/reading.ts';
import { LANGUAGES } from '../../../src/domain/settings.ts';

const NOTE = { isShort: false };

test('words that say nothing are left out of a note, and kept in an interest', () => {
  expect(readText('Hun har en have', ['da'], NOTE)).toEqual([]);
  expect(readText('have', ['da'], { isShort: true }).map(({ meaning }) => meaning.concepts.length)).toEqual([1]);
});

test('stems carry their language; of a short stem the whole word is kept', () => {
  expect(readText('lederne', ['da'], NOTE)[0]?.meaning.stems).toEqual(['da:lederne']);
  expect(readText('foreningerne', ['da', 'sv'], NOTE)[0]?.meaning.stems).toEqual(['da:forening', 'sv:foreningern']);
});

test('a phrase is one word', () => {
  const [read, ...others] = readText('Kunstig Intelligens', ['da'], NOTE);
  expect(others).toEqual([]);
  expect(read).toMatchObject({ written: 'Kunstig Intelligens', meaning: { folded: 'kunstig intelligens' } });
});

test('a Danish or Swedish compound of known parts has them, weak ones aside', () => {
  const [compound] = readText('hundeforening', ['da'], NOTE);
  expect(compound?.meaning.parts.map(({ stems }) => stems)).toEqual([['da:hund'], ['da:forening']]);
  const [course] = readText('keramikkursus', ['da'], NOTE);
  expect(course?.meaning.parts.map(({ stems }) => stems)).toEqual([['da:keramik']]);
  expect(readText('doghouse', ['en'], NOTE)[0]?.meaning.parts).toEqual([]);
});

test.each([
  ['Vejle', 'place'],
  ['artikel', 'weak'],
  ['kobling', 'much'],
])('%s says %s', (word, says) => {
  expect(readText(word, ['da'], NOTE)[0]?.meaning.says).toBe(says);
});

test('English words are understood in every language', () => {
  expect(readText('god til machine learning', ['da'], NOTE).some(({ meaning }) => meaning.concepts.length > 0)).toBe(
    true,
  );
});

test('a word that comes again has the very same meaning, until too many have come', () => {
  const [one] = readText('kobling', ['da'], NOTE);
  expect(readText('Kobling', ['da'], NOTE)[0]?.meaning).toBe(one?.meaning);
  for (let place = 0; place < 40_001; place += 100) {
    readText(Array.from({ length: 100 }, (_, each) => `ord${place + each}`).join(' '), ['da'], NOTE);
  }
  expect(readText('kobling', ['da'], NOTE)[0]?.meaning).toEqual(one?.meaning);
});

test('reading takes time in proportion to the text', () => {
  readText('hund '.repeat(100), LANGUAGES, NOTE);
  expect(readText('hundeforening '.repeat(100_000), LANGUAGES, NOTE).length).toBeLessThan(1500);
});
