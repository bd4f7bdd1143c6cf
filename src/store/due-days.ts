/** Due days in a transaction: fetches what a decision of the domain depends on, and applies it to the contacts. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { nextOpening } from '../domain/check-in-week.ts';
import type { Contact } from '../domain/contact.ts';
import {
  daysThatMatter,
  decide,
  openDecisions,
  type Named,
  type OpenDecision,
  type Rules,
} from '../domain/decision.ts';
import type { Settings } from '../domain/settings.ts';
import type { Sphere } from '../domain/sphere.ts';
import type { Database } from './database.ts';
import { lastPlan } from './last-plan.ts';
import { livingSpheres } from './living-spheres.ts';
import { withChanges } from './rows.ts';
import { settingsOf } from './settings.ts';

/** The rules as they are saved, with the whole rows behind them. */
export type SavedRules = Omit<Rules, 'settings' | 'spheres'> & {
  readonly settings: Settings;
  readonly spheres: ReadonlyMap<string, Sphere>;
};

/** The rules as they are saved now; a sphere in the trash rules nobody. */
export async function rulesOf(database: Database, today: CalendarDate): Promise<SavedRules> {
  const [settings, spheres] = await Promise.all([settingsOf(database), livingSpheres(database)]);
  return { today, settings, spheres };
}

/**
 * The named contacts with their history fields and due days as they now should be, in the same order; neither stamped
 * nor written. Call it inside the transaction that writes them, over contacts and plans.
 */
export async function settled(database: Database, named: readonly Named[], rules: Rules): Promise<readonly Contact[]> {
  const open = openDecisions(named, rules);
  const from = await nextPlanDay(database, rules);
  const taken = await takenDays(database, open, from);
  const decisions = decide(open, rules, { from, taken });
  return open.map(({ contact }, index) => withChanges<Contact>(contact, { ...NOTHING_DECIDED, ...decisions[index] }));
}

/** The tables that settling reads, for naming them in a transaction. */
export function settlingTables(database: Database) {
  return [database.contacts, database.interactions, database.spheres, database.plans];
}

const NOTHING_DECIDED = {
  lastFullOn: undefined,
  lastLightOn: undefined,
  lastTriedOn: undefined,
  triesSince: undefined,
  dueOn: undefined,
  setAside: undefined,
};

async function nextPlanDay(database: Database, rules: Rules): Promise<CalendarDate> {
  const last = await lastPlan(database, rules.today);
  return nextOpening(rules.today, rules.settings.checkInWeekday, last?.startsOn);
}

/** The due days of everyone else between the days that matter. */
async function takenDays(
  database: Database,
  open: readonly OpenDecision[],
  from: CalendarDate,
): Promise<readonly CalendarDate[]> {
  const range = daysThatMatter(open, from);
  if (range === undefined) return [];
  const named = new Set(open.map(({ contact }) => contact.id));
  const byDueDay = database.contacts.where('dueOn');
  const others =
    range.last === undefined
      ? byDueDay.aboveOrEqual(range.first)
      : byDueDay.between(range.first, range.last, true, true);
  const days: CalendarDate[] = [];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the index holds the calendar dates of dueOn
  await others.eachKey((day, { primaryKey }) => void (named.has(primaryKey) || days.push(day as CalendarDate)));
  return days;
}
