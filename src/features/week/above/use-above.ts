/** What stands above the cards just now. */
import { awayOf } from '../../../domain/away.ts';
import type { CalendarDate } from '../../../domain/calendar-date.ts';
import type { Moment } from '../../../domain/way-home.ts';
import { useLiveKept } from '../../../hooks/use-live.ts';
import { useNow } from '../../../hooks/use-now.ts';
import { useToday } from '../../../hooks/use-today.ts';
import type { Database } from '../../../store/database.ts';
import { dismissedOffers } from '../../../store/dismissals.ts';
import { settingsOf } from '../../../store/settings.ts';
import { hopeNow, wayHomeNow, type MeetingNow } from '../../../store/way-home.ts';
import { wantsFreshStart } from '../../../store/week-facts.ts';
import { awayStory, type AwayStory } from '../../../store/while-away.ts';

export type Above = {
  /** Coming back: what went on, and whether a fresh start is offered. */
  readonly back?: Back | undefined;
  readonly home?: MeetingNow | undefined;
  readonly ahead?: MeetingNow | undefined;
};

export type Back = { readonly story: AwayStory; readonly isFreshOffered: boolean };

/** Undefined until it is known. */
export function useAbove(): Above | undefined {
  const now = useNow();
  const today = useToday();
  return useLiveKept(
    async (database) => {
      const [back, around] = await Promise.all([backNow(database, today), aroundNow(database, now)]);
      return { back, ...around };
    },
    [today, now.day, now.time],
  );
}

/** Undefined where one wasn't away, where there is nothing to tell of it, or where it was dealt with. */
async function backNow(database: Database, today: CalendarDate): Promise<Back | undefined> {
  const away = awayOf(await settingsOf(database), today);
  if (away === undefined) return undefined;
  const dismissed = await dismissedOffers(database, today);
  const [story, isWanted] = await Promise.all([
    awayStory(database, away),
    // having been away is reason enough, whatever the rhythms ask for
    wantsFreshStart(database, today, Number.POSITIVE_INFINITY),
  ]);
  const isFreshOffered = isWanted && !dismissed.has('fresh-start');
  return isFreshOffered || story.length > 0 ? { story, isFreshOffered } : undefined;
}

async function aroundNow(database: Database, now: Moment): Promise<Pick<Above, 'home' | 'ahead'>> {
  const home = await wayHomeNow(database, now);
  return { home, ahead: home === undefined ? await hopeNow(database, now) : undefined };
}
