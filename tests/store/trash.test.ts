import { expect, test } from 'vitest';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { trashedThings } from '../../src/store/trash.ts';
import { makeContact, makeInteraction, makeIntroduction, makeSphere, makeTip } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const today = calendarDate('2026-03-08');

function at(day: string) {
  return { deletedAt: new Date(`${day}T12:00`).toISOString() };
}

test('people, interactions and spheres are told of, the latest first, with the days they have left', async () => {
  const database = await openFresh();
  const ada = makeContact({ id: 'ada', displayName: 'Ada', ...at('2026-03-01') });
  const talk = makeInteraction({ id: 'talk', contactIds: ['bo', 'ada'], ...at('2026-03-08') });
  const work = makeSphere({ id: 'work', ...at('2026-02-06') });
  await database.contacts.bulkAdd([ada, makeContact({ id: 'bo', displayName: 'Bo' })]);
  await database.interactions.bulkAdd([talk, makeInteraction({ contactIds: ['bo'] })]);
  await database.spheres.bulkAdd([work, makeSphere({ id: 'choir' })]);
  const things = await trashedThings(database, today);
  expect(things).toMatchObject([
    {
      table: 'interactions',
      id: 'talk',
      trashedOn: '2026-03-08',
      daysLeft: 30,
      interaction: talk,
      names: ['Bo', 'Ada'],
    },
    { table: 'contacts', id: 'ada', trashedOn: '2026-03-01', daysLeft: 23, contact: ada },
    { table: 'spheres', id: 'work', trashedOn: '2026-02-06', daysLeft: 0, sphere: work },
  ]);
});

test('what was with those in the trash alone is not told of by itself', async () => {
  const database = await openFresh();
  await database.contacts.bulkAdd([makeContact({ id: 'ada', ...at('2026-03-01') }), makeContact({ id: 'bo' })]);
  await database.interactions.bulkAdd([
    makeInteraction({ id: 'theirs', contactIds: ['ada'], ...at('2026-03-02') }),
    makeInteraction({ id: 'everyone’s', contactIds: ['ada', 'bo'], ...at('2026-03-02') }),
    makeInteraction({ id: 'of someone long gone', contactIds: ['nobody'], ...at('2026-03-02') }),
  ]);
  expect((await trashedThings(database, today)).map(({ id }) => id)).toEqual(['everyone’s', 'ada']);
});

test('an empty trash tells of nothing', async () => {
  expect(await trashedThings(await openFresh(), today)).toEqual([]);
});

test('tips are told of among the rest', async () => {
  const database = await openFresh();
  await database.tips.bulkAdd([makeTip({ id: 'kept' }), makeTip({ id: 'thrown', ...at('2026-03-07') })]);
  expect(await trashedThings(database, today)).toMatchObject([
    { table: 'tips', id: 'thrown', trashedOn: '2026-03-07', daysLeft: 29, tip: { id: 'thrown' } },
  ]);
});

test('an introduction is told of with the names of all whom it was to bring together', async () => {
  const database = await openFresh();
  await database.contacts.bulkAdd(['Anders', 'Sofie'].map((name) => makeContact({ id: name, displayName: name })));
  const contactIds = ['Anders', 'Sofie', 'gone'];
  await database.introductions.bulkAdd([
    makeIntroduction({ id: 'kept', contactIds }),
    makeIntroduction({ id: 'thrown', contactIds, ...at('2026-03-07') }),
  ]);
  expect(await trashedThings(database, today)).toMatchObject([
    { table: 'introductions', id: 'thrown', names: ['Anders', 'Sofie'], introduction: { id: 'thrown' } },
  ]);
});
