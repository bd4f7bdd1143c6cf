import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { isTold } from '../../src/domain/insight.ts';
import { revivalOf, type Known } from '../../src/domain/insight-revival.ts';
import { SUNDAY } from '../support/make.ts';

let made = 0;

/** Somebody with whom there was contact so many days ago; quarterly, so quiet after nine months. */
function known(agos: readonly number[], contact: Partial<Known['contact']> = {}): Known {
  made += 1;
  return {
    contact: { id: `p${String(made).padStart(4, '0')}`, tie: 'weak', ...contact },
    rhythm: { every: 3, unit: 'month' },
    days: agos.map((ago) => addDays(SUNDAY, -ago)).toSorted(),
  };
}

const IN_TOUCH = [known([5]), known([5]), known([5]), known([5]), known([5])];

test('of fewer than five with whom there was contact nothing is said', () => {
  expect(revivalOf([...IN_TOUCH.slice(1), known([])], SUNDAY)).toEqual({ needs: 5 });
});

test('fell quiet within the year, and quiet for longer', () => {
  const lately = known([300]);
  const before = known([700]);
  expect(revivalOf([...IN_TOUCH, lately, before], SUNDAY)).toEqual({
    fellQuiet: 1,
    revived: 0,
    quiet: 2,
    suggestedIds: [lately.contact.id, before.contact.id],
    standsOut: 'fell-quiet',
  });
});

test('taken up again within the year, after as long a silence as is called quiet', () => {
  const again = known([30, 500]);
  const inTime = known([30, 250]);
  const longAgo = known([400, 900]);
  expect(revivalOf([...IN_TOUCH, again, inTime, longAgo], SUNDAY)).toMatchObject({ revived: 1 });
});

test('whoever rests or is to be left alone is not called quiet, and nobody is suggested who is to be left in peace', () => {
  const people = [
    known([400], { restingSince: SUNDAY }),
    known([400], { standing: 'never' }),
    known([400], { distance: true }),
    known([400], { snoozedUntil: addDays(SUNDAY, 9) }),
  ];
  expect(revivalOf([...IN_TOUCH, ...people], SUNDAY)).toMatchObject({ quiet: 2, suggestedIds: [] });
});

test('three are suggested at most: the close ones first, then who fell quiet last', () => {
  const [old, late, close, middle] = [known([700]), known([300]), known([800], { tie: 'strong' }), known([500])];
  expect(revivalOf([...IN_TOUCH, old, late, close, middle], SUNDAY)).toMatchObject({
    suggestedIds: [close.contact.id, late.contact.id, middle.contact.id],
  });
});

test.each([
  [[known([30, 500])], 'revived'],
  [[known([30, 500]), known([300])], 'revived'],
  [[known([30, 500]), known([300]), known([310])], 'both'],
  [[known([300])], 'fell-quiet'],
  [[known([900])], 'quiet-before'],
  [[], 'none'],
] as const)('what stands out', (people, standsOut) => {
  expect(revivalOf([...IN_TOUCH, ...people], SUNDAY)).toMatchObject({ standsOut });
});

test('whoever fell quiet is quiet, only those who are quiet are suggested, and order doesn’t matter', () => {
  const aKnown = fc.uniqueArray(fc.nat({ max: 1200 }), { maxLength: 6 }).map((agos) => known(agos));
  fc.assert(
    fc.property(fc.array(aKnown, { minLength: 12, maxLength: 30 }), (people) => {
      const found = revivalOf(people, SUNDAY);
      expect(revivalOf(people.toReversed(), SUNDAY)).toEqual(found);
      fc.pre(isTold(found));
      expect(found.fellQuiet).toBeLessThanOrEqual(found.quiet);
      expect(found.suggestedIds).toHaveLength(Math.min(3, found.quiet));
      expect(found.quiet + found.revived).toBeLessThanOrEqual(2 * people.length);
    }),
  );
});
