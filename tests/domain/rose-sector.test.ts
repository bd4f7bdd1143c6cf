/** The sectors: clockwise in the person's own order, as wide as they have people, never a sliver. */
import { expect, test } from 'vitest';
import { sectorsOf, TURN } from '../../src/domain/rose-sector.ts';
import { rosePerson } from '../support/rose.ts';

const inSphere = (sphereId: string, count: number) =>
  Array.from({ length: count }, (_, place) => rosePerson({ id: `${sphereId}-${place}`, sphereId }));

test('each sphere with people has one, in the given order, and those without come last', () => {
  const people = [rosePerson({ id: 'bo' }), ...inSphere('work', 3), ...inSphere('family', 2)];
  const sectors = sectorsOf(people, ['family', 'nobody', 'work']);
  expect(sectors.map(({ sphereId }) => sphereId)).toEqual(['family', 'work', undefined]);
  expect(sectors.map(({ people: here }) => here.length)).toEqual([2, 3, 1]);
});

test('they fill the turn, with gaps between', () => {
  const sectors = sectorsOf([...inSphere('work', 30), ...inSphere('family', 3)], ['work', 'family']);
  const [work, family] = sectors;
  expect(work?.from).toBeGreaterThan(0);
  expect(family?.from).toBeGreaterThan(work?.to ?? TURN);
  expect(family?.to).toBeLessThan(TURN);
});

test('the one with most people is the widest, and one person still has room', () => {
  const [work, family] = sectorsOf([...inSphere('work', 900), ...inSphere('family', 1)], ['work', 'family']);
  const width = (sector: typeof work) => (sector?.to ?? 0) - (sector?.from ?? 0);
  expect(width(work)).toBeGreaterThan(width(family) * 3);
  expect(width(family)).toBeGreaterThan(0.9);
});

test('one alone has the whole turn', () => {
  expect(sectorsOf(inSphere('work', 2), ['work'])).toMatchObject([{ from: 0, to: TURN }]);
});
