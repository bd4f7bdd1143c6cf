import { expect, test } from 'vitest';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';
import { saveSettings } from '../../src/store/settings.ts';
import { timeGiven } from '../../src/store/time-given.ts';
import { makeContact, makeInteraction, makeSphere } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

/** A Wednesday; the round is on Sundays. */
const today = calendarDate('2026-03-11');

test('the minutes since the last round are counted, but for those with family and friends alone', async () => {
  const database = await openFresh();
  await database.spheres.add(makeSphere({ id: 'family', private: true }));
  await database.contacts.bulkAdd([makeContact({ id: 'ada' }), makeContact({ id: 'mother', sphereIds: ['family'] })]);
  const talk = { day: today, minutes: 30, contactIds: ['ada'] };
  await database.interactions.bulkAdd([
    makeInteraction(talk),
    makeInteraction({ ...talk, day: calendarDate('2026-03-08'), contactIds: ['ada', 'mother'], minutes: 15 }),
    makeInteraction({ ...talk, day: calendarDate('2026-03-07') }),
    makeInteraction({ ...talk, day: addDays(today, 1) }),
    makeInteraction({ ...talk, contactIds: ['mother'] }),
    makeInteraction({ ...talk, deletedAt: '2026-03-11T12:00:00.000Z' }),
    makeInteraction({ ...talk, precision: 'month' }),
    makeInteraction({ day: today, contactIds: ['ada'] }),
  ]);
  expect(await timeGiven(database, today)).toEqual({ minutes: 45, standing: 'noted' });
  await saveSettings(database, { minutesPerWeek: 60 });
  expect(await timeGiven(database, today)).toEqual({ minutes: 45, wish: 60, standing: 'nearly' });
});
