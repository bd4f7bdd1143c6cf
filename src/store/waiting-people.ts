/** Who waits for a sign of life this week, as a notification may tell of them, without making the week's plan. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { nameToShow, type Contact } from '../domain/contact.ts';
import { isDone, isStillMeant, type PlanItem } from '../domain/plan.ts';
import type { Waiting } from '../domain/reminder.ts';
import { isSnoozed } from '../domain/status.ts';
import type { Database } from './database.ts';
import { historiesWith } from './interactions-of.ts';
import { livingSpheres } from './living-spheres.ts';
import { currentPlan, planAhead } from './plans.ts';

/** Those of the plan without a sign and without a choice, the first of the week first; of the coming plan, where none is made. */
export async function waitingPeople(database: Database, today: CalendarDate): Promise<readonly Waiting[]> {
  const plan = await currentPlan(database, today);
  const items = plan?.items ?? (await planAhead(database, today));
  const ids = items.map(({ contactId }) => contactId);
  const [contacts, spheres, histories] = await Promise.all([
    database.contacts.bulkGet(ids),
    livingSpheres(database),
    plan === undefined ? undefined : historiesWith(database, ids),
  ]);
  function isWaiting(contact: Contact, item: PlanItem): boolean {
    if (item.choice !== undefined || !isStillMeant(contact, item) || isSnoozed(contact, today)) return false;
    return plan === undefined || !isDone(item, plan.startsOn, histories?.get(contact.id) ?? []);
  }
  return items.flatMap((item, index) => {
    const contact = contacts[index];
    if (contact === undefined || !isWaiting(contact, item)) return [];
    const isPrivate = contact.sphereIds.some((id) => spheres.get(id)?.private === true);
    return [{ name: contact.givenName ?? nameToShow(contact), isPrivate }];
  });
}
