import { describe, expect, test } from 'vitest';
import { closeness, ofLengthOne, senseOf, together } from '../../../../src/domain/matching/nearness/sense.ts';

/** Forty things that lie evenly around. */
const STRANGERS = Array.from({ length: 40 }, (_, at) => {
  const angle = (at / 40) * 2 * Math.PI;
  return Float32Array.of(Math.cos(angle), Math.sin(angle), 0);
});

function lying(...direction: readonly number[]) {
  return senseOf(Float32Array.from(direction), STRANGERS);
}

describe('a sense', () => {
  test('has the length of 1 and knows what it usually has to do with others', () => {
    const sense = lying(3, 4, 0);
    expect(Math.hypot(...sense.vector)).toBeCloseTo(1, 5);
    expect(sense.mean).toBeCloseTo(0, 5);
    expect(sense.spread).toBeCloseTo(Math.SQRT1_2, 2);
  });

  test('of nothing is nothing', () => {
    expect([...ofLengthOne(new Float32Array(3))]).toEqual([0, 0, 0]);
  });

  test('of several leads where they lead together, the heavier the more', () => {
    const sum = together(
      [
        [Float32Array.of(1, 0), 2],
        [Float32Array.of(0, 1), 1],
      ],
      2,
    );
    expect([...sum]).toEqual([2, 1]);
    expect([...together([[Float32Array.of(3), 1]], 2)]).toEqual([3, 0]);
  });
});

describe('how near two senses are', () => {
  test('the same is as near as can be, and what lies apart is not near', () => {
    const sense = lying(1, 0, 0.2);
    expect(closeness(sense, sense)).toBe(1);
    expect(closeness(sense, lying(-1, 0, 0.2))).toBe(0);
  });

  test('what is said in fewer numbers has nothing of the rest', () => {
    const few = senseOf(Float32Array.of(1), STRANGERS);
    expect(closeness(lying(0, 1, 0), few)).toBe(0);
  });

  test('it is alike both ways', () => {
    const [one, other] = [lying(0.1, 0, 1), lying(0, 0.3, 1)];
    expect(closeness(one, other)).toBeGreaterThan(0.2);
    expect(closeness(one, other)).toBeCloseTo(closeness(other, one), 10);
  });
});
