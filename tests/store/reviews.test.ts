/** Looking back on networks, in the database. */
import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import type { Database } from '../../src/store/database.ts';
import { dueReviews, lookBackOn, reviewsOf, reviewStanding, trashReview } from '../../src/store/reviews.ts';
import { undo } from '../../src/store/undo.ts';
import { makeMeeting, makeNetwork, makeReview, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const ANSWERS = { purpose: 3, chemistry: 1 };

async function withNetworks(): Promise<Database> {
  const database = await openFresh();
  await database.networks.bulkAdd([
    makeNetwork({ id: 'old', createdAt: '2024-03-01T12:00:00.000Z' }),
    makeNetwork({ id: 'young', createdAt: '2026-02-01T12:00:00.000Z' }),
    makeNetwork({ id: 'seen', createdAt: '2023-01-01T12:00:00.000Z' }),
    makeNetwork({ id: 'closed', createdAt: '2023-01-01T12:00:00.000Z', closedOn: SUNDAY }),
  ]);
  await database.reviews.bulkAdd([
    makeReview({ id: 'first', networkId: 'seen', day: addDays(SUNDAY, -400) }),
    makeReview({ id: 'second', networkId: 'seen', day: addDays(SUNDAY, -30) }),
    makeReview({ networkId: 'old', day: addDays(SUNDAY, -3), deletedAt: '2026-03-06T12:00:00.000Z' }),
  ]);
  return database;
}

test('looking back is kept with its answers, and the network has its decision; undone, both are gone', async () => {
  const database = await withNetworks();
  const draft = { networkId: 'old', answers: ANSWERS, decision: 'change' as const, note: 'Shorter meetings' };
  const { undoId } = await lookBackOn(database, draft, SUNDAY);
  expect(await reviewsOf(database, 'old')).toMatchObject([{ ...draft, day: SUNDAY }]);
  expect(await database.networks.get('old')).toMatchObject({ decision: 'change' });
  expect(await database.networks.get('old')).not.toHaveProperty('closedOn');
  await undo(database, undoId, SUNDAY);
  expect(await reviewsOf(database, 'old')).toEqual([]);
  expect(await database.networks.get('old')).not.toHaveProperty('decision');
});

test('leaving closes the network, and keeps all that was', async () => {
  const database = await withNetworks();
  await database.meetings.add(makeMeeting({ networkId: 'old' }));
  const { undoId } = await lookBackOn(database, { networkId: 'old', answers: {}, decision: 'leave' }, SUNDAY);
  expect(await database.networks.get('old')).toMatchObject({ decision: 'leave', closedOn: SUNDAY });
  expect(await database.meetings.count()).toBe(1);
  await undo(database, undoId, SUNDAY);
  expect(await database.networks.get('old')).not.toHaveProperty('closedOn');
  await lookBackOn(database, { networkId: 'closed', answers: {}, decision: 'leave' }, addDays(SUNDAY, 1));
  expect(await database.networks.get('closed')).toMatchObject({ closedOn: SUNDAY });
});

test('one may look back without deciding anything, also on a network that is gone', async () => {
  const database = await withNetworks();
  await lookBackOn(database, { networkId: 'old', answers: ANSWERS }, SUNDAY);
  await lookBackOn(database, { networkId: 'nowhere', answers: ANSWERS, decision: 'keep' }, SUNDAY);
  expect((await database.networks.get('old'))?.rev).toBe(1);
  expect(await reviewsOf(database, 'old')).toHaveLength(1);
});

test('the latest stands first; one that was thrown away is out of sight until that is undone', async () => {
  const database = await withNetworks();
  const idsNow = async () => (await reviewsOf(database, 'seen')).map(({ id }) => id);
  expect(await idsNow()).toEqual(['second', 'first']);
  const undoId = await trashReview(database, 'second');
  expect(await idsNow()).toEqual(['first']);
  await trashReview(database, 'second');
  await undo(database, undoId, SUNDAY);
  expect(await idsNow()).toEqual(['second', 'first']);
});

test('those that wait to be looked back on, the longest first', async () => {
  const database = await withNetworks();
  const dueNow = async () => (await dueReviews(database, SUNDAY)).map(({ network, reason }) => [network.id, reason]);
  expect(await dueNow()).toEqual([['old', 'half-year']]);
  await database.meetings.bulkAdd(
    [10, 20].map((days) => makeMeeting({ networkId: 'young', day: addDays(SUNDAY, -days), feeling: 'drained' })),
  );
  expect(await dueNow()).toEqual([
    ['old', 'half-year'],
    ['young', 'drained'],
  ]);
  await trashReview(database, 'second');
  expect(await dueNow()).toEqual([
    ['old', 'half-year'],
    ['seen', 'half-year'],
    ['young', 'drained'],
  ]);
  expect((await dueReviews(database, SUNDAY))[1]?.lastOn).toBe(addDays(SUNDAY, -400));
});

test('of one network when one last looked back, and why to do so now', async () => {
  const database = await withNetworks();
  const standingOf = (id: string) => reviewStanding(database, id, SUNDAY);
  expect(await standingOf('old')).toEqual({ lastOn: undefined, reason: 'half-year' });
  expect(await standingOf('seen')).toEqual({ lastOn: addDays(SUNDAY, -30), reason: undefined });
  expect(await standingOf('nowhere')).toEqual({ lastOn: undefined, reason: undefined });
});
