/** Facts about the week as a whole: how many it must choose among, and what the offer of a fresh start stands on. */
import { awayOf } from '../domain/away.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { weekEnd, weekStart } from '../domain/check-in-week.ts';
import { offersFreshStart, type FreshStartFacts } from '../domain/fresh-start.ts';
import { rhythmOf } from '../domain/rhythm.ts';
import { statusOf } from '../domain/status.ts';
import type { Database } from './database.ts';
import { rulesOf } from './due-days.ts';
import { lastPlan } from './last-plan.ts';
import { settingsOf } from './settings.ts';

/** How many rows the making of this week's plan would read, by index counts alone. */
export async function countDue(database: Database, today: CalendarDate): Promise<number> {
  const { checkInWeekday } = await settingsOf(database);
  const last = await lastPlan(database, today);
  const endsOn = weekEnd(weekStart(today, checkInWeekday, last?.startsOn), checkInWeekday);
  const counts = await Promise.all([
    database.contacts.where('dueOn').below(endsOn).count(),
    database.promises.where('openDueOn').below(endsOn).count(),
    database.interactions.where('openSince').above('').count(),
  ]);
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Whether anyone at all has a due day; otherwise nobody will ever be suggested. */
export async function hasAnyDueDay(database: Database): Promise<boolean> {
  return (await database.contacts.orderBy('dueOn').limit(1).primaryKeys()).length > 0;
}

/**
 * Whether to offer a fresh start. `demand` is signs of life a week. The rows of those overdue are read only when the
 * demand fits, when there can't be many of them; while it doesn't, being away is the only reason.
 */
export async function wantsFreshStart(database: Database, today: CalendarDate, demand: number): Promise<boolean> {
  const rules = await rulesOf(database, today);
  const { lastFreshStartOn, capacity } = rules.settings;
  const lastOpenedOn = awayOf(rules.settings, today)?.since ?? rules.settings.lastOpenedOn;
  const overdue = database.contacts.where('dueOn').below(today);
  const facts: FreshStartFacts = {
    today,
    demand,
    capacity,
    overdue: await overdue.clone().limit(1).count(),
    withDueDay: 0,
    late: 0,
    ...(lastOpenedOn !== undefined && { lastOpenedOn }),
    ...(lastFreshStartOn !== undefined && { lastFreshStartOn }),
  };
  if (offersFreshStart(facts) || demand > capacity) return offersFreshStart(facts);
  const rows = await overdue.toArray();
  const late = rows.filter((contact) => {
    const rhythm = rhythmOf(contact, rules.spheres, rules.settings.defaultRhythms);
    return statusOf(contact, rhythm, today) === 'late';
  });
  const withDueDay = await database.contacts.where('dueOn').above('').count();
  return offersFreshStart({ ...facts, overdue: rows.length, late: late.length, withDueDay });
}
