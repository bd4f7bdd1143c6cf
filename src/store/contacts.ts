/** Contacts: reading them, and the acts of the person upon one of them. */
import type { CalendarDate } from '../domain/calendar-date.ts';
import { EMPTY_CONTACT, type Contact } from '../domain/contact.ts';
import type { Interaction } from '../domain/interaction.ts';
import { failed, success, type Result } from '../domain/result.ts';
import { conflictsOf } from './conflicts.ts';
import type { Database } from './database.ts';
import { rulesOf, settled, settlingTables } from './due-days.ts';
import { intend, type Writer } from './intend.ts';
import { interactionsOf } from './interactions-of.ts';
import { changedRow, newRow, withChanges, type Changes } from './rows.ts';

/** What the person may write of a contact; what is reckoned from it and from history is not theirs to set. */
export type ContactFields = Omit<
  Contact,
  | 'id'
  | 'createdAt'
  | 'updatedAt'
  | 'rev'
  | 'deletedAt'
  | 'dueOn'
  | 'setAside'
  | 'mergedIntoId'
  | 'dayKeys'
  | 'rhythmSince'
  | 'lastFullOn'
  | 'lastLightOn'
  | 'lastTriedOn'
  | 'triesSince'
>;

/** Why a contact was not saved: it is gone, or someone (another tab) changed the same fields meanwhile. */
export type SaveFailure =
  | { readonly kind: 'gone' }
  | { readonly kind: 'conflict'; readonly fields: readonly string[]; readonly current: Contact };

/** The living contact with this id; undefined when there is none, or it is in the trash. */
export async function contactById(database: Database, id: string): Promise<Contact | undefined> {
  const contact = await database.contacts.get(id);
  return contact?.deletedAt === undefined ? contact : undefined;
}

/** Writes down a new contact, with the first interaction where one is known of; answers its id. */
export async function createContact(
  database: Database,
  fields: Partial<ContactFields> & Pick<ContactFields, 'displayName'>,
  known: { readonly today: CalendarDate; readonly last?: Pick<Interaction, 'day' | 'precision'> },
): Promise<string> {
  const { today, last } = known;
  const { answer } = await intend(database, settlingTables(database), async (writer) => {
    const contact = newRow<Contact>({
      ...EMPTY_CONTACT,
      ...fields,
      ...(fields.tie !== undefined && { rhythmSince: today }),
    });
    const interactions = last === undefined ? [] : [firstInteraction(contact.id, last)];
    const [ready] = await settled(database, [{ contact, interactions }], await rulesOf(database, today));
    await writer.add(database.interactions, interactions);
    await writer.add(database.contacts, ready === undefined ? [] : [ready]);
    return contact.id;
  });
  return answer;
}

/**
 * Saves the fields that a form changed. `form.since` is the contact as the form was given it: a field that another tab
 * changed meanwhile is a conflict, unless it now says the same; nothing is saved then.
 */
export async function saveContact(
  database: Database,
  form: { readonly since: Contact; readonly changes: Changes<ContactFields> },
  today: CalendarDate,
): Promise<Result<{ readonly undoId: string }, SaveFailure>> {
  const { since, changes } = form;
  const outcome = await intend(database, settlingTables(database), async (writer) => {
    const current = await contactById(database, since.id);
    if (current === undefined) return failed<SaveFailure>({ kind: 'gone' });
    const fields = conflictsOf(since, current, changes);
    if (fields.length > 0) return failed<SaveFailure>({ kind: 'conflict', fields, current });
    await changeContact(database, writer, { current, changes, today });
    return success(undefined);
  });
  return outcome.answer.ok ? success({ undoId: outcome.undoId }) : outcome.answer;
}

/** No suggestions until a day, or the snooze ended when it is undefined; answers the id for undoing it. */
export async function snoozeContact(
  database: Database,
  snooze: { readonly id: string; readonly until: CalendarDate | undefined },
  today: CalendarDate,
): Promise<string> {
  return changeOne(database, { id: snooze.id, changes: { snoozedUntil: snooze.until } }, today);
}

/** Lets the tie rest: nothing is deleted, there are just no suggestions. */
export async function restContact(database: Database, id: string, today: CalendarDate): Promise<string> {
  return changeOne(database, { id, changes: { restingSince: today, snoozedUntil: undefined } }, today);
}

/** Takes the tie up again. */
export async function wakeContact(database: Database, id: string, today: CalendarDate): Promise<string> {
  return changeOne(database, { id, changes: { restingSince: undefined } }, today);
}

/** Puts the contact in the trash, from where it can come back for thirty days. */
export async function trashContact(database: Database, id: string, today: CalendarDate): Promise<string> {
  return changeOne(database, { id, changes: { deletedAt: new Date().toISOString() } }, today);
}

async function changeOne(
  database: Database,
  act: { readonly id: string; readonly changes: Changes<Contact> },
  today: CalendarDate,
): Promise<string> {
  const { undoId } = await intend(database, settlingTables(database), async (writer) => {
    const current = await contactById(database, act.id);
    if (current !== undefined) await changeContact(database, writer, { current, changes: act.changes, today });
  });
  return undoId;
}

async function changeContact(
  database: Database,
  writer: Writer,
  act: { readonly current: Contact; readonly changes: Changes<Contact>; readonly today: CalendarDate },
): Promise<void> {
  const { current, changes, today } = act;
  const interactions = await interactionsOf(database, current.id);
  const isFirstTie = current.rhythmSince === undefined && changes.tie !== undefined;
  const contact = withChanges<Contact>(current, { ...changes, ...(isFirstTie && { rhythmSince: today }) });
  const named = { contact, interactions, before: { contact: current, interactions } };
  const [ready] = await settled(database, [named], await rulesOf(database, today));
  if (ready === undefined) return;
  await writer.replace(database.contacts, [{ before: current, after: changedRow(ready, {}) }]);
}

/** The first interaction with someone, remembered roughly; what it was is not known. */
export function firstInteraction(contactId: string, last: Pick<Interaction, 'day' | 'precision'>): Interaction {
  return newRow<Interaction>({
    contactIds: [contactId],
    day: last.day,
    precision: last.precision,
    channel: 'other',
    depth: 'full',
    initiator: 'both',
    outcomes: [],
  });
}
