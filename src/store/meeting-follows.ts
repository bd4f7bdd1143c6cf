/** A meeting follows the interaction it was logged as, where that is mended by itself. */
import type { Interaction } from '../domain/interaction.ts';
import type { Meeting } from '../domain/network.ts';
import type { Database } from './database.ts';
import type { Writer } from './intend.ts';
import { changedRow } from './rows.ts';

/** Another day, other people, another length: the meeting says the same. Call it inside the transaction, over meetings. */
export async function meetingFollows(
  database: Database,
  writer: Writer,
  { before, after }: { readonly before: Interaction; readonly after: Interaction },
): Promise<void> {
  const { networkId, day } = before;
  if (networkId === undefined) return;
  const rows = await database.meetings.where({ networkId, day }).toArray();
  const { contactIds: attendeeIds, minutes, outcomes } = after;
  const changes = { day: after.day, attendeeIds, minutes, outcomes };
  const pairs = rows
    .filter(({ interactionId }) => interactionId === before.id)
    .map((meeting) => ({ before: meeting, after: changedRow<Meeting>(meeting, changes) }));
  await writer.replace(database.meetings, pairs);
}
