/** What is offered in the weeks after the first run. */
import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { LATER_OFFERS, offerOn, type LaterOffer } from '../../src/domain/offers.ts';
import { SUNDAY } from '../support/make.ts';

function offered(days: number, ...settled: readonly LaterOffer[]): LaterOffer | undefined {
  return offerOn(addDays(SUNDAY, days), { firstOn: SUNDAY, settled: new Set(settled) });
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

  test('nothing once all is done or waved away', () => {
    expect(offered(60, ...LATER_OFFERS)).toBeUndefined();
  });
});
