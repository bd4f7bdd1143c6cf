/** Spheres: the parts of life one knows people from, and which of them are private. */
import { expect, test } from 'vitest';
import { arePrivate, FIRST_SPHERES, SPHERE_COLORS, withOpenSpheres } from '../../src/domain/sphere.ts';

const family = { private: true };
const friends = { private: true };
const work = { private: false };

test.each([
  ['someone from family and friends', [family, friends], true],
  ['someone from family alone', [family], true],
  ['a friend from work', [friends, work], false],
  ['someone from work', [work], false],
  ['someone from nowhere in particular', [], false],
])('%s counts as private: %j', (_, spheres, expected) => {
  expect(arePrivate(spheres)).toBe(expected);
});

test('of somebody’s spheres those may be spoken of that are there and not private', () => {
  const spheres = new Map(Object.entries({ family, work }));
  const known = { id: 'helle', sphereIds: ['family', 'work', 'gone'] };
  expect(withOpenSpheres(known, spheres)).toEqual({ id: 'helle', sphereIds: ['work'] });
});

test('Family and friends are private from the start, and nothing else is', () => {
  expect(FIRST_SPHERES.filter((sphere) => sphere.private).map(({ key }) => key)).toEqual(['family', 'friends']);
});

test('Each first sphere has a hue of its own', () => {
  const hues = FIRST_SPHERES.map(({ color }) => color);
  expect(new Set(hues).size).toBe(hues.length);
  expect(SPHERE_COLORS).toEqual(expect.arrayContaining(hues));
});
