/** The places of a sector: a pitch apart, within its edges. */
import { expect, test } from 'vitest';
import { placesIn, rowsOf } from '../../src/domain/rose-rows.ts';

const QUARTER = { from: 0, to: Math.PI / 2 };

test('there is a row at the ring, rows within it and rows beyond', () => {
  const { rows, ringAt } = rowsOf(QUARTER, 'weak', 0.05);
  expect(rows[ringAt]?.radius).toBeCloseTo(0.79);
  expect(ringAt).toBe(4);
  expect(rows).toHaveLength(8);
});

test('neighbours are a pitch apart at least, and half a pitch from the edge', () => {
  const { rows, ringAt } = rowsOf(QUARTER, 'strong', 0.05);
  const { radius = 0, angles = [] } = rows[ringAt] ?? {};
  const steps = angles.slice(1).map((angle, place) => 2 * radius * Math.sin((angle - (angles[place] ?? 0)) / 2));
  expect(Math.min(...steps)).toBeGreaterThanOrEqual(0.05 - 1e-9);
  expect((angles[0] ?? 0) * radius).toBeGreaterThanOrEqual(0.025);
});

test('a sector that is narrower than a dot has no place, one as narrow as two has one', () => {
  expect(placesIn(rowsOf({ from: 1, to: 1.01 }, 'strong', 0.078))).toBe(0);
  const { rows, ringAt } = rowsOf({ from: 1, to: 1.3 }, 'strong', 0.078);
  expect(rows[ringAt]?.angles).toEqual([expect.closeTo(1.15)]);
});
