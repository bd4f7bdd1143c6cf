/** Plans: making this week's once, safe with two tabs, and waving someone off for the week. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { weekEnd, weekStart } from '../domain/check-in-week.ts';
import { planItems, type Candidate, type Plan, type PlanItem } from '../domain/plan.ts';
import { birthdayPretext, pretextsByContact, type OpenMatters } from '../domain/pretext.ts';
import { rhythmOf } from '../domain/rhythm.ts';
import { skipsInARow } from '../domain/skip.ts';
import type { Database } from './database.ts';
import { rulesOf, type SavedRules } from './due-days.ts';
import { intend, refuseNewerData } from './intend.ts';
import { openReplies } from './interactions-of.ts';
import { lastPlan } from './last-plan.ts';
import type { Gifts } from './plan-gifts.ts';
import { changedRow, newRow } from './rows.ts';
import { settingsOf } from './settings.ts';

/** This week's plan; undefined while it has not been made. */
export async function currentPlan(database: Database, today: CalendarDate): Promise<Plan | undefined> {
  const [{ checkInWeekday }, last] = await Promise.all([settingsOf(database), lastPlan(database, today)]);
  return last?.startsOn === weekStart(today, checkInWeekday, last?.startsOn) ? last : undefined;
}

/**
 * Makes this week's plan unless there is one; answers it. The very first is made only once there is someone to put
 * in it, so that the first import fills the first week. What one could bring is found ahead, since that takes longer
 * than a transaction should.
 */
export async function ensurePlan(database: Database, today: CalendarDate): Promise<Plan | undefined> {
  const made = await currentPlan(database, today);
  if (made !== undefined) return made;
  const gifts = await giftsAhead(database, today);
  return database.transaction(
    'rw',
    [database.contacts, database.interactions, database.promises, database.spheres, database.settings, database.plans],
    async () => {
      const current = await currentPlan(database, today);
      if (current !== undefined) return current;
      await refuseNewerData(database);
      const plan = await newPlan(database, today, gifts);
      const isFirst = (await lastPlan(database, today)) === undefined;
      if (isFirst && plan.items.length === 0) return undefined;
      await database.plans.add(plan);
      return plan;
    },
  );
}

/** Whom a plan made today would hold by what is known without looking for what one could bring; nothing is written. */
export async function planAhead(database: Database, today: CalendarDate): Promise<readonly PlanItem[]> {
  return (await newPlan(database, today, new Map())).items;
}

/** Waves someone off for this week; answers how often in a row now, and the id for undoing it. */
export async function skipThisWeek(
  database: Database,
  skip: { readonly planId: string; readonly contactId: string },
): Promise<{ readonly inARow: number; readonly undoId: string }> {
  const { answer, undoId } = await intend(database, [database.plans], async (writer) => {
    const before = await database.plans.get(skip.planId);
    if (before === undefined) return 0;
    const items = before.items.map((item) =>
      item.contactId === skip.contactId ? { ...item, choice: 'not-this-week' as const } : item,
    );
    await writer.replace(database.plans, [{ before, after: changedRow<Plan>(before, { items }) }]);
    const plans = await database.plans.orderBy('startsOn').toArray();
    return skipsInARow(skip.contactId, plans.toReversed());
  });
  return { inARow: answer, undoId };
}

/** This week, as a plan for it would have it. */
async function weekFrom(
  database: Database,
  today: CalendarDate,
): Promise<{ readonly startsOn: CalendarDate; readonly endsOn: CalendarDate }> {
  const [{ checkInWeekday }, last] = await Promise.all([settingsOf(database), lastPlan(database, today)]);
  const startsOn = weekStart(today, checkInWeekday, last?.startsOn);
  return { startsOn, endsOn: weekEnd(startsOn, checkInWeekday) };
}

/** Fetched when a plan is made or gone over again, which few starts do. */
async function giftsAhead(database: Database, today: CalendarDate): Promise<Gifts> {
  const { endsOn } = await weekFrom(database, today);
  const [due, matters] = await Promise.all([
    database.contacts.where('dueOn').below(endsOn).primaryKeys(),
    openMatters(database, endsOn),
  ]);
  const promised = matters.promises.map(({ contactId }) => contactId);
  const waiting = matters.replies.flatMap(({ contactIds }) => contactIds);
  const ids = new Set([...due, ...promised, ...waiting]);
  if (ids.size === 0) return new Map();
  const { giftsFor } = await import('./plan-gifts.ts');
  return giftsFor(database, [...ids], today);
}

async function newPlan(database: Database, today: CalendarDate, gifts: Gifts): Promise<Plan> {
  const rules = await rulesOf(database, today);
  const { capacity } = rules.settings;
  const { startsOn, endsOn } = await weekFrom(database, today);
  const candidates = await candidatesBefore(database, endsOn, { rules, gifts });
  return newRow<Plan>({ startsOn, madeOn: today, capacity, items: planItems(candidates, { today, endsOn, capacity }) });
}

async function candidatesBefore(
  database: Database,
  endsOn: CalendarDate,
  { rules, gifts }: { readonly rules: SavedRules; readonly gifts: Gifts },
): Promise<readonly Candidate[]> {
  const [due, matters] = await Promise.all([
    database.contacts.where('dueOn').below(endsOn).toArray(),
    openMatters(database, endsOn),
  ]);
  const week = { today: rules.today, endsOn };
  const pretexts = pretextsByContact(matters, week);
  const found = await database.contacts.bulkGet([...pretexts.keys()]);
  const contacts = new Map([...due, ...found.filter((each) => each !== undefined)].map((each) => [each.id, each]));
  return Array.from(contacts.values(), (contact) => {
    const rhythm = rhythmOf(contact, rules.spheres, rules.settings.defaultRhythms);
    const given = [...(pretexts.get(contact.id) ?? []), ...(gifts.get(contact.id) ?? [])];
    return {
      contact,
      pretexts: [...given, ...birthdayPretext(contact, week)],
      ...(rhythm !== undefined && { rhythm }),
    };
  });
}

async function openMatters(database: Database, endsOn: CalendarDate): Promise<OpenMatters> {
  const [promises, replies] = await Promise.all([
    database.promises.where('openDueOn').below(endsOn).toArray(),
    openReplies(database),
  ]);
  return { promises: promises.filter(({ deletedAt }) => deletedAt === undefined), replies };
}
