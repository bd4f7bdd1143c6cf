/** Drafts: what one has begun to write to someone and keeps for Monday; one for each contact. */
import { addDays, weekdayOnOrAfter, type CalendarDate } from '../domain/calendar-date.ts';
import { isStillAskedAbout, type Contact } from '../domain/contact.ts';
import type { Interaction } from '../domain/interaction.ts';
import type { Database } from './database.ts';
import { intend, type Writer } from './intend.ts';
import { historiesWith } from './interactions-of.ts';
import type { Intention } from './own-rows.ts';
import { newRow } from './rows.ts';

/** Words kept for later, with the contact they are for and what happened between you, the latest first. */
export type KeptDraft = {
  readonly draft: Intention;
  readonly contact: Contact;
  readonly history: readonly Interaction[];
};

/** Keeps a draft for the next Monday after `today`, in the place of an earlier one; answers the id for undoing it. */
export async function keepDraft(
  database: Database,
  words: { readonly contactId: string; readonly text: string; readonly openingLineId?: string },
  today: CalendarDate,
): Promise<string> {
  const keepUntil = weekdayOnOrAfter(addDays(today, 1), MONDAY);
  const { undoId } = await intend(database, [database.intentions], async (writer) => {
    await removeDraftsOf(database, writer, words.contactId);
    await writer.add(database.intentions, [newRow<Intention>({ ...words, act: 'draft', day: today, keepUntil })]);
  });
  return undoId;
}

/** The drafts that are kept, the oldest first; not those to someone trashed or remembered. */
export async function draftsNow(database: Database): Promise<readonly KeptDraft[]> {
  const drafts = (await database.intentions.orderBy('id').toArray()).filter(({ act }) => act === 'draft');
  const ids = drafts.map(({ contactId }) => contactId);
  const [contacts, histories] = await Promise.all([database.contacts.bulkGet(ids), historiesWith(database, ids)]);
  return drafts.flatMap((draft, index) => {
    const contact = contacts[index];
    const isMeant = contact !== undefined && isStillAskedAbout(contact);
    return isMeant ? [{ draft, contact, history: histories.get(contact.id) ?? [] }] : [];
  });
}

/** Lets a draft go; answers the id for undoing it. */
export async function dropDraft(database: Database, id: string): Promise<string> {
  const { undoId } = await intend(database, [database.intentions], (writer) =>
    removeOf(database, writer, (row) => row.id === id),
  );
  return undoId;
}

/** Lets the drafts to a contact go as a part of another intention. */
export async function removeDraftsOf(database: Database, writer: Writer, contactId: string): Promise<void> {
  await removeOf(database, writer, (row) => row.act === 'draft' && row.contactId === contactId);
}

/** Removes those of the few rows of `intentions` that are meant. */
export async function removeOf(
  database: Database,
  writer: Writer,
  isMeant: (row: Intention) => boolean,
): Promise<void> {
  const rows = (await database.intentions.toArray()).filter(isMeant);
  await Promise.all(rows.map((row) => writer.remove(database.intentions, row)));
}

const MONDAY = 1;
