import { expect, test } from 'vitest';
import { askedWords } from '../../../../src/domain/matching/asked-words.ts';
import { WHO_LIKES, type Candidate } from '../../../../src/domain/matching/candidate.ts';
import { MatchIndex } from '../../../../src/domain/matching/match-index.ts';
import { Nearness } from '../../../../src/domain/matching/nearness/nearness.ts';
import { nearShare, nearShares, withNear } from '../../../../src/domain/matching/nearness/near-shares.ts';
import { NEARNESS_TABLE } from '../../../../src/domain/matching/nearness/table.ts';

const PEOPLE: readonly Candidate[] = [
  { id: 'anna', interests: ['bagning'], language: 'da' },
  { id: 'bo', interests: ['football'], language: 'en' },
];
const near = new MatchIndex(WHO_LIKES, new Nearness(NEARNESS_TABLE));
const plain = new MatchIndex(WHO_LIKES);
for (const person of PEOPLE) for (const index of [near, plain]) index.put(person);
const words = askedWords([{ text: 'Bread of old grains', weight: 1, isShort: false }], 'en');

test('who has what is near has a share, alone as among all', () => {
  const shares = nearShares(words, near);
  expect(shares.get('anna')).toBeGreaterThan(shares.get('bo') ?? 0);
  const alone = words.reduce((sum, word) => sum + nearShare(word, near, 'anna'), 0);
  expect(shares.get('anna')).toBeCloseTo(alone, 10);
});

test('without a table nothing is near, and a score stays as it is', () => {
  expect(nearShares(words, plain).size).toBe(0);
  expect(words.map((word) => nearShare(word, plain, 'anna'))).toEqual(words.map(() => 0));
  expect(withNear(0.7, 0, plain)).toBe(0.7);
});

test('more that is near says more, and ever less more', () => {
  const [none, one, two] = [withNear(0, 0, near), withNear(0, 1, near), withNear(0, 2, near)];
  expect(none).toBe(0);
  expect(one).toBeGreaterThan(0);
  expect(two - one).toBeLessThan(one);
  expect(two).toBeGreaterThan(one);
});

test('what is the same is enough where nothing near speaks for it', () => {
  expect(withNear(0.6, 0, near)).toBe(0.6);
  expect(withNear(0.6, 3, near)).toBeGreaterThan(0.6);
});

test('what was read of nothing is near nothing', () => {
  expect(nearShare({ written: '', keys: [], own: [], weight: 1, nearWeight: 1 }, near, 'anna')).toBe(0);
});
