/**
 * What one has given somebody before, for a word beside their name when one is about to ask: who has given may ask with an
 * easy mind (A3, A4; seed 000: a network is about giving as well as taking).
 */
import { daysBetween, type CalendarDate } from './calendar-date.ts';
import type { Exchange } from './exchange.ts';
import { compareTexts } from './order.ts';

/** The latest that was given in the last two years; undefined where nothing was, which is said to nobody. */
export function lastGiven<Entry extends Pick<Exchange, 'day' | 'direction'>>(
  entries: readonly Entry[],
  today: CalendarDate,
): Entry | undefined {
  return entries
    .filter(({ day, direction }) => direction === 'given' && daysBetween(day, today) <= TWO_YEARS)
    .toSorted((one, other) => compareTexts(other.day, one.day))[0];
}

const TWO_YEARS = 730;
