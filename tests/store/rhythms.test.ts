import { expect, test } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { changeDefaultRhythm, loosenTie, startAfresh } from '../../src/store/rhythms.ts';
import { settingsOf } from '../../src/store/settings.ts';
import { undo } from '../../src/store/undo.ts';
import { makeContact, makeSphere } from '../support/make.ts';
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

test('loosening a tie reaches everyone with a tighter rhythm, wherever it comes from; one undo brings all back', async () => {
  const database = await openFresh();
  const loose = { tie: 'weak', rhythmSince: today, dueOn: calendarDate('2026-03-20') } as const;
  const month = { every: 1, unit: 'month' } as const;
  const year = { every: 1, unit: 'year' } as const;
  const work = makeSphere({ id: 'work', rhythms: { weak: month, strong: month } });
  const contacts = [
    makeContact({ id: 'own', ...loose, rhythm: { every: 2, unit: 'week' } }),
    makeContact({ id: 'of-work', ...loose, sphereIds: ['work'] }),
    makeContact({ id: 'heir', ...loose }),
    makeContact({ id: 'looser', ...loose, rhythm: { every: 2, unit: 'year' } }),
    makeContact({ id: 'close', ...loose, tie: 'strong', sphereIds: ['work'] }),
  ];
  await database.spheres.add(work);
  await database.contacts.bulkAdd(contacts);
  await changeDefaultRhythm(database, { tie: 'weak', every: { every: 6, unit: 'month' } }, today);
  const before = [await database.contacts.toArray(), await database.spheres.toArray()];

  const undoId = await loosenTie(database, { tie: 'weak', rhythm: year }, today);
  const after = new Map((await database.contacts.toArray()).map((contact) => [contact.id, contact]));
  expect(after.get('own')).toMatchObject({ rhythm: year });
  expect(after.get('of-work')).not.toHaveProperty('rhythm');
  expect(after.get('looser')).toMatchObject({ rhythm: { every: 2, unit: 'year' }, dueOn: '2026-03-20' });
  expect(after.get('close')).toMatchObject({ dueOn: '2026-03-20' });
  expect((await database.spheres.get('work'))?.rhythms).toEqual({ weak: year, strong: month });
  expect((await settingsOf(database)).defaultRhythms.weak).toEqual(year);

  await undo(database, undoId, today);
  expect([await database.contacts.toArray(), await database.spheres.toArray()]).toEqual(before);
  expect((await settingsOf(database)).defaultRhythms.weak).toEqual({ every: 6, unit: 'month' });
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
