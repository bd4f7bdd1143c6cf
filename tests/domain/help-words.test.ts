/** The words by which somebody is found to help. */
import { expect, test } from 'vitest';
import { helpScore, helpWords, wordsThatHelp } from '../../src/domain/help-words.ts';
import { askIndex } from '../../src/domain/matching/who-can-help.ts';

const index = askIndex();
index.put({ id: 'mette', competences: ['budget', 'regnskab', 'fundraising', 'ansøgninger', 'revision'] });
index.put({ id: 'ole', competences: ['havearbejde'] });

test('those of the ask that stand on the card of who can help, as they were written', () => {
  const words = helpWords({ what: 'Hjælp til budgettet for foreningen', topics: [] });
  expect(wordsThatHelp(words, index, 'mette')).toEqual(['budgettet']);
  expect(wordsThatHelp(words, index, 'ole')).toEqual([]);
});

test('of a word and the same with an ending, one', () => {
  const words = helpWords({ what: 'Hjælp til budgettet', topics: ['Budget'] });
  expect(wordsThatHelp(words, index, 'mette')).toHaveLength(1);
});

test('at most four of them', () => {
  const words = helpWords({ what: 'Budget, regnskab, fundraising, ansøgninger og revision', topics: [] });
  expect(wordsThatHelp(words, index, 'mette')).toHaveLength(4);
});

test('whoever knows the matter scores above who does not; topics count too', () => {
  const words = helpWords({ what: 'Noget at spørge om', topics: ['budget'] });
  expect(helpScore(words, index, 'mette')).toBeGreaterThan(helpScore(words, index, 'ole'));
  expect(helpScore(words, index, 'nobody')).toBe(0);
});
