/** What is offered in the weeks after the first run. */
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { LATER_OFFERS, offerOn, type LaterOffer } from '../../src/domain/offers.ts';
import { SUNDAY } from '../support/make.ts';

function offered(days: number, ...settled: readonly LaterOffer[]): LaterOffer | undefined {
  const facts = { firstOn: SUNDAY, hasDoneRound: false, settled: new Set<LaterOffer>(['install', ...settled]) };
  return offerOn(addDays(SUNDAY, days), facts);
}

describe('Offers after the first run', () => {
  test.each([-3, 0, 6])('none on day %i', (days) => {
    expect(offered(days)).toBeUndefined();
  });

  test('in the second week the address book, then spheres, then capacity', () => {
    expect(offered(7)).toBe('import');
    expect(offered(9, 'import')).toBe('spheres');
    expect(offered(11, 'import', 'spheres')).toBe('capacity');
  });

  test('in the third week a purpose, and not before', () => {
    expect(offered(13, 'import', 'spheres', 'capacity')).toBeUndefined();
    expect(offered(14, 'import', 'spheres', 'capacity')).toBe('purpose');
  });

  test('one at a time: what was not taken up nor waved away stays', () => {
    expect(offered(60)).toBe('import');
    expect(offered(60, 'import', 'capacity')).toBe('spheres');
  });

  test('the home screen comes first in the second week, or as soon as a round was gone through', () => {
    const facts = { firstOn: SUNDAY, hasDoneRound: false, settled: new Set<LaterOffer>() };
    expect(offerOn(addDays(SUNDAY, 6), facts)).toBeUndefined();
    expect(offerOn(addDays(SUNDAY, 7), facts)).toBe('install');
    expect(offerOn(SUNDAY, { ...facts, hasDoneRound: true })).toBe('install');
    expect(offerOn(SUNDAY, { ...facts, hasDoneRound: true, settled: new Set(['install']) })).toBeUndefined();
  });

  test('nothing once all is done or waved away', () => {
    expect(offered(60, ...LATER_OFFERS)).toBeUndefined();
  });
});
