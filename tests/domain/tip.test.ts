import { expect, test } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { isFoundBy, isOver, isUntold, knownKind, placeOf, tipSearchText } from '../../src/domain/tip.ts';

const today = calendarDate('2026-03-08');

test.each([
  [{}, false, 'waiting'],
  [{}, true, 'passed-on'],
  [{ forMe: true }, false, 'for-me'],
  [{ forMe: true }, true, 'for-me'],
  [{ archivedOn: today }, false, 'archived'],
  [{ archivedOn: today, forMe: true }, true, 'archived'],
] as const)('a tip %o, passed on: %s, is %s', (tip, isPassedOn, place) => {
  expect(placeOf(tip, isPassedOn)).toBe(place);
});

test('a kind of another version counts as other', () => {
  expect(knownKind('podcast')).toBe('podcast');
  for (const kind of ['newsletter', '', 'constructor', '__proto__']) expect(knownKind(kind)).toBe('other');
});

test('an event is over when its day has passed', () => {
  expect(isOver({}, today)).toBe(false);
  expect(isOver({ eventOn: today }, today)).toBe(false);
  expect(isOver({ eventOn: calendarDate('2026-03-07') }, today)).toBe(true);
});

test('who gave a tip is told of it once it was read, and once', () => {
  const read = { forMe: true, fromContactId: 'bo', readOn: today };
  expect(isUntold(read)).toBe(true);
  expect(isUntold({ ...read, toldOn: today })).toBe(false);
  expect(isUntold({ ...read, archivedOn: today })).toBe(false);
  expect(isUntold({ forMe: true, fromContactId: 'bo' })).toBe(false);
  expect(isUntold({ forMe: true, readOn: today })).toBe(false);
  expect(isUntold({ fromContactId: 'bo', readOn: today })).toBe(false);
});

test('a tip is found by its title, its site, its topics and its note, however they are spelt', () => {
  const text = tipSearchText({
    title: 'Åben dør',
    url: 'https://www.rødgrød.dk/x',
    topics: ['Ledelse'],
    note: 'Sagt af Bo',
  });
  for (const found of ['aben dor', 'rodgrod', 'LEDELSE', 'bo åben', '', '  '])
    expect(isFoundBy(text, found)).toBe(true);
  expect(isFoundBy(text, 'åben helle')).toBe(false);
  expect(isFoundBy(tipSearchText({ title: 'Plain', topics: [] }), 'plain')).toBe(true);
});
