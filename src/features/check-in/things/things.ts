/** What the third step may offer, and which of it a round gets. A new thing is one file and one name in this list. */
import type { CalendarDate } from '../../../domain/calendar-date.ts';
import { wantedThing } from '../../../domain/one-thing.ts';
import type { Think } from '../../../hooks/think-in-worker.ts';
import type { Database } from '../../../store/database.ts';
import { recentThings } from '../../../store/round.ts';
import { introductionStill } from './introduction-still.tsx';
import { measureDue } from './measure-due.tsx';
import { misfit } from './misfit.tsx';
import { networkDue } from './network-due.tsx';
import { purposeToLookBackOn } from './purpose.tsx';
import { somethingToGive } from './something-to-give.tsx';
import { sortTen } from './sort-ten.tsx';
import type { Thing } from './thing.ts';
import { waitingTips } from './waiting-tips.tsx';

/**
 * What each is wanted, in one place to weigh them: sorting 0.1 for each unsorted, up to 1; an introduction that stands
 * still 0.7, since people wait for one; a purpose 0.6 once the day to look back on it has come; a network 0.5 when it is
 * time to look back on it, 0.3 when it meets within the week; tips 0.2 for each of three that wait; something to give
 * 0.4, which comes of itself; asking oneself 0.3, a few times a year; a tie that doesn't fit 0.2, which can wait.
 */
const THINGS: readonly Thing[] = [
  sortTen,
  introductionStill,
  purposeToLookBackOn,
  networkDue,
  waitingTips,
  somethingToGive,
  measureDue,
  misfit,
];

/** The code of the thing to offer in a round that starts now. */
export async function thingForRound(
  database: Database,
  today: CalendarDate,
  think: Think,
): Promise<string | undefined> {
  const needs = await Promise.all(
    THINGS.map(async ({ code, need }) => ({ code, need: await need(database, today, think) })),
  );
  return wantedThing(needs, await recentThings(database));
}

/** The thing with this code; undefined for one that this version doesn't know. */
export function thingBy(code: string | undefined): Thing | undefined {
  return THINGS.find((thing) => thing.code === code);
}
