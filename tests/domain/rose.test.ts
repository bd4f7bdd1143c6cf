/** Where everyone stands: always the same, in their own sector, close ones inside, nobody on top of anybody. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { BANDS } from '../../src/domain/rose-rows.ts';
import { pointAt, RADII, roseOf, type Rose } from '../../src/domain/rose.ts';
import { ANY_SPHERE_IDS, rosePeopleMany, rosePerson, someRosePeople, SPHERE_IDS } from '../support/rose.ts';

function dotOf({ dots }: Rose, id: string) {
  return dots.find(({ person }) => person.id === id);
}

test('an angle counts clockwise from the top', () => {
  expect(pointAt(0, 1)).toEqual({ x: 0, y: -1 });
  expect(pointAt(Math.PI / 2, 1).x).toBeCloseTo(1);
  expect(pointAt(Math.PI, 0.5).y).toBeCloseTo(0.5);
});

test('nobody makes no rose', () => {
  expect(roseOf([], SPHERE_IDS)).toEqual({ sectors: [], dots: [] });
});

test('a close one stands on the inner ring, a loose one on the outer, and who drifts moves outward', () => {
  const people = [
    rosePerson({ id: 'anna', sphereId: 'work' }),
    rosePerson({ id: 'bo', sphereId: 'work', tie: 'weak' }),
    rosePerson({ id: 'carl', sphereId: 'work', tie: 'weak', drift: 0.5 }),
    rosePerson({ id: 'dea', sphereId: 'work', tie: 'weak', drift: 1 }),
  ];
  const rose = roseOf(people, SPHERE_IDS);
  expect(dotOf(rose, 'anna')?.distance).toBeCloseTo(RADII.strong);
  expect(dotOf(rose, 'bo')?.distance).toBeCloseTo(RADII.weak);
  const [bo, carl, dea] = ['bo', 'carl', 'dea'].map((id) => dotOf(rose, id)?.distance ?? 0);
  expect(carl).toBeGreaterThan(bo ?? 0);
  expect(dea).toBeGreaterThan(carl ?? 0);
});

test('everyone is drawn once, in their own sector and band, and no two touch', () => {
  fc.assert(
    fc.property(someRosePeople, (people) => {
      const { dots, sectors } = roseOf(people, ANY_SPHERE_IDS);
      expect(dots.map(({ person }) => person.id).toSorted()).toEqual(people.map(({ id }) => id).toSorted());
      for (const { person, sector, angle, distance, size } of dots) {
        const { from = 0, to = 0, sphereId } = sectors[sector] ?? {};
        expect(sphereId).toBe(person.sphereId);
        expect(angle).toBeGreaterThanOrEqual(from);
        expect(angle).toBeLessThanOrEqual(to);
        const { inner, outer } = BANDS[person.tie];
        expect(distance).toBeGreaterThanOrEqual(inner - 1e-9);
        expect(distance).toBeLessThanOrEqual(outer + 1e-9);
        expect(distance + size).toBeLessThan(RADII.arc);
      }
      expect(closestPair(dots)).toBeGreaterThan(0);
    }),
    { numRuns: 40 },
  );
});

test('the order in which people come changes nothing', () => {
  fc.assert(
    fc.property(someRosePeople, fc.integer({ min: 1, max: 97 }), (people, stride) => {
      const shuffled = people
        .map((person, place) => ({ person, key: (place * stride) % 101 }))
        .toSorted((one, other) => one.key - other.key)
        .map(({ person }) => person);
      expect(roseOf(shuffled, ANY_SPHERE_IDS)).toEqual(roseOf(people, ANY_SPHERE_IDS));
    }),
    { numRuns: 20 },
  );
});

test('somebody new seldom moves anybody', () => {
  const roses = Array.from({ length: 60 }, (_, more) => roseOf(rosePeopleMany(40 + more), SPHERE_IDS));
  const whole = roses.slice(1).filter((rose, before) => {
    const stood = new Map(roses[before]?.dots.map(({ person, x, y }) => [person.id, `${x} ${y}`]));
    return rose.dots.every(({ person, x, y }) => (stood.get(person.id) ?? `${x} ${y}`) === `${x} ${y}`);
  });
  expect(whole.length).toBeGreaterThan(45);
});

test.each([8, 40, 300])('dots are as large among %i as among few, or nearly', (count) => {
  const { dots } = roseOf(rosePeopleMany(count), SPHERE_IDS);
  expect(Math.min(...dots.map(({ size }) => size))).toBeGreaterThan(0.01);
});

test('a thousand are still seen, and five thousand still stand apart', () => {
  expect(Math.min(...roseOf(rosePeopleMany(1000), SPHERE_IDS).dots.map(({ size }) => size))).toBeGreaterThan(0.007);
  expect(closestPair(roseOf(rosePeopleMany(5000), SPHERE_IDS).dots)).toBeGreaterThan(0);
});

/** How much air there is between the two that stand closest. */
function closestPair(dots: Rose['dots']): number {
  let least = Number.POSITIVE_INFINITY;
  const byX = dots.toSorted((one, other) => one.x - other.x);
  for (const [place, one] of byX.entries()) {
    for (let next = place + 1; next < byX.length; next += 1) {
      const other = byX[next];
      if (other === undefined || other.x - one.x > 0.1) break;
      least = Math.min(least, Math.hypot(one.x - other.x, one.y - other.y) - one.size - other.size);
    }
  }
  return least;
}
