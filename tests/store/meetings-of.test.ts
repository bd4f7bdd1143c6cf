/** Reading meetings: of one network, and what lies ahead in all. */
import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { latestMeetingsOf, meetingById, meetingsAhead, meetingsOf, nextOf } from '../../src/store/meetings-of.ts';
import { makeMeeting, makeNetwork, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

const GONE = { deletedAt: '2026-03-08T12:00:00.000Z' };

test('the meetings of a network stand the latest first, without those in the trash', async () => {
  const database = await openFresh();
  await database.meetings.bulkAdd([
    makeMeeting({ id: 'first', networkId: 'choir', day: addDays(SUNDAY, -7) }),
    makeMeeting({ id: 'second', networkId: 'choir' }),
    makeMeeting({ id: 'gone', networkId: 'choir', ...GONE }),
    makeMeeting({ id: 'other', networkId: 'board' }),
  ]);
  expect((await meetingsOf(database, 'choir')).map(({ id }) => id)).toEqual(['second', 'first']);
  expect((await latestMeetingsOf(database, 'choir')).map(({ id }) => id)).toEqual(['second', 'first']);
});

test('a meeting is out of sight with its network', async () => {
  const database = await openFresh();
  await database.networks.add(makeNetwork({ id: 'choir', ...GONE }));
  await database.meetings.add(makeMeeting({ id: 'tuesday', networkId: 'choir' }));
  expect(await meetingById(database, 'tuesday')).toBeUndefined();
  expect(await meetingById(database, 'none')).toBeUndefined();
});

test('what lies ahead is of open networks alone, planned or by the rhythm, the earliest first', async () => {
  const database = await openFresh();
  const weekly = { rhythm: { every: 1, unit: 'week' }, weekday: 2 } as const;
  await database.networks.bulkAdd([
    makeNetwork({ id: 'choir', ...weekly }),
    makeNetwork({ id: 'board' }),
    makeNetwork({ id: 'far' }),
    makeNetwork({ id: 'silent' }),
    makeNetwork({ id: 'closed', ...weekly, closedOn: SUNDAY }),
    makeNetwork({ id: 'gone', ...weekly, ...GONE }),
  ]);
  await database.meetings.bulkAdd([
    makeMeeting({ id: 'monday', networkId: 'board', day: addDays(SUNDAY, 1) }),
    makeMeeting({ id: 'later', networkId: 'far', day: addDays(SUNDAY, 20) }),
  ]);
  const ahead = await meetingsAhead(database, SUNDAY, 14);
  expect(ahead.map(({ network, day, meeting }) => [network.id, day, meeting?.id])).toEqual([
    ['board', addDays(SUNDAY, 1), 'monday'],
    ['choir', addDays(SUNDAY, 2), undefined],
  ]);
  expect(await nextOf(database, makeNetwork({ ...weekly, closedOn: SUNDAY }), SUNDAY)).toBeUndefined();
});

test('the next of several planned ahead is found, and the rhythm is told from a meeting of long ago', async () => {
  const database = await openFresh();
  const choir = makeNetwork({ id: 'choir', rhythm: { every: 1, unit: 'week' } });
  const silent = makeNetwork({ id: 'silent', rhythm: { every: 1, unit: 'week' } });
  const ahead = Array.from({ length: 20 }, (_, week) => addDays(SUNDAY, 1 + 7 * week));
  await database.meetings.bulkAdd([
    ...ahead.map((day) => makeMeeting({ networkId: 'choir', day })),
    makeMeeting({ networkId: 'silent', day: addDays(SUNDAY, -700) }),
  ]);
  expect((await nextOf(database, choir, SUNDAY))?.day).toBe(addDays(SUNDAY, 1));
  expect((await nextOf(database, silent, SUNDAY))?.day).toBe(SUNDAY);
});
