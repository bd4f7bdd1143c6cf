import { expect, test } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { changeDefaultRhythm, startAfresh } from '../../src/store/rhythms.ts';
import { settingsOf } from '../../src/store/settings.ts';
import { makeContact } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const today = calendarDate('2026-03-08');

test('a default rhythm reaches those who inherit it, and leaves those who have their own', async () => {
  const database = await openFresh();
  const since = { tie: 'weak', rhythmSince: today, dueOn: calendarDate('2027-03-08') } as const;
  const own = makeContact({ id: 'own', ...since, rhythm: { every: 1, unit: 'year' } });
  await database.contacts.bulkAdd([makeContact({ id: 'heir', ...since }), own]);
  await changeDefaultRhythm(database, { tie: 'weak', every: { every: 6, unit: 'month' } }, today);
  expect(await database.contacts.get('heir')).toMatchObject({ dueOn: '2026-09-08' });
  expect(await database.contacts.get('own')).toEqual(own);
});

test('a fresh start plans those overdue over the weeks to come, and nobody else', async () => {
  const database = await openFresh();
  const late = Array.from({ length: 12 }, (_, index) =>
    makeContact({ id: `late-${index}`, tie: 'strong', rhythmSince: today, dueOn: calendarDate('2025-12-01') }),
  );
  const soon = makeContact({ id: 'soon', tie: 'strong', rhythmSince: today, dueOn: calendarDate('2026-03-10') });
  await database.contacts.bulkAdd([...late, soon]);
  await startAfresh(database, today);
  const days = (await database.contacts.bulkGet(late.map(({ id }) => id))).map((contact) => contact?.dueOn);
  expect(days.every((day) => day !== undefined && day >= today)).toBe(true);
  expect(new Set(days).size).toBeGreaterThan(10);
  expect(await database.contacts.get('soon')).toEqual(soon);
  expect(await settingsOf(database)).toMatchObject({ lastFreshStartOn: today });
});
