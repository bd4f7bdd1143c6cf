import { expect, test } from 'vitest';
import { changesBetween, isChangedElsewhere } from '../../../src/features/log/mending.ts';
import { makeInteraction, SUNDAY } from '../../support/make.ts';

const FIELDS = {
  contactIds: ['helle'],
  day: SUNDAY,
  precision: 'day',
  channel: 'call',
  depth: 'full',
  initiator: 'both',
  outcomes: [],
} as const;

test('only what is different is to be written; what is gone is taken away', () => {
  expect(changesBetween(FIELDS, { ...FIELDS })).toEqual({});
  expect(changesBetween({ ...FIELDS, note: 'Sails' }, { ...FIELDS, minutes: 20 })).toEqual({
    minutes: 20,
    note: undefined,
  });
});

test.each([
  ['another field', { minutes: 20 }, false],
  ['the same field, otherwise', { note: 'From the other tab' }, true],
  ['the same field, alike', { note: 'Mine' }, false],
])('another tab changed %s', (_, elsewhere, isConflict) => {
  const since = makeInteraction({ note: 'As it was' });
  expect(isChangedElsewhere(since, { ...since, ...elsewhere }, { note: 'Mine' })).toBe(isConflict);
});
