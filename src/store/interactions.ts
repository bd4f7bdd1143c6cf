/** Interactions: logging what happened, mending it, taking it back. The contacts it names are settled in the same act. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Contact } from '../domain/contact.ts';
import type { Interaction } from '../domain/interaction.ts';
import type { Draft } from '../domain/record.ts';
import type { Database } from './database.ts';
import { rulesOf, settled, settlingTables } from './due-days.ts';
import { entriesFollow } from './entries-of-talk.ts';
import { forwardFollows } from './forward-follows.ts';
import { intend, type Writer } from './intend.ts';
import { interactionsByContact, interactionsOf, latestFirst } from './interactions-of.ts';
import { meetingFollows } from './meeting-follows.ts';
import { idsNow } from './merging/ids-now.ts';
import { newId } from './new-id.ts';
import { changedRow, newRow, withChanges, type Changes } from './rows.ts';

/** The interactions with a contact, the latest first. */
export async function historyWith(database: Database, contactId: string): Promise<readonly Interaction[]> {
  return latestFirst(await interactionsOf(database, contactId));
}

/** Logs an interaction; answers its id and the id for undoing it. */
export async function logInteraction(
  database: Database,
  draft: Omit<Draft<Interaction>, 'openSince'>,
  today: CalendarDate,
): Promise<{ readonly id: string; readonly undoId: string }> {
  const { answer, undoId } = await intend(database, settlingTables(database), (writer) =>
    addInteraction(database, writer, { draft, today }),
  );
  return { id: answer, undoId };
}

/** Logs an interaction as a part of another intention, over the `settlingTables`; answers its id. */
export async function addInteraction(
  database: Database,
  writer: Writer,
  log: { readonly draft: Omit<Draft<Interaction>, 'openSince'>; readonly today: CalendarDate },
): Promise<string> {
  const contactIds = await idsNow(database, log.draft.contactIds);
  const row = newRow<Interaction>(withOpenSince({ ...log.draft, contactIds }));
  await writer.add(database.interactions, [row]);
  await settleContactsOf(database, writer, { after: row, today: log.today });
  return row.id;
}

/** Logs what one wrote to several at once: a row for each, since each answers on their own; answers the id for undoing it. */
export async function logMessages(
  database: Database,
  draft: Omit<Draft<Interaction>, 'openSince' | 'groupId'>,
  today: CalendarDate,
): Promise<{ readonly undoId: string }> {
  const groupId = newId();
  const { undoId } = await intend(database, settlingTables(database), async (writer) => {
    for (const contactId of draft.contactIds) {
      // oxlint-disable-next-line eslint/no-await-in-loop -- each due day heeds those decided before it
      await addInteraction(database, writer, { draft: { ...draft, contactIds: [contactId], groupId }, today });
    }
  });
  return { undoId };
}

/** The tables that mending an interaction reads and writes, for naming them in a transaction. */
export function interactionTables(database: Database) {
  return [...settlingTables(database), database.forwards, database.exchanges, database.meetings];
}

type Mending = { readonly id: string; readonly changes: Changes<Omit<Draft<Interaction>, 'openSince'>> };

/** Mends an interaction; answers the id for undoing it. */
export async function editInteraction(database: Database, mending: Mending, today: CalendarDate): Promise<string> {
  const { undoId } = await intend(database, interactionTables(database), (writer) =>
    mendInteraction(database, writer, { ...mending, today }),
  );
  return undoId;
}

/** Mends an interaction as a part of another intention, over the `interactionTables`. */
export async function mendInteraction(
  database: Database,
  writer: Writer,
  { id, changes, today }: Mending & { readonly today: CalendarDate },
): Promise<void> {
  const before = await database.interactions.get(id);
  if (before === undefined || before.deletedAt !== undefined) return;
  const contactIds = await idsNow(database, changes.contactIds ?? before.contactIds);
  const { openSince: _, ...rest } = withChanges<Interaction>(before, { ...changes, contactIds });
  const after = changedRow<Interaction>({ ...rest, ...withOpenSince(rest) }, {});
  await writer.replace(database.interactions, [{ before, after }]);
  await forwardFollows(database, writer, { before, after });
  await entriesFollow(database, writer, { before, after });
  await meetingFollows(database, writer, { before, after });
  await settleContactsOf(database, writer, { before, after, today });
}

/** Puts an interaction in the trash, out of the history; answers the id for undoing it. */
export async function deleteInteraction(database: Database, id: string, today: CalendarDate): Promise<string> {
  const { undoId } = await intend(database, interactionTables(database), (writer) =>
    trashInteraction(database, writer, { id, today }),
  );
  return undoId;
}

/** Puts an interaction in the trash as a part of another intention, over the `interactionTables`. */
export async function trashInteraction(
  database: Database,
  writer: Writer,
  { id, today }: { readonly id: string; readonly today: CalendarDate },
): Promise<void> {
  const before = await database.interactions.get(id);
  if (before === undefined || before.deletedAt !== undefined) return;
  const after = changedRow<Interaction>(before, { deletedAt: new Date().toISOString(), openSince: undefined });
  await writer.replace(database.interactions, [{ before, after }]);
  await forwardFollows(database, writer, { before, after });
  await entriesFollow(database, writer, { before, after });
  await settleContactsOf(database, writer, { before, today });
}

/**
 * Takes a contact out of an interaction; one that names nobody else goes to the trash. Answers the id for undoing it.
 */
export async function takeOut(
  database: Database,
  { interaction, contactId }: { readonly interaction: Interaction; readonly contactId: string },
  today: CalendarDate,
): Promise<string> {
  const contactIds = interaction.contactIds.filter((id) => id !== contactId);
  return contactIds.length === 0
    ? deleteInteraction(database, interaction.id, today)
    : editInteraction(database, { id: interaction.id, changes: { contactIds } }, today);
}

type InteractionChange = {
  readonly before?: Interaction;
  readonly after?: Interaction;
  readonly today: CalendarDate;
};

async function settleContactsOf(database: Database, writer: Writer, change: InteractionChange): Promise<void> {
  const { before, after, today } = change;
  const ids = [...new Set([...(before?.contactIds ?? []), ...(after?.contactIds ?? [])])];
  const found = await database.contacts.bulkGet(ids);
  const contacts = found.filter((contact) => contact !== undefined);
  const byContact = await interactionsByContact(database, ids);
  const named = contacts.map((contact) => {
    const interactions = byContact.get(contact.id) ?? [];
    const others = interactions.filter((each) => each.id !== after?.id);
    const earlier = before?.contactIds.includes(contact.id) === true ? [...others, before] : others;
    return { contact, interactions, before: { contact, interactions: earlier } };
  });
  const ready = await settled(database, named, await rulesOf(database, today));
  await writer.replace(database.contacts, pairs(contacts, ready));
}

function pairs(before: readonly Contact[], after: readonly Contact[]) {
  return before.flatMap((row, index) => {
    const next = after[index];
    return next === undefined ? [] : [{ before: row, after: changedRow(next, {}) }];
  });
}

function withOpenSince<Row extends Omit<Draft<Interaction>, 'openSince'>>(row: Row) {
  return row.answered === 'open' ? { ...row, openSince: row.day } : row;
}
