import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { movedOn, placeOf, type RoundFacts } from '../../src/domain/round.ts';
import type { Database } from '../../src/store/database.ts';
import type { CheckIn } from '../../src/store/own-rows.ts';
import { finishRound, latestRound, moveRound, openRound, putOff, roundOf, startRound } from '../../src/store/round.ts';
import { SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const START = { startsOn: SUNDAY, minutes: 10, waitingIds: ['ada', 'bo', 'carl'], thing: 'sort-ten' } as const;
const FACTS: RoundFacts = { open: 0, waitingIds: new Set(START.waitingIds) };

async function started(database: Database): Promise<CheckIn> {
  await startRound(database, START, SUNDAY);
  const row = await latestRound(database);
  if (row === undefined) throw new Error('no round was started');
  return row;
}

test('a round that is started keeps whom it is about and can be gone on with all week', async () => {
  const database = await openFresh();
  const row = await started(database);
  expect(row).toMatchObject({ startsOn: SUNDAY, minutes: 10, contactIds: START.waitingIds, thing: 'sort-ten' });
  expect(openRound(row, SUNDAY)).toBe(row);
  expect(openRound(row, addDays(SUNDAY, 7))).toBeUndefined();
});

test('two tabs that start at once start one round', async () => {
  const database = await openFresh();
  await Promise.all([startRound(database, START, SUNDAY), startRound(database, { ...START, minutes: 2 }, SUNDAY)]);
  expect(await database.checkIns.count()).toBe(1);
});

test('read anew after each move, a round stands where it stood', async () => {
  const database = await openFresh();
  let row = await started(database);
  const met: string[] = [];
  for (;;) {
    const place = placeOf(roundOf(row), FACTS);
    met.push(place.step === 'people' ? place.contactId : place.step);
    if (place.step === 'close') break;
    // oxlint-disable-next-line eslint/no-await-in-loop -- one move after the other
    await moveRound(database, row, movedOn(roundOf(row), FACTS));
    // oxlint-disable-next-line eslint/no-await-in-loop -- as above
    row = (await latestRound(database)) ?? row;
  }
  expect(met).toEqual(['since', 'ada', 'bo', 'carl', 'thing', 'close']);
});

test('a second tap, and a tab that is behind, move nothing', async () => {
  const database = await openFresh();
  const row = await started(database);
  const next = movedOn(roundOf(row), FACTS);
  await Promise.all([moveRound(database, row, next), moveRound(database, row, { ...next, step: 3 })]);
  expect(await latestRound(database)).toMatchObject({ step: 1, rev: 2 });
});

test('what is put off is kept, once', async () => {
  const database = await openFresh();
  const row = await started(database);
  await putOff(database, row.id, 'a-promise');
  await putOff(database, row.id, 'a-promise');
  expect((await latestRound(database))?.laterIds).toEqual(['a-promise']);
});

test('a finished round is not gone on with, and does not move', async () => {
  const database = await openFresh();
  const row = await started(database);
  await finishRound(database, row.id, SUNDAY);
  const finished = await latestRound(database);
  expect(openRound(finished, SUNDAY)).toBeUndefined();
  if (finished !== undefined) await moveRound(database, finished, { step: 2 });
  await finishRound(database, row.id, addDays(SUNDAY, 1));
  expect(await latestRound(database)).toEqual(finished);
});

test('an unfinished round of an earlier week is closed when the next one starts', async () => {
  const database = await openFresh();
  const old = await started(database);
  const nextWeek = addDays(SUNDAY, 7);
  await startRound(database, { ...START, startsOn: nextWeek }, nextWeek);
  expect(await database.checkIns.get(old.id)).toMatchObject({ finishedOn: nextWeek });
  expect(openRound(await latestRound(database), nextWeek)?.id).not.toBe(old.id);
});

test('a round written before its people were kept still reads', () => {
  const row: CheckIn = { id: 'old', createdAt: '', updatedAt: '', rev: 1, startsOn: SUNDAY, minutes: 5, step: 1 };
  expect(placeOf(roundOf(row), FACTS)).toEqual({ step: 'close' });
});
