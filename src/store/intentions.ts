/**
 * Intentions: what one went out of the app to do, kept over a kill until one says how it went. An intention never
 * counts as contact; only its answer may log one.
 */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { isStillAskedAbout, type Contact } from '../domain/contact.ts';
import type { Means } from '../domain/means.ts';
import type { Database } from './database.ts';
import { errandNow, isSameErrand, removeOf } from './drafts.ts';
import { intend } from './intend.ts';
import type { Intention } from './own-rows.ts';
import { newRow } from './rows.ts';

/** What one is about to do. */
export type Outreach = {
  readonly contactId: string;
  readonly act: 'call' | 'write' | 'share';
  readonly via?: Means;
  readonly text?: string;
  readonly openingLineId?: string;
  /** The tip that goes along. */
  readonly tipId?: string;
  /** The tip of theirs that one tells them about. */
  readonly toldTipId?: string;
  /** The introduction for which they are asked. */
  readonly introductionId?: string;
  /** The need for help with which one turns to them. */
  readonly askId?: string;
};

/** An intention whose answer is still open, with the contact it goes to. */
export type OpenIntention = { readonly intention: Intention; readonly contact: Contact };

/**
 * Keeps what one is about to do; it takes the place of what was still open with the same contact, about the same thing or
 * about none. Answers its id.
 */
export async function keepIntention(database: Database, outreach: Outreach, today: CalendarDate): Promise<string> {
  const { answer } = await intend(database, [database.intentions, database.contacts], async (writer) => {
    const row = newRow<Intention>({ ...(await errandNow(database, outreach)), day: today });
    await removeOf(database, writer, (earlier) => isOpen(earlier) && isSameErrand(earlier, row));
    await writer.add(database.intentions, [row]);
    return row.id;
  });
  return answer;
}

/** The intentions that await their answer, the oldest first; not those to someone trashed or remembered. */
export async function openIntentions(database: Database): Promise<readonly OpenIntention[]> {
  const rows = (await database.intentions.orderBy('id').toArray()).filter(isOpen);
  const contacts = await database.contacts.bulkGet(rows.map(({ contactId }) => contactId));
  return rows.flatMap((intention, index) => {
    const contact = contacts[index];
    return contact !== undefined && isStillAskedAbout(contact) ? [{ intention, contact }] : [];
  });
}

/** Forgets what came to nothing at once, as when one chose no app to share with. */
export async function dropIntention(database: Database, id: string): Promise<void> {
  await intend(database, [database.intentions], (writer) =>
    removeOf(database, writer, (row) => row.id === id && isOpen(row)),
  );
}

/** Whether a row awaits its answer, and is no draft. */
export function isOpen(row: Intention): boolean {
  return row.act !== 'draft' && row.deletedAt === undefined;
}
