import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import {
  enclosureText,
  FORWARD_RESPONSES,
  isToAskAbout,
  isWelcome,
  responseOf,
  topicsToRemember,
  withEnclosure,
} from '../../src/domain/forward.ts';
import { SUNDAY } from '../support/make.ts';

test('thanks, and a word that it was of use, are words that came back; a word of another version says nothing', () => {
  expect(FORWARD_RESPONSES.filter((response) => isWelcome(response))).toEqual(['thanked', 'useful']);
  expect(isWelcome(undefined)).toBe(false);
  expect(responseOf({ response: 'useful' })).toBe('useful');
  expect(responseOf({ response: 'glad' })).toBeUndefined();
  expect(responseOf({})).toBeUndefined();
});

test.each([
  [2, false],
  [3, true],
  [60, true],
  [61, false],
])('what came of it %i days ago is asked: %s', (days, isAsked) => {
  expect(isToAskAbout({ day: addDays(SUNDAY, -days) }, SUNDAY)).toBe(isAsked);
  expect(isToAskAbout({ day: addDays(SUNDAY, -days), response: 'thanked' }, SUNDAY)).toBe(false);
});

test('topics that their interests don’t say yet may be remembered, those that matched first', () => {
  const tip = { topics: ['Baking', 'Surdej', 'Rye'] };
  expect(topicsToRemember(tip, { interests: [] })).toEqual(['Baking', 'Surdej', 'Rye']);
  expect(topicsToRemember(tip, { interests: ['home baking'] }, ['rye'])).toEqual(['Rye', 'Surdej']);
  expect(topicsToRemember(tip, { interests: ['surdej', 'BAKING', 'rye'] })).toEqual([]);
  expect(topicsToRemember({ topics: ['ledelse'] }, { interests: ['lederudvikling'] }, [])).toEqual(['ledelse']);
});

test('what goes along stands beneath the line: title and link, neither of them twice', () => {
  expect(withEnclosure('Hi Bo, …', { title: ' Bread ', link: 'https://example.org/b' })).toBe(
    'Hi Bo, …\n\nBread\nhttps://example.org/b',
  );
  expect(enclosureText({ title: 'https://example.org/', link: 'https://example.org/' })).toBe('https://example.org/');
  expect(enclosureText({ title: 'Bread' })).toBe('Bread');
  expect(withEnclosure('Hi Bo, …', { title: '' })).toBe('Hi Bo, …');
  expect(withEnclosure(undefined, { title: 'Bread' })).toBe('…\n\nBread');
});
