/** The network that the weekly round speaks of, in the database. */
import { expect, test } from 'vitest';
import { addDays } from '../../src/domain/calendar-date.ts';
import { networkThing } from '../../src/store/network-thing.ts';
import { makeMeeting, makeNetwork, SUNDAY } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

test('one to look back on comes first, then one that meets within the week and of which one hopes nothing yet', async () => {
  const database = await openFresh();
  expect(await networkThing(database, SUNDAY)).toBeUndefined();
  await database.networks.add(makeNetwork({ id: 'young', createdAt: '2026-02-01T12:00:00.000Z' }));
  await database.meetings.add(makeMeeting({ id: 'far', networkId: 'young', day: addDays(SUNDAY, 8) }));
  expect(await networkThing(database, SUNDAY)).toBeUndefined();
  await database.meetings.update('far', { day: addDays(SUNDAY, 7) });
  expect(await networkThing(database, SUNDAY)).toMatchObject({ kind: 'ahead', ahead: { network: { id: 'young' } } });
  await database.meetings.update('far', { day: SUNDAY });
  expect(await networkThing(database, SUNDAY)).toBeUndefined();
  await database.networks.add(makeNetwork({ id: 'old', createdAt: '2025-02-01T12:00:00.000Z' }));
  expect(await networkThing(database, SUNDAY)).toMatchObject({ kind: 'review', due: { network: { id: 'old' } } });
  await database.networks.update('old', { closedOn: SUNDAY });
  await database.meetings.update('far', { hope: 'Much' });
  expect(await networkThing(database, SUNDAY)).toBeUndefined();
});
