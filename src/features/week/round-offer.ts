/** How Week offers the round: as the thing to do today, as one to go on with, or quietly. */
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { openRound } from '../../store/round.ts';
import type { Week } from '../../store/week.ts';

export type RoundOffer = 'today' | 'open' | 'any-day';

export function roundOffer(week: Week, today: CalendarDate): RoundOffer {
  const { latestRound, plan, isRoundDay } = week;
  if (openRound(latestRound, plan.startsOn) !== undefined) return 'open';
  return isRoundDay && latestRound?.finishedOn !== today ? 'today' : 'any-day';
}
