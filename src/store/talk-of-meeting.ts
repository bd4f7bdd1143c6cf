/** The one interaction with all who were at a meeting: it is made, mended and thrown away as the meeting says. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Interaction } from '../domain/interaction.ts';
import type { Meeting } from '../domain/network.ts';
import type { Draft } from '../domain/record.ts';
import type { Database } from './database.ts';
import type { Writer } from './intend.ts';
import { addInteraction, mendInteraction, trashInteraction } from './interactions.ts';
import type { Changes } from './rows.ts';

/**
 * Lets the interaction say what the meeting says now; nothing is logged of a meeting where one was not, or was alone.
 * One that was thrown away by itself is logged anew. Answers its id; undefined where there is none. Call it inside the
 * transaction, over the `interactionTables`.
 */
export async function talkFollows(
  database: Database,
  writer: Writer,
  { meeting, today }: { readonly meeting: Meeting; readonly today: CalendarDate },
): Promise<string | undefined> {
  const { interactionId: id = '' } = meeting;
  const known = await database.interactions.get(id);
  const isThere = known !== undefined && known.deletedAt === undefined;
  if (!wasMet(meeting)) {
    if (isThere) await trashInteraction(database, writer, { id, today });
    return isThere ? id : undefined;
  }
  if (!isThere) return addInteraction(database, writer, { draft: draftOf(meeting), today });
  await mendInteraction(database, writer, { id, changes: { minutes: undefined, ...draftOf(meeting) }, today });
  return id;
}

function wasMet({ attended, attendeeIds, deletedAt }: Meeting): boolean {
  return attended === true && attendeeIds.length > 0 && deletedAt === undefined;
}

/** What was said stays with the meeting: words of all are not the words of each. */
function draftOf({ networkId, day, attendeeIds, outcomes, minutes }: Meeting): MeetingTalk {
  return { ...MET, networkId, day, contactIds: attendeeIds, outcomes, ...(minutes !== undefined && { minutes }) };
}

type MeetingTalk = Omit<Draft<Interaction>, 'openSince'> & Changes<Interaction>;

const MET = { precision: 'day', channel: 'meeting', depth: 'full', initiator: 'both' } as const;
