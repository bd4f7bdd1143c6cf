import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { backNow } from '../../src/store/coming-back.ts';
import { dismiss } from '../../src/store/dismissals.ts';
import { makeContact, makeSettings, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const ago = (days: number) => addDays(SUNDAY, -days);
const LATE = makeContact({ displayName: 'Ada', tie: 'strong', dueOn: ago(9) });
const BORN = makeContact({ displayName: 'Bo', tie: 'weak', birthday: { month: 2, day: 20 } });

async function openAfter(days: number, ...contacts: readonly ReturnType<typeof makeContact>[]) {
  const database = await openFresh();
  await database.settings.add(makeSettings({ lastOpenedOn: ago(days) }));
  await database.contacts.bulkAdd([...contacts]);
  return database;
}

test('whoever was not away, or has nothing to come back to, is told nothing', async () => {
  expect(await backNow(await openAfter(20, LATE, BORN), SUNDAY)).toBeUndefined();
  expect(await backNow(await openAfter(30), SUNDAY)).toBeUndefined();
});

test('a fresh start is offered where somebody waits, and what went on is told in any case', async () => {
  const story = [{ kind: 'birthday', names: ['Bo'] }];
  expect(await backNow(await openAfter(30, BORN), SUNDAY)).toEqual({ story, isFreshOffered: false });
  expect(await backNow(await openAfter(30, BORN, LATE), SUNDAY)).toEqual({ story, isFreshOffered: true });
  expect(await backNow(await openAfter(30, LATE), SUNDAY)).toEqual({ story: [], isFreshOffered: true });
});

test('a fresh start that was waved away is not offered', async () => {
  const database = await openAfter(30, LATE);
  await dismiss(database, 'fresh-start', addDays(SUNDAY, 9));
  expect(await backNow(database, SUNDAY)).toBeUndefined();
});
