import { expect, test } from 'vitest';
import { topicsOf } from '../../../src/domain/matching/topics.ts';

test.each([
  ['Om at lede frivillige i små foreninger', ['ledelse', 'frivillig', 'forening']],
  ['Sourdough at home: baking bread, and what fermentation does', ['baking', 'fermentation']],
  ['Bin på taket: biodling mitt i staden', ['bin']],
  ['A thing about nothing', []],
  ['', []],
])('%s: %j', (text, topics) => {
  expect(topicsOf(text)).toEqual(topics);
});

test('in the language that is said', () => {
  expect(topicsOf('Leadership', 'sv')).toEqual(['ledarskap']);
});

test('no more than a few, those named most often first', () => {
  const topics = topicsOf('Jazz, wine, chess, golf, opera and bees. The bees of the city, the bees of the moor.');
  expect(topics).toHaveLength(4);
  expect(topics[0]).toBe('bees');
});
