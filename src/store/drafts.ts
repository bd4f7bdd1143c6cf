/**
 * Drafts: what one has begun to write to someone and keeps for Monday; one for each contact, beside those with which a
 * tip goes along, one for each contact and tip.
 */
import { addDays, weekdayOnOrAfter, type CalendarDate } from '../domain/calendar-date.ts';
import { isStillAskedAbout, type Contact } from '../domain/contact.ts';
import type { Interaction } from '../domain/interaction.ts';
import type { Database } from './database.ts';
import { intend, type Writer } from './intend.ts';
import { historiesWith } from './interactions-of.ts';
import { idsNow } from './merging/ids-now.ts';
import type { Intention } from './own-rows.ts';
import { newRow } from './rows.ts';

/** Words kept for later, with the contact they are for and what happened between you, the latest first. */
export type KeptDraft = {
  readonly draft: Intention;
  readonly contact: Contact;
  readonly history: readonly Interaction[];
};

/** What a draft is for: someone, and the tip that goes along or that one tells of, the introduction or the ask, if any. */
export type Errand = Pick<Intention, 'contactId' | 'tipId' | 'toldTipId' | 'introductionId' | 'askId'>;

/** The words of a draft. */
export type DraftWords = Errand & { readonly text: string } & Pick<Intention, 'openingLineId'>;

/** Keeps a draft for the next Monday after `today`, in the place of an earlier one; answers the id for undoing it. */
export async function keepDraft(database: Database, words: DraftWords, today: CalendarDate): Promise<string> {
  return keepDrafts(database, [words], today);
}

/** Keeps several drafts at once, as one does with one tip for several people; answers the id for undoing it. */
export async function keepDrafts(
  database: Database,
  several: readonly DraftWords[],
  today: CalendarDate,
): Promise<string> {
  const keepUntil = weekdayOnOrAfter(addDays(today, 1), MONDAY);
  const { undoId } = await intend(database, [database.intentions, database.contacts], async (writer) => {
    const words = firstOfEach(await Promise.all(several.map((each) => errandNow(database, each))));
    await removeOf(database, writer, (row) => row.act === 'draft' && words.some((each) => isSameErrand(row, each)));
    const rows = words.map((each) => newRow<Intention>({ ...each, act: 'draft', day: today, keepUntil }));
    await writer.add(database.intentions, rows);
  });
  return undoId;
}

/** It to whom that one is now, where they were made one with somebody since. Call it inside the transaction. */
export async function errandNow<Row extends Errand>(database: Database, errand: Row): Promise<Row> {
  const [contactId = errand.contactId] = await idsNow(database, [errand.contactId]);
  return { ...errand, contactId };
}

/** Of two to one and the same person, as two may have become, the first. */
function firstOfEach(several: readonly DraftWords[]): readonly DraftWords[] {
  return several.filter((words, place) => several.findIndex((other) => isSameErrand(other, words)) === place);
}

/**
 * The drafts that are kept, the oldest first; not those to someone trashed or remembered, nor those with a tip or an
 * ask that went out, while one hasn't said how that went.
 */
export async function draftsNow(database: Database): Promise<readonly KeptDraft[]> {
  const rows = await database.intentions.orderBy('id').toArray();
  const awaiting = rows.filter(({ act, tipId, askId }) => act !== 'draft' && (tipId ?? askId) !== undefined);
  const drafts = rows.filter((row) => row.act === 'draft' && !awaiting.some((each) => isSameErrand(each, row)));
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

/** Lets the drafts for an errand go as a part of another intention. */
export async function removeDraftsOf(database: Database, writer: Writer, errand: Errand): Promise<void> {
  await removeOf(database, writer, (row) => row.act === 'draft' && isSameErrand(row, errand));
}

/** Whether two are to the same person, about the same tip, introduction or ask, or about none. */
export function isSameErrand(one: Errand, other: Errand): boolean {
  return ERRAND.every((field) => one[field] === other[field]);
}

const ERRAND = ['contactId', 'tipId', 'toldTipId', 'introductionId', 'askId'] as const;

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
