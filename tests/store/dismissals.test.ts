import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { dismiss, dismissedOffers } from '../../src/store/dismissals.ts';
import { undo } from '../../src/store/undo.ts';
import { SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

test('what was waved away stays away until its day', async () => {
  const database = await openFresh();
  await dismiss(database, 'demand', addDays(SUNDAY, 7));
  expect([...(await dismissedOffers(database, SUNDAY))]).toEqual(['demand']);
  expect([...(await dismissedOffers(database, addDays(SUNDAY, 6)))]).toEqual(['demand']);
  expect([...(await dismissedOffers(database, addDays(SUNDAY, 7)))]).toEqual([]);
});

test('what was waved away by mistake comes back at once', async () => {
  const database = await openFresh();
  const undoId = await dismiss(database, 'fresh-start', addDays(SUNDAY, 7));
  await undo(database, undoId, SUNDAY);
  expect([...(await dismissedOffers(database, SUNDAY))]).toEqual([]);
});
