/** One interaction with one person as it stands now: what came of it, and who helped whom. */
import { asksWhatCame } from '../domain/after-talk.ts';
import { addDays, type CalendarDate } from '../domain/calendar-date.ts';
import type { Contact } from '../domain/contact.ts';
import { mayHaveLedger, type Direction } from '../domain/exchange.ts';
import type { Interaction } from '../domain/interaction.ts';
import type { Database } from './database.ts';
import { entriesOfTalk } from './entries-of-talk.ts';
import { latestFirst } from './interactions-of.ts';
import { livingSpheres } from './living-spheres.ts';

export type TalkNow = {
  readonly talk: Interaction;
  /** Which way help went; absent where there may be no ledger with this person. */
  readonly helped?: readonly Direction[];
};

/** Undefined when the interaction or the person is gone. */
export async function talkNow(
  database: Database,
  { interactionId, contactId }: { readonly interactionId: string; readonly contactId: string },
): Promise<TalkNow | undefined> {
  const [talk, contact, spheres] = await Promise.all([
    database.interactions.get(interactionId),
    database.contacts.get(contactId),
    livingSpheres(database),
  ]);
  if (talk === undefined || talk.deletedAt !== undefined || contact === undefined) return undefined;
  if (!mayHaveLedger(contact, spheres)) return { talk };
  const entries = await entriesOfTalk(database, { id: talk.id, contactIds: [contactId] });
  return { talk, helped: entries.flatMap((entry) => (entry.deletedAt === undefined ? entry.direction : [])) };
}

/** The talk with one person that was noted last since an instant, today or yesterday, where one may still ask what came of it. */
export async function talkSince(
  database: Database,
  since: string,
  today: CalendarDate,
): Promise<{ readonly talk: Interaction; readonly contact: Contact } | undefined> {
  const rows = await database.interactions.where('day').between(addDays(today, -1), today, true, true).toArray();
  const [talk] = latestFirst(rows.filter((row) => row.createdAt >= since && row.deletedAt === undefined));
  if (talk === undefined || talk.contactIds.length !== 1 || !asksWhatCame(talk, today)) return undefined;
  const contact = await database.contacts.get(talk.contactIds[0] ?? '');
  return contact === undefined || contact.deletedAt !== undefined ? undefined : { talk, contact };
}
