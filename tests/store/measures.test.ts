import { expect, test } from 'vitest';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import { keepMeasureDraft, measuresNow, measureStanding, saveMeasure, trashMeasure } from '../../src/store/measures.ts';
import { saveSettings } from '../../src/store/settings.ts';
import { undo } from '../../src/store/undo.ts';
import { makeContact, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const FORM = [{ questionId: 'form', score: 3 }] as const;

test('one measure a day: answering again that day takes its place', async () => {
  const database = await openFresh();
  await saveMeasure(database, SUNDAY, FORM);
  await saveMeasure(database, SUNDAY, [{ questionId: 'form', score: 4, words: ' better ' }]);
  const { measures } = await measuresNow(database, SUNDAY);
  expect(measures).toHaveLength(1);
  expect(measures[0]).toMatchObject({ day: SUNDAY, answers: [{ questionId: 'form', score: 4, words: 'better' }] });
});

test('the earliest stands first, and what says nothing is not kept', async () => {
  const database = await openFresh();
  await saveMeasure(database, SUNDAY, FORM);
  await saveMeasure(database, addDays(SUNDAY, -90), FORM);
  expect(await saveMeasure(database, addDays(SUNDAY, 1), [{ questionId: 'form', words: ' ' }])).toBeUndefined();
  const { measures } = await measuresNow(database, SUNDAY);
  expect(measures.map(({ day }) => day)).toEqual([addDays(SUNDAY, -90), SUNDAY]);
});

test('it is time again a quarter after the last, or after another span', async () => {
  const database = await openFresh();
  await saveMeasure(database, SUNDAY, FORM);
  const dueOn = calendarDate('2026-06-08');
  expect(await measureStanding(database, addDays(dueOn, -1))).toMatchObject({ lastOn: SUNDAY, dueOn, isDue: false });
  expect(await measureStanding(database, dueOn)).toMatchObject({ isDue: true });
  await saveSettings(database, { measureEvery: { every: 1, unit: 'year' } });
  expect(await measureStanding(database, dueOn)).toMatchObject({ dueOn: '2027-03-08', isDue: false });
});

test('the first time is after a month with people', async () => {
  const database = await openFresh();
  expect((await measureStanding(database, SUNDAY)).isDue).toBe(false);
  await database.contacts.add(makeContact({ createdAt: '2026-03-01T12:00:00.000Z' }));
  expect((await measureStanding(database, calendarDate('2026-03-28'))).isDue).toBe(false);
  expect((await measureStanding(database, calendarDate('2026-03-29'))).isDue).toBe(true);
});

test('what was thrown away is not counted, and comes back when that is undone', async () => {
  const database = await openFresh();
  await saveMeasure(database, SUNDAY, FORM);
  const [measure] = (await measuresNow(database, SUNDAY)).measures;
  const undoId = await trashMeasure(database, measure?.id ?? '');
  expect((await measuresNow(database, SUNDAY)).measures).toEqual([]);
  expect((await measureStanding(database, SUNDAY)).lastOn).toBeUndefined();
  await undo(database, undoId, SUNDAY);
  expect((await measuresNow(database, SUNDAY)).measures).toHaveLength(1);
});

test('throwing away what is gone does nothing', async () => {
  const database = await openFresh();
  await trashMeasure(database, 'nobody');
  expect(await database.measures.count()).toBe(0);
});

test('what is begun is kept until it is saved or let go', async () => {
  const database = await openFresh();
  const draft = { day: SUNDAY, answers: [{ questionId: 'form', score: 2 }] };
  await keepMeasureDraft(database, draft);
  expect((await measuresNow(database, SUNDAY)).draft).toEqual(draft);
  await keepMeasureDraft(database, undefined);
  expect(await measuresNow(database, SUNDAY)).not.toHaveProperty('draft');
  await keepMeasureDraft(database, draft);
  await saveMeasure(database, SUNDAY, draft.answers);
  expect(await measuresNow(database, SUNDAY)).not.toHaveProperty('draft');
});
