/** What everyone must be read for, by what it is about: for a worker, so that no page stands still meanwhile. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { meetingBy } from '../domain/gift.ts';
import { wordsOfChip } from '../domain/introduction-words.ts';
import type { Pitfall } from '../domain/pitfall.ts';
import type { Database } from './database.ts';
import { giftToGive, type GiftNow } from './gifts.ts';
import { insightsNow, type Insights } from './insights.ts';
import { insightsOfTies, type InsightsOfTies } from './insights-of-ties.ts';
import { suggestIntroductions, type Thoughts } from './introduction-ideas.ts';
import { noticePitfalls } from './pitfalls.ts';
import { wholeMix, type WholeMix } from './whole-mix.ts';

/** What is found, by what was thought about; of gifts the one of the week, undefined where there is none. */
export type Found = {
  readonly introductions: Thoughts;
  readonly gift: GiftNow | undefined;
  readonly pitfalls: readonly Pitfall[];
  readonly mix: WholeMix;
  readonly insights: Insights;
  readonly 'insights of ties': InsightsOfTies;
};

export type About = keyof Found;

/** Thinks about one of these. */
export function think<What extends About>(database: Database, what: What, today: CalendarDate): Promise<Found[What]> {
  return THINKING[what](database, today);
}

const THINKING: {
  readonly [What in About]: (database: Database, today: CalendarDate) => Promise<Found[What]>;
} = {
  introductions: (database, today) => suggestIntroductions(database, today, wordsOfChip),
  gift: (database, today) => giftToGive(database, today, meetingBy(wordsOfChip)),
  pitfalls: noticePitfalls,
  mix: wholeMix,
  insights: insightsNow,
  'insights of ties': insightsOfTies,
};
