/** Whom someone is tied to. */
import { expect, test } from 'vitest';
import { tiesOf } from '../../src/domain/rose-tie.ts';
import { rosePerson } from '../support/rose.ts';

const PEOPLE = [
  rosePerson({ id: 'anna' }),
  rosePerson({ id: 'bo', introducedById: 'anna' }),
  rosePerson({ id: 'carl', introducedById: 'gone' }),
  rosePerson({ id: 'dea' }),
];
const NONE = { introductions: [], networks: [] };

test('introductions count both ways, and once', () => {
  const groups = {
    introductions: [
      ['anna', 'dea', 'gone'],
      ['dea', 'anna'],
      ['carl', 'bo'],
    ],
    networks: [],
  };
  expect(tiesOf('anna', PEOPLE, groups).introducedIds).toEqual(['bo', 'dea']);
  expect(tiesOf('bo', PEOPLE, NONE).introducedIds).toEqual(['anna']);
});

test('whoever isn’t drawn is no end of an arc', () => {
  expect(tiesOf('carl', PEOPLE, NONE)).toEqual({ introducedIds: [], networks: [] });
});

test('a network counts when somebody else in it is drawn', () => {
  const networks = [
    { id: 'choir', name: 'Choir', memberIds: ['anna', 'bo', 'gone'] },
    { id: 'alone', name: 'Alone', memberIds: ['anna', 'gone'] },
    { id: 'other', name: 'Other', memberIds: ['bo', 'carl'] },
  ];
  expect(tiesOf('anna', PEOPLE, { introductions: [], networks }).networks).toEqual([
    { id: 'choir', name: 'Choir', memberIds: ['bo'] },
  ]);
});
