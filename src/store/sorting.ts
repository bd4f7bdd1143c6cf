/** Sorting: who is not sorted yet, and saying of one after another what they are. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Contact } from '../domain/contact.ts';
import { isUnsorted, sortingOrder } from '../domain/sorting.ts';
import type { Tie, TieAnswers } from '../domain/tie.ts';
import type { Database } from './database.ts';
import { rulesOf, settlingTables } from './due-days.ts';
import { intend } from './intend.ts';
import { changeMany } from './many-contacts.ts';
import type { Dismissal } from './own-rows.ts';
import { newRow, type Changes } from './rows.ts';
import { undo } from './undo.ts';

/** What is said of someone: how close, and where one knows them from; or that it may rest. */
export type SortedAs =
  | { readonly tie: Tie; readonly sphereIds?: readonly string[]; readonly tieAnswers?: TieAnswers }
  | 'rest';

/** One contact sorted, as taking it back must know it. */
export type Sorting = { readonly contact: Contact; readonly as: SortedAs; readonly undoId: string };

/** At most `limit` of those not sorted yet, in the order in which to ask about them; those put off once come last. */
export async function unsortedContacts(database: Database, limit: number): Promise<readonly Contact[]> {
  const [unsorted, putOff] = await Promise.all([unsortedAmong(database, Infinity), idsPutOff(database)]);
  const ordered = sortingOrder(unsorted);
  const isPutOff = ({ id }: Contact): boolean => putOff.has(id);
  return [...ordered.filter((one) => !isPutOff(one)), ...ordered.filter(isPutOff)].slice(0, limit);
}

/** How many are not sorted yet; no more than `atMost` are counted. */
export async function countUnsorted(database: Database, atMost: number): Promise<number> {
  return (await unsortedAmong(database, atMost)).length;
}

/**
 * Sorts a contact that is still unsorted; answers the id for undoing it. `batch` are the ids of those sorted before in
 * the same sitting: as many given a target from the same day at once, they are decided anew together with this one.
 */
export async function sortContact(
  database: Database,
  act: { readonly id: string; readonly as: SortedAs; readonly batch: readonly string[] },
  today: CalendarDate,
): Promise<string> {
  const { id, as, batch } = act;
  const { undoId } = await intend(database, settlingTables(database), async (writer) => {
    const named = as === 'rest' ? [id] : [...new Set([...batch, id])];
    const found = await database.contacts.bulkGet(named);
    const contacts = found.flatMap((each) => (each === undefined || each.deletedAt !== undefined ? [] : each));
    // another tab may have said it already
    if (!contacts.some((each) => each.id === id && isUnsorted(each))) return;
    const rules = await rulesOf(database, today);
    const change = (contact: Contact): Changes<Contact> => (contact.id === id ? changesOf(contact, as, today) : {});
    await changeMany(database, writer, { contacts, act: { rules, change, anew: contacts.length > 1 } });
  });
  return undoId;
}

/**
 * Takes a sorting back, in whatever order: the contact is as it was, and those sorted with it since keep their days.
 * What was said of it elsewhere meanwhile stays.
 */
export async function unsortContact(database: Database, sorting: Sorting, today: CalendarDate): Promise<void> {
  const { contact: before, as, undoId } = sorting;
  const { left } = await undo(database, undoId, today);
  if (left === 0) return;
  await intend(database, settlingTables(database), async (writer) => {
    const current = await database.contacts.get(before.id);
    if (current === undefined || !isStillSo(current, as)) return;
    const change = (): Changes<Contact> => fieldsBefore(before, current, as);
    await changeMany(database, writer, { contacts: [current], act: { rules: await rulesOf(database, today), change } });
  });
}

/** Leaves someone for later: from now on they are asked about after everybody else; answers the id for undoing it. */
export async function putOffSorting(database: Database, id: string): Promise<string> {
  const { undoId } = await intend(database, [database.dismissals], async (writer) => {
    if ((await idsPutOff(database)).has(id)) return;
    await writer.add(database.dismissals, [newRow<Dismissal>({ what: `${PUT_OFF}${id}`, contactId: id })]);
  });
  return undoId;
}

const PUT_OFF = 'sorting:';

async function idsPutOff(database: Database): Promise<ReadonlySet<string>> {
  const rows = await database.dismissals.toArray();
  return new Set(rows.flatMap(({ what }) => (what.startsWith(PUT_OFF) ? what.slice(PUT_OFF.length) : [])));
}

function changesOf(contact: Contact, as: SortedAs, today: CalendarDate): Changes<Contact> {
  if (as === 'rest') return { restingSince: today, snoozedUntil: undefined };
  return { ...as, ...(contact.rhythmSince === undefined && { rhythmSince: today }) };
}

function isStillSo(current: Contact, as: SortedAs): boolean {
  return as === 'rest' ? current.restingSince !== undefined && current.tie === undefined : current.tie === as.tie;
}

/** The fields that sorting wrote, as they were; spheres and answers only where they are still those it gave. */
function fieldsBefore(before: Contact, current: Contact, as: SortedAs): Changes<Contact> {
  if (as === 'rest') return { restingSince: before.restingSince, snoozedUntil: before.snoozedUntil };
  const { tie, rhythmSince, tieAnswers, sphereIds } = before;
  const isOwn = as.sphereIds !== undefined && as.sphereIds.join() === current.sphereIds.join();
  return { tie, rhythmSince, tieAnswers, ...(isOwn && { sphereIds }) };
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
