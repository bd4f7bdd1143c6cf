/**
 * What asking gave: the requests of the last year and what came of them, for words alone. Seed 001, fourth advice: people
 * like to help when they can; one's own history shows it best.
 */
import type { Request } from './ask.ts';
import { daysBetween, type CalendarDate } from './calendar-date.ts';

export type AskingGave = {
  /** How often one asked. */
  readonly asked: number;
  /** How often somebody said yes. */
  readonly yes: number;
  /** How often no answer is awaited any more. */
  readonly answered: number;
};

/** Undefined below three requests in a year, of which nothing can be said. */
export function askingGave(
  requests: readonly Pick<Request, 'day' | 'response'>[],
  today: CalendarDate,
): AskingGave | undefined {
  const lately = requests.filter(({ day }) => daysBetween(day, today) <= YEAR_DAYS);
  if (lately.length < FEWEST) return undefined;
  const yes = lately.filter(({ response }) => response === 'yes').length;
  const no = lately.filter(({ response }) => response === 'no').length;
  return { asked: lately.length, yes, answered: yes + no };
}

const YEAR_DAYS = 365;
const FEWEST = 3;
