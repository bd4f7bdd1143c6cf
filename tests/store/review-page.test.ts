/** What looking back on a network begins with: its reviews, how it left one, and to whom one may speak. */
import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { reviewPage } from '../../src/store/review-page.ts';
import { makeContact, makeMeeting, makeNetwork, makeReview, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

test('the latest review first, and how its meetings left one since a day', async () => {
  const database = await openFresh();
  await database.networks.add(makeNetwork({ id: 'choir' }));
  await database.reviews.bulkAdd([
    makeReview({ id: 'first', networkId: 'choir', day: addDays(SUNDAY, -200) }),
    makeReview({ id: 'second', networkId: 'choir', day: SUNDAY }),
  ]);
  await database.meetings.bulkAdd([
    makeMeeting({ networkId: 'choir', day: addDays(SUNDAY, -7), feeling: 'lifted' }),
    makeMeeting({ networkId: 'choir', day: addDays(SUNDAY, -300), feeling: 'drained' }),
  ]);
  const page = await reviewPage(database, 'choir');
  expect(page?.reviews.map(({ id }) => id)).toEqual(['second', 'first']);
  expect(page?.feltSince(undefined).map(({ feeling }) => feeling)).toEqual(['drained', 'lifted']);
  expect(page?.feltSince(addDays(SUNDAY, -200)).map(({ feeling }) => feeling)).toEqual(['lifted']);
  expect(await reviewPage(database, 'none')).toBeUndefined();
});

test('a word goes to whoever keeps it together, but for somebody in the trash or remembered', async () => {
  const database = await openFresh();
  await database.networks.add(makeNetwork({ id: 'choir', keeperId: 'ada' }));
  await database.contacts.add(makeContact({ id: 'ada' }));
  expect((await reviewPage(database, 'choir'))?.keeper?.id).toBe('ada');
  await database.contacts.update('ada', { standing: 'remembered' });
  expect((await reviewPage(database, 'choir'))?.keeper).toBeUndefined();
  await database.contacts.update('ada', { standing: undefined, deletedAt: '2026-03-01T12:00:00.000Z' });
  expect((await reviewPage(database, 'choir'))?.keeper).toBeUndefined();
});
