import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { isTold } from '../../src/domain/insight.ts';
import { initiativeOf, type Talk } from '../../src/domain/insight-initiative.ts';
import { makeInteraction, SUNDAY } from '../support/make.ts';

const isOpen = (id: string): boolean => !id.startsWith('private');

function talks(count: number, fields: Partial<Talk> = {}): readonly Talk[] {
  return Array.from({ length: count }, (_, place) =>
    makeInteraction({ contactIds: ['helle'], day: addDays(SUNDAY, -place), ...fields }),
  );
}

function told(interactions: readonly Talk[]) {
  return initiativeOf(interactions, SUNDAY, isOpen);
}

test('of fewer than twelve in a year nothing is said', () => {
  expect(told(talks(11))).toEqual({ needs: 12 });
  expect(told([...talks(11), ...talks(5, { day: addDays(SUNDAY, -365) })])).toEqual({ needs: 12 });
});

test('the year ends today and begins after the same day a year ago', () => {
  const edge = [...talks(11), ...talks(1, { day: addDays(SUNDAY, -364) }), ...talks(1, { day: addDays(SUNDAY, 1) })];
  expect(told(edge)).toMatchObject({ me: 12, them: 0, both: 0 });
});

test('one sending to many counts once, and so does an evening with many', () => {
  const sending = talks(7, { groupId: 'christmas' });
  const evening = talks(1, { contactIds: ['helle', 'bo', 'ida', 'private-mor'], initiator: 'both' });
  expect(told([...talks(12), ...sending, ...evening])).toMatchObject({ me: 13, both: 1 });
});

test('what lies in the trash, what is remembered by the year alone and what was with private people is left out', () => {
  const left = [
    ...talks(4, { deletedAt: '2026-03-01T12:00:00.000Z' }),
    ...talks(4, { precision: 'year' }),
    ...talks(4, { contactIds: ['private-mor'] }),
  ];
  expect(told([...talks(12), ...left])).toMatchObject({ me: 12, them: 0, both: 0 });
});

test.each([
  [8, 4, 0, 'mostly-me'],
  [4, 8, 0, 'mostly-them'],
  [7, 5, 0, 'even'],
  [6, 6, 12, 'even'],
  [6, 6, 13, 'together'],
  [0, 0, 12, 'together'],
] as const)('%i by me, %i by them and %i by both: %s', (me, them, both, standsOut) => {
  const all = [
    ...talks(me),
    ...talks(them, { initiator: 'them' as const }),
    ...talks(both, { initiator: 'both' as const }),
  ];
  expect(told(all)).toEqual({ me, them, both, standsOut });
});

test('counts add up, in any order', () => {
  const aTalk = fc
    .record({
      initiator: fc.constantFrom('me' as const, 'them' as const, 'both' as const),
      ago: fc.nat({ max: 400 }),
      contactIds: fc.array(fc.constantFrom('helle', 'bo', 'private-mor'), { maxLength: 3 }),
    })
    .map(({ ago, ...fields }) => makeInteraction({ ...fields, day: addDays(SUNDAY, -ago) }));
  fc.assert(
    fc.property(fc.array(aTalk, { minLength: 20, maxLength: 60 }), (all) => {
      const found = told(all);
      const counted = all.filter(({ day, contactIds }) => day > addDays(SUNDAY, -365) && contactIds.some(isOpen));
      fc.pre(isTold(found));
      expect(found.me + found.them + found.both).toBe(counted.length);
      expect(told(all.toReversed())).toEqual(found);
    }),
  );
});
