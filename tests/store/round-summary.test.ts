import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import type { CheckIn } from '../../src/store/own-rows.ts';
import { roundSummary } from '../../src/store/round-summary.ts';
import { makeContact, makeInteraction, makePlan, makeTip, SUNDAY } from '../support/make.ts';
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

test('what was passed on in the round is told with those it went to', async () => {
  const database = await openFresh();
  const start = '2026-03-10T18:00:00.000Z';
  const inRound = '2026-03-10T18:05:00.000Z';
  const round: CheckIn = { ...makePlan({ createdAt: start }), minutes: 5, step: 1 };
  await database.contacts.bulkAdd([
    makeContact({ id: 'ada' }),
    makeContact({ id: 'bo' }),
    makeContact({ id: 'carl', deletedAt: inRound }),
  ]);
  await database.tips.bulkAdd([makeTip({ id: 'article' }), makeTip({ id: 'book' })]);
  const passed = (contactId: string, tipId: string, createdAt = inRound) =>
    makeInteraction({ contactIds: [contactId], tipId, createdAt });
  await database.interactions.bulkAdd([
    passed('ada', 'article'),
    passed('bo', 'article'),
    passed('carl', 'book'),
    passed('ada', 'book', '2026-03-09T18:00:00.000Z'),
    passed('ada', 'gone'),
  ]);
  const { passedOn } = await roundSummary(database, round);
  expect(passedOn.map(({ tip, to }) => [tip.id, to.map(({ id }) => id)])).toEqual([['article', ['ada', 'bo']]]);
});
