/** What a finger means in the rose. */
import { expect, test } from 'vitest';
import { touchedAt, viewOfSector } from '../../src/domain/rose-touch.ts';
import { pointAt, roseOf } from '../../src/domain/rose.ts';
import { rosePeopleMany, SPHERE_IDS } from '../support/rose.ts';

const ROSE = roseOf(rosePeopleMany(12), SPHERE_IDS);
const [DOT] = ROSE.dots;

function at(point: { readonly x: number; readonly y: number }, reach = 0.1) {
  return touchedAt(ROSE, { point, reach, names: [] });
}

test('every dot is found at its own place', () => {
  for (const { person, x, y } of ROSE.dots) expect(at({ x, y }, 0)).toEqual({ kind: 'person', id: person.id });
});

test('a little beside counts as well, far beside doesn’t', () => {
  const { x = 0, y = 0, person } = DOT ?? {};
  expect(at({ x: x + 0.05, y })).toEqual({ kind: 'person', id: person?.id });
  expect(
    touchedAt({ ...ROSE, dots: ROSE.dots.slice(0, 1) }, { point: { x: x / 3, y: y / 3 }, reach: 0.05, names: [] }).kind,
  ).toBe('sector');
});

test('of several within reach the nearest is meant', () => {
  const { x = 0, y = 0, person } = DOT ?? {};
  expect(at({ x: x + 0.01, y }, 2)).toEqual({ kind: 'person', id: person?.id });
});

test('a name leads to its person', () => {
  const name = { id: 'helle', text: 'Helle', x: 0.5, y: 0.5, width: 0.2, height: 0.1 };
  const point = { x: 0.59, y: 0.46 };
  expect(touchedAt(ROSE, { point, reach: 0, names: [name] })).toEqual({ kind: 'person', id: 'helle' });
  expect(touchedAt(ROSE, { point: { x: 0.61, y: 0.46 }, reach: 0, names: [name] }).kind).not.toBe('person');
  expect(touchedAt(ROSE, { point: { x: 0.59, y: 0.56 }, reach: 0, names: [name] }).kind).not.toBe('person');
});

test('where nobody is, it is the sector, up to its arc; the middle, the gaps and what is outside are nothing', () => {
  const bare = { ...ROSE, dots: [] };
  const touched = (angle: number, distance: number) =>
    touchedAt(bare, { point: pointAt(angle, distance), reach: 0.05, names: [] });
  for (const [sector, { from, to }] of ROSE.sectors.entries()) {
    expect(touched((from + to) / 2, 1)).toEqual({ kind: 'sector', sector });
  }
  expect(touched(0, 1)).toEqual({ kind: 'nothing' });
  expect(touched(1, 0.05)).toEqual({ kind: 'nothing' });
  expect(touched(1, 1.2)).toEqual({ kind: 'nothing' });
});

test('a sector that comes forward fills the picture, a wide one hardly grows', () => {
  const narrow = viewOfSector({ from: 0.1, to: 0.9 }, 3);
  expect(narrow.scale).toBeGreaterThan(1.5);
  expect(narrow.x).toBeGreaterThan(0);
  expect(narrow.y).toBeLessThan(0);
  expect(viewOfSector({ from: 0.1, to: 0.2 }, 1.7).scale).toBe(1.7);
  expect(viewOfSector({ from: 0, to: 2 * Math.PI }, 3)).toMatchObject({ scale: 1 });
});
