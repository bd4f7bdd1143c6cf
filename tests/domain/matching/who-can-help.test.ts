import { expect, test } from 'vitest';
import type { Candidate } from '../../../src/domain/matching/candidate.ts';
import { askIndex, whoCanHelp } from '../../../src/domain/matching/who-can-help.ts';

const PEOPLE: readonly Candidate[] = [
  { id: 'anna', competences: ['regnskab'] },
  { id: 'bo', jobTitle: 'Snickare' },
  { id: 'cy', seeks: ['an accountant'], notes: 'Wants to learn accounting' },
  { id: 'dea', offers: ['låner gerne en trailer ud'] },
];

test.each([
  ['Who can look at our accounting?', [], ['anna']],
  ['Nogen der kan bygge en trappe, en tømrer?', [], ['bo']],
  ['Kan nogen låne mig en trailer?', [], ['dea']],
  ['Hjælp', ['regnskab'], ['anna']],
  ['A magician for the party', [], []],
])('%s %j: %j', (what, topics, ids) => {
  const index = askIndex();
  for (const person of PEOPLE) index.put(person);
  expect(whoCanHelp({ what, topics }, index).map(({ contactId }) => contactId)).toEqual(ids);
});
