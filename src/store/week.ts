/** What the Week screen shows, found by indexes alone: nothing here grows with the number of contacts. */
import { addDays, weekdayOf, type CalendarDate, type Span } from '../domain/calendar-date.ts';
import type { CardGift } from '../domain/card-gift.ts';
import { weekEnd } from '../domain/check-in-week.ts';
import { isStillAskedAbout, mayBeSuggested, type Contact } from '../domain/contact.ts';
import type { Interaction } from '../domain/interaction.ts';
import { isDone, isStillMeant, type Plan, type PlanItem } from '../domain/plan.ts';
import type { Promised } from '../domain/promise.ts';
import type { Purpose, PurposeKind } from '../domain/purpose.ts';
import { rhythmOf } from '../domain/rhythm.ts';
import type { Sphere } from '../domain/sphere.ts';
import { itemsWithGifts } from './card-gifts.ts';
import type { Database } from './database.ts';
import { rulesOf, type SavedRules } from './due-days.ts';
import { historiesWith } from './interactions-of.ts';
import { promiseIdsOf, withOpenPromises } from './open-promises.ts';
import type { CheckIn } from './own-rows.ts';
import { currentPlan } from './plans.ts';
import { latestRound } from './round.ts';

export type WeekPerson = {
  readonly contact: Contact;
  readonly item: PlanItem;
  readonly rhythm?: Span;
  readonly spheres: readonly Sphere[];
  /** All that happened between you, the latest first. */
  readonly history: readonly Interaction[];
  /** What was promised, where that gave the place. */
  readonly promised?: string;
  /** What one could bring along. */
  readonly gift?: CardGift;
  /** Of which kinds the purposes are that they serve, the most important first, each once. */
  readonly serves: readonly PurposeKind[];
  readonly done: boolean;
};

/** A promise that is open, with the day it is for and to whom it was given. */
export type DuePromise = { readonly day: CalendarDate; readonly contact: Contact; readonly promise: Promised };

export type Week = {
  readonly plan: Plan;
  /** The day after the week. */
  readonly endsOn: CalendarDate;
  /** In the order of the plan; those trashed since, or without a due day since, are left out. */
  readonly people: readonly WeekPerson[];
  /** Whether today is the day of the weekly round. */
  readonly isRoundDay: boolean;
  /** The round that was started last, of whatever week. */
  readonly latestRound?: CheckIn;
};

/** This week's plan with its people, read in one go; undefined while it has not been made. */
export async function weekOf(database: Database, today: CalendarDate): Promise<Week | undefined> {
  const { contacts, interactions, promises, plans, spheres, settings, checkIns, tips, purposes } = database;
  const tables = [contacts, interactions, promises, plans, spheres, settings, checkIns, tips, purposes];
  return database.transaction('r', tables, async () => {
    const [plan, rules] = await Promise.all([currentPlan(database, today), rulesOf(database, today)]);
    if (plan === undefined) return undefined;
    const ids = plan.items.map((item) => item.contactId);
    const [found, histories, promised, round, wishes, items] = await Promise.all([
      contacts.bulkGet(ids),
      historiesWith(database, ids),
      promises.bulkGet(plan.items.flatMap(promiseIdsOf)),
      latestRound(database),
      purposes.toArray(),
      withOpenPromises(database, plan.items).then((standing) => itemsWithGifts(database, standing, today)),
    ]);
    const people = items.flatMap(({ item, ...given }, index) => {
      const contact = found[index];
      if (contact === undefined || !mayBeSuggested(contact)) return [];
      const history = histories.get(contact.id) ?? [];
      const done = isDone(item, plan.startsOn, history);
      const what = promised.find((promise) => promise !== undefined && promiseIdsOf(item).includes(promise.id))?.what;
      const person = {
        ...personOf(contact, rules),
        ...given,
        item,
        history,
        serves: kindsServed(contact, wishes),
        done,
        ...(what !== undefined && { promised: what }),
      };
      // a promise that was kept since gave the place all the same
      return done || isStillMeant(contact, plan.items[index] ?? item) ? [person] : [];
    });
    const { checkInWeekday } = rules.settings;
    return {
      plan,
      endsOn: weekEnd(plan.startsOn, checkInWeekday),
      people,
      isRoundDay: weekdayOf(today) === checkInWeekday,
      ...(round !== undefined && { latestRound: round }),
    };
  });
}

/** What is followed now, as `isLivingPurpose` says it; the rest of that file has no place in the first load. */
function kindsServed({ purposeIds }: Contact, purposes: readonly Purpose[]): readonly PurposeKind[] {
  const served = purposes.filter(
    ({ id, deletedAt, retiredOn }) => purposeIds.includes(id) && deletedAt === undefined && retiredOn === undefined,
  );
  return [...new Set(served.toSorted((one, other) => one.rank - other.rank).map(({ kind }) => kind))];
}

/** The open promises of the next `days` days, and those past their day; the earliest first. */
export async function promisesDue(
  database: Database,
  today: CalendarDate,
  days: number,
): Promise<readonly DuePromise[]> {
  const promises = await database.promises.where('openDueOn').belowOrEqual(addDays(today, days)).toArray();
  const contacts = await database.contacts.bulkGet(promises.map((promise) => promise.contactId));
  return promises.flatMap((promise, index) => {
    const contact = contacts[index];
    const isShown = contact !== undefined && isStillAskedAbout(contact);
    return isShown && promise.deletedAt === undefined ? [{ day: promise.dueOn, contact, promise }] : [];
  });
}

/** Whether the database holds any contact at all, in or out of the trash. */
export async function hasAnyContact(database: Database): Promise<boolean> {
  return (await database.contacts.limit(1).primaryKeys()).length > 0;
}

/** Whether one belongs, or belonged, to any network; read from one key. */
export async function hasAnyNetwork(database: Database): Promise<boolean> {
  return (await database.networks.limit(1).primaryKeys()).length > 0;
}

function personOf(contact: Contact, rules: SavedRules): Pick<WeekPerson, 'contact' | 'spheres' | 'rhythm'> {
  const rhythm = rhythmOf(contact, rules.spheres, rules.settings.defaultRhythms);
  const spheres = contact.sphereIds.flatMap((id) => rules.spheres.get(id) ?? []);
  return { contact, spheres, ...(rhythm !== undefined && { rhythm }) };
}
