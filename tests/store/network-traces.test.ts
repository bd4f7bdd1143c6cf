/** The traces of a network that goes for good. */
import { expect, test } from 'vitest';
import { Writer } from '../../src/store/intend.ts';
import { eraseNetworks, tablesOfNetworks } from '../../src/store/network-traces.ts';
import { makeMeeting } from '../support/make.ts';
import { openFresh } from '../support/open.ts';

test('other networks keep theirs, and with none gone nothing is read', async () => {
  const database = await openFresh();
  await database.meetings.bulkAdd([makeMeeting({ networkId: 'choir' }), makeMeeting({ networkId: 'board' })]);
  await database.transaction('rw', tablesOfNetworks(database), async () => {
    await eraseNetworks(database, new Writer(), new Set());
    await eraseNetworks(database, new Writer(), new Set(['choir']));
  });
  expect(await database.meetings.toArray()).toMatchObject([{ networkId: 'board' }]);
});
