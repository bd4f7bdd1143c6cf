import { expect, test } from 'vitest';
import { askedWords } from '../../../src/domain/matching/asked-words.ts';
import { WHO_LIKES, type Candidate } from '../../../src/domain/matching/candidate.ts';
import { MatchIndex } from '../../../src/domain/matching/match-index.ts';
import { Nearness } from '../../../src/domain/matching/nearness/nearness.ts';
import { NEARNESS_TABLE } from '../../../src/domain/matching/nearness/table.ts';
import { byRelevance, relevanceOf, relevances, wordsFound } from '../../../src/domain/matching/relevance.ts';

const index = new MatchIndex(WHO_LIKES);
const people: readonly Candidate[] = [
  { id: 'anna', interests: ['bees'] },
  { id: 'bo', interests: ['bees', 'jazz'] },
  { id: 'cy', interests: ['jazz'], notes: 'Has had enough of bees' },
  { id: 'dea', notes: 'Her uncle keeps bees' },
];
for (const person of people) index.put(person);
const words = askedWords([{ text: 'Bees and jazz', weight: 1, isShort: false }], 'en');

test('more of what is asked for, in fields that weigh more, is more relevant', () => {
  expect(relevances(words, index, 0.1).map(({ contactId }) => contactId)).toEqual(['bo', 'anna', 'dea']);
});

test('what is over speaks against somebody', () => {
  expect(relevanceOf(words, index, 'cy')).toBeLessThan(0);
});

test('the score of one is the score among all; of nobody it is 0', () => {
  for (const { contactId, score } of relevances(words, index, 0.01)) {
    expect(relevanceOf(words, index, contactId)).toBeCloseTo(score, 10);
  }
  expect(relevanceOf(words, index, 'nobody')).toBe(0);
});

test('those under the least are left out', () => {
  const [first] = relevances(words, index, 0.1);
  expect(relevances(words, index, first?.score ?? 0)).toHaveLength(1);
});

test('equals come by id', () => {
  const equals = [
    { contactId: 'b', score: 1 },
    { contactId: 'a', score: 1 },
    { contactId: 'c', score: 2 },
  ];
  expect(equals.toSorted(byRelevance).map(({ contactId }) => contactId)).toEqual(['c', 'a', 'b']);
});

test('the words that were found are said as they were written, the weightiest first', () => {
  expect(wordsFound(words, index, 'bo').toSorted()).toEqual(['Bees', 'jazz']);
  expect(wordsFound(words, index, 'anna')).toEqual(['Bees']);
});

test('what few have is worth more than what all have', () => {
  const many = new MatchIndex(WHO_LIKES);
  for (let place = 0; place < 20; place += 1)
    many.put({ id: `p${place}`, interests: place === 0 ? ['bees', 'jazz'] : ['jazz'] });
  const one = (text: string) => relevanceOf(askedWords([{ text, weight: 1, isShort: false }], 'en'), many, 'p0');
  expect(one('bees')).toBeGreaterThan(one('jazz'));
});

test('with a table of nearness other words for it find somebody too, and are said', () => {
  const near = new MatchIndex(WHO_LIKES, new Nearness(NEARNESS_TABLE));
  near.put({ id: 'eva', interests: ['surdej'], language: 'da' });
  near.put({ id: 'finn', interests: ['skak'], language: 'da' });
  const asked = askedWords([{ text: 'Levain and crusty loaves from your own oven', weight: 1, isShort: false }], 'en');
  const [first] = relevances(asked, near, 0.2);
  expect(first?.contactId).toBe('eva');
  expect(relevanceOf(asked, near, 'eva')).toBeCloseTo(first?.score ?? 0, 10);
  expect(wordsFound(asked, near, 'eva').length).toBeGreaterThan(0);
});
