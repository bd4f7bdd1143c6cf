/**
 * Intentions: what one went out of the app to do, kept over a kill until one says how it went. An intention never
 * counts as contact; only its answer may log one.
 */
import { calendarDate, type CalendarDate } from '../domain/calendar-date.ts';
import type { Contact } from '../domain/contact.ts';
import type { Interaction } from '../domain/interaction.ts';
import { channelOf, MEANS, type Means } from '../domain/means.ts';
import type { Draft } from '../domain/record.ts';
import type { Database } from './database.ts';
import { removeDraftsOf, removeOf } from './drafts.ts';
import { settlingTables } from './due-days.ts';
import { intend } from './intend.ts';
import { addInteraction } from './interactions.ts';
import type { Intention } from './own-rows.ts';
import { newRow } from './rows.ts';

/** What one is about to do. */
export type Outreach = {
  readonly contactId: string;
  readonly act: 'call' | 'write' | 'share';
  readonly via?: Means;
  readonly text?: string;
  readonly openingLineId?: string;
};

/** An intention whose answer is still open, with the contact it goes to. */
export type OpenIntention = { readonly intention: Intention; readonly contact: Contact };

/** 'yes': got hold of them, or wrote; 'no-answer': tried in vain; 'not-done': didn't get round to it. */
export type OutreachAnswer = 'yes' | 'no-answer' | 'not-done';

/** What answering came to. */
export type Answered = {
  readonly undoId: string;
  /** The day that is due now, where there is one. */
  readonly dueOn?: CalendarDate;
};

/** Keeps what one is about to do; it takes the place of what was still open with the same contact. Answers its id. */
export async function keepIntention(database: Database, outreach: Outreach, today: CalendarDate): Promise<string> {
  const row = newRow<Intention>({ ...outreach, day: today });
  await intend(database, [database.intentions], async (writer) => {
    await removeOf(database, writer, (earlier) => isOpen(earlier) && earlier.contactId === outreach.contactId);
    await writer.add(database.intentions, [row]);
  });
  return row.id;
}

/** The intentions that await their answer, the oldest first; not those to someone trashed or remembered. */
export async function openIntentions(database: Database): Promise<readonly OpenIntention[]> {
  const rows = (await database.intentions.orderBy('id').toArray()).filter(isOpen);
  const contacts = await database.contacts.bulkGet(rows.map(({ contactId }) => contactId));
  return rows.flatMap((intention, index) => {
    const contact = contacts[index];
    return contact === undefined || isGone(contact) ? [] : [{ intention, contact }];
  });
}

/**
 * Says how an intention went. 'yes' logs a call, or a message that waits for its answer; 'no-answer' logs a try, after
 * which the rhythm plans another; 'not-done' changes nothing. Logged on the day of the intention. Undefined when it was
 * answered already, as in another tab.
 */
export async function answerIntention(
  database: Database,
  { id, answer }: { readonly id: string; readonly answer: OutreachAnswer },
  today: CalendarDate,
): Promise<Answered | undefined> {
  const tables = [...settlingTables(database), database.intentions];
  const { answer: contactId, undoId } = await intend(database, tables, async (writer) => {
    const intention = await database.intentions.get(id);
    if (intention === undefined || !isOpen(intention)) return undefined;
    await writer.remove(database.intentions, intention);
    if (answer === 'not-done') return intention.contactId;
    if (answer === 'yes') await removeDraftsOf(database, writer, intention.contactId);
    await addInteraction(database, writer, { draft: whatHappened(intention, answer, today), today });
    return intention.contactId;
  });
  if (contactId === undefined) return undefined;
  const dueOn = (await database.contacts.get(contactId))?.dueOn;
  return { undoId, ...(dueOn !== undefined && { dueOn }) };
}

function isOpen(row: Intention): boolean {
  return row.act !== 'draft' && row.deletedAt === undefined;
}

function isGone(contact: Contact): boolean {
  return contact.deletedAt !== undefined || contact.standing === 'remembered';
}

/** What was written stays between the two; the note is the person's own to write. */
function whatHappened(intention: Intention, answer: 'yes' | 'no-answer', today: CalendarDate): Draft<Interaction> {
  const { contactId, openingLineId } = intention;
  const begun = intention.day ?? calendarDate(intention.createdAt.slice(0, 10));
  const isCall = intention.act === 'call';
  const answered = isCall ? undefined : 'open';
  return {
    contactIds: [contactId],
    // the phone may have been carried to where it is still the day before
    day: begun < today ? begun : today,
    precision: 'day',
    depth: 'full',
    initiator: 'me',
    outcomes: [],
    ...channelOf(isCall ? 'call' : meansUsed(intention)),
    ...(answer === 'no-answer' ? { answered: 'no' } : answered !== undefined && { answered }),
    ...(openingLineId !== undefined && { openingLineId }),
  };
}

function meansUsed({ act, via }: Intention): Means {
  return MEANS.find((means) => means === via) ?? (act === 'share' ? 'share' : 'sms');
}
