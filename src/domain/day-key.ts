/** The number by which a day of the year is found: 229 is 29 February. Growing numbers follow one another in the year. */
import type { YearlyDay } from './calendar-date.ts';
import type { LabelledDay } from './contact.ts';

export function dayKey({ month, day }: Pick<YearlyDay, 'month' | 'day'>): number {
  return month * 100 + day;
}

/** Those of the days, each once; undefined where there are none, as keys are absent rather than empty. */
export function dayKeysOf(dates: readonly LabelledDay[]): readonly number[] | undefined {
  return dates.length === 0 ? undefined : [...new Set(dates.map(dayKey))];
}
