import { describe, expect, it, test } from 'vitest';
import { Nearness } from '../../../../src/domain/matching/nearness/nearness.ts';
import { closeness } from '../../../../src/domain/matching/nearness/sense.ts';
import { NEARNESS_TABLE } from '../../../../src/domain/matching/nearness/table.ts';
import { readText } from '../../../../src/domain/matching/reading.ts';
import type { Language } from '../../../../src/domain/settings.ts';

const nearness = new Nearness(NEARNESS_TABLE);

function senseIn(word: string, language: Language) {
  const [read] = readText(word, [language], { isShort: true });
  return read === undefined ? undefined : nearness.senseOf(read.meaning);
}

function nearnessOf(one: readonly [string, Language], other: readonly [string, Language]): number {
  const [left, right] = [senseIn(...one), senseIn(...other)];
  return left === undefined || right === undefined ? 0 : closeness(left, right);
}

describe('the table of nearness', () => {
  it.each([
    ['bread and sourdough', ['surdej', 'da'], ['bread', 'en']],
    ['a boat in Swedish and sailing in English', ['båten', 'sv'], ['sailing', 'en']],
    ['a midwife and giving birth', ['barnmorska', 'sv'], ['fødsel', 'da']],
    ['a word that only shares its stem with a thing, and that thing', ['photographically', 'en'], ['camera', 'en']],
    ['a compound and what it is about', ['husbåden', 'da'], ['boat', 'en']],
    ['a compound of nobody’s and what it is about', ['surdejsskålen', 'da'], ['bread', 'en']],
    [
      'a compound that begins with a word of every subject, and what it is about',
      ['hverdagskajak', 'da'],
      ['kayak', 'en'],
    ],
    ['a compound that ends in one', ['kajakhverdagen', 'da'], ['kayak', 'en']],
    ['a compound of things and a word of every subject', ['skakbogen', 'da'], ['chess', 'en']],
  ] as const)('knows that %s are near', (_, one, other) => {
    expect(nearnessOf(one, other)).toBeGreaterThan(0.35);
  });

  it.each([
    ['football and funerals', ['fodbold', 'da'], ['funeral', 'en']],
    ['taxes and tulips', ['skatt', 'sv'], ['tulip', 'en']],
  ] as const)('and that %s are not', (_, one, other) => {
    expect(nearnessOf(one, other)).toBeLessThan(0.2);
  });

  it.each([
    ['en', NEARNESS_TABLE.words.en],
    ['da', NEARNESS_TABLE.words.da],
    ['sv', NEARNESS_TABLE.words.sv],
    ['en', NEARNESS_TABLE.others],
  ] as const)('has a sense for the words of %s that it lists', (language, listed) => {
    const words = listed.split(' ');
    expect(words.length).toBeGreaterThan(500);
    const some = words.filter((_, at) => at % 20 === 0);
    expect(some.filter((word) => senseIn(word, language) === undefined)).toEqual([]);
  });
});

test('the same word has the same sense, however often it is read', () => {
  const [read] = readText('surdejen', ['da'], { isShort: true });
  const again = read && { ...read.meaning };
  expect(again && nearness.senseOf(again)).toBe(read && nearness.senseOf(read.meaning));
  expect(senseIn('surdejen', 'da')).toBe(senseIn('surdejen', 'da'));
});

test('a compound of words of every subject alone says nothing', () => {
  expect(senseIn('hverdagsmuligheder', 'da')).toBeUndefined();
});

test('what nobody has a word for has no sense', () => {
  expect(senseIn('xyzzyq', 'da')).toBeUndefined();
  expect(senseIn('xyzzyq', 'da')).toBeUndefined();
  expect(senseIn('of', 'en')).toBeUndefined();
});

test('a table that lacks what it should have knows nothing, and breaks nothing', () => {
  const none = { en: '', da: '', sv: '' };
  const lacking = new Nearness({
    size: 4,
    piece: 2,
    values: '',
    things: 'AAAA',
    words: { ...none, en: 'crumb' },
    places: none,
    others: '',
  });
  const [read] = readText('crumb', ['en'], { isShort: true });
  expect([...((read && lacking.senseOf(read.meaning)?.vector) ?? [])]).toEqual([0, 0, 0, 0]);
});

test('a table of nothing knows nothing', () => {
  const empty = { en: '', da: '', sv: '' };
  const nothing = new Nearness({ size: 4, piece: 2, values: '', things: '', words: empty, places: empty, others: '' });
  const [read] = readText('bread', ['en'], { isShort: true });
  expect(read && nothing.senseOf(read.meaning)).toBeUndefined();
});
