/** A meeting follows its interaction, and no other. */
import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { Writer } from '../../src/store/intend.ts';
import { meetingFollows } from '../../src/store/meeting-follows.ts';
import { makeInteraction, makeMeeting, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

test('a meeting of the same network and day that was logged as another interaction stays as it is', async () => {
  const database = await openFresh();
  await database.meetings.bulkAdd([
    makeMeeting({ id: 'ours', networkId: 'choir', interactionId: 'talk' }),
    makeMeeting({ id: 'other', networkId: 'choir', interactionId: 'another' }),
  ]);
  const before = makeInteraction({ id: 'talk', networkId: 'choir', contactIds: ['ada'] });
  const after = { ...before, day: addDays(SUNDAY, -1), minutes: 60, contactIds: ['bo'] };
  await meetingFollows(database, new Writer(), { before, after });
  expect(await database.meetings.get('ours')).toMatchObject({ day: after.day, minutes: 60, attendeeIds: ['bo'] });
  expect((await database.meetings.get('other'))?.rev).toBe(1);
});
