/** Sorting: who is not sorted yet, and saying of one after another what they are. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Contact } from '../domain/contact.ts';
import { isUnsorted, sortingOrder } from '../domain/sorting.ts';
import type { Tie } from '../domain/tie.ts';
import type { Database } from './database.ts';
import { rulesOf, settlingTables } from './due-days.ts';
import { intend } from './intend.ts';
import { changeMany } from './many-contacts.ts';
import type { Changes } from './rows.ts';

/** What is said of someone: how close, and where one knows them from; or that it may rest. */
export type Sorted = { readonly tie: Tie; readonly sphereIds?: readonly string[] } | 'rest';

/** At most `limit` of those not sorted yet, in the order in which to ask about them. */
export async function unsortedContacts(database: Database, limit: number): Promise<readonly Contact[]> {
  return sortingOrder(await unsortedAmong(database, Infinity)).slice(0, limit);
}

/** How many are not sorted yet; no more than `atMost` are counted. */
export async function countUnsorted(database: Database, atMost: number): Promise<number> {
  return (await unsortedAmong(database, atMost)).length;
}

/**
 * Sorts a contact; answers the id for undoing it. `batch` are the ids of those sorted before in the same sitting: as
 * many given a target from the same day at once, they and this one are decided anew together over the weeks to come.
 */
export async function sortContact(
  database: Database,
  act: { readonly id: string; readonly as: Sorted; readonly batch: readonly string[] },
  today: CalendarDate,
): Promise<string> {
  const { id, as, batch } = act;
  const { undoId } = await intend(database, settlingTables(database), async (writer) => {
    const named = as === 'rest' ? [id] : [...new Set([...batch, id])];
    const found = await database.contacts.bulkGet(named);
    const contacts = found.flatMap((each) => (each === undefined || each.deletedAt !== undefined ? [] : each));
    const rules = await rulesOf(database, today);
    const change = (contact: Contact): Changes<Contact> => (contact.id === id ? changesOf(contact, as, today) : {});
    await changeMany(database, writer, { contacts, act: { rules, change, anew: contacts.length > 1 } });
  });
  return undoId;
}

function changesOf(contact: Contact, as: Sorted, today: CalendarDate): Changes<Contact> {
  if (as === 'rest') return { restingSince: today, snoozedUntil: undefined };
  return {
    tie: as.tie,
    ...(as.sphereIds !== undefined && { sphereIds: as.sphereIds }),
    ...(contact.rhythmSince === undefined && { rhythmSince: today }),
  };
}

/** The first so many unsorted, in the order they were written down. */
async function unsortedAmong(database: Database, atMost: number): Promise<readonly Contact[]> {
  const found: Contact[] = [];
  let after = '';
  while (found.length < atMost) {
    // oxlint-disable-next-line eslint/no-await-in-loop -- each chunk begins where the last one ended
    const rows = await database.contacts.where('id').above(after).limit(CONTACTS_AT_ONCE).toArray();
    found.push(...rows.filter(isUnsorted));
    const last = rows.at(-1);
    if (last === undefined || rows.length < CONTACTS_AT_ONCE) break;
    after = last.id;
  }
  return found.slice(0, atMost);
}

const CONTACTS_AT_ONCE = 1000;
