import { expect, test } from 'vitest';
import { NearIndex } from '../../../../src/domain/matching/nearness/near-index.ts';
import { senseOf } from '../../../../src/domain/matching/nearness/sense.ts';

const STRANGERS = Array.from({ length: 12 }, (_, at) =>
  Float32Array.from({ length: 12 }, (__, other) => (at === other ? 1 : 0)),
);

function lying(...direction: readonly number[]) {
  return senseOf(
    Float32Array.from({ length: 12 }, (_, at) => direction[at] ?? 0),
    STRANGERS,
  );
}

const [bread, dough, boat] = [lying(1, 0.6), lying(1, 0.5), lying(0, 0, 1)];

test('who has something near is found, each by the nearest, less in a field that weighs less', () => {
  const index = new NearIndex();
  index.put('anna', new Map([[dough, 1]]));
  index.put('bo', new Map([[boat, 1]]));
  index.put(
    'cy',
    new Map([
      [dough, 0.5],
      [boat, 1],
    ]),
  );
  const near = index.nearTo(bread);
  expect([...near.keys()].toSorted()).toEqual(['anna', 'cy']);
  expect(near.get('cy')).toBeCloseTo((near.get('anna') ?? 0) / 2, 10);
  expect(index.nearIn(bread, 'anna')).toBe(near.get('anna'));
  expect(index.nearIn(bread, 'bo')).toBe(0);
  expect(index.nearIn(bread, 'nobody')).toBe(0);
});

test('who came after a question is found by it too, and who left no more', () => {
  const index = new NearIndex();
  index.put('anna', new Map([[bread, 1]]));
  expect(index.nearTo(bread).size).toBe(1);
  index.put('bo', new Map([[dough, 1]]));
  expect(index.nearTo(bread).size).toBe(2);
  index.remove('anna');
  index.remove('anna');
  expect([...index.nearTo(bread).keys()]).toEqual(['bo']);
});

test('of two things that are near the nearer counts, whichever came first', () => {
  const index = new NearIndex();
  index.put('anna', new Map([[bread, 1]]));
  index.put('bo', new Map([[dough, 1]]));
  index.put(
    'cy',
    new Map([
      [bread, 1],
      [dough, 1],
    ]),
  );
  expect(index.nearTo(bread).get('cy')).toBe(1);
  expect(index.nearIn(bread, 'cy')).toBe(1);
});

test('it is known in how many a sense itself stands', () => {
  const index = new NearIndex();
  index.put('anna', new Map([[bread, 1]]));
  expect([index.having(bread), index.having(boat)]).toEqual([1, 0]);
});
