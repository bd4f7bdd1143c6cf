/** The plan that this week follows on, or is. */
import { addDays, type CalendarDate } from '../domain/calendar-date.ts';
import type { Plan } from '../domain/plan.ts';
import type { Database } from './database.ts';

/**
 * The latest plan. It may begin after `today`, when one has travelled; one that begins more than a week ahead was made
 * by a phone whose clock was wrong, and must not keep every plan from being made until its day has come.
 */
export function lastPlan(database: Database, today: CalendarDate): Promise<Plan | undefined> {
  return database.plans.where('startsOn').belowOrEqual(addDays(today, BELIEVED_DAYS)).last();
}

const BELIEVED_DAYS = 7;
