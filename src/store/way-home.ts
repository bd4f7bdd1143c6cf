/** The way home from a meeting, and the hope before it: which meeting that is now, and what one says of it. */
import { addDays, weekdayOf, type CalendarDate } from '../domain/calendar-date.ts';
import { isAhead, takesPlace, timesOf, type Feeling, type Meeting, type Network } from '../domain/network.ts';
import { nextMeeting } from '../domain/next-meeting.ts';
import { asksForHope, byLatestEnd, byStart, isOnWayHome, type MeetingTime, type Moment } from '../domain/way-home.ts';
import type { Database } from './database.ts';
import { dismissedOffers, type Offer } from './dismissals.ts';
import { intend, type Writer } from './intend.ts';
import { meetingsToReckonFrom } from './meetings-of.ts';
import { meetingTables, mendMeeting, type MeetingFields } from './meetings.ts';
import { openNetworks } from './networks.ts';
import type { Dismissal } from './own-rows.ts';
import { makePromise, type PromiseDraft } from './promises.ts';
import { newRow, type Changes } from './rows.ts';

/** A meeting of these days; without a row where only the rhythm says that there is one. */
export type MeetingNow = MeetingTime & { readonly network: Network; readonly meeting?: Meeting };

/** The meeting that ended last, while one is on the way home from it and hasn't told all of it. */
export async function wayHomeNow(database: Database, now: Moment): Promise<MeetingNow | undefined> {
  const dismissed = await dismissedOffers(database, now.day);
  const around = await meetingsAround(database, now.day);
  const [last] = around
    .filter((each) => isOnWayHome(each, now) && isUntold(each.meeting) && !dismissed.has(wayHomeOffer(each)))
    .toSorted(byLatestEnd);
  return last;
}

/** The meeting that begins next, from the day before it, while one hasn't said what one hopes for. */
export async function hopeNow(database: Database, now: Moment): Promise<MeetingNow | undefined> {
  const dismissed = await dismissedOffers(database, now.day);
  const around = await meetingsAround(database, now.day);
  const [next] = around
    .filter((each) => asksForHope(each, now) && isUnhoped(each, now.day) && !dismissed.has(hopeOffer(each)))
    .toSorted(byStart);
  return next;
}

type Which = { readonly network: Pick<Network, 'id'>; readonly day: CalendarDate };

/** Under what the two questions are waved away. */
export function wayHomeOffer({ network, day }: Which): Offer {
  return `way-home ${network.id} ${day}`;
}
export function hopeOffer({ network, day }: Which): Offer {
  return `hope ${network.id} ${day}`;
}

export type WhichMeeting = { readonly networkId: string; readonly day: CalendarDate };

/** Says how a meeting left one, the first thing of the way home; answers the meeting's id, and that for undoing it. */
export async function feelAfter(
  database: Database,
  which: WhichMeeting & { readonly feeling: Feeling },
  today: CalendarDate,
): Promise<{ readonly id: string; readonly undoId: string }> {
  return tellOf(database, { ...which, changes: { feeling: which.feeling } }, today);
}

/** Says that one was not there, so that nothing of it left one anyhow; answers the id for undoing it. */
export async function wasNotThere(database: Database, which: WhichMeeting, today: CalendarDate): Promise<string> {
  return (await tellOf(database, { ...which, changes: NOT_THERE }, today)).undoId;
}

const NOT_THERE = { attended: false, feeling: undefined, attendeeIds: [], outcomes: [] } as const;

/** Writes down what one hopes for; '' takes it away. Answers the id for undoing it. */
export async function hopeFor(
  database: Database,
  which: WhichMeeting & { readonly hope: string },
  today: CalendarDate,
): Promise<string> {
  const hope = which.hope.trim();
  const changes = { hope: hope === '' ? undefined : hope };
  return (await tellOf(database, { ...which, changes }, today)).undoId;
}

/** What one says on the way home. */
export type WayHomeLog = Pick<MeetingFields, 'attendeeIds' | 'outcomes'> &
  Changes<Pick<MeetingFields, 'feeling' | 'note'>>;

/**
 * Saves the way home: that one was there, how it was, and one contact with all whom one talked to; and a promise, where
 * one was made. One intention; answers the id for undoing it.
 */
export async function saveWayHome(
  database: Database,
  { id, log, promise }: { readonly id: string; readonly log: WayHomeLog; readonly promise?: PromiseDraft },
  today: CalendarDate,
): Promise<string> {
  const tables = [...meetingTables(database), database.promises, database.dismissals];
  const { undoId } = await intend(database, tables, async (writer) => {
    const changes = { attended: true, calledOffOn: undefined, ...log };
    await mendMeeting(database, writer, { id, changes, today });
    if (promise !== undefined) await makePromise(database, writer, promise);
    // who leaves the feeling out isn't asked for it again
    if (log.feeling === undefined) await waveFeelingAway(database, writer, id);
  });
  return undoId;
}

async function waveFeelingAway(database: Database, writer: Writer, id: string): Promise<void> {
  const meeting = await database.meetings.get(id);
  const what = meeting && wayHomeOffer({ network: { id: meeting.networkId }, day: meeting.day });
  if (what !== undefined) await writer.add(database.dismissals, [newRow<Dismissal>({ what })]);
}

type Telling = WhichMeeting & { readonly changes: Changes<MeetingFields> };

/** Changes the meeting of that day, which is written down by that where it was not. */
async function tellOf(
  database: Database,
  { networkId, day, changes }: Telling,
  today: CalendarDate,
): Promise<{ readonly id: string; readonly undoId: string }> {
  const { answer: id, undoId } = await intend(database, meetingTables(database), async (writer) => {
    const there = await meetingOn(database, networkId, day);
    const row = there ?? newRow<Meeting>({ networkId, day, attendeeIds: [], outcomes: [] });
    if (there === undefined) await writer.add(database.meetings, [row]);
    await mendMeeting(database, writer, { id: row.id, changes, today });
    return row.id;
  });
  return { id, undoId };
}

async function meetingOn(database: Database, networkId: string, day: CalendarDate): Promise<Meeting | undefined> {
  const rows = await database.meetings.where('[networkId+day]').equals([networkId, day]).toArray();
  return rows.find(({ deletedAt }) => deletedAt === undefined);
}

/** The meetings of open networks from a few days ago until tomorrow, those that the rhythm alone asks for too. */
async function meetingsAround(database: Database, today: CalendarDate): Promise<readonly MeetingNow[]> {
  // one transaction for all of them, or each would open its own
  return database.transaction('r', [database.networks, database.meetings], () => readAround(database, today));
}

async function readAround(database: Database, today: CalendarDate): Promise<readonly MeetingNow[]> {
  const [first, last] = [addDays(today, -LONGEST_DAYS), addDays(today, 1)];
  const [networks, found] = await Promise.all([
    openNetworks(database),
    database.meetings.where('day').between(first, last, true, true).toArray(),
  ]);
  const rows = found.filter(({ deletedAt }) => deletedAt === undefined);
  const planned = rows.filter(takesPlace).flatMap((meeting) => {
    const network = networks.find(({ id }) => id === meeting.networkId);
    return network === undefined ? [] : [{ network, meeting, ...timesOf({ day: meeting.day, meeting }, network) }];
  });
  const quiet = networks.filter((network) => mayMeetAround(network, today));
  const reckoned = await Promise.all(quiet.map((network) => reckonedAround(database, network, today)));
  return [...planned, ...reckoned.flat()];
}

/** A meeting may take a weekend. */
const LONGEST_DAYS = 4;

/** Whether its rhythm may ask for a meeting between yesterday and tomorrow; most can be told by the weekday. */
function mayMeetAround({ rhythm, weekday }: Network, today: CalendarDate): boolean {
  if (rhythm === undefined) return false;
  return weekday === undefined || [-1, 0, 1].some((away) => weekdayOf(addDays(today, away)) === weekday);
}

/** One that has met before, and whose rhythm asks for a meeting on one of these days of which nothing is written. */
async function reckonedAround(
  database: Database,
  network: Network,
  today: CalendarDate,
): Promise<readonly MeetingNow[]> {
  const meetings = await meetingsToReckonFrom(database, network, today);
  const next = nextMeeting(network, meetings, addDays(today, -1));
  const isReckoned = next !== undefined && next.meeting === undefined && next.day <= addDays(today, 1);
  if (meetings.length === 0 || !isReckoned || meetings.some(({ day }) => day === next.day)) return [];
  return [{ network, ...timesOf(next, network) }];
}

/** Whether there is more to tell: one may have said elsewhere that one was there, and not how it was. */
function isUntold(meeting: Meeting | undefined): boolean {
  return meeting?.attended === undefined || (meeting.attended && meeting.feeling === undefined);
}

function isUnhoped({ meeting }: MeetingNow, today: CalendarDate): boolean {
  return meeting === undefined || (meeting.hope === undefined && isAhead(meeting, today));
}
