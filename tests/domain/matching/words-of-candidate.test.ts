import { expect, test } from 'vitest';
import { wordsOfCandidate } from '../../../src/domain/matching/words-of-candidate.ts';

const words = wordsOfCandidate({
  id: 'anna',
  interests: ['bees', 'the sea'],
  notes: 'No longer plays golf. Looking for a boat',
  language: 'en',
});

test('the words of each field stand for themselves, in order', () => {
  const interests = words.fields.find(({ field }) => field === 'interests');
  expect(interests?.meanings.map(({ folded }) => folded)).toEqual(['bees', 'the', 'sea']);
});

test('what is over and what is wished for stand apart', () => {
  expect(words.over.map(({ folded }) => folded)).toEqual(['plays', 'golf']);
  expect(words.wished.map(({ folded }) => folded)).toEqual(['boat']);
});

test('who wishes for something seeks something, and so does who says so', () => {
  expect(words.seeksSomething).toBe(true);
  expect(wordsOfCandidate({ id: 'bo', seeks: ['a boat'] }).seeksSomething).toBe(true);
  expect(wordsOfCandidate({ id: 'cy', notes: 'Met in Vejle' }).seeksSomething).toBe(false);
});
