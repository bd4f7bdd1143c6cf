import { expect, test } from 'vitest';
import { mightServe } from '../../src/domain/weak-ties.ts';
import { makeContact, SUNDAY } from '../support/make.ts';

const spheres = new Map([
  ['family', { private: true }],
  ['work', { private: false }],
]);

test.each([
  [{}, true],
  [{ sphereIds: ['work', 'family'] }, true],
  [{ sphereIds: ['gone'] }, true],
  [{ purposeIds: ['another'] }, true],
  [{ tie: 'strong' }, false],
  [{ purposeIds: ['job'] }, false],
  [{ distance: true }, false],
  [{ restingSince: SUNDAY }, false],
  [{ standing: 'never' }, false],
  [{ standing: 'remembered' }, false],
  [{ deletedAt: '2026-03-08T12:00:00.000Z' }, false],
  [{ sphereIds: ['family'] }, false],
] as const)('a loose tie with %j might serve it: %s', (fields, expected) => {
  expect(mightServe(makeContact({ tie: 'weak', ...fields }), 'job', spheres)).toBe(expected);
});

test('those not sorted yet are no loose ties', () => {
  expect(mightServe(makeContact(), 'job', spheres)).toBe(false);
});
