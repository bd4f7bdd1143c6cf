import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/domain/calendar-date.ts';
import { LANGUAGES } from '../../src/domain/settings.ts';
import { loadMessages, preferredLanguage } from '../../src/i18n/messages.ts';

describe('the language of the phone', () => {
  test.each([
    [['da-DK', 'en'], 'da'],
    [['sv'], 'sv'],
    [['EN-us'], 'en'],
    [['de-DE', 'sv-FI', 'en'], 'sv'],
    [['nb-NO'], 'da'],
    [['fr'], 'en'],
    [[], 'en'],
  ] as const)('%j is met in %s', (tags, language) => {
    expect(preferredLanguage(tags)).toBe(language);
  });
});

test.each(LANGUAGES)('%s says what language it is', async (language) => {
  expect((await loadMessages(language)).language).toBe(language);
});

test.each<[Span, string, string, string]>([
  [{ every: 1, unit: 'day' }, 'every day', 'hver dag', 'varje dag'],
  [{ every: 1, unit: 'week' }, 'every week', 'hver uge', 'varje vecka'],
  [{ every: 2, unit: 'week' }, 'every two weeks', 'hver anden uge', 'varannan vecka'],
  [{ every: 1, unit: 'month' }, 'every month', 'hver måned', 'varje månad'],
  [{ every: 3, unit: 'month' }, 'every three months', 'hver tredje måned', 'var tredje månad'],
  [{ every: 18, unit: 'month' }, 'every 18 months', 'hver 18. måned', 'var 18:e månad'],
  [{ every: 21, unit: 'day' }, 'every 21 days', 'hver 21. dag', 'var 21:a dag'],
  [{ every: 1, unit: 'year' }, 'once a year', 'én gang om året', 'en gång om året'],
  [{ every: 2, unit: 'year' }, 'every two years', 'hvert andet år', 'vartannat år'],
  [{ every: 5, unit: 'year' }, 'every five years', 'hvert femte år', 'vart femte år'],
  [{ every: 12, unit: 'year' }, 'every twelve years', 'hvert tolvte år', 'vart tolfte år'],
])('a rhythm of %j in words', async (span, ...texts) => {
  const all = await Promise.all(LANGUAGES.map(loadMessages));
  expect(all.map((messages) => messages.words.rhythm(span))).toEqual(texts);
});

test('small numbers are words, large ones digits', async () => {
  const all = await Promise.all(LANGUAGES.map(loadMessages));
  expect(all.map(({ words }) => words.number(3))).toEqual(['three', 'tre', 'tre']);
  expect(all.map(({ words }) => words.number(40))).toEqual(['40', '40', '40']);
  expect(all.map(({ words }) => words.people(1))).toEqual(['one person', 'én person', 'en person']);
  expect(all.map(({ words }) => words.people(8))).toEqual(['eight people', 'otte personer', 'åtta personer']);
});

test('weeks have a heading', async () => {
  const all = await Promise.all(LANGUAGES.map(loadMessages));
  expect(all.map(({ words }) => words.weekHeading(47))).toEqual(['Week 47', 'Uge 47', 'Vecka 47']);
});
