/** Those who are here already: who is offered for the first run, and who is called what was typed. */
import { expect, test } from 'vitest';
import { isCalled, knownOf, mayBeOffered } from '../../src/domain/found-person.ts';
import { makeContact } from '../support/make.ts';

test('Whoever has a birthday, a note or a nickname in the address book is offered before one with a number alone', () => {
  const number = { label: '', value: '20304050' };
  const plumber = makeContact({ phones: [number] });
  const colleague = makeContact({ phones: [number, number], emails: [{ label: '', value: 'bo@example.com' }] });
  const friend = makeContact({ birthday: { month: 3, day: 8 }, notes: 'Sails', nicknames: ['Bo'], phones: [number] });
  expect([plumber, colleague, friend].map(knownOf)).toEqual([0, 2, 6]);
  expect(knownOf(makeContact({ notes: ' ' }))).toBe(0);
});

test.each([
  ['with a name', { displayName: 'Helle' }, true],
  ['without a name', { displayName: ' ' }, false],
  ['remembered', { displayName: 'Mor', standing: 'remembered' as const }, false],
  ['left alone', { displayName: 'Finn', standing: 'never' as const }, false],
  ['in the trash', { displayName: 'Ida', deletedAt: '2026-03-01T10:00:00.000Z' }, false],
])('whether somebody %s may be offered', (_, fields, expected) => {
  expect(mayBeOffered(makeContact(fields))).toBe(expected);
});

test.each([
  [' soren KJAER ', true],
  ['Søren Kjær', true],
  ['Søren', false],
  ['', false],
])('whether “%s” is the whole name of Søren Kjær', (typed, expected) => {
  expect(isCalled(makeContact({ displayName: 'Søren Kjær' }), typed)).toBe(expected);
});
