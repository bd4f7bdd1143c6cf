import { expect, test } from 'vitest';
import { isCounted, isTold } from '../../src/domain/insight.ts';

const SPHERES = new Map([
  ['work', { private: false }],
  ['family', { private: true }],
]);

test.each([
  [{ sphereIds: ['work'] }, true],
  [{ sphereIds: [] }, true],
  [{ sphereIds: ['family', 'work'] }, true],
  [{ sphereIds: ['family'] }, false],
  [{ sphereIds: ['a sphere that was deleted'] }, true],
  [{ sphereIds: ['work'], deletedAt: '2026-03-01T12:00:00.000Z' }, false],
  [{ sphereIds: ['work'], standing: 'remembered' as const }, false],
  [{ sphereIds: ['work'], standing: 'never' as const }, true],
])('%o is counted: %s', (contact, counted) => {
  expect(isCounted(contact, SPHERES)).toBe(counted);
});

test('what needs more is not told', () => {
  expect(isTold({ needs: 10 })).toBe(false);
  expect(isTold({ strong: 1, weak: 2 })).toBe(true);
});
