/** Opening lines: the same occasions in each language, a gap in each, and nothing that sells, presses or asserts a fact. */
import { expect, test } from 'vitest';
import { GAP, type OpeningLine } from '../../src/domain/opening-line.ts';
import { PRETEXT_WEIGHT } from '../../src/domain/nudge.ts';
import { LANGUAGES } from '../../src/domain/settings.ts';
import { openingLines as da } from '../../src/i18n/opening-lines/da.ts';
import { openingLines as en } from '../../src/i18n/opening-lines/en.ts';
import { openingLines as sv } from '../../src/i18n/opening-lines/sv.ts';

const LINES = { en, da, sv };

const UNSAID =
  /\b(offers?|deals?|opportunit\w+|business|connect(ing)?|network\w*|synergi?\w*|tilbud|muligheder|forretning\w*|netværk\w*|erbjudande\w*|möjlighet\w*|affär\w*|nätverk\w*|sorry|undskyld\w*|beklager|förlåt|ledsen)\b/i;

test.each(LANGUAGES)('%s: each line names the person and leaves exactly one gap', (language) => {
  const faulty = LINES[language].filter(
    ({ text }) => text.split(GAP).length !== 2 || text.split('{name}').length !== 2 || /\d|\.\.\./.test(text),
  );
  expect(faulty).toEqual([]);
});

test.each(LANGUAGES)('%s: none sells, presses or apologizes', (language) => {
  expect(LINES[language].filter(({ text }) => UNSAID.test(text))).toEqual([]);
});

test('ids are each once, and say their language', () => {
  const all = [...en, ...da, ...sv];
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  expect(all.filter(({ id, language }) => !id.startsWith(`${language}-`))).toEqual([]);
});

test.each(LANGUAGES)('%s: every reason has two lines or more, so that none comes twice in a row', (language) => {
  const codes = Object.keys(PRETEXT_WEIGHT);
  expect(codes.length).toBeGreaterThan(8);
  const fitting = (code: string) =>
    LINES[language].filter(({ occasions = [] }) => occasions.some((occasion) => occasion === code));
  expect(codes.filter((code) => fitting(code).length < 2)).toEqual([]);
  expect(LINES[language].filter(({ occasions }) => occasions?.length === 0).length).toBeGreaterThanOrEqual(2);
});

test.each(['da', 'sv'] as const)('%s covers the same occasions as English, line by line', (language) => {
  expect(LINES[language].map(keyAndOccasions)).toEqual(en.map(keyAndOccasions));
});

test('no line stands in two languages', () => {
  const texts = [...en, ...da, ...sv].map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
});

function keyAndOccasions({ id, occasions = [] }: OpeningLine): readonly string[] {
  return [id.slice(3), ...occasions];
}
