/** What one could bring to those who may get a place in the week's plan: found ahead of it, and again when a tip is saved. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { seeksPretext, tipPretext, toldPretext } from '../domain/gift-pretext.ts';
import type { Reason } from '../domain/nudge.ts';
import type { Tip } from '../domain/tip.ts';
import type { Database } from './database.ts';
import { soughtBy } from './sought-gifts.ts';
import { waitingTipFits } from './tip-fits.ts';

/** What one could bring to each, as pretexts, by contact. */
export type Gifts = ReadonlyMap<string, readonly Reason[]>;

/** What one could bring to each of these contacts. Reads everyone when one of them seeks something: for a worker. */
export async function giftsFor(database: Database, contactIds: readonly string[], today: CalendarDate): Promise<Gifts> {
  const [tips, sought] = await Promise.all([
    tipGiftsFor(database, contactIds, today),
    soughtBy(database, contactIds, today),
  ]);
  const all = contactIds.map(
    (id) => [id, [...(tips.get(id) ?? []), ...seeksPretext(sought.get(id) ?? { others: [] })]] as const,
  );
  return new Map(all.filter(([, reasons]) => reasons.length > 0));
}

/** Of that the tips alone: those that fit, and those of theirs that one has read. */
export async function tipGiftsFor(
  database: Database,
  contactIds: readonly string[],
  today: CalendarDate,
): Promise<Gifts> {
  const [received, fits] = await Promise.all([receivedTips(database), waitingTipFits(database, contactIds, today)]);
  const all = contactIds.map(
    (id) => [id, [...toldPretext(received.get(id) ?? [], today), ...tipPretext(fits.get(id) ?? [])]] as const,
  );
  return new Map(all.filter(([, reasons]) => reasons.length > 0));
}

/** What one was given by anybody, by contact. */
async function receivedTips(database: Database): Promise<ReadonlyMap<string, readonly Tip[]>> {
  const byContact = new Map<string, Tip[]>();
  await database.tips
    .where('fromContactId')
    .above('')
    .each((tip) => {
      const { fromContactId = '' } = tip;
      const known = byContact.get(fromContactId);
      if (known === undefined) byContact.set(fromContactId, [tip]);
      else known.push(tip);
    });
  return byContact;
}
