import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import type { CheckIn } from '../../src/store/own-rows.ts';
import { roundSummary } from '../../src/store/round-summary.ts';
import { makeContact, makeInteraction, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

test('signs of life are counted over the week, a person once; those noted in the round are named', async () => {
  const database = await openFresh();
  const round: CheckIn = {
    id: 'round',
    createdAt: '2026-03-10T18:00:00.000Z',
    updatedAt: '2026-03-10T18:00:00.000Z',
    rev: 1,
    startsOn: SUNDAY,
    minutes: 5,
    step: 1,
  };
  const tuesday = addDays(SUNDAY, 2);
  const inRound = '2026-03-10T18:05:00.000Z';
  await database.contacts.bulkAdd(['ada', 'bo', 'carl', 'dea'].map((id) => makeContact({ id, displayName: id })));
  await database.interactions.bulkAdd([
    makeInteraction({ contactIds: ['ada'], day: SUNDAY }),
    makeInteraction({ contactIds: ['bo', 'carl'], day: tuesday, createdAt: inRound }),
    makeInteraction({ contactIds: ['ada'], day: tuesday, createdAt: inRound }),
    makeInteraction({ contactIds: ['dea'], day: addDays(SUNDAY, -1), createdAt: inRound }),
    makeInteraction({ contactIds: ['dea'], day: tuesday, createdAt: inRound, initiator: 'them', answered: 'open' }),
    makeInteraction({ contactIds: ['dea'], day: tuesday, createdAt: inRound, deletedAt: inRound }),
    makeInteraction({ contactIds: ['dea'], day: tuesday, createdAt: inRound, precision: 'month' }),
  ]);
  const { signs, contacts } = await roundSummary(database, round);
  expect(signs).toBe(3);
  expect(contacts.map(({ id }) => id)).toEqual(['bo', 'carl', 'ada']);
});
