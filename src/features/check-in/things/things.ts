/** What the third step may offer, and which of it a round gets. A new thing is one file and one name in this list. */
import type { CalendarDate } from '../../../domain/calendar-date.ts';
import { wantedThing } from '../../../domain/one-thing.ts';
import type { Database } from '../../../store/database.ts';
import { misfit } from './misfit.tsx';
import { sortTen } from './sort-ten.tsx';
import type { Thing } from './thing.ts';

const THINGS: readonly Thing[] = [sortTen, misfit];

/** The code of the thing to offer in a round that starts now; `last` is that of the round before. */
export async function thingForRound(
  database: Database,
  today: CalendarDate,
  last: string | undefined,
): Promise<string | undefined> {
  const needs = await Promise.all(THINGS.map(async ({ code, need }) => ({ code, need: await need(database, today) })));
  return wantedThing(needs, last);
}

/** The thing with this code; undefined for one that this version doesn't know. */
export function thingBy(code: string | undefined): Thing | undefined {
  return THINGS.find((thing) => thing.code === code);
}
