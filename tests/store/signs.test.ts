import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { signsLately } from '../../src/store/signs.ts';
import { makeContact, makeInteraction, makeSettings, makeSphere, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

test('signs stand in the weeks of the check-in, without private spheres and the trash', async () => {
  const database = await openFresh();
  const trashed = { deletedAt: '2026-03-08T12:00:00.000Z' };
  await database.spheres.bulkAdd([makeSphere({ id: 'family', private: true }), makeSphere({ id: 'work' })]);
  await database.contacts.bulkAdd([
    makeContact({ id: 'ada' }),
    makeContact({ id: 'mother', sphereIds: ['family'] }),
    makeContact({ id: 'per', sphereIds: ['family', 'work'] }),
    makeContact({ id: 'gone', ...trashed }),
  ]);
  const everyone = ['ada', 'mother', 'per', 'gone'];
  await database.interactions.bulkAdd([
    makeInteraction({ contactIds: everyone }),
    makeInteraction({ contactIds: everyone, day: addDays(SUNDAY, -1) }),
    makeInteraction({ contactIds: ['ada'], day: addDays(SUNDAY, -8) }),
    makeInteraction({ contactIds: ['ada'], day: addDays(SUNDAY, -3), ...trashed }),
    makeInteraction({ contactIds: ['ada'], day: addDays(SUNDAY, 3) }),
  ]);
  const counts = async (today = SUNDAY) => (await signsLately(database, today, 2)).weeks.map(({ signs }) => signs);
  expect(await counts()).toEqual([2, 2]);
  expect(await counts(addDays(SUNDAY, -1))).toEqual([1, 2]);
  await database.settings.put(makeSettings({ checkInWeekday: 1 }));
  expect(await counts()).toEqual([1, 4]);
  expect((await signsLately(database, SUNDAY, 2)).weeks[1]?.startsOn).toBe(addDays(SUNDAY, -6));
});

test('who is remembered is in no figure, as in insights', async () => {
  const database = await openFresh();
  await database.contacts.bulkAdd([makeContact({ id: 'ada' }), makeContact({ id: 'eva', standing: 'remembered' })]);
  await database.interactions.add(makeInteraction({ contactIds: ['ada', 'eva'], day: addDays(SUNDAY, -1) }));
  expect((await signsLately(database, SUNDAY, 12)).recent).toBe(1);
});

test('the last four weeks are told to the day, also on the morning on which a check-in week begins', async () => {
  const database = await openFresh();
  await database.contacts.add(makeContact({ id: 'ada' }));
  const days = [0, 6, 7, 27, 28, 40].map((ago) => addDays(SUNDAY, -ago));
  await database.interactions.bulkAdd(days.map((day) => makeInteraction({ contactIds: ['ada'], day })));
  expect((await signsLately(database, SUNDAY, 12)).recent).toBe(4);
});
