import { expect, test } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { profileOf, saveProfile } from '../../src/store/profile.ts';
import { undo } from '../../src/store/undo.ts';
import { openFresh } from '../support/open.ts';

test('a profile begins empty, changes field by field, and each change can be undone', async () => {
  const database = await openFresh();
  expect(await profileOf(database)).toEqual({ offers: [], seeks: [], interests: [] });
  await saveProfile(database, { offers: ['budgets'] });
  await saveProfile(database, { level: 'board' });
  const undoId = await saveProfile(database, { level: undefined, seeks: ['a choir'] });
  expect(await profileOf(database)).toEqual({ offers: ['budgets'], seeks: ['a choir'], interests: [] });
  await undo(database, undoId, calendarDate('2026-03-08'));
  expect(await profileOf(database)).toEqual({ offers: ['budgets'], seeks: [], interests: [], level: 'board' });
});
