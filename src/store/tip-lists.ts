/** What the lists of tips and the page of one show: each with whom it came from and to whom it went. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Contact } from '../domain/contact.ts';
import { compareTexts } from '../domain/order.ts';
import { isOver, placeOf, type Forward, type Tip, type TipPlace } from '../domain/tip.ts';
import type { Database } from './database.ts';
import { livingTip } from './tips.ts';

/** A tip with its people, those in the trash left out. */
export type ListedTip = {
  readonly tip: Tip;
  readonly from?: Contact;
  /** To whom it was passed on, the latest first, each once. */
  readonly to: readonly Contact[];
};

/** A tip, and who gave it. */
export type TipPage = Pick<ListedTip, 'tip' | 'from'>;

/**
 * All tips by their places, the latest first, events whose day has passed after the others; a place at which there are
 * none is not in the map.
 */
export async function tipsByPlace(
  database: Database,
  today: CalendarDate,
): Promise<ReadonlyMap<TipPlace, readonly ListedTip[]>> {
  const [latest, forwards] = await Promise.all([latestTips(database), livingForwards(database)]);
  const tips = latest.toSorted((one, other) => Number(isOver(one, today)) - Number(isOver(other, today)));
  const byTip = groupedBy(forwards, ({ tipId }) => tipId);
  const people = await contactsOf(database, [
    ...tips.flatMap(({ fromContactId }) => fromContactId ?? []),
    ...forwards.map(({ contactId }) => contactId),
  ]);
  return groupedBy(
    tips.map((tip) => listed(tip, byTip.get(tip.id) ?? [], people)),
    ({ tip }) => placeOf(tip, byTip.has(tip.id)),
  );
}

/** The tips that still wait to be passed on, the latest first; without events whose day has passed. */
export async function tipsInInbox(database: Database, today: CalendarDate): Promise<readonly Tip[]> {
  const [tips, forwards] = await Promise.all([latestTips(database), livingForwards(database)]);
  const gone = new Set(forwards.map(({ tipId }) => tipId));
  return tips.filter((tip) => placeOf(tip, gone.has(tip.id)) === 'waiting' && !isOver(tip, today));
}

/** A tip with who gave it; undefined when there is none, or it is in the trash. */
export async function tipPage(database: Database, id: string): Promise<TipPage | undefined> {
  const tip = await livingTip(database, id);
  if (tip === undefined) return undefined;
  return { tip, ...giverOf(tip, await contactsOf(database, [tip.fromContactId ?? ''])) };
}

/** Topics that tips have been given before, each once, for offering while one types. */
export async function topicsInUse(database: Database): Promise<readonly string[]> {
  const tips = await latestTips(database);
  return [...new Set(tips.flatMap(({ topics }) => topics))];
}

type ContactsById = ReadonlyMap<string, Contact>;

async function latestTips(database: Database): Promise<readonly Tip[]> {
  const tips = await database.tips.toArray();
  return tips.toReversed().filter(({ deletedAt }) => deletedAt === undefined);
}

/** Those whose interaction lies in the trash lie there too. */
async function livingForwards(database: Database): Promise<readonly Forward[]> {
  const forwards = await database.forwards.toArray();
  return forwards.filter(({ deletedAt }) => deletedAt === undefined);
}

async function contactsOf(database: Database, ids: readonly string[]): Promise<ContactsById> {
  const found = await database.contacts.bulkGet([...new Set(ids)]);
  const living = found.filter((contact) => contact !== undefined).filter(({ deletedAt }) => deletedAt === undefined);
  return new Map(living.map((contact) => [contact.id, contact]));
}

function groupedBy<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): ReadonlyMap<Key, readonly Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

function listed(tip: Tip, forwards: readonly Forward[], people: ContactsById): ListedTip {
  const latest = forwards.toSorted((one, other) => compareTexts(other.day, one.day) || compareTexts(other.id, one.id));
  const ids = [...new Set(latest.map(({ contactId }) => contactId))];
  return { tip, ...giverOf(tip, people), to: ids.flatMap((id) => people.get(id) ?? []) };
}

function giverOf({ fromContactId = '' }: Tip, people: ContactsById): { readonly from?: Contact } {
  const from = people.get(fromContactId);
  return from === undefined ? {} : { from };
}
