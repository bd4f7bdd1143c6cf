import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { deleteForGood, emptyOldTrash, emptyTrash } from '../../src/store/delete-for-good.ts';
import { saveMeasure, trashMeasure } from '../../src/store/measures.ts';
import { addNetwork, trashNetwork } from '../../src/store/networks.ts';
import { restoreThings } from '../../src/store/restore.ts';
import { lookBackOn, reviewsOf, trashReview } from '../../src/store/reviews.ts';
import { trashedThings } from '../../src/store/trash.ts';
import { trashedIn } from '../../src/store/trashed-rows.ts';
import { makeContact, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

async function openWithTrash() {
  const database = await openFresh();
  await saveMeasure(database, SUNDAY, [{ questionId: 'form', score: 3 }]);
  const measureId = (await database.measures.toCollection().primaryKeys())[0] ?? '';
  await trashMeasure(database, measureId);
  const { id: networkId } = await addNetwork(database, { name: 'Choir' });
  await lookBackOn(database, { networkId, answers: { trust: 4 } }, SUNDAY);
  const reviewId = (await reviewsOf(database, networkId))[0]?.id ?? '';
  await trashReview(database, reviewId);
  return { database, measureId, networkId, reviewId };
}

test('rows are found in the trash with an index and without, all of them or those of before', async () => {
  const database = await openFresh();
  await database.contacts.bulkAdd([makeContact({ id: 'here' }), makeContact({ id: 'gone', deletedAt: '2026-03-01' })]);
  await database.measures.bulkAdd([
    { id: 'here', createdAt: '', updatedAt: '', rev: 1, day: SUNDAY, answers: [] },
    { id: 'gone', createdAt: '', updatedAt: '', rev: 1, day: SUNDAY, answers: [], deletedAt: '2026-03-01' },
  ]);
  for (const table of [database.contacts, database.measures]) {
    expect(await trashedIn(table as never).primaryKeys()).toEqual(['gone']);
    expect(await trashedIn(table as never, '2026-03-01').count()).toBe(0);
    expect(await trashedIn(table as never, '2026-03-02').count()).toBe(1);
  }
});

test('answers to oneself and a review lie in the trash, and come back', async () => {
  const { database, measureId, networkId, reviewId } = await openWithTrash();
  const things = await trashedThings(database, SUNDAY);
  expect(things).toMatchObject(
    expect.arrayContaining([
      expect.objectContaining({ table: 'measures', id: measureId }),
      expect.objectContaining({ table: 'reviews', id: reviewId, name: 'Choir' }),
    ]),
  );
  await restoreThings(
    database,
    [
      { table: 'measures', id: measureId },
      { table: 'reviews', id: reviewId },
    ],
    SUNDAY,
  );
  expect(await trashedThings(database, SUNDAY)).toEqual([]);
  expect(await reviewsOf(database, networkId)).toHaveLength(1);
  expect((await database.measures.get(measureId))?.deletedAt).toBeUndefined();
});

test('a review of a network that lies in the trash too is not told of', async () => {
  const { database, networkId } = await openWithTrash();
  await trashNetwork(database, networkId);
  const tables = (await trashedThings(database, SUNDAY)).map(({ table }) => table);
  expect(tables.toSorted()).toEqual(['measures', 'networks']);
});

test('they are deleted for good one by one, all at once, or after thirty days', async () => {
  const { database, measureId, reviewId } = await openWithTrash();
  await deleteForGood(database, [{ table: 'measures', id: measureId }]);
  expect(await database.measures.count()).toBe(0);
  await emptyTrash(database);
  expect(await database.reviews.get(reviewId)).toBeUndefined();
  const again = await openWithTrash();
  const long = addDays(SUNDAY, 4000);
  await emptyOldTrash(again.database, long);
  expect(await again.database.measures.count()).toBe(0);
  expect(await again.database.reviews.count()).toBe(0);
});
