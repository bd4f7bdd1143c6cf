/** What one could give first: whom to think of this week, and with what; each thought can be waved away. */
import { addDays, laterOf, type CalendarDate } from '../domain/calendar-date.ts';
import { mayBeSuggested, type Contact } from '../domain/contact.ts';
import { mayHaveLedger } from '../domain/exchange.ts';
import { giveFirst, soughtOffers, type Gift, type MeetingWords } from '../domain/gift.ts';
import type { Tip } from '../domain/tip.ts';
import type { Database } from './database.ts';
import { intend } from './intend.ts';
import { livingContacts } from './living-contacts.ts';
import { livingSpheres } from './living-spheres.ts';
import { pairsStamp } from './merging/pairs.ts';
import type { Dismissal } from './own-rows.ts';
import { currentPlan } from './plans.ts';
import { profileOf } from './profile.ts';
import { newRow } from './rows.ts';

/** A gift with whom it is for, and the tip that it is, if it is one. */
export type GiftNow = { readonly gift: Gift; readonly contact: Contact; readonly tip?: Tip };

/** The one gift to think of this week; undefined when there is none. Reads everyone: for a worker. */
export async function giftToGive(
  database: Database,
  today: CalendarDate,
  meet: MeetingWords,
): Promise<GiftNow | undefined> {
  const [{ offers: ownOffers }, tips, waved] = await Promise.all([
    profileOf(database),
    tipsOfPlan(database, today),
    database.dismissals.filter(({ what, until = today }) => what === WAVED && until > today).toArray(),
  ]);
  const quiet = new Set(waved.map(({ contactId }) => contactId));
  const ids = ownOffers.length === 0 ? tips.map(({ contactId }) => contactId) : undefined;
  const people = await thoughtOf(database, ids);
  const offers = await offersTo(database, ownOffers, { people, meet });
  const gifts = [...tips, ...offers].filter(({ contactId }) => people.has(contactId) && !quiet.has(contactId));
  const gift = giveFirst(gifts, { today, lastGiven: await lastGiven(database) });
  const contact = people.get(gift?.contactId ?? '');
  if (gift === undefined || contact === undefined) return undefined;
  const tip = gift.kind === 'tip' ? await database.tips.get(gift.tipId) : undefined;
  return { gift, contact, ...(tip !== undefined && { tip }) };
}

/** Another text whenever the gift to think of may be another. Cheap to ask. */
export async function giftStamp(database: Database, today: CalendarDate): Promise<string> {
  const [acts, tips] = await Promise.all([pairsStamp(database), tipsOfPlan(database, today)]);
  return JSON.stringify([acts, tips]);
}

/** Thinks of somebody else for three months; answers the id for undoing it. */
export async function waveGiftAway(database: Database, contactId: string, today: CalendarDate): Promise<string> {
  const { undoId } = await intend(database, [database.dismissals], (writer) =>
    writer.add(database.dismissals, [newRow<Dismissal>({ what: WAVED, contactId, until: addDays(today, AWAY_DAYS) })]),
  );
  return undoId;
}

const WAVED = 'give-first';
const AWAY_DAYS = 90;

type People = ReadonlyMap<string, Contact>;

/** Whoever of these, or of all, may be suggested and is not left to rest. */
async function thoughtOf(database: Database, ids: readonly string[] | undefined): Promise<People> {
  const contacts = ids === undefined ? await livingContacts(database) : await database.contacts.bulkGet([...ids]);
  const some = contacts
    .filter((contact) => contact !== undefined)
    .filter((contact) => mayBeSuggested(contact) && contact.restingSince === undefined);
  return new Map(some.map((contact) => [contact.id, contact]));
}

/** What one offers that they seek; not among family and friends, nor at professional distance. */
async function offersTo(
  database: Database,
  offers: readonly string[],
  { people, meet }: { readonly people: People; readonly meet: MeetingWords },
): Promise<readonly Gift[]> {
  if (offers.length === 0) return [];
  const spheres = await livingSpheres(database);
  return [...people.values()]
    .filter(({ seeks }) => seeks.length > 0)
    .filter((contact) => mayHaveLedger(contact, spheres))
    .flatMap(({ id, seeks }) =>
      soughtOffers(offers, seeks, meet).map(({ offered, sought }): Gift => ({
        contactId: id,
        kind: 'offer',
        offered,
        sought,
      })),
    );
}

/** The tips that stand on this week's cards and still wait. */
async function tipsOfPlan(database: Database, today: CalendarDate): Promise<readonly Gift[]> {
  const plan = await currentPlan(database, today);
  const gifts = (plan?.items ?? []).flatMap(({ contactId, reasons }) =>
    reasons.flatMap(({ code, ids }) => (code === 'tip' ? ids.map((tipId) => ({ contactId, tipId })) : [])),
  );
  const tips = await database.tips.bulkGet(gifts.map(({ tipId }) => tipId));
  return gifts.flatMap(({ contactId, tipId }, place) => {
    const tip = tips[place];
    const waits = tip !== undefined && tip.deletedAt === undefined && tip.archivedOn === undefined;
    return waits ? [{ contactId, kind: 'tip', tipId }] : [];
  });
}

async function lastGiven(database: Database): Promise<ReadonlyMap<string, CalendarDate>> {
  const days = new Map<string, CalendarDate>();
  for (const { contactId, day, direction, deletedAt } of await database.exchanges.toArray()) {
    if (contactId === undefined || direction !== 'given' || deletedAt !== undefined) continue;
    days.set(contactId, laterOf(days.get(contactId) ?? day, day));
  }
  return days;
}
