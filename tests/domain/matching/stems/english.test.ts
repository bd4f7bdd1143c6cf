import { expect, test } from 'vitest';
import { englishStem } from '../../../../src/domain/matching/stems/english.ts';

test.each([
  ['garden', 'gardens', 'gardening', 'gardened'],
  ['sustainable', 'sustainability'],
  ['communication', 'communications', 'communicate', 'communicating'],
  ['hop', 'hops', 'hopping', 'hopped'],
  ['hope', 'hopes', 'hoping', 'hoped'],
  ['agree', 'agreed', 'agrees'],
  ['policy', 'policies'],
  ['relate', 'relational', 'relation'],
  ['sized', 'sizing'],
  ['hopeful', 'hopefulness'],
  ['adoption', 'adopt', 'adoptions'],
  ['control', 'controll'],
  ['replacement', 'replace'],
])('%s has one stem in all its forms', (...forms) => {
  expect(new Set(forms.map(englishStem)).size).toBe(1);
});

test.each([
  ['ties', 'tie'],
  ['classes', 'class'],
  ['bus', 'bus'],
  ['this', 'this'],
  ['feed', 'feed'],
  ['sing', 'sing'],
  ['sky', 'ski'],
  ['by', 'by'],
  ['is', 'is'],
  ['tanned', 'tan'],
  ['troubled', 'troubl'],
  ['rate', 'rate'],
  ['generate', 'generat'],
  ['', ''],
])('the stem of %s is %s', (word, stem) => {
  expect(englishStem(word)).toBe(stem);
});
