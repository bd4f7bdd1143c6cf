import { expect, test } from 'vitest';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import { tellHow } from '../../src/store/exchanges.ts';
import { helpToTell, waveTellingAway } from '../../src/store/help-told.ts';
import { undo } from '../../src/store/undo.ts';
import { makeContact, makeExchange } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const today = calendarDate('2026-03-08');

function helpFrom(contactId: string, days: number) {
  return makeExchange({ id: `${contactId} ${days}`, contactId, direction: 'received', day: addDays(today, -days) });
}

test('help is asked about one at a time, each once, and not of those who want no suggestions', async () => {
  const database = await openFresh();
  await database.contacts.bulkAdd([makeContact({ id: 'ada' }), makeContact({ id: 'quiet', standing: 'never' })]);
  await database.exchanges.bulkAdd([helpFrom('ada', 60), helpFrom('ada', 20), helpFrom('quiet', 10)]);
  const asked = async () => (await helpToTell(database, today))?.entry.id;
  expect(await asked()).toBe('ada 20');
  await tellHow(database, 'ada 20', today);
  expect(await asked()).toBe('ada 60');
  const undoId = await waveTellingAway(database, helpFrom('ada', 60));
  expect(await asked()).toBeUndefined();
  await undo(database, undoId, today);
  expect(await asked()).toBe('ada 60');
});
