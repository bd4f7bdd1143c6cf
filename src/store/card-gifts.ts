/** What the cards of a week bring along, read by id: nothing here grows with what is saved. */
import { giftIds, giftOf, withStandingGifts, type CardGift } from '../domain/card-gift.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { PlanItem } from '../domain/plan.ts';
import type { Saved } from '../domain/record.ts';
import type { Database } from './database.ts';

/** A place of the plan as it stands now, with the one gift to bring, where there is one. */
export type GivingItem = { readonly item: PlanItem; readonly gift?: CardGift };

/** The items in their order, without what can't be brought any more. Reads contacts and tips. */
export async function itemsWithGifts(
  { tips, contacts }: Pick<Database, 'tips' | 'contacts'>,
  items: readonly PlanItem[],
  today: CalendarDate,
): Promise<readonly GivingItem[]> {
  const ids = giftIds(items);
  const [foundTips, foundContacts] = await Promise.all([
    tips.bulkGet([...ids.tips]),
    contacts.bulkGet([...ids.contacts]),
  ]);
  const rows = { tips: byId(foundTips), contacts: byId(foundContacts) };
  return withStandingGifts(items, rows, today).map((item) => {
    const gift = giftOf(item, rows);
    return gift === undefined ? { item } : { item, gift };
  });
}

function byId<Row extends Saved>(rows: readonly (Row | undefined)[]): ReadonlyMap<string, Row> {
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, row]])));
}
