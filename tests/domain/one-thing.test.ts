import { expect, test } from 'vitest';
import { wantedThing } from '../../src/domain/one-thing.ts';

const NEEDS = [
  { code: 'sort-ten', need: 0.4 },
  { code: 'tips', need: 0.9 },
  { code: 'network', need: 0 },
];

test.each([
  ['the highest need wins', NEEDS, [], 'tips'],
  ['last round’s gives way to any other that is wanted', NEEDS, ['tips'], 'sort-ten'],
  ['one that was not wanted last time changes nothing', NEEDS, ['network'], 'tips'],
  ['last round’s is offered again when it alone is wanted', [{ code: 'tips', need: 1 }], ['tips'], 'tips'],
  ['of equal needs the first', [...NEEDS, { code: 'give', need: 0.9 }], [], 'tips'],
  ['what has waited goes before what is wanted a little more', NEEDS, ['other', 'tips', 'x', 'sort-ten'], 'sort-ten'],
  [
    'what was offered very long ago is as good as new',
    NEEDS,
    [...Array.from({ length: 20 }, () => 'x'), 'tips'],
    'tips',
  ],
  ['nothing is wanted', [{ code: 'network', need: 0 }], [], undefined],
  ['there is nothing to offer', [], ['tips'], undefined],
])('%s', (_, needs, recent, wanted) => {
  expect(wantedThing(needs, recent)).toBe(wanted);
});

test('all that is wanted has its turn, the more wanted the more often', () => {
  const needs = [
    { code: 'sort-ten', need: 1 },
    { code: 'introduction', need: 0.7 },
    { code: 'tips', need: 0.6 },
    { code: 'give', need: 0.4 },
    { code: 'misfit', need: 0.2 },
  ];
  const rounds: string[] = [];
  for (let round = 0; round < 26; round += 1) rounds.unshift(wantedThing(needs, rounds) ?? '');
  const turns = needs.map(({ code }) => rounds.filter((each) => each === code).length);
  expect(turns.toSorted((one, other) => other - one)).toEqual(turns);
  expect(Math.min(...turns)).toBeGreaterThan(0);
  expect(rounds.slice(-4).toReversed()).toEqual(needs.slice(0, 4).map(({ code }) => code));
});
