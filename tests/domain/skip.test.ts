/** Skips teach: the third 'not this week' in a row asks whether the rhythm is right. */
import { expect, test } from 'vitest';
import type { Plan } from '../../src/domain/plan.ts';
import { skipsAskForChange, skipsInARow } from '../../src/domain/skip.ts';

type Week = 'skipped' | 'kept' | 'without';

const ITEMS = {
  skipped: [{ contactId: 'helle', reasons: [], choice: 'not-this-week' }],
  kept: [{ contactId: 'helle', reasons: [] }],
  without: [{ contactId: 'mette', reasons: [], choice: 'not-this-week' }],
} as const satisfies { readonly [Key in Week]: Plan['items'] };

test.each<[readonly Week[], number]>([
  [[], 0],
  [['kept'], 0],
  [['skipped'], 1],
  [['skipped', 'skipped', 'kept', 'skipped'], 2],
  [['kept', 'skipped', 'skipped', 'skipped'], 0],
  [['skipped', 'without', 'without', 'skipped', 'skipped'], 3],
  [['without'], 0],
])('Newest first, %j makes %i in a row', (weeks, expected) => {
  expect(
    skipsInARow(
      'helle',
      weeks.map((week) => ({ items: ITEMS[week] })),
    ),
  ).toBe(expected);
});

test('The third in a row, and every one after it, asks', () => {
  expect([0, 1, 2, 3, 4].map(skipsAskForChange)).toEqual([false, false, false, true, true]);
});
