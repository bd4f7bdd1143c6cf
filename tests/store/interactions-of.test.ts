/** Histories of a few and of many: however they are read, the answer is the same. */
import { expect, test } from 'vitest';
import { historiesWith, interactionsByContact, openReplies } from '../../src/store/interactions-of.ts';
import { calendarDate } from '../../src/domain/calendar-date.ts';
import { makeInteraction } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const thrownAway = { deletedAt: '2026-03-01T12:00:00.000Z' };

test.each([
  ['one by one, for there are few', 3, 0],
  ['all at once, for there are many and little has happened', 200, 0],
  ['one by one, for there are many and much has happened', 60, 500],
])('%s', async (_, people, others) => {
  const database = await openFresh();
  await database.interactions.bulkAdd([
    makeInteraction({ id: 'dinner', contactIds: ['0', '1', 'someone'] }),
    makeInteraction({ id: 'call', contactIds: ['1'] }),
    makeInteraction({ id: 'thrown', contactIds: ['2'], ...thrownAway }),
    ...Array.from({ length: others }, () => makeInteraction({ contactIds: ['someone'] })),
  ]);
  const ids = Array.from({ length: people }, (_each, index) => String(index));
  const byContact = await interactionsByContact(database, [...ids, '1']);
  const met = new Map([...byContact].map(([id, rows]) => [id, rows.map((row) => row.id).toSorted()]));
  expect([...met.keys()].toSorted()).toEqual(ids.toSorted());
  expect(met.get('0')).toEqual(['dinner']);
  expect(met.get('1')).toEqual(['call', 'dinner']);
  expect(met.get('2')).toEqual([]);
});

test('a history begins with the latest', async () => {
  const database = await openFresh();
  await database.interactions.bulkAdd([
    makeInteraction({ id: 'before', contactIds: ['ada'], day: calendarDate('2026-01-01') }),
    makeInteraction({ id: 'after', contactIds: ['ada'], day: calendarDate('2026-02-01') }),
  ]);
  const history = (await historiesWith(database, ['ada'])).get('ada') ?? [];
  expect(history.map(({ id }) => id)).toEqual(['after', 'before']);
});

test('what they wait for a reply to', async () => {
  const database = await openFresh();
  const open = { answered: 'open', openSince: calendarDate('2026-03-01') } as const;
  await database.interactions.bulkAdd([
    makeInteraction({ id: 'theirs', initiator: 'them', ...open }),
    makeInteraction({ id: 'mine', initiator: 'me', ...open }),
    makeInteraction({ id: 'answered', initiator: 'them', answered: 'yes' }),
    makeInteraction({ id: 'thrown', initiator: 'them', ...open, ...thrownAway }),
  ]);
  expect((await openReplies(database)).map(({ id }) => id)).toEqual(['theirs']);
});
