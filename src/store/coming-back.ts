/** Coming back after a time away: what there is to tell, and whether a fresh start is offered. */
import { awayOf } from '../domain/away.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Database } from './database.ts';
import { dismissedOffers } from './dismissals.ts';
import { settingsOf } from './settings.ts';
import { wantsFreshStart } from './week-facts.ts';
import { awayStory, type AwayStory } from './while-away.ts';

export type Back = { readonly story: AwayStory; readonly isFreshOffered: boolean };

/** Undefined where one wasn't away, where there is nothing to say of it, or where it was dealt with. */
export async function backNow(database: Database, today: CalendarDate): Promise<Back | undefined> {
  const away = awayOf(await settingsOf(database), today);
  if (away === undefined) return undefined;
  const [dismissed, story, isWanted] = await Promise.all([
    dismissedOffers(database, today),
    awayStory(database, away),
    // having been away is reason enough, whatever the rhythms ask for
    wantsFreshStart(database, today, Number.POSITIVE_INFINITY),
  ]);
  const isFreshOffered = isWanted && !dismissed.has('fresh-start');
  return isFreshOffered || story.length > 0 ? { story, isFreshOffered } : undefined;
}
