import { expect, test } from 'vitest';
import { wantedThing } from '../../src/domain/one-thing.ts';

const NEEDS = [
  { code: 'sort-ten', need: 0.4 },
  { code: 'tips', need: 0.9 },
  { code: 'network', need: 0 },
];

test.each([
  ['the highest need wins', NEEDS, undefined, 'tips'],
  ['last round’s gives way to any other that is wanted', NEEDS, 'tips', 'sort-ten'],
  ['one that was not wanted last time changes nothing', NEEDS, 'network', 'tips'],
  ['last round’s is offered again when it alone is wanted', [{ code: 'tips', need: 1 }], 'tips', 'tips'],
  ['of equal needs the first', [...NEEDS, { code: 'give', need: 0.9 }], undefined, 'tips'],
  ['nothing is wanted', [{ code: 'network', need: 0 }], undefined, undefined],
  ['there is nothing to offer', [], 'tips', undefined],
])('%s', (_, needs, last, wanted) => {
  expect(wantedThing(needs, last)).toBe(wanted);
});
