import { expect, test } from 'vitest';
import { askedWords } from '../../../src/domain/matching/asked-words.ts';

const title = (text: string) => ({ text, weight: 1, isShort: false });
const topic = (text: string) => ({ text, weight: 1.1, isShort: true });

test('a word counts once, where it weighs most', () => {
  const words = askedWords([title('Biavl i byen'), topic('biavl')]);
  expect(words.filter(({ written }) => written.toLowerCase() === 'biavl')).toMatchObject([{ weight: 1.1 }]);
});

test('weak words, places and things that are both say less', () => {
  const weights = Object.fromEntries(
    askedWords([title('En ny artikel om børn og kobling i Vejle')], 'da').map(({ written, weight }) => [
      written,
      weight,
    ]),
  );
  expect(weights['kobling']).toBe(1);
  expect(weights['Vejle']).toBeLessThan(0.5);
  expect(weights['artikel']).toBeLessThan(0.1);
});

test('weak words of a thing say a little more, and none of them speaks against anybody', () => {
  const [reading] = askedWords([title('reading')], 'en');
  expect(reading?.weight).toBe(0.4);
  expect(reading?.own).toEqual([]);
});

test('the language that is said goes before the one that is found; a topic has its own', () => {
  const [word] = askedWords([title('jazz')], 'da');
  expect(word?.keys.map(({ key }) => key)).toContain('da:jazz');
  expect(askedWords([title('jazz')])[0]?.keys.map(({ key }) => key)).toContain('sv:jazz');
  expect(askedWords([topic('sejlads')], 'en')[0]?.keys.some(({ key }) => key.startsWith('#'))).toBe(true);
});

test('no text asks for nothing', () => {
  expect(askedWords([])).toEqual([]);
});
