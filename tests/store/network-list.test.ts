/** When the networks of a list meet next. */
import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { nextMeetings } from '../../src/store/network-list.ts';
import { makeMeeting, makeNetwork, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

test('each network with its next meeting; a closed one has none', async () => {
  const database = await openFresh();
  await database.networks.bulkAdd([makeNetwork({ id: 'a' }), makeNetwork({ id: 'b', closedOn: SUNDAY })]);
  const day = addDays(SUNDAY, 3);
  await database.meetings.bulkAdd([
    makeMeeting({ id: 'soon', networkId: 'a', day }),
    makeMeeting({ networkId: 'b', day }),
  ]);
  const next = await nextMeetings(database, ['a', 'b', 'gone'], SUNDAY);
  expect([...next].map(([id, { meeting }]) => [id, meeting?.id])).toEqual([['a', 'soon']]);
});
