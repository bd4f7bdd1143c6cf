/** What one could bring, looked for anew within the week: a tip saved since the plan was made becomes a gift on its cards. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { withGifts } from '../domain/plan.ts';
import { itemsWithGifts } from './card-gifts.ts';
import type { Database } from './database.ts';
import { refuseNewerData } from './intend.ts';
import { tipGiftsFor } from './plan-gifts.ts';
import { currentPlan } from './plans.ts';

/**
 * Adds to this week's plan what one could bring now to those who have a place in it; nobody is added, and nothing is
 * written where there is nothing new. Not an act of the person: the row's `rev` stays, so that what they did to the plan
 * can still be undone.
 */
export async function renewGifts(database: Database, today: CalendarDate): Promise<void> {
  const plan = await currentPlan(database, today);
  if (plan === undefined || plan.items.length === 0) return;
  const ids = plan.items.map(({ contactId }) => contactId);
  const gifts = await tipGiftsFor(database, ids, today);
  if (gifts.size === 0) return;
  const { plans, settings, tips, contacts } = database;
  await database.transaction('rw', [plans, settings, tips, contacts], async () => {
    await refuseNewerData(database);
    const now = await plans.get(plan.id);
    if (now === undefined) return;
    const standing = await itemsWithGifts(database, now.items, today);
    const items = standing.map(({ item }) => withGifts(item, gifts.get(item.contactId) ?? []));
    if (items.some((item, place) => item !== now.items[place])) await plans.put({ ...now, items });
  });
}
