/** The list of networks: each with its next meeting. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Network } from '../domain/network.ts';
import type { NextMeeting } from '../domain/next-meeting.ts';
import type { Database } from './database.ts';
import { nextOf } from './meetings-of.ts';
import { livingNetworks } from './networks.ts';

export type ListedNetwork = { readonly network: Network; readonly next?: NextMeeting };

/** All networks, closed ones too; a closed one has no next meeting. */
export async function networkList(database: Database, today: CalendarDate): Promise<readonly ListedNetwork[]> {
  // one transaction for all of them, or each would open its own
  return database.transaction('r', [database.networks, database.meetings], async () => {
    const networks = await livingNetworks(database);
    return Promise.all(
      networks.map(async (network) => {
        const next = await nextOf(database, network, today);
        return next === undefined ? { network } : { network, next };
      }),
    );
  });
}
