/** Whom one has probably just talked to, and finding someone by name: for choosing people in a log. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { isStillAskedAbout, nameToShow, type Contact } from '../domain/contact.ts';
import { fold } from '../domain/fold.ts';
import type { Database } from './database.ts';
import { livingContacts } from './living-contacts.ts';
import { currentPlan } from './plans.ts';

/** A contact with the folded texts by which it is found. */
export type NamedContact = { readonly contact: Contact; readonly folded: string };

/** At most `limit` contacts: this week's people first, then those of the latest interactions; nobody who is remembered. */
export async function likelyContacts(
  database: Database,
  today: CalendarDate,
  limit: number,
): Promise<readonly Contact[]> {
  const [plan, latest] = await Promise.all([
    currentPlan(database, today),
    // oxlint-disable-next-line unicorn/no-array-reverse -- a collection of Dexie; nothing is mutated
    database.interactions.orderBy('day').reverse().limit(LOOKED_BACK).toArray(),
  ]);
  const recent = latest.flatMap((row) => (row.deletedAt === undefined ? row.contactIds : []));
  const ids = [...new Set([...(plan?.items ?? []).map((item) => item.contactId), ...recent])];
  const found = await database.contacts.bulkGet(ids.slice(0, limit * 2));
  return found
    .filter((contact) => contact !== undefined)
    .filter(isStillAskedAbout)
    .slice(0, limit);
}

/** Every living contact with its folded names and organization, in no particular order. */
export async function namedContacts(database: Database): Promise<readonly NamedContact[]> {
  return (await livingContacts(database)).map((contact) => ({
    contact,
    folded: ` ${fold([nameToShow(contact), ...contact.nicknames, contact.organization ?? ''].join(' '))}`,
  }));
}

/** At most `limit` of those whose words begin as the words of `text` do; all of its words must be met. */
export function contactsNamed(named: readonly NamedContact[], text: string, limit: number): readonly Contact[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const met = named.filter(({ folded }) => words.every((word) => folded.includes(` ${word}`)));
  return met.slice(0, limit).map(({ contact }) => contact);
}

const LOOKED_BACK = 60;
