/** What the way home from one meeting asks about, in the database. */
import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { wayHomeOf } from '../../src/store/way-home-page.ts';
import { makeContact, makeMeeting, makeNetwork, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

test('the members who are there, those of them who were not at it, and the next meeting', async () => {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({ id: 'ada' }),
    makeContact({ id: 'bo' }),
    makeContact({ id: 'cy', standing: 'never' }),
    makeContact({ id: 'di', deletedAt: '2026-03-01T12:00:00.000Z' }),
  ]);
  await database.networks.add(makeNetwork({ id: 'circle', memberIds: ['cy', 'bo', 'di', 'ada', 'gone'] }));
  await database.meetings.bulkAdd([
    makeMeeting({ id: 'sunday', networkId: 'circle', attendeeIds: ['ada', 'guest'] }),
    makeMeeting({ id: 'next', networkId: 'circle', day: addDays(SUNDAY, 7) }),
  ]);
  const page = await wayHomeOf(database, 'sunday', SUNDAY);
  expect(page?.members.map(({ id }) => id)).toEqual(['cy', 'bo', 'ada']);
  expect(page?.absent.map(({ id }) => id)).toEqual(['bo']);
  expect(page?.network.id).toBe('circle');
  // of today the meeting itself is ahead until it is told of
  expect(page).not.toHaveProperty('next');
  await database.meetings.update('sunday', { attended: true });
  expect((await wayHomeOf(database, 'sunday', SUNDAY))?.next?.meeting?.id).toBe('next');
});

test('nothing of a meeting that is not there', async () => {
  const database = await openFresh();
  await database.meetings.add(makeMeeting({ id: 'lost', networkId: 'gone' }));
  expect(await wayHomeOf(database, 'lost', SUNDAY)).toBeUndefined();
  expect(await wayHomeOf(database, 'never', SUNDAY)).toBeUndefined();
});
