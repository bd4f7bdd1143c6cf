import { expect, test } from 'vitest';
import { weakTiesAmong } from '../../src/domain/weak-ties.ts';
import { makeContact, SUNDAY } from '../support/make.ts';

const spheres = new Map([
  ['family', { private: true }],
  ['work', { private: false }],
]);

test.each([
  [{}, 1],
  [{ sphereIds: ['work', 'family'] }, 1],
  [{ sphereIds: ['gone'] }, 1],
  [{ purposeIds: ['another'] }, 1],
  [{ tie: 'strong' }, 0],
  [{ purposeIds: ['job'] }, 0],
  [{ distance: true }, 0],
  [{ restingSince: SUNDAY }, 0],
  [{ standing: 'never' }, 0],
  [{ standing: 'remembered' }, 0],
  [{ deletedAt: '2026-03-08T12:00:00.000Z' }, 0],
  [{ sphereIds: ['family'] }, 0],
] as const)('a loose tie with %j is suggested: %s', (fields, count) => {
  expect(weakTiesAmong([makeContact({ tie: 'weak', ...fields })], 'job', spheres)).toHaveLength(count);
});

test('those not sorted yet are no loose ties', () => {
  expect(weakTiesAmong([makeContact()], 'job', spheres)).toEqual([]);
});

test('no more than five, the best first', () => {
  const found = Array.from({ length: 7 }, () => makeContact({ tie: 'weak' }));
  expect(weakTiesAmong(found, 'job', spheres)).toEqual(found.slice(0, 5));
});
