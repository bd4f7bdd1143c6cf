/**
 * Meetings: planning one, moving it, calling it off, logging it. Who was there stands in one interaction with all of
 * them, which follows the meeting in everything: another day, other people, into the trash and back.
 */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { isLogged, type Meeting } from '../domain/network.ts';
import type { Draft } from '../domain/record.ts';
import type { Database } from './database.ts';
import { intend, type Writer } from './intend.ts';
import { interactionTables } from './interactions.ts';
import { meetingById, meetingsOf } from './meetings-of.ts';
import { idsNow } from './merging/ids-now.ts';
import { changedRow, newRow, type Changes } from './rows.ts';
import { talkFollows } from './talk-of-meeting.ts';

/** What the person says of a meeting. */
export type MeetingFields = Omit<Draft<Meeting>, 'networkId' | 'interactionId'>;

/**
 * Writes down a meeting on a day; the one that stands there already, taking place after all, if there is one. Answers
 * its id and the id for undoing it.
 */
export async function addMeeting(
  database: Database,
  { networkId, day, time }: Pick<Meeting, 'networkId' | 'day' | 'time'>,
): Promise<{ readonly id: string; readonly undoId: string }> {
  const { meetings, networks } = database;
  const { answer: id, undoId } = await intend(database, [meetings, networks], async (writer) => {
    const there = (await meetingsOf(database, networkId)).find((meeting) => meeting.day === day);
    if (there !== undefined) {
      const after = changedRow<Meeting>(there, { calledOffOn: undefined, ...(time !== undefined && { time }) });
      await writer.replace(meetings, [{ before: there, after }]);
      return there.id;
    }
    const fresh = { networkId, day, attendeeIds: [], outcomes: [], ...(time !== undefined && { time }) };
    const row = newRow<Meeting>(fresh);
    await writer.add(meetings, [row]);
    return row.id;
  });
  return { id, undoId };
}

/** Calls off a meeting on a day, also one that the rhythm alone asks for; answers the id for undoing it. */
export async function callOffMeeting(
  database: Database,
  { networkId, day }: Pick<Meeting, 'networkId' | 'day'>,
  today: CalendarDate,
): Promise<string> {
  const { meetings } = database;
  const { undoId } = await intend(database, [meetings], async (writer) => {
    const there = (await meetingsOf(database, networkId)).find((meeting) => meeting.day === day);
    if (there === undefined) {
      const fresh = { networkId, day, attendeeIds: [], outcomes: [], calledOffOn: today };
      await writer.add(meetings, [newRow<Meeting>(fresh)]);
    } else if (!isLogged(there)) {
      await writer.replace(meetings, [{ before: there, after: changedRow<Meeting>(there, { calledOffOn: today }) }]);
    }
  });
  return undoId;
}

/** Says how a meeting was, that one was there unless told otherwise; answers the id for undoing it. */
export async function logMeeting(
  database: Database,
  { id, log }: { readonly id: string; readonly log: Changes<MeetingFields> },
  today: CalendarDate,
): Promise<string> {
  return changeMeeting(database, { id, changes: { attended: true, calledOffOn: undefined, ...log } }, today);
}

/** Mends a meeting, or moves it; answers the id for undoing it. */
export async function changeMeeting(
  database: Database,
  { id, changes }: { readonly id: string; readonly changes: Changes<MeetingFields> },
  today: CalendarDate,
): Promise<string> {
  return changeOne(database, { id, changes, today });
}

/** Puts a meeting in the trash, with what it counted as between you; answers the id for undoing it. */
export async function trashMeeting(database: Database, id: string, today: CalendarDate): Promise<string> {
  return changeOne(database, { id, changes: { deletedAt: new Date().toISOString() }, today });
}

type Changing = { readonly id: string; readonly changes: Changes<Meeting>; readonly today: CalendarDate };

async function changeOne(database: Database, changing: Changing): Promise<string> {
  const { undoId } = await intend(database, meetingTables(database), (writer) =>
    mendMeeting(database, writer, changing),
  );
  return undoId;
}

/** The tables that mending a meeting reads and writes, for naming them in a transaction. */
export function meetingTables(database: Database) {
  const { meetings, networks } = database;
  return [...new Set([...interactionTables(database), meetings, networks])];
}

/** Mends a meeting as a part of another intention, over the `meetingTables`. */
export async function mendMeeting(database: Database, writer: Writer, changing: Changing): Promise<void> {
  const { id, changes, today } = changing;
  const before = await meetingById(database, id);
  if (before === undefined) return;
  const changed = changedRow<Meeting>(before, await withPeopleOfNow(database, changes));
  const interactionId = await talkFollows(database, writer, { meeting: changed, today });
  const after = interactionId === undefined ? changed : { ...changed, interactionId };
  await writer.replace(database.meetings, [{ before, after }]);
}

/** Whoever was made one with somebody is that one now. */
async function withPeopleOfNow(database: Database, changes: Changes<Meeting>): Promise<Changes<Meeting>> {
  const { attendeeIds } = changes;
  return attendeeIds === undefined ? changes : { ...changes, attendeeIds: await idsNow(database, attendeeIds) };
}
