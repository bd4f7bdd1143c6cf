/** The network that the weekly round speaks of: one that waits to be looked back on, else one that meets within the week. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Database } from './database.ts';
import { meetingsAhead, type MeetingAhead } from './meetings-of.ts';
import { dueReviews, type ReviewDue } from './reviews.ts';

export type NetworkThing =
  | { readonly kind: 'review'; readonly due: ReviewDue }
  | { readonly kind: 'ahead'; readonly ahead: MeetingAhead };

/** Undefined when no network asks for anything; of a meeting for which one has a hope already, nothing more is asked. */
export async function networkThing(database: Database, today: CalendarDate): Promise<NetworkThing | undefined> {
  const [due] = await dueReviews(database, today);
  if (due !== undefined) return { kind: 'review', due };
  const meetings = await meetingsAhead(database, today, DAYS_AHEAD);
  // of a meeting today the week asks itself, until it begins
  const ahead = meetings.find(({ meeting, day }) => meeting?.hope === undefined && day > today);
  return ahead && { kind: 'ahead', ahead };
}

const DAYS_AHEAD = 7;
