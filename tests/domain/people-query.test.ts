/** What one asks of the list of people: everyone by name, until a filter is set. */
import { expect, test } from 'vitest';
import { EVERYONE, hasFilter, PEOPLE_SORTS, type PeopleQuery } from '../../src/domain/people-query.ts';

test('Everyone comes by name, with no filter set', () => {
  expect(hasFilter(EVERYONE)).toBe(false);
  expect(EVERYONE.sort).toBe(PEOPLE_SORTS[0]);
});

test.each<[Partial<PeopleQuery>, boolean]>([
  [{ ties: ['unsorted'] }, true],
  [{ sphereIds: ['work'] }, true],
  [{ statuses: ['due'] }, true],
  [{ tags: ['choir'] }, true],
  [{ text: 'helle', sort: 'last-contact' }, false],
])('%o is a filter: %j', (asked, expected) => {
  expect(hasFilter({ ...EVERYONE, ...asked })).toBe(expected);
});
