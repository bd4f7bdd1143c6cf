import { expect, test } from 'vitest';
import { conceptsOf } from '../../../src/domain/matching/concept.ts';
import { keysToAsk, keysToEnter, ownKeys, QUALITY } from '../../../src/domain/matching/keys.ts';
import { readText, type Meaning } from '../../../src/domain/matching/reading.ts';
import type { Language } from '../../../src/domain/settings.ts';

const garden = numberOf('gardening');
const compost = numberOf('compost');
const golf = numberOf('golf');
const sport = numberOf('sport');

test('a word of one language stands under its stem with and without it', () => {
  expect(keysToEnter(meaning('kobling', ['da']), 'itself').map(({ key }) => key)).toEqual(['da:kobling', 'kobling']);
});

test('a word that may be of several languages stands under a stem for each', () => {
  expect(keysToEnter(meaning('kobling', ['da', 'sv']), 'itself').map(({ key }) => key)).toEqual([
    'da:kobling',
    'sv:kobling',
  ]);
});

test('what is near is entered for what somebody likes, and not for what is noted', () => {
  expect(entered('near')).toEqual(expect.arrayContaining([`#${compost}`, `<${garden}`, `~${garden}`]));
  expect(entered('itself').filter((key) => /^[<~>]/.test(key))).toEqual([]);
});

test('only members of a close family are siblings', () => {
  const keys = keysToEnter(meaning('golf'), 'near').map(({ key }) => key);
  expect(keys).toContain(`<${sport}`);
  expect(keys).not.toContain(`~${sport}`);
});

test('a question looks for the thing itself, then for what is broader, narrower or beside it', () => {
  expect(qualities('compost')).toMatchObject({
    [`#${compost}`]: QUALITY.concept,
    [`>${garden}`]: QUALITY.broader,
    [`~${garden}`]: QUALITY.sibling,
  });
  expect(qualities('gardening')).toMatchObject({ [`#${garden}`]: QUALITY.concept, [`<${garden}`]: QUALITY.narrower });
  expect(qualities('golf')).toMatchObject({ [`#${golf}`]: QUALITY.concept, [`>${sport}`]: QUALITY.broader });
});

test('the same stem in another language stands for less', () => {
  expect(qualities('kobling', ['da'])).toEqual({ 'da:kobling': QUALITY.stem, kobling: QUALITY.foreign });
});

test('the parts of a compound stand for less than words of their own', () => {
  const keys = qualities('golfforening', ['da']);
  expect(keys[`#${golf}`]).toBeCloseTo(QUALITY.concept * QUALITY.part);
  expect(
    Object.fromEntries(keysToEnter(meaning('golfforening', ['da']), 'near').map(({ key, quality }) => [key, quality])),
  ).toMatchObject({
    [`#${golf}`]: QUALITY.part,
  });
});

test('the one part of a compound that says much stands for more than one of several', () => {
  const [{ meaning: course } = { meaning: undefined }] = readText('golfkursus', ['da'], { isShort: true });
  const keys = course === undefined ? [] : keysToAsk(course);
  expect(keys.find(({ key }) => key === `#${golf}`)?.quality).toBeCloseTo(QUALITY.concept * QUALITY.onlyPart);
});

test('the own keys are the word, not what is near it', () => {
  expect(ownKeys(meaning('compost'))).toEqual(['en:compost', `#${compost}`]);
});

test('keys are found once for a meaning', () => {
  const one = meaning('compost');
  expect(keysToAsk(one)).toBe(keysToAsk(one));
});

function entered(nearness: 'near' | 'itself'): readonly string[] {
  return keysToEnter(meaning('compost'), nearness).map(({ key }) => key);
}

function meaning(word: string, languages: readonly Language[] = ['en']): Meaning {
  const [read] = readText(word, languages, { isShort: true });
  if (read === undefined) throw new Error(word);
  return read.meaning;
}

function qualities(word: string, languages: readonly Language[] = ['en']): Record<string, number> {
  return Object.fromEntries(keysToAsk(meaning(word, languages)).map(({ key, quality }) => [key, quality]));
}

function numberOf(word: string): number {
  return conceptsOf([word], ['en'])[0]?.number ?? -1;
}
