/** The ring around a face: strength and sphere as they are drawn. */
import { expect, test } from 'vitest';
import { ringOf } from '../../src/domain/ring.ts';

const spheres = new Map([
  ['work', { color: 'plum' as const }],
  ['club', { color: 'pine' as const }],
]);

test('A strong tie is solid, a weak one dashed, and someone unsorted has no line', () => {
  expect(ringOf({ tie: 'strong', sphereIds: [] }, spheres)).toEqual({ line: 'solid' });
  expect(ringOf({ tie: 'weak', sphereIds: [] }, spheres)).toEqual({ line: 'dashed' });
  expect(ringOf({ sphereIds: [] }, spheres)).toEqual({ line: 'none' });
});

test('The hue is that of the first sphere that is still there', () => {
  expect(ringOf({ sphereIds: ['gone', 'club', 'work'] }, spheres)).toEqual({ line: 'none', hue: 'pine' });
});
