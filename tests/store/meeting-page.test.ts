/** What a meeting's page shows. */
import { expect, test } from 'vitest';
import { meetingPage } from '../../src/store/meeting-page.ts';
import { makeContact, makeMeeting, makeNetwork } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

test('a meeting with the members of its network and others who were there, none of them twice', async () => {
  const database = await openFresh();
  await database.contacts.bulkAdd([
    makeContact({ id: 'ada' }),
    makeContact({ id: 'bo' }),
    makeContact({ id: 'gone', deletedAt: '2026-03-01T12:00:00.000Z' }),
  ]);
  await database.networks.add(makeNetwork({ id: 'choir', memberIds: ['ada', 'gone'] }));
  await database.meetings.add(makeMeeting({ id: 'tuesday', networkId: 'choir', attendeeIds: ['bo', 'ada'] }));
  const page = await meetingPage(database, 'tuesday');
  expect(page?.people.map(({ id }) => id)).toEqual(['ada', 'bo']);
  expect(page?.network.id).toBe('choir');
  expect(await meetingPage(database, 'none')).toBeUndefined();
});
